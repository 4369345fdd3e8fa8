"""脱敏列 — was a column masked with asterisks before it was exported?"""

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Identified, Pattern
from gov_integrity.forms.say import Say


def _shows(cell: Cell) -> bool:
    return not cell.number and "**" in cell.text


cause = Cause(
    code="IDN334",
    id="masked-column",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列已经脱敏（带星号），不能用于交换，有 {affected} 行",
        "{column} is masked with asterisks and cannot be exchanged, in {affected} rows",
    ),
    todo=Say(
        "报送未脱敏的数据；能不能看由数据项的可见范围决定，不靠打星号。",
        "Send what is not masked; who may see it follows from the visibility of the element, not from asterisks.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Identified | Pattern), _shows),
    examples=(
        Planted.column("contract", "甲方统一社会信用代码", ("1141**********0181",) * 5, affected=5),
        Planted.column("contract", "甲方统一社会信用代码", ("114101050050000181",) * 5, affected=0),
    ),
)
