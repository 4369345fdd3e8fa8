"""可动指标 — which readings can move a score, in which direction is more of each better, and what is the best there is?

A formula of events has one reading for each kind. In an adjustment the formula says what is taken, so more points there
are worse. Categories have no order and are left as they are.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil
from typing import Final

from gov_integrity.forms.indicator import Indicator, IndicatorUnit, Reading
from gov_integrity.forms.shape import ONE, ZERO, Better
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.leaf import Known, Leaf, worth
from gov_integrity.standard.codelists.value_state import ValueState

_OK: Final = str(ValueState.OK)
_DOUBLINGS: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Lever:
    """One reading of one item: its indicator, what is known of it, and whether more of it is better for the body."""

    leaf: Leaf
    indicator: Indicator
    known: Known
    more_is_better: bool

    @property
    def reading(self) -> Reading:
        """The reading as it stands."""
        return self.known.reading

    @property
    def is_uncertain(self) -> bool:
        """Whether the value is missing, contradicts itself, or is disputed."""
        reading = self.reading
        if reading.state in {ValueState.MISSING, ValueState.DISPUTED}:
            return True
        if reading.state == ValueState.NOT_APPLICABLE:
            return False
        return (
            reading.numerator is None
            or reading.denominator is None
            or bool(reading.numerator and not reading.denominator)
        )

    def best(self) -> Reading:
        """Return the reading that is best for the body, with as little change as that needs."""
        return self._end(more=self.more_is_better)

    def worst(self) -> Reading:
        """Return the reading that is worst for the body."""
        return self._end(more=not self.more_is_better)

    def cases(self) -> int:
        """Return how many whole cases lie between the reading and the best one."""
        return ceil(abs((self.best().numerator or ZERO) - (self.reading.numerator or ZERO)))

    def moved(self, cases: int) -> Reading:
        """Return the reading with so many cases put right, never beyond the best."""
        now, best = self.reading.numerator or ZERO, self.best().numerator or ZERO
        numerator = min(best, now + cases) if best > now else max(best, now - cases)
        return replace(self.reading, numerator=numerator)

    def _end(self, *, more: bool) -> Reading:
        """Return the reading at one end; where no occasion is known, one stands for all."""
        occasions = self.reading.denominator or ONE
        most = self.indicator.unit.largest
        numerator = ZERO
        if more and most is not None:
            numerator = max(occasions * most / self.indicator.unit.factor, self.reading.numerator or ZERO)
        elif more:
            numerator = self._settled(occasions)
        return replace(self.reading, numerator=numerator, denominator=occasions, state=_OK)

    def _settled(self, occasions: Fraction) -> Fraction:
        """Return the smallest whole count from the present one on after which more of it moves nothing."""
        now = self.reading.numerator or ZERO
        far = self._points(now + Fraction(2) ** _DOUBLINGS, occasions)
        step = ONE
        while self._points(now + step, occasions) != far:
            step *= 2
        low, high = ZERO, step
        while high - low > ONE:
            middle = (low + high) // 2 * ONE
            low, high = (low, middle) if self._points(now + middle, occasions) == far else (middle, high)
        return now if self._points(now, occasions) == far else now + high

    def _points(self, numerator: Fraction, occasions: Fraction) -> Fraction:
        return worth(self.leaf.weighted, numerator, occasions, self.indicator.id)


def levers(card: Scorecard) -> Iterator[Lever]:
    """Yield every reading that can move the score, in the order of the profile, adjustments last."""
    for leaf in card.leaves():
        yield from _of_leaf(leaf, taken=False)
    for adjusted in card.adjusted:
        yield from _of_leaf(adjusted.leaf, taken=True)


def _of_leaf(leaf: Leaf, *, taken: bool) -> Iterator[Lever]:
    item = leaf.weighted
    whole = Known(reading=leaf.reading, counted=leaf.counted)
    parts = dict(leaf.parts) or {item.indicator.id: whole}
    for indicator in item.kinds or (item.indicator,):
        better = item.shape.kinds.get(indicator.id) if item.kinds else item.shape.better
        if better is not None and indicator.unit is not IndicatorUnit.CATEGORY:
            more = (better is Better.HIGHER) is not taken
            yield Lever(leaf=leaf, indicator=indicator, known=parts[indicator.id], more_is_better=more)
