"""期间与期限 — how does the law count time?

Months are always added to the original day: adding one month three times would drift (31 January + 1 + 1).
A ``Deadline`` is for an act and moves past days of rest; a ``StatusPeriod`` is a state that lasts and does not.
A clock that stops (consultation, hearing, suspension) leaves out the days on which it stood; the end is still counted
from the original day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Annotated, Final, final

from dateutil.relativedelta import relativedelta

from gov_integrity.forms.moment import DUE, FIRST_DAY, Moment, Turn
from gov_integrity.forms.say import Say

MONTHS_OF_A_YEAR: Final = 12


@final
class Forever:
    """长期 — the end of something that does not end; later than every day."""

    _only: "Forever | None" = None

    def __new__(cls) -> "Forever":
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __lt__(self, other: object) -> bool:
        return False

    def __le__(self, other: object) -> bool:
        return other is self

    def __gt__(self, other: object) -> bool:
        return other is not self

    def __ge__(self, other: object) -> bool:
        return True

    def __repr__(self) -> str:
        return "FOREVER"

    def __reduce__(self) -> str:
        return "FOREVER"

    def isoformat(self) -> str:
        """Return the wire word for a day that never comes."""
        return "forever"


FOREVER: Final = Forever()


@dataclass(frozen=True, slots=True)
class Span:
    """Days from ``first`` to ``last``, both inside; ``None`` is open."""

    first: date | None = None
    last: date | None = None

    def __contains__(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def overlaps(self, other: "Span") -> bool:
        """Return whether the two spans share a day."""
        starts_late = self.first is not None and other.last is not None and self.first > other.last
        ends_early = self.last is not None and other.first is not None and self.last < other.first
        return not (starts_late or ends_early)


@dataclass(frozen=True, slots=True)
class DayRange:
    """A day that is only known to lie between two days, both possible."""

    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Stopped:
    """A clock that stands since ``since`` and has not gone on: ``remaining`` days (of its unit) were left."""

    since: date
    remaining: int


@dataclass(frozen=True, slots=True)
class Deadline:
    """期限 — the last day for an act. ``counted`` is the corresponding day before it moved past days of rest."""

    due_on: Annotated[date, DUE]
    counted: date


MINIMUM_ENDS: Final = Moment(Turn.ENDS, Say("最短期间的最后一日", "last day of the minimum"), since="starts_on")
MAXIMUM_ENDS: Final = Moment(Turn.ENDS, Say("最长期间的最后一日", "last day of the maximum"), since="starts_on")


@dataclass(frozen=True, slots=True)
class StatusPeriod:
    """期间 — how long a state lasts.

    It starts on ``starts_on``; ``minimum_ends_on`` and ``maximum_ends_on`` are the
    last days inside the shortest and the longest period (the corresponding day, up to 24:00 of it).
    """

    starts_on: Annotated[date, FIRST_DAY]
    minimum_ends_on: Annotated[date, MINIMUM_ENDS]
    maximum_ends_on: Annotated[date, MAXIMUM_ENDS]


@lru_cache(maxsize=65_536)
def months_after(day: date, months: int) -> date:
    """Return the corresponding day ``months`` later, or the last day of that month when there is none.

    Source: 民法典 arts. 201, 202 (the day itself is not counted; no corresponding day: the last day of the month).
    """
    return day + _months(months)


@cache
def _months(months: int) -> relativedelta:
    return relativedelta(months=months)


def years_after(day: date, years: int) -> date:
    """Return the corresponding day ``years`` later, or 28 February where there is none (民法典 arts. 201, 202)."""
    return months_after(day, MONTHS_OF_A_YEAR * years)


def days_after(day: date, days: int) -> date:
    """Return the calendar day ``days`` later; the day itself is not counted (民法典 art. 201)."""
    return day + timedelta(days=days)


def next_day(day: date) -> date:
    """Return the day after."""
    return day + timedelta(days=1)


def previous_day(day: date) -> date:
    """Return the day before."""
    return day - timedelta(days=1)


def merged(excluded: Iterable[Span]) -> tuple[Span, ...]:
    """Return closed or open-ended spans in order, those that touch or overlap as one; each must have a first day."""
    found: list[Span] = []
    for span in sorted(excluded, key=_first_of):
        before = found[-1] if found else None
        if before is not None and (before.last is None or _first_of(span) <= next_day(before.last)):
            last = None if before.last is None or span.last is None else max(before.last, span.last)
            found[-1] = Span(before.first, last)
        else:
            found.append(span)
    return tuple(found)


def _first_of(span: Span) -> date:
    if span.first is None:
        message = "an excluded span needs a first day"
        raise ValueError(message)
    return span.first


def without(excluded: Iterable[Span], start: date, end: date) -> date | Stopped:
    """Return where a period that ``start`` begins and that would end on ``end`` ends, its excluded days left out.

    ``end`` is counted from the original day and moves by as many days as were excluded within the period, those that
    the move brings in included. An excluded span that is still open stops the clock.
    """
    for span in merged(excluded):
        first = max(_first_of(span), next_day(start))
        if first > end:
            break
        if span.last is None:
            return Stopped(first, (end - first).days + 1)
        if span.last >= first:
            end += next_day(span.last) - first
    return end
