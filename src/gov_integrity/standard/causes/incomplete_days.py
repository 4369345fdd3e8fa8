"""日期不完整 — does a column of days give only a year, a month, or a year of two digits?"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.say import Say

_SHORT: Final = re.compile("[0-9]{2,4}(?:[-/.年][0-9]{1,2}月?)?|[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}")


def _shows(cell: Cell) -> bool:
    return not cell.number and bool(_SHORT.fullmatch(cell.text) and cell.fault == "DAT118")


cause = Cause(
    code="DAT332",
    id="incomplete-days",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列的日期不完整（只有年、年月，或者两位数的年），有 {affected} 行",
        "the days of {column} are incomplete: a year, a month, or a year of two digits, in {affected} rows",
    ),
    todo=Say(
        "从原系统取到日，年份写四位。",
        "Take them from the original system down to the day, with a year of four digits.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Day), _shows),
    examples=(
        Planted.column("contract", "合同签订日期", ("2024-02", "2024年3月", "2024", "24-2-9", "2024/5"), affected=5),
        Planted.column("contract", "合同签订日期", ("2024-02-29",) * 5, affected=0),
    ),
)
