"""趋势 — did a body rise or fall: against the month before, and over twelve months?

Months that were not scored stay empty and are never filled in. Monthly bulletins show changes, but no formula for a
trend is published: the slope here, the least-squares line through the months that are there, is ours.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from gov_integrity.forms.indicator import periods_until
from gov_integrity.forms.shape import ZERO
from gov_integrity.judgement.card import Scorecard

MONTHS: Final = 12
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """The scores of one body in consecutive periods, oldest first.

    ``change`` is against the period just before, ``over_all`` against the first one, each ``None`` where one of the two
    is not there; ``slope`` is points per period, ``None`` with fewer than two scores.
    """

    periods: tuple[str, ...]
    scores: tuple[Fraction | None, ...]
    change: Fraction | None
    over_all: Fraction | None
    slope: Fraction | None
    mean: Fraction | None


def trend(cards: Iterable[Scorecard], period: str, count: int = MONTHS) -> Trend:
    """Return the trend of one body's cards up to a period; raise ``ValueError`` for cards of several bodies."""
    listed = list(cards)
    if len({card.body_code for card in listed}) > 1:
        message = "a trend is of one body"
        raise ValueError(message)
    held = {card.period: card.score for card in listed}
    return trend_of([(each, held.get(each)) for each in periods_until(period, count)])


def trend_of(scores: Iterable[tuple[str, Fraction | None]]) -> Trend:
    """Return the trend of scores by period, oldest first."""
    listed = tuple(scores)
    values = tuple(score for _period, score in listed)
    there = [(Fraction(index), score) for index, score in enumerate(values) if score is not None]
    return Trend(
        periods=tuple(period for period, _score in listed),
        scores=values,
        change=_difference(values, -2),
        over_all=_difference(values, 0),
        slope=_slope(there),
        mean=sum((score for _index, score in there), ZERO) / len(there) if there else None,
    )


def _difference(values: tuple[Fraction | None, ...], index: int) -> Fraction | None:
    if len(values) < _FEWEST:
        return None
    then, now = values[index], values[-1]
    return None if then is None or now is None else now - then


def _slope(points: list[tuple[Fraction, Fraction]]) -> Fraction | None:
    if len(points) < _FEWEST:
        return None
    count = len(points)
    middle = sum((x for x, _y in points), ZERO) / count
    mean = sum((y for _x, y in points), ZERO) / count
    spread = sum(((x - middle) ** 2 for x, _y in points), ZERO)
    return sum(((x - middle) * (y - mean) for x, y in points), ZERO) / spread
