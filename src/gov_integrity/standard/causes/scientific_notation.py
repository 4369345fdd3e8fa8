"""科学计数法 — did a spreadsheet turn the numbers of a column into 1.10101E+17?

Two of them are proof enough that the export went through a spreadsheet; half the column makes it the cause.
"""

import re
from fractions import Fraction
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, Threshold, each_cell, inner
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Identified, Pattern, Ref, Text
from gov_integrity.forms.say import Say

_EXPONENT: Final = re.compile(r"[0-9](?:\.[0-9]+)?E\+?[0-9]+", re.IGNORECASE)


def _shows(cell: Cell) -> bool:
    return not cell.number and _EXPONENT.fullmatch(cell.text) is not None


cause = Cause(
    code="CSV336",
    id="scientific-notation",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列被表格软件改成了科学计数法，有 {affected} 行的原号码已经丢失",
        "a spreadsheet wrote {column} in scientific notation; the numbers of {affected} rows are lost",
    ),
    todo=Say(
        "从原系统重新导出，并把这一列设为“文本”格式后再打开；改单元格格式找不回丢失的数字。",
        "Export it again, and set the column to text before opening it; changing the format brings no digit back.",
    ),
    sees=each_cell(lambda element: isinstance(inner(element), Identified | Pattern | Ref | Text), _shows),
    threshold=Threshold(share=Fraction(1, 2)),
    examples=(
        Planted.column("contract", "甲方统一社会信用代码", ("1.14101E+17",) * 5, affected=5),
        Planted.column("contract", "甲方统一社会信用代码", ("114101050050000181",) * 5, affected=0),
    ),
)
