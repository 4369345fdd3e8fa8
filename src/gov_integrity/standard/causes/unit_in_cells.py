"""单元格里写了单位 — are units written into the cells of a column of numbers?

Whether they agree with the header is not asked: a number is a number.
"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.quantities import Amount, Count, Money
from gov_integrity.forms.say import Say

_WITH_UNIT: Final = re.compile(r"[￥¥]\s?[0-9.,]+|[0-9.,]+\s?(?:元|万元?|亿元?|件|起|人|次|个|户|家|%|％)")


def _shows(cell: Cell) -> bool:
    return not cell.number and _WITH_UNIT.fullmatch(cell.text) is not None


cause = Cause(
    code="NUM334",
    id="unit-in-cells",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列的数字后面写了单位，有 {affected} 行没有读取",
        "units stand behind the numbers of {column}; {affected} rows were not read",
    ),
    todo=Say(
        "单元格里只写数字，单位写在列名里，例如“合同金额（万元）”。",
        "Write only the number in a cell and the unit in the name of the column, for example with （万元）.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Money | Amount | Count), _shows),
    examples=(
        Planted.column("contract", "合同金额（元）", ("1200元", "￥300.00", "1.2万元", "0.5亿元", "45 元"), affected=5),
        Planted.column("contract", "合同金额（元）", ("1200", "300.00", "1.2", "0.5", "45"), affected=0),
    ),
)
