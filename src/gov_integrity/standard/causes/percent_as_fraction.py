"""百分数写成小数 — are percentages given as fractions of one?

An element in per cent may lawfully be small; all of a column below one is a doubt and no proof, so it is a warning.
"""

from fractions import Fraction

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.number_text import read_decimal
from gov_integrity.forms.quantities import Amount
from gov_integrity.forms.say import Say


def _shows(cell: Cell) -> bool:
    text, wrong = read_decimal(cell.text)
    return not wrong and 0 < Fraction(text) <= 1


cause = Cause(
    code="NUM333",
    id="percent-as-fraction",
    level=WARNING,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”以百分数计，{affected} 行却都不大于1，疑似把50%写成了0.5",
        "{column} is in per cent, but {affected} rows are not above 1: 50 % may be written as 0.5",
    ),
    todo=Say(
        "核对写法：50%应写50；确实不到1%的，不用改。",
        "Check it: 50 % is written 50; leave it if the values are really below 1 %.",
    ),
    sees=each_cell(lambda element: "百分" in element.meaning and isinstance(inner(element), Amount), _shows),
    examples=(
        Planted.column("evaluation-use", "所占比重", ("0.2", "0.15", "0.3", "0.1", "0.25"), affected=5),
        Planted.column("evaluation-use", "所占比重", ("20", "15", "0.5", "10", "25"), affected=0),
    ),
)
