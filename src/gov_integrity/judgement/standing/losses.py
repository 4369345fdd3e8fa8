"""失分 — where did a body lose its points, and what is it strong at?

Points are those of the total: what an indicator could still add there, once what does not apply is rescaled. So the
losses of a card and its total sum to the full score exactly.
"""

from dataclasses import dataclass
from fractions import Fraction

from gov_integrity.forms.shape import ONE, ZERO
from gov_integrity.judgement.card import DimensionScore, Scorecard
from gov_integrity.judgement.leaf import Leaf


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """One indicator that counts: what it adds to the total, what it could add at most, and the difference."""

    leaf: Leaf
    dimension: str
    counts: Fraction
    most: Fraction

    @property
    def lost(self) -> Fraction:
        """The points of the total that were lost; 0 where the full points were earned."""
        return self.most - self.counts

    @property
    def share(self) -> Fraction:
        """What was earned of what could be had."""
        return self.counts / self.most


def losses(card: Scorecard) -> tuple[Loss, ...]:
    """Return every indicator that counts, in the order of the profile; nothing where the total is undetermined."""
    if card.total is None:
        return ()
    scale = each_point(card)
    return tuple(loss for scored in card.dimensions for loss in _of_dimension(scored, scale))


def each_point(card: Scorecard) -> Fraction:
    """Return what one point of a determined dimension counts in the total."""
    determined = sum((each.dimension.most for each in card.dimensions if each.score is not None), ZERO)
    return card.profile.scale.most / determined if determined else ONE


def _of_dimension(scored: DimensionScore, scale: Fraction) -> list[Loss]:
    if scored.score is None:
        return []
    factor = scale * scored.dimension.rescale.factor(scored.applied)
    return [
        Loss(leaf=leaf, dimension=scored.dimension.id, counts=leaf.points * factor, most=leaf.most * factor)
        for leaf in scored.leaves
        if leaf.points is not None
    ]


def weaknesses(card: Scorecard, count: int = 3) -> tuple[Loss, ...]:
    """Return the indicators that cost the body most points of the total, the costliest first."""
    ordered = sorted(losses(card), key=lambda loss: (-loss.lost, loss.leaf.weighted.indicator.id))
    return tuple(loss for loss in ordered[:count] if loss.lost)


def strengths(card: Scorecard, count: int = 3) -> tuple[Loss, ...]:
    """Return the indicators with the largest share of their points, of equal shares those with most points first."""
    ordered = sorted(losses(card), key=lambda loss: (-loss.share, -loss.most, loss.leaf.weighted.indicator.id))
    return tuple(loss for loss in ordered[:count] if loss.counts)
