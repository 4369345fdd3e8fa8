"""旧号码列 — does a column for unified codes hold the registration or organisation numbers of before 2015?

Told by length alone: fifteen digits, or eight signs with a check sign.
"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Identified
from gov_integrity.forms.say import Say

_OLD: Final = re.compile("[0-9]{15}|[0-9A-Z]{8}-?[0-9X]")


def _shows(cell: Cell) -> bool:
    return not cell.number and _OLD.fullmatch(cell.text) is not None


cause = Cause(
    code="IDN335",
    id="old-numbers",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列是原来的注册号或组织机构代码，不是统一社会信用代码，有 {affected} 行",
        "{column} holds registration or organisation numbers and not unified codes, in {affected} rows",
    ),
    todo=Say(
        "换成18位统一社会信用代码；旧号码另有各自的列。",
        "Give the unified codes of 18 signs; the old numbers have columns of their own.",
    ),
    sees=each_cell(
        lambda element: isinstance(element.kind, Identified) and element.kind.identifier.id == "uscc", _shows
    ),
    examples=(
        Planted.column(
            "contract",
            "甲方统一社会信用代码",
            ("410105000000123", "410105000000124", "00500001-8", "005000018", "410105000000125"),
            affected=5,
        ),
        Planted.column("contract", "甲方统一社会信用代码", ("114101050050000181",) * 5, affected=0),
    ),
)
