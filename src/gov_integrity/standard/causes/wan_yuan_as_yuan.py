"""万元写进元列 — do amounts in a column of 元 have more decimals than 元 can have, because they are in 万元?

Amounts in 万元 are exported with six decimals; an amount in 元 ends with the second.
"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.layout import YUAN
from gov_integrity.forms.quantities import Money
from gov_integrity.forms.say import Say

_FOUR_DECIMALS: Final = re.compile("[0-9]+[.][0-9]{4,6}")


def _shows(cell: Cell) -> bool:
    return cell.column.dialect.shift == YUAN and _FOUR_DECIMALS.fullmatch(cell.text) is not None


cause = Cause(
    code="NUM331",
    id="wan-yuan-as-yuan",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”标的单位是元，内容却有四到六位小数，应是万元，有 {affected} 行没有读取",
        "{column} is in 元 by its name, but has the decimals of 万元; {affected} rows were not read",
    ),
    todo=Say(
        "核对单位：确是万元的，把列名改为“（万元）”后整表重报。",
        "Check the unit: if it is 万元, put （万元） into the name of the column and send the table again.",
    ),
    sees=each_cell(lambda element: isinstance(element.kind, Money), _shows),
    examples=(
        Planted.column(
            "contract", "合同金额（元）", ("0.500000", "1.200000", "0.120050", "35.0000", "2.000000"), affected=5
        ),
        Planted.column(
            "contract", "合同金额（万元）", ("0.500000", "1.200000", "0.120050", "35.0000", "2.000000"), affected=0
        ),
    ),
)
