"""元写进万元列 — are the amounts of a column of 万元 so large throughout that they must be in 元?

The bound is ours: where nearly every amount of a table is of a hundred million 元 or more, the unit is doubted. A doubt
is no proof, so the rows are accepted with a warning.
"""

from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.layout import WAN_YUAN
from gov_integrity.forms.number_text import read_decimal
from gov_integrity.forms.quantities import Money
from gov_integrity.forms.say import Say

_DIGITS: Final = len("10000")  # in 万元: a hundred million 元, ours


def _shows(cell: Cell) -> bool:
    if cell.column.dialect.shift != WAN_YUAN:
        return False
    amount, wrong = read_decimal(cell.text)
    return not wrong and len(amount.partition(".")[0]) >= _DIGITS


cause = Cause(
    code="NUM332",
    id="yuan-as-wan-yuan",
    level=WARNING,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”标的单位是万元，{affected} 行的金额折合都在一亿元以上，疑似填的是元",
        "{column} is in 万元 by its name; {affected} rows are a hundred million 元 or more and may be in 元",
    ),
    todo=Say(
        "核对单位：填的是元的，把列名改为“（元）”后整表重报；确为此数的，不用改。",
        "Check the unit: if it is 元, put （元） into the name of the column and send again; leave it if it is right.",
    ),
    sees=each_cell(lambda element: isinstance(element.kind, Money), _shows),
    examples=(
        Planted.column("contract", "合同金额（万元）", ("50000", "120000", "12005.5", "35000", "2000000"), affected=5),
        Planted.column("contract", "合同金额（万元）", ("50", "120000", "12.5", "35", "2000"), affected=0),
    ),
)
