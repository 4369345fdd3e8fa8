"""年份错位 — do the days of a column stand in another year than the numbers of their documents, all by as much?

A document numbered in one year is lawfully decided or signed in the next; a day before the year of the number, or two
and more years after it, throughout the table, is a slip of the year.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from gov_integrity.forms.cause import Cause, Cells, Evidence, Planted, Reach, Sample, Seen, Threshold, fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

_PAIRS: Final = (("decision_number", "decided_on"), ("contract_number", "signed_on"), ("case_number", "filed_on"))
_YEAR: Final = re.compile(r"[〔\[（(【]((?:19|20)[0-9]{2})[〕\]）)】]")
_DAY_YEAR: Final = re.compile("((?:19|20|21)[0-9]{2})[^0-9]?.*", re.DOTALL)
_LAWFUL: Final = (0, 1)
_HEADER: Final = ("合同编号", "合同签订日期")


def _offset(number: Seen, day: Seen, cells: Cells) -> int | None:
    if max(number.index, day.index) >= len(cells) or fault(day, cells[day.index]):
        return None
    numbered, dated = _YEAR.search(cells[number.index]), _DAY_YEAR.fullmatch(cells[day.index])
    return int(dated[1]) - int(numbered[1]) if numbered and dated else None


def _by(number: Seen, day: Seen, years: int) -> Callable[[Cells, object], bool]:
    return lambda cells, _numbers: _offset(number, day, cells) == years


def _sees(sample: Sample, threshold: Threshold) -> Iterator[Evidence]:
    for number_of, day_of in _PAIRS:
        number, day = sample.of(number_of), sample.of(day_of)
        if number is None or day is None:
            continue
        offsets = [years for row in sample.rows if (years := _offset(number, day, row)) is not None]
        years, times = Counter(offsets).most_common(1)[0] if offsets else (0, 0)
        if years not in _LAWFUL and threshold.met(times, len(offsets)):
            slots = {"number": number.header, "years": f"{years:+d}"}
            yield Evidence(shows=_by(number, day, years), columns=(day.index,), slots=slots)


cause = Cause(
    code="DAT335",
    id="shifted-year",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列的年份与“{number}”中的年份都相差 {years} 年，有 {affected} 行",
        "the years of {column} differ from those in {number} by {years} throughout, in {affected} rows",
    ),
    todo=Say(
        "核对是哪一列的年份错了：工作簿用了1904日期系统的，换算后整表重报。",
        "Check which of the two is wrong; a workbook may count from 1904: convert the days and send the table again.",
    ),
    sees=_sees,
    examples=(
        Planted("contract", _HEADER, tuple((f"示采合〔2024〕{n}号", f"2020-03-0{n}") for n in range(1, 7)), affected=6),
        Planted("contract", _HEADER, tuple((f"示采合〔2023〕{n}号", f"2024-01-0{n}") for n in range(1, 7)), affected=0),
    ),
)
