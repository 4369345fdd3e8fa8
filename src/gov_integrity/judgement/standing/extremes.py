"""极值 — which reading of an indicator would earn most, and which least?

A rate cannot rise above its occasions: the denominator that is known stays, and where none is known one occasion
stands for all. A count has no such end, so it is doubled until its points move no more.
"""

from dataclasses import replace
from fractions import Fraction
from typing import Final

from gov_integrity.forms.indicator import IndicatorUnit, Reading
from gov_integrity.forms.profile import Weighted
from gov_integrity.forms.shape import ONE, ZERO, Better
from gov_integrity.standard.codelists.value_state import ValueState

_OK: Final = str(ValueState.OK)
_DOUBLINGS: Final = 64


def best(weighted: Weighted, reading: Reading) -> Reading:
    """Return the reading that earns most points."""
    return _at(weighted, reading, high=weighted.indicator.better is Better.HIGHER)


def worst(weighted: Weighted, reading: Reading) -> Reading:
    """Return the reading that earns fewest points."""
    return _at(weighted, reading, high=weighted.indicator.better is Better.LOWER)


def _at(weighted: Weighted, reading: Reading, *, high: bool) -> Reading:
    occasions = reading.denominator or ONE
    numerator = ZERO
    if high:
        is_count = weighted.indicator.unit is IndicatorUnit.COUNT
        numerator = _settled(weighted, occasions) if is_count else max(occasions, reading.numerator or ZERO)
    return replace(reading, numerator=numerator, denominator=occasions, state=_OK)


def _settled(weighted: Weighted, occasions: Fraction) -> Fraction:
    """Return a count at which doubling moves the points no more."""
    reach, count = weighted.shape.reach, occasions
    ends = {reach.best} if weighted.indicator.better is Better.HIGHER else {reach.worst}
    for _ in range(_DOUBLINGS):
        if weighted.shape.points(weighted.indicator.value(count, occasions)) in ends:
            break
        count *= 2
    return count
