"""丢了开头的零 — are numbers wrong only because a spreadsheet took the zeros at their start?

A number is one of these when zeros in front of it make it right, check digit and all.
"""

import re
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell, fault, inner
from gov_integrity.forms.element import Element
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Identified, Pattern
from gov_integrity.forms.say import Say
from gov_integrity.standard.identifiers import uscc

_MOST_ZEROS: Final = 5
_DIGITS: Final = re.compile("[0-9]{1,17}")
_ORGANISATION: Final = "organization_code"  # words to the record, because it may be written with a hyphen
_ORGANISATION_LENGTH: Final = 9
_LOST: Final = ("12343", "12351", "12378", "12386", "12394")


def _may(element: Element) -> bool:
    return element.name == _ORGANISATION or isinstance(inner(element), Identified | Pattern)


def _shows(cell: Cell) -> bool:
    if not _DIGITS.fullmatch(cell.text):
        return False
    if cell.column.element is not None and cell.column.element.name == _ORGANISATION:
        whole = cell.text.rjust(_ORGANISATION_LENGTH, "0")
        return whole != cell.text and uscc.organisation_check_character(whole[:-1]) == whole[-1]
    longer = range(len(cell.text) + 1, len(cell.text) + 1 + _MOST_ZEROS)
    return bool(cell.fault) and any(not fault(cell.column, cell.text.rjust(length, "0")) for length in longer)


cause = Cause(
    code="IDN331",
    id="leading-zeros-lost",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列丢了开头的零，有 {affected} 行",
        "the zeros at the start are lost in {column}, in {affected} rows",
    ),
    todo=Say(
        "从原系统重新取数，粘贴之前把这一列设为“文本”格式；不要凭猜测补零。",
        "Take the numbers from the original system again, with the column set to text; do not add zeros by guess.",
    ),
    sees=each_cell(_may, _shows),
    examples=(
        Planted.column("administrative-penalty", "行政相对人代码_3（组织机构代码）", _LOST, affected=5),
        Planted.column(
            "administrative-penalty",
            "行政相对人代码_3（组织机构代码）",
            [f"0000{number}" for number in _LOST],
            affected=0,
        ),
    ),
)
