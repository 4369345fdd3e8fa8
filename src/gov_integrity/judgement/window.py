"""滚动窗口 — what is the index of a period, when it is the mean of the last periods up to it?

A period without a score is left out, and an index of too few is none. The index is unrounded, as every score is.
"""

from collections.abc import Iterable
from fractions import Fraction

from gov_integrity.forms.indicator import periods_until
from gov_integrity.forms.profile import Window
from gov_integrity.forms.shape import ZERO
from gov_integrity.judgement.card import Scorecard


def index_of(cards: Iterable[Scorecard], window: Window, period: str) -> Fraction | None:
    """Return the index of one body in a period from its cards of all periods, or ``None`` where there are too few."""
    scores = {card.period: card.score for card in cards}
    found = [score for each in periods_until(period, window.periods) if (score := scores.get(each)) is not None]
    return sum(found, ZERO) / len(found) if len(found) >= window.least else None
