"""全角字符 — are the numbers, days or amounts of a column typed in full-width signs?"""

from typing import Final
from unicodedata import normalize

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, fault, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Link, Text
from gov_integrity.forms.say import Say

_CODES: Final = ("91410105005000018Q", "12410105005000018X", "114101050050000181") * 2
_WIDE: Final = {ord(sign): ord(sign) + 0xFEE0 for sign in "0123456789ABCDEFGHJKLMNPQRTUWXY"}


def _shows(cell: Cell) -> bool:
    plain = normalize("NFKC", cell.text)
    return (
        not cell.number
        and plain != cell.text
        and plain.isascii()
        and bool(cell.fault)
        and not fault(cell.column, plain)
    )


cause = Cause(
    code="TXT332",
    id="full-width-column",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列用了全角字符，有 {affected} 行",
        "{column} is typed in full-width signs, in {affected} rows",
    ),
    todo=Say(
        "在表格软件里用 ASC() 函数把整列转成半角后重报；转换不丢内容。",
        "Turn the whole column into half-width signs, for example with ASC(); nothing is lost by that.",
    ),
    sees=each_cell(lambda element: not isinstance(inner(element), Text | Link), _shows),
    examples=(
        Planted.column("contract", "甲方统一社会信用代码", [code.translate(_WIDE) for code in _CODES], affected=6),
        Planted.column("contract", "甲方统一社会信用代码", _CODES, affected=0),
    ),
)
