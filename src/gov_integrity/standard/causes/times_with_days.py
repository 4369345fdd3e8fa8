"""日期带时刻 — does a column of days carry times of day?"""

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.say import Say


def _shows(cell: Cell) -> bool:
    return not cell.number and cell.fault == "DAT120"


cause = Cause(
    code="DAT333",
    id="times-with-days",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列的日期带有时刻，有 {affected} 行",
        "the days of {column} carry a time of day, in {affected} rows",
    ),
    todo=Say(
        "导出时只取日期部分；时刻涉及时区，不会替报送单位截去。",
        "Export the day alone; a time may belong to another time zone and is not cut off for the sender.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Day), _shows),
    examples=(
        Planted.column("contract", "合同签订日期", [f"2024-02-2{n} 00:00:00" for n in range(5)], affected=5),
        Planted.column("contract", "合同签订日期", ("2024-02-29",) * 5, affected=0),
    ),
)
