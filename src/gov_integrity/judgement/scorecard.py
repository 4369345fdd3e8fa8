"""评分 — how do the bodies of a run score under a profile?

One pass over accepted records, in any order. A card is made for bodies of which an indicator value was reported: a body
that merely appears in a record is not evaluated, and a body about which nothing was sent does not score nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Final, Self

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.indicator import Indicator, IndicatorUnit, period_kind
from gov_integrity.forms.key import Key
from gov_integrity.forms.profile import Profile, Treatment, Weighted
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.shape import ZERO, Better
from gov_integrity.judgement.card import Scorecard, card_of
from gov_integrity.judgement.card_plain import plain
from gov_integrity.judgement.gates import Gates
from gov_integrity.judgement.leaf import Known, worth
from gov_integrity.judgement.readings import Measure, Reported, Tally, known_of
from gov_integrity.standard.codelists.record_state import RecordState
from gov_integrity.standard.codelists.value_state import ValueState
from gov_integrity.standard.records.indicator_value import IndicatorValue

__all__ = ("ScoreFold", "Scorecard", "plain", "scorecards")

_NO_CALENDAR: Final = Calendar(())


class ScoreFold:
    """Scores bodies while records stream by.

    ``on`` is the day of judgement; ``period`` one period, or empty for every period of the profile's kind with reported
    values; ``calendar`` is for indicators counted from records by a rule in working days. Revoked records are left out,
    disputed ones are treated as the profile says. ``unread`` counts values of other periods and indicators. ``key`` is
    that of the body that tells the scores, for the ids of records that have none of their own.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        on: date,
        period: str = "",
        calendar: Calendar = _NO_CALENDAR,
        key: Key | None = None,
    ) -> None:
        """Prepare; raise ``ProfileError`` for an unknown predicate, ``ValueError`` for a period of another kind."""
        if period and period_kind(period) is not profile.period:
            raise ValueError(period)
        self.profile, self.on, self.period = profile, on, period
        self.unread = 0
        self._context = Context(calendar=calendar, on=on)
        self._gates, self._key = Gates(profile, on, key), key
        self._wanted = profile.wanted()
        self._names: dict[str, str] = {}
        self._reported: dict[tuple[str, str], dict[str, Reported]] = {}
        self._tallies: dict[tuple[str, str, str], Tally] = {}
        self._worth = _worths(profile)
        self._counting = tuple(each for each in self._wanted.values() if each.count is not None)

    def add(self, record: Record) -> Self:
        """Take one accepted record."""
        state = getattr(record, "record_state", None)
        if state == RecordState.REVOKED:
            return self
        disputed = state == RecordState.DISPUTED
        if isinstance(record, IndicatorValue):
            self._report(record, disputed=disputed)
            return self
        self._gates.add(record)
        if not (disputed and self.profile.states[ValueState.DISPUTED] is not Treatment.COUNTED):
            for indicator in self._counting:
                if isinstance(record, indicator.of):
                    self._count(indicator, record)
        return self

    def _in_run(self, period: str) -> bool:
        return period == self.period if self.period else period_kind(period) is self.profile.period

    def _report(self, value: IndicatorValue, *, disputed: bool) -> None:
        if value.indicator not in self._wanted or not self._in_run(value.period):
            self.unread += 1
            return
        body = value.about_code
        self._names[body] = min(value.about_name, self._names.get(body, value.about_name))
        has_value = value.value_state not in {ValueState.MISSING, ValueState.NOT_APPLICABLE}
        state = ValueState.DISPUTED if disputed and has_value else value.value_state
        numerator = None if value.numerator is None else Fraction(value.numerator)
        denominator = None if value.denominator is None else Fraction(value.denominator)
        reported = self._reported.setdefault((body, value.period), {})
        if value.indicator not in reported:
            reported[value.indicator] = Reported(value.period, self._worth.get(value.indicator, _events_cost))
        reported[value.indicator].add(Measure(str(state), numerator, denominator), value.told_to(self._key))

    def _count(self, indicator: Indicator, record: Record) -> None:
        counted = indicator.count(record, self._context) if indicator.count else None
        if counted is None:
            return
        for period in counted.periods(self.profile.period, self.on):
            if not self.period or period == self.period:
                self._tally(counted.body, period, indicator).add(counted, record.told_to(self._key))

    def _tally(self, body: str, period: str, indicator: Indicator) -> Tally:
        place = (body, period, indicator.id)
        if place not in self._tallies:
            lower, whole = indicator.better is Better.LOWER, indicator.unit is IndicatorUnit.COUNT
            self._tallies[place] = Tally(period, lower, whole)
        return self._tallies[place]

    def result(self) -> tuple[Scorecard, ...]:
        """Return the cards, by body code and period."""
        return tuple(self._cards())

    def _cards(self) -> Iterator[Scorecard]:
        for body, period in sorted(self._reported):
            yield card_of(
                self.profile,
                body_code=body,
                body_name=self._names[body],
                period=period,
                on=self.on,
                known=partial(self._known, body, period),
                vetoes=self._gates.of(body),
            )

    def _known(self, body: str, period: str, indicator: str) -> Known:
        reported = self._reported[body, period].get(indicator)
        tally = self._tallies.get((body, period, indicator))
        return known_of(
            reported.reading() if reported else None,
            tally.reading() if tally else None,
            period,
            conflicting=bool(reported and reported.conflicting),
        )


Worth = Callable[[Fraction | None, Fraction | None], Fraction]


def _worths(profile: Profile) -> dict[str, Worth]:
    """Return what the numbers of each indicator are worth; of contradicting ones those worth least will stand."""
    found: dict[str, Worth] = {}
    for adjustment in profile.adjustments:
        for indicator in (adjustment.weighted.indicator, *adjustment.weighted.kinds):
            found[indicator.id] = partial(_taken, adjustment.weighted, indicator.id)
    found.update((indicator.id, _events_earn) for indicator in profile.bonus_indicators)
    for item in profile.weighted():
        for indicator in (item.indicator, *item.kinds):
            found[indicator.id] = partial(worth, item, kind=indicator.id)
    return found


def _taken(weighted: Weighted, kind: str, numerator: Fraction | None, denominator: Fraction | None) -> Fraction:
    return -worth(weighted, numerator, denominator, kind) if denominator else ZERO


def _events_earn(numerator: Fraction | None, _denominator: Fraction | None) -> Fraction:
    return numerator or ZERO


def _events_cost(numerator: Fraction | None, _denominator: Fraction | None) -> Fraction:
    return -(numerator or ZERO)


def scorecards(
    records: Iterable[Record], profile: Profile, *, on: date, period: str = "", calendar: Calendar = _NO_CALENDAR
) -> tuple[Scorecard, ...]:
    """Return the scorecards of all bodies of which values are reported, by body code and period."""
    fold = ScoreFold(profile, on=on, period=period, calendar=calendar)
    for record in records:
        fold.add(record)
    return fold.result()
