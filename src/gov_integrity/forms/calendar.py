"""工作日历 — how is a year of working days declared, and what follows when a year has no notice yet?

Working days cannot be computed: the State Council's notice moves days of rest and makes weekends working days.
A count that runs into a year without a notice has no answer, only two days between which it must lie.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from gov_integrity.forms.instrument import WORKDAYS, Confidence, Figure
from gov_integrity.forms.period import DayRange, Deadline, Span, Stopped, merged, without

_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarYear:
    """One year by its notice: ``off`` holds every day of rest that the notice names, ``work`` the weekends worked."""

    year: int
    title: str
    number: str
    confidence: Confidence
    source: str
    off: frozenset[date]
    work: frozenset[date]

    @classmethod
    def of(cls, declared: Mapping[str, object]) -> Self:
        """Build a year from its declaration (the keys of ``standard/calendars/*.toml``)."""
        off: set[date] = set()
        for first, last, _name in _rows(declared["off"]):
            day, end = date.fromisoformat(first), date.fromisoformat(last)
            while day <= end:
                off.add(day)
                day += timedelta(days=1)
        return cls(
            year=int(str(declared["year"])),
            title=str(declared["title"]),
            number=str(declared.get("number", "")),
            confidence=Confidence(str(declared["confidence"])),
            source=str(declared["source"]),
            off=frozenset(off),
            work=frozenset(date.fromisoformat(str(day)) for day in _list(declared["work"])),
        )

    def is_workday(self, day: date) -> bool:
        """Return whether a day of this year is a working day."""
        return day in self.work or (day.weekday() < _SATURDAY and day not in self.off)


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


def _rows(value: object) -> Iterable[tuple[str, str, str]]:
    for row in _list(value):
        first, last, name = _list(row)
        yield str(first), str(last), str(name)


class Calendar:
    """The working days of all years that have a notice. Years need not be contiguous."""

    def __init__(self, years: Iterable[CalendarYear]) -> None:
        """Build the calendar; a later declaration of the same year replaces the earlier one (an overlay)."""
        self.years: dict[int, CalendarYear] = {year.year: year for year in years}
        self._workdays = [day for year in sorted(self.years) for day in self._days_of(self.years[year])]

    @staticmethod
    def _days_of(year: CalendarYear) -> Iterable[date]:
        day, end = date(year.year, 1, 1), date(year.year, 12, 31)
        while day <= end:
            if year.is_workday(day):
                yield day
            day += timedelta(days=1)

    def is_workday(self, day: date) -> bool | None:
        """Return whether ``day`` is a working day, or ``None`` when its year has no notice."""
        year = self.years.get(day.year)
        return None if year is None else year.is_workday(day)

    def workdays_after(self, day: date, count: int) -> date | DayRange:
        """Return the ``count``-th working day after ``day`` (``count`` >= 1; the day itself is not counted)."""
        index = bisect_right(self._workdays, day) + count - 1
        if index < len(self._workdays) and self._known(day, self._workdays[index]):
            return self._workdays[index]
        return self._bounds(day, count)

    def roll(self, day: date) -> date | DayRange:
        """Return ``day``, or the first working day after it when it is a day of rest."""
        return self.workdays_after(day - timedelta(days=1), 1)

    def workdays_after_pauses(self, day: date, count: int, excluded: Iterable[Span]) -> date | DayRange | Stopped:
        """Return the ``count``-th working day after ``day`` that lies in no excluded span.

        Where a year without a notice lies before a pause, only bounds are known, and of a clock that stands how many
        days are left at most.
        """
        found: date | DayRange = self.workdays_after(day, count)
        for span in merged(excluded):
            if span.first is None or span.first > _latest(found):
                break
            first = max(span.first, day + timedelta(days=1))
            if span.last is not None and span.last < first:
                continue
            used = self.workdays_between(day, first - timedelta(days=1))
            if span.last is None:
                return Stopped(first, count - (used or 0))
            if used is None:
                return DayRange(self._bounds(day, count).earliest, self._bounds(span.last, count).latest)
            day, count = span.last, count - used
            found = self.workdays_after(day, count)
        return found

    def due(self, day: date, term: Figure, excluded: Iterable[Span] = ()) -> Deadline | DayRange | Stopped:
        """Return the last day for an act that is due within ``term`` of ``day``.

        ``excluded`` are spans on which the clock stands. A term of calendar time whose last day is a day of rest moves
        to the first working day after (民法典 art. 203); in a year without a notice only two bounds are known.
        """
        spans = tuple(excluded)
        if term.unit is WORKDAYS:
            found = self.workdays_after_pauses(day, int(term), spans) if spans else self.workdays_after(day, int(term))
            return Deadline(found, found) if isinstance(found, date) else found
        counted = without(spans, day, term.after(day)) if spans else term.after(day)
        if isinstance(counted, Stopped):
            return counted
        moved = self.roll(counted)
        return Deadline(moved, counted) if isinstance(moved, date) else moved

    def workdays_between(self, after: date, until: date) -> int | None:
        """Count the working days after ``after`` up to and including ``until``; ``None`` when a year is unknown."""
        if not self._known(after, until):
            return None
        return bisect_right(self._workdays, until) - bisect_left(self._workdays, after + timedelta(days=1))

    def _known(self, first: date, last: date) -> bool:
        return all(year in self.years for year in range((first + timedelta(days=1)).year, last.year + 1))

    def _bounds(self, day: date, count: int) -> DayRange:
        """Return two days between which the count must end where a notice is missing; a bound of ours.

        At the earliest every unknown day works; at the latest weekends rest, and a closure as long as the longest
        ever announced falls into every month of the count.
        """
        closure = timedelta(days=self.longest_closure * (1 + count // 20))
        return DayRange(
            earliest=self._count(day, count, unknown_works=True),
            latest=self._count(day, count, unknown_works=False) + closure,
        )

    def _count(self, day: date, count: int, *, unknown_works: bool) -> date:
        while count:
            day += timedelta(days=1)
            known = self.is_workday(day)
            works = (unknown_works or day.weekday() < _SATURDAY) if known is None else known
            count -= works
        return day

    @property
    def longest_closure(self) -> int:
        """The longest run of days without work in any known year, in days."""
        neighbours = zip(self._workdays, self._workdays[1:], strict=False)
        return max(((later - day).days - 1 for day, later in neighbours if later.year == day.year), default=0)


def _latest(found: date | DayRange) -> date:
    return found.latest if isinstance(found, DayRange) else found
