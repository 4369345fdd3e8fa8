"""应报单位 — who owes which records when?

An obligation is one record type of one body, period after period, each with a last day: so many working days after the
period, or a day of the month after it, which moves past days of rest as a term of the law does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.indicator import PeriodKind, period_span
from gov_integrity.forms.period import DayRange, Span, months_after

_MONTHS: Final = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.YEAR: 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One obligation: a record type, every month, quarter or year, from the period ``since`` to ``until`` (or on).

    Exactly one of ``workdays`` (after the period) and ``day`` (of the month after it) is above 0. ``least`` is how many
    records a period is known to have at least, by another source; ``basis`` says who wants it.
    """

    record: str
    every: PeriodKind
    since: str
    basis: str
    until: str = ""
    workdays: int = 0
    day: int = 0
    least: int = 0

    def periods(self, on: date) -> Iterator[str]:
        """Yield the periods that had ended before a day, the first first."""
        period = self.since
        while (span := period_span(period)).last is not None and span.last < on:
            yield period
            if period == self.until:
                return
            period = following(period, self.every)

    def due_on(self, period: str, calendar: Calendar) -> date | DayRange:
        """Return the last day for a period; two bounds where the calendar has no notice of the year."""
        last = last_of(period)
        if self.workdays:
            return calendar.workdays_after(last, self.workdays)
        counted = months_after(last.replace(day=1), 1)
        latest = months_after(counted, 1).toordinal() - counted.toordinal()
        return calendar.roll(counted.replace(day=min(self.day, latest)))


@dataclass(frozen=True, slots=True)
class ExpectedSender:
    """A body that owes records, by name and code."""

    name: str
    code: str
    owes: tuple[Owed, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """Who owes what in one place."""

    title: str
    senders: tuple[ExpectedSender, ...]


def last_of(period: str) -> date:
    """Return the last day of a period; raise ``ValueError`` for any other text."""
    span: Span = period_span(period)
    if span.last is None:
        raise ValueError(period)
    return span.last


def following(period: str, every: PeriodKind) -> str:
    """Return the period after: ``2024-12`` is followed by ``2025-01``, ``2024-Q4`` by ``2025-Q1``."""
    first = period_span(period).first
    if first is None:
        raise ValueError(period)
    start = months_after(first, _MONTHS[every])
    match every:
        case PeriodKind.MONTH:
            return f"{start.year}-{start.month:02d}"
        case PeriodKind.QUARTER:
            return f"{start.year}-Q{(start.month + 2) // 3}"
    return str(start.year)
