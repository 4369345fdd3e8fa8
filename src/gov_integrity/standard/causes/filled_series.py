"""拖动填充 — did somebody drag a number down, so that it counts up by one from row to row?

Numbers with a check character do not follow one another; where they do, only the first may be right, and it cannot be
told from the rest.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from gov_integrity.forms.cause import Cause, Cell, Evidence, Planted, Reach, Sample, Threshold, in_cell
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.kinds import Identified
from gov_integrity.forms.say import Say

_COUNTED: Final = 6  # so many digits at the end may count up
_DIGITS: Final = re.compile(f"[0-9]{{{_COUNTED}}}")
_CODES: Final = ("114101050050000181", "12410105005000018X", "91410105005000018Q", "91350100M000100Y43")


def _tail(cell: str) -> int | None:
    return int(cell[-_COUNTED:]) if _DIGITS.fullmatch(cell[-_COUNTED:]) else None


def _follows(cells: tuple[str, str]) -> bool:
    one, other = cells
    first, second = _tail(one), _tail(other)
    return first is not None and second == first + 1 and one[:-_COUNTED] == other[:-_COUNTED]


def _starting(start: str) -> Callable[[Cell], bool]:
    return lambda cell: cell.text[:-_COUNTED] == start and _tail(cell.text) is not None


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    for column in sample.columns:
        if column.element is None or not isinstance(column.element.kind, Identified):
            continue
        cells = [row[column.index] for row in sample.run if column.index < len(row)]
        pairs = list(pairwise(cells))
        following = list(map(_follows, pairs))
        if threshold.met(sum(following), len(pairs)):
            start = cells[following.index(True)][:-_COUNTED]
            yield Evidence(shows=in_cell(column, _starting(start)), columns=(column.index,))


cause = Cause(
    code="IDN333",
    id="filled-series",
    level=ERROR,
    reach=Reach.TABLE,
    says=Say(
        "“{column}”一列的号码逐行加一，是拖动填充出来的，有 {affected} 行",
        "the numbers in {column} count up by one from row to row, as if dragged down, in {affected} rows",
    ),
    todo=Say(
        "从原系统重新导出这一列；不要在表格里拖动号码。",
        "Export the column from the original system again; numbers must not be dragged down in a spreadsheet.",
    ),
    sees=_sees,
    examples=(
        Planted.column("contract", "甲方统一社会信用代码", [f"1141010500500001{n}" for n in range(81, 88)], affected=7),
        Planted.column("contract", "甲方统一社会信用代码", _CODES * 2, affected=0),
    ),
)
