"""逗号作小数点 — is the comma of a column a decimal point, as in other countries?

A comma before one or two digits at the end, or behind a point of thousands, can be nothing else.
"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.quantities import Amount, Count, Money
from gov_integrity.forms.say import Say

_COMMA: Final = re.compile(r"-?(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+),[0-9]{1,2}")


def _shows(cell: Cell) -> bool:
    return not cell.number and _COMMA.fullmatch(cell.text) is not None


cause = Cause(
    code="NUM330",
    id="decimal-comma",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列用逗号作小数点，有 {affected} 行没有读取",
        "{column} has commas for decimal points; {affected} rows were not read",
    ),
    todo=Say(
        "导出时把区域格式设为中国，小数点用“.”。",
        "Set the region of the export so that the decimal sign is a point.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Money | Amount | Count), _shows),
    examples=(
        Planted.column("contract", "合同金额（元）", ("1200,50", "300,00", "1.200,00", "0,5", "45,25"), affected=5),
        Planted.column("contract", "合同金额（元）", ("1,200.50", "300.00", "1,200", "0.5", "12,345,678"), affected=0),
    ),
)
