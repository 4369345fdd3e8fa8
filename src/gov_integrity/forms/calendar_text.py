"""日历文件的毛病 — what keeps a text from being a year of working days, and in which line?

Only the first fault is told: the next ones may follow from it.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.say import Say

NEEDED: Final = ("year", "title", "confidence", "source", "off", "work")
KNOWN: Final = frozenset({*NEEDED, "number", "issued", "last_confirmed", "note"})
_SATURDAY: Final = 5
_AT_LINE: Final = re.compile(r"\(at line (\d+), column \d+\)")

Told = tuple[Say, int]


def first_fault(text: str) -> Told | None:
    """Return the first fault of a calendar file with its line (0 when it concerns the whole file), or ``None``."""
    try:
        declared = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        return Say("不符合TOML格式", "no TOML"), line
    return next(_faults(declared, text), None)


def _faults(declared: Mapping[str, object], text: str) -> Iterator[Told]:
    for name in NEEDED:
        if name not in declared:
            yield Say(f"缺少“{name}”，不是一个年度的工作日历", f"no {name}: no year of working days"), 0
    for name in declared:
        if name not in KNOWN:
            yield Say(f"没有“{name}”这一项", f"nothing is called {name}"), _line(text, name)
    year, sure = declared["year"], declared["confidence"]
    if sure not in set(map(str, Confidence)):
        known = ", ".join(map(str, Confidence))
        yield Say(f"可靠程度只能是：{known}", f"the confidence is one of: {known}"), _line(text, "confidence")
    if isinstance(year, int):
        yield from _off_faults(_rows(declared["off"]), year, text)
        off = {str(day) for row in _rows(declared["off"]) if isinstance(row, list) for day in row}
        yield from _work_faults(_rows(declared["work"]), off, year, text)
    else:
        yield Say("年度应为整数，如 year = 2027", "the year is a number: year = 2027"), _line(text, "year")


def _off_faults(rows: list[object], year: int, text: str) -> Iterator[Told]:
    for row in rows:
        if not isinstance(row, list) or len(row) != len(("first", "last", "name")):
            line = _line(text, "off")
            yield Say("每段放假写作 [首日, 末日, 名称]", "each holiday is written [first, last, name]"), line
            continue
        first, last, name = row
        yield from (fault for day in (first, last) if (fault := _day_fault(day, year, text)) is not None)
        if str(last) < str(first):
            yield Say(f"{name}的末日早于首日", f"{name} ends before it starts"), _line(text, str(last))


def _work_faults(days: list[object], off: set[str], year: int, text: str) -> Iterator[Told]:
    for day in days:
        if (fault := _day_fault(day, year, text)) is not None:
            yield fault
        elif date.fromisoformat(str(day)).weekday() < _SATURDAY:
            yield Say(f"{day}不是周末，不必列为上班日", f"{day} is no weekend"), _last_line(text, str(day))
        elif str(day) in off:
            yield Say(f"{day}既放假又上班", f"{day} is both off and worked"), _last_line(text, str(day))


def _day_fault(day: object, year: int, text: str) -> Told | None:
    try:
        found = date.fromisoformat(str(day))
    except ValueError:
        return Say(f"“{day}”不是日期，写作YYYY-MM-DD", f"{day} is no day (YYYY-MM-DD)"), _line(text, str(day))
    if found.year != year:
        return Say(f"{day}不在{year}年", f"{day} is not in {year}"), _line(text, str(day))
    return None


def _rows(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]


def _line(text: str, word: str) -> int:
    """Return the first line that holds a word, 0 when none does."""
    return next((number for number, line in enumerate(text.splitlines(), 1) if word in line), 0)


def _last_line(text: str, word: str) -> int:
    return max((number for number, line in enumerate(text.splitlines(), 1) if word in line), default=0)
