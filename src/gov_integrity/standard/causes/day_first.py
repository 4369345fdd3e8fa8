"""日月年次序 — do the days of a column begin with the day or the month, so that the two may be taken for each other?"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.say import Say

_YEAR_LAST: Final = re.compile("[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{4}")


def _shows(cell: Cell) -> bool:
    return not cell.number and _YEAR_LAST.fullmatch(cell.text) is not None


cause = Cause(
    code="DAT331",
    id="day-first",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列把年写在最后，日和月分不清，有 {affected} 行",
        "{column} has the year last, so that day and month may be taken for each other, in {affected} rows",
    ),
    todo=Say(
        "导出时改为年-月-日的写法；不要逐行猜哪个是月。",
        "Export it as year-month-day; do not guess row by row which is the month.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Day), _shows),
    examples=(
        Planted.column(
            "contract", "合同签订日期", ("02/29/2024", "03/01/2024", "3/2/2024", "03-03-2024", "4.3.2024"), affected=5
        ),
        Planted.column(
            "contract", "合同签订日期", ("2024-02-29", "2024/03/01", "2024/3/2", "2024-03-03", "2024.3.4"), affected=0
        ),
    ),
)
