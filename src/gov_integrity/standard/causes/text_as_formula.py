"""公式写法 — are the numbers of a column wrapped as formulas (="0012") or marked with an apostrophe?"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Identified, Pattern, Ref
from gov_integrity.forms.say import Say

_WRAPPED: Final = re.compile(r'="[^"]*"|\'[^\']+')


def _shows(cell: Cell) -> bool:
    return not cell.number and _WRAPPED.fullmatch(cell.text) is not None


cause = Cause(
    code="CSV337",
    id="text-as-formula",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列写成了公式或带有撇号，有 {affected} 行",
        "{column} is written as formulas or with an apostrophe, in {affected} rows",
    ),
    todo=Say(
        "导出时去掉等号、引号和撇号，只留号码；号码本身没有丢失。",
        "Leave out the equals sign, quotes and apostrophe when exporting; the numbers themselves are not lost.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Identified | Pattern | Ref), _shows),
    examples=(
        Planted.column("contract", "甲方统一社会信用代码", ('="114101050050000181"',) * 5, affected=5),
        Planted.column("contract", "甲方统一社会信用代码", ("114101050050000181",) * 5, affected=0),
    ),
)
