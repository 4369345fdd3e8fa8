"""指标读数 — which numbers are known of an indicator of a body in a period, and from which records?

A reported value stands before one counted from records, and both are shown where they differ. Of reported values that
contradict each other the one worth fewest points stands, and is flagged: no order of sending can gain anything. What is
kept is bounded by bodies, periods, indicators and contracts, not by records.
"""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Final

from gov_integrity.forms.indicator import Counted, Reading
from gov_integrity.forms.shape import ZERO
from gov_integrity.judgement.leaf import Flag, Known
from gov_integrity.standard.codelists.value_state import ValueState

LISTED_SOURCES: Final = 100
_OK: Final = str(ValueState.OK)
_MISSING: Final = str(ValueState.MISSING)
_PRECEDENCE: Final = (
    *(ValueState.DISPUTED, ValueState.OK, ValueState.ESTIMATED),
    *(ValueState.NOT_APPLICABLE, ValueState.MISSING),
)


@dataclass(slots=True)
class Sources:
    """Identities of records: all are counted; so many are kept, those that cost points first, then in their order."""

    kept: list[tuple[bool, str]] = field(default_factory=list)
    count: int = 0

    def add(self, identity: str, *, costs: bool = False) -> None:
        """Take one identity; ``costs`` when its record is an occasion that was not met."""
        self.count += 1
        ranked = (not costs, identity)
        place = bisect_left(self.kept, ranked)
        if place < LISTED_SOURCES and self.kept[place : place + 1] != [ranked]:
            self.kept.insert(place, ranked)
            del self.kept[LISTED_SOURCES:]

    def listed(self) -> tuple[str, ...]:
        """Return the identities that are kept."""
        return tuple(identity for _rank, identity in self.kept)


@dataclass(frozen=True, slots=True)
class Measure:
    """What one indicator value says."""

    state: str
    numerator: Fraction | None
    denominator: Fraction | None


@dataclass(slots=True)
class Reported:
    """What indicator values say of one indicator of a body in a period; ``worth`` gives the points of two numbers."""

    period: str
    worth: Callable[[Fraction | None, Fraction | None], Fraction]
    sources: Sources = field(default_factory=Sources)
    measure: Measure | None = None
    conflicting: bool = False

    def add(self, measure: Measure, identity: str) -> None:
        """Take one reported value; the result is the same in any order."""
        self.sources.add(identity)
        before = self.measure
        if before is None:
            self.measure = measure
        elif before != measure:
            self.conflicting |= ValueState.MISSING not in {before.state, measure.state}
            self.measure = min(before, measure, key=self._order)

    def _order(self, measure: Measure) -> tuple[int, Fraction, Fraction, Fraction]:
        """By state, then the fewest points, then the most occasions."""
        place = _PRECEDENCE.index(ValueState.of(measure.state))
        numerator, denominator = measure.numerator, measure.denominator
        return place, self.worth(numerator, denominator), -(denominator or ZERO), numerator or ZERO

    def reading(self) -> Reading | None:
        """Return what is reported, or ``None``."""
        found, sources = self.measure, self.sources
        if found is None:
            return None
        return Reading(found.numerator, found.denominator, found.state, self.period, sources.listed(), sources.count)


@dataclass(slots=True)
class Tally:
    """What is counted from other records for one indicator; of records with one key only the latest.

    Cases cost points where ``lower`` is better, occasions without one where it is not; ``whole`` counts cases of no
    occasion.
    """

    period: str
    lower: bool = False
    whole: bool = False
    sources: Sources = field(default_factory=Sources)
    numerator: int | Fraction = 0
    denominator: int | Fraction = 0
    latest: dict[str, tuple[date, str, int | Fraction, int | Fraction]] = field(default_factory=dict)

    def add(self, counted: Counted, identity: str) -> None:
        """Take what one record adds."""
        if not counted.key:
            self.numerator += counted.numerator
            self.denominator += counted.denominator
            self.sources.add(identity, costs=self._costs(counted.numerator, counted.denominator))
            return
        found = (counted.day, identity, counted.numerator, counted.denominator)
        self.latest[counted.key] = max(found, self.latest.get(counted.key, found))

    def _costs(self, numerator: int | Fraction, denominator: int | Fraction) -> bool:
        return numerator > 0 if self.lower else numerator < denominator

    def reading(self) -> Reading | None:
        """Return what was counted, or ``None`` when nothing was an occasion."""
        sources = Sources(list(self.sources.kept), self.sources.count)
        numerator, denominator = self.numerator, self.denominator
        for _day, identity, more, of in self.latest.values():
            if of or more:
                numerator, denominator = numerator + more, denominator + of
                sources.add(identity, costs=self._costs(more, of))
        if not denominator:
            return None
        numbers = Fraction(numerator), Fraction(1 if self.whole else denominator)
        return Reading(*numbers, _OK, self.period, sources.listed(), sources.count)


def known_of(reported: Reading | None, counted: Reading | None, period: str, *, conflicting: bool) -> Known:
    """Return the reading that counts, with what is remarkable about it."""
    flags = {Flag.CONFLICTING} if conflicting else set[Flag]()
    if reported is None or (reported.state == ValueState.MISSING and counted is not None):
        return Known(reading=counted or Reading(None, None, _MISSING, period))
    if counted is not None and (reported.numerator, reported.denominator) != (counted.numerator, counted.denominator):
        flags.add(Flag.DIFFERS_FROM_RECORDS)
    return Known(reading=reported, counted=counted, flags=frozenset(flags))
