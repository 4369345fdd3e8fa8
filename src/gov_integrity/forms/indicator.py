"""指标 — what does an indicator measure, and over which period?

An indicator is a count of cases over a count of occasions; it knows no weight, no dimension and no formula: those
belong to a profile. Its reading is reported as an indicator value, or counted from other records.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import Final

from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.period import Forever, Span
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import NOTHING, Say
from gov_integrity.forms.shape import Better

PERIOD_PATTERN: Final = "(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?"
_QUARTER: Final = 3
_YEAR_LENGTH: Final = len("2025")


class IndicatorUnit(StrEnum):
    """What the value of an indicator is.

    Cases of an occasion (0 to 1), cases per hundred, simply cases, a sum over a base such as inhabitants, or the
    number of a category.
    """

    RATIO = "ratio"
    PER_HUNDRED = "per_hundred"
    COUNT = "count"
    RATE = "rate"
    CATEGORY = "category"

    @property
    def factor(self) -> int:
        """The value is numerator over denominator, times this."""
        return 100 if self is IndicatorUnit.PER_HUNDRED else 1

    @property
    def largest(self) -> Fraction | None:
        """The largest value that there can be, ``None`` without limit; the smallest is 0."""
        match self:
            case IndicatorUnit.RATIO:
                return Fraction(1)
            case IndicatorUnit.PER_HUNDRED:
                return Fraction(100)
            case _:
                return None


class PeriodKind(StrEnum):
    """How long a period of evaluation is."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Counted:
    """What one record adds to an indicator of one body.

    ``day`` places it in a period. Of records with the same ``key`` only the latest counts (a contract reported again);
    a record without a key counts by itself. ``numerator`` and ``denominator`` are what it adds. What stands from
    ``day`` ``until`` another counts in every period at whose end (or on the day of judgement, if that is earlier) it
    stands.
    """

    body: str
    day: date
    numerator: int | Fraction
    denominator: int | Fraction
    key: str = ""
    until: date | Forever | None = None

    def periods(self, kind: PeriodKind, on: date) -> Iterator[str]:
        """Yield the periods in which it counts, seen from a day of judgement."""
        period = period_of(self.day, kind)
        if self.until is None:
            yield period
            return
        while True:
            last = period_span(period).last
            seen = on if last is None or last > on else last
            if seen < self.day or (isinstance(self.until, date) and self.until <= seen):
                return
            yield period
            if last is None or last >= on:
                return
            period = period_of(last + timedelta(days=1), kind)


Count = Callable[[Record, Context], Counted | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One indicator. ``basis`` says why it is one, ``confidence`` how we know; ``of`` and ``count`` read other records.

    ``better`` has no meaning for a category; ``categories`` names those by their numbers. ``count`` returns ``None``
    for a record that is no occasion of the indicator, or of which that cannot be told.
    """

    id: str
    title: Say
    meaning: Say
    better: Better
    numerator: Say
    denominator: Say
    unit: IndicatorUnit = IndicatorUnit.RATIO
    cite: tuple[Locator, ...] = ()
    confidence: Confidence = Confidence.OURS
    basis: Say = NOTHING
    of: tuple[type[Record], ...] = ()
    count: Count | None = None
    categories: Mapping[str, Say] = field(default_factory=dict)

    def value(self, numerator: Fraction, denominator: Fraction) -> Fraction:
        """Return the value on the indicator's own scale; the denominator is not zero."""
        return numerator / denominator * self.unit.factor


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of one indicator of one body in one period.

    ``state`` is a wire value of the code list ``value_state``; ``sources`` are identities of records, those that cost
    points first, out of ``source_count`` in all. ``events`` are the counts by kind where a formula takes several.
    """

    numerator: Fraction | None
    denominator: Fraction | None
    state: str
    period: str
    sources: tuple[str, ...] = ()
    source_count: int = 0
    events: tuple[tuple[str, Fraction], ...] = ()


@lru_cache(maxsize=1024)
def period_kind(period: str) -> PeriodKind:
    """Return the kind of a period such as ``2025``, ``2025-03`` or ``2025-Q1``; raise ``ValueError`` for other text."""
    if not re.fullmatch(PERIOD_PATTERN, period):
        raise ValueError(period)
    if len(period) == _YEAR_LENGTH:
        return PeriodKind.YEAR
    return PeriodKind.QUARTER if "Q" in period else PeriodKind.MONTH


def period_span(period: str) -> Span:
    """Return the days of a period; raise ``ValueError`` for any other text."""
    kind, year = period_kind(period), int(period[:_YEAR_LENGTH])
    if kind is PeriodKind.YEAR:
        return Span(date(year, 1, 1), date(year, 12, 31))
    number = int(period[_YEAR_LENGTH + 1 :].removeprefix("Q"))
    last = number * _QUARTER if kind is PeriodKind.QUARTER else number
    first = last - _QUARTER + 1 if kind is PeriodKind.QUARTER else number
    return Span(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def period_of(day: date, kind: PeriodKind) -> str:
    """Return the period of a kind that holds a day."""
    match kind:
        case PeriodKind.YEAR:
            return f"{day.year:04d}"
        case PeriodKind.QUARTER:
            return f"{day.year:04d}-Q{(day.month + _QUARTER - 1) // _QUARTER}"
        case PeriodKind.MONTH:
            return f"{day.year:04d}-{day.month:02d}"


def periods_until(period: str, count: int) -> tuple[str, ...]:
    """Return so many periods of one kind up to and with ``period``, the earliest first."""
    kind, found = period_kind(period), [period]
    while len(found) < count:
        first = period_span(found[-1]).first
        if first is None or first == date.min:
            break
        found.append(period_of(first - timedelta(days=1), kind))
    return tuple(reversed(found))
