"""末几位成了零 — did a spreadsheet round long numbers to fifteen digits, so that they all end in zeros?"""

from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Identified, Pattern, Text
from gov_integrity.forms.say import Say

_EXACT_DIGITS: Final = 15  # what a spreadsheet keeps of a number


def _shows(cell: Cell) -> bool:
    plain = cell.text
    lost = plain[_EXACT_DIGITS:]
    return not cell.number and plain.isdigit() and len(lost) > 1 and not lost.strip("0")


cause = Cause(
    code="IDN332",
    id="digits-rounded",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列的号码只留下前15位，其后都成了零，有 {affected} 行",
        "only the first fifteen digits are left in {column}, the rest are zeros, in {affected} rows",
    ),
    todo=Say(
        "从原系统重新取数，粘贴之前把这一列设为“文本”格式；丢失的数字无法补回。",
        "Take the numbers from the original system again, with the column set to text; lost digits stay lost.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Identified | Pattern | Text), _shows),
    examples=(
        Planted.column("contract", "甲方统一社会信用代码", [f"11410105005000{n}000" for n in range(5)], affected=5),
        Planted.column("contract", "甲方统一社会信用代码", ("114101050050000181",) * 5, affected=0),
    ),
)
