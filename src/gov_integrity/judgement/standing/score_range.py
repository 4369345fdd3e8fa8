"""得分范围 — between which scores does a body stand while data are missing or disputed?

The lowest card has every such indicator at its worst, the highest at its best; nothing is guessed in between. The score
as it stands always lies inside: a profile that scores missing data as nothing shows the lower end.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import Weighted
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.leaf import Flag, Leaf, Standing
from gov_integrity.judgement.standing import extremes
from gov_integrity.judgement.standing.rescoring import rescored
from gov_integrity.standard.codelists.value_state import ValueState

Extreme = Callable[[Weighted, Reading], Reading]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRange:
    """The cards at both ends, and the indicators that make them differ; no ends where too little applies."""

    lowest: Scorecard
    highest: Scorecard
    uncertain: tuple[Leaf, ...]

    @property
    def ends(self) -> tuple[Fraction, Fraction] | None:
        """The lowest and the highest score, unrounded."""
        if self.lowest.score is None or self.highest.score is None:
            return None
        return self.lowest.score, self.highest.score

    @property
    def width(self) -> Fraction | None:
        """How far the ends lie apart."""
        return None if self.ends is None else self.ends[1] - self.ends[0]


def is_uncertain(leaf: Leaf) -> bool:
    """Return whether the value of an indicator is missing or disputed."""
    disputed = leaf.reading.state == ValueState.DISPUTED or Flag.DISPUTED in leaf.flags
    return leaf.standing is Standing.MISSING or disputed


def score_range(card: Scorecard) -> ScoreRange:
    """Return the range of a card's score."""
    uncertain = tuple(leaf for leaf in card.leaves() if is_uncertain(leaf))
    if not uncertain:
        return ScoreRange(lowest=card, highest=card, uncertain=())
    at = partial(_with, card, uncertain)
    lowest, highest = at(extremes.worst), at(extremes.best)
    if card.score is not None:
        lowest, highest = min(lowest, card, key=_score), max(highest, card, key=_score)
    return ScoreRange(lowest=lowest, highest=highest, uncertain=uncertain)


def _with(card: Scorecard, uncertain: tuple[Leaf, ...], extreme: Extreme) -> Scorecard:
    return rescored(card, {leaf.weighted.indicator.id: extreme(leaf.weighted, leaf.reading) for leaf in uncertain})


def _score(card: Scorecard) -> Fraction:
    return card.score if card.score is not None else Fraction(0)
