"""直线段 — which formulas are one straight line between a floor and a ceiling, and which may jump at one value?

Those are the formulas that arrays of machine numbers compute at once; any other goes through the formula itself.
"""

from dataclasses import dataclass, replace
from fractions import Fraction

from gov_integrity.forms.formula import (
    PERCENT,
    Checklist,
    Goalpost,
    PerCapita,
    Proportional,
    SlopeFloor,
    TargetRatio,
    ThresholdRatio,
)
from gov_integrity.forms.shape import ZERO, Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """``slope`` times the value plus ``start``, between ``low`` and ``high``; ``high`` from the value ``step`` on."""

    slope: Fraction
    start: Fraction
    low: Fraction
    high: Fraction
    step: Fraction | None = None

    def points(self, value: Fraction) -> Fraction:
        """Return the points of a value, as the formula gives them."""
        if self.step is not None and value >= self.step:
            return self.high
        return min(self.high, max(self.low, self.slope * value + self.start))


def line_of(shape: Shape[Fraction]) -> Line | None:
    """Return the line of a formula, or ``None`` where it is none."""
    match shape:
        case Goalpost(most=most, zero=zero, full=full):
            slope = most / (full - zero)
            return Line(slope=slope, start=-slope * zero, low=ZERO, high=most)
        case Proportional(most=most) | Checklist(most=most):
            return Line(slope=most, start=ZERO, low=ZERO, high=most)
        case TargetRatio(most=most, target=target):
            return Line(slope=most / target, start=ZERO, low=ZERO, high=most)
        case SlopeFloor(most=most, full=full, loss_per_percent=loss, floor=floor):
            slope = loss * PERCENT
            return Line(slope=slope, start=most - slope * full, low=floor, high=most)
        case ThresholdRatio(most=most, threshold=threshold):
            return Line(slope=most, start=ZERO, low=ZERO, high=most, step=threshold)
        case PerCapita(per=per, then=then):
            inner = line_of(then)
            step = None if inner is None or inner.step is None else inner.step / per
            return None if inner is None else replace(inner, slope=inner.slope * per, step=step)
        case _:
            return None
