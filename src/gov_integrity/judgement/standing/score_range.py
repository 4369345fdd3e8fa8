"""得分范围 — between which scores does a body stand while data are missing or disputed?

The lowest card has every such reading at its worst, the highest at its best; nothing is guessed in between. The score
as it stands always lies inside: a profile that scores missing data as nothing shows the lower end.
"""

from dataclasses import dataclass
from fractions import Fraction

from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.standing.levers import Lever, levers
from gov_integrity.judgement.standing.rescoring import rescored


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRange:
    """The cards at both ends, and the readings that make them differ; no ends where too little applies."""

    lowest: Scorecard
    highest: Scorecard
    uncertain: tuple[Lever, ...]

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


def score_range(card: Scorecard) -> ScoreRange:
    """Return the range of a card's score."""
    uncertain = tuple(lever for lever in levers(card) if lever.is_uncertain)
    if not uncertain:
        return ScoreRange(lowest=card, highest=card, uncertain=())
    lowest = rescored(card, {lever.indicator.id: lever.worst() for lever in uncertain})
    highest = rescored(card, {lever.indicator.id: lever.best() for lever in uncertain})
    if card.score is not None:
        lowest, highest = min(lowest, card, key=_score), max(highest, card, key=_score)
    return ScoreRange(lowest=lowest, highest=highest, uncertain=uncertain)


def _score(card: Scorecard) -> Fraction:
    return card.score if card.score is not None else Fraction(0)
