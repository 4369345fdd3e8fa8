"""其他历法 — does a column count years otherwise: 民国, 令和, 农历?"""

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.say import Say


def _shows(cell: Cell) -> bool:
    return not cell.number and cell.fault == "DAT117"


cause = Cause(
    code="DAT334",
    id="foreign-calendar",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列用的不是公历，有 {affected} 行",
        "{column} is not written in the Gregorian calendar, in {affected} rows",
    ),
    todo=Say(
        "改为公历的年-月-日。",
        "Write year-month-day of the Gregorian calendar.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Day), _shows),
    examples=(
        Planted.column("contract", "合同签订日期", [f"民国113年3月{n}日" for n in range(1, 6)], affected=5),
        Planted.column("contract", "合同签订日期", ("2024-02-29",) * 5, affected=0),
    ),
)
