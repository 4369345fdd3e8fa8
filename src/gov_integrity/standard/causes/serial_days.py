"""日期成了序号 — did days come as the serial numbers of a spreadsheet?

What they would mean is told by nobody: the workbook may count from 1900 or from 1904, four years apart.
"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.say import Say

_SERIAL: Final = re.compile("[0-9]{5}(?:[.][0-9]+)?|[0-9]{10}|[0-9]{13}")


def _shows(cell: Cell) -> bool:
    return (cell.number) or _SERIAL.fullmatch(cell.text) is not None


cause = Cause(
    code="DAT330",
    id="serial-days",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列是表格软件的日期序号，不是日期，有 {affected} 行",
        "{column} holds the serial numbers of a spreadsheet and no days, in {affected} rows",
    ),
    todo=Say(
        "把这一列设为日期格式（年-月-日）后再导出。",
        "Format the column as days (year-month-day) before exporting it.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Day), _shows),
    examples=(
        Planted.column("contract", "合同签订日期", ("45351", "45352", "45353", "45354", "45355"), affected=5),
        Planted.column(
            "contract", "合同签订日期", ("2024-02-29", "20240301", "2024/3/2", "2024.3.3", "2024年3月4日"), affected=0
        ),
    ),
)
