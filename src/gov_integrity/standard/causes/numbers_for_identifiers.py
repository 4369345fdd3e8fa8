"""号码成了数值 — are identifiers numbers in the workbook, so that digits beyond the fifteenth are gone?"""

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Identified, Pattern, Ref
from gov_integrity.forms.say import Say


def _shows(cell: Cell) -> bool:
    return cell.number


cause = Cause(
    code="XLS330",
    id="numbers-for-identifiers",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列在工作簿里是数值，第15位以后的数字和开头的零已不可信，有 {affected} 行",
        "{column} holds numbers in the workbook, so digits are not to be trusted, in {affected} rows",
    ),
    todo=Say(
        "从原系统重新取数，粘贴之前把这一列设为“文本”格式。",
        "Take the numbers from the original system again, and set the column to text before pasting.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Identified | Pattern | Ref), _shows),
    examples=(
        Planted.column("contract", "甲方统一社会信用代码", ("114101050050000181",) * 5, affected=5, numbers=True),
        Planted.column("contract", "甲方统一社会信用代码", ("114101050050000181",) * 5, affected=0),
    ),
)
