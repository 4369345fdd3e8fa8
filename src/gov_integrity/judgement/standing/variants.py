"""口径对照 — which rank would a body have under equal weights, a geometric mean, or without one part?

Leave-one-out takes one dimension or one indicator away from everybody and ranks again: a rank that hangs on a single
part is seen at once.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import starmap

from gov_integrity.forms.shape import ZERO
from gov_integrity.judgement.card import DimensionScore, Scorecard
from gov_integrity.judgement.standing.ranking import places, units
from gov_integrity.judgement.standing.shares import Shares, compared, equal, geometric, shares_of, weighted, without


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way of scoring everybody: its name, the score and the rank of each body, by body code."""

    name: str
    scores: Mapping[str, Fraction | None]
    ranks: Mapping[str, int | None]


def variants(cards: Sequence[Scorecard]) -> tuple[Variant, ...]:
    """Return the profile's own scores, equal weights, and the geometric mean, of cards of one profile."""
    return tuple(starmap(partial(_variant, cards), _weighings(cards))) if cards else ()


def leave_one_out(cards: Sequence[Scorecard]) -> tuple[Variant, ...]:
    """Return one variant for each dimension that is left out, then one for each indicator."""
    if not cards:
        return ()
    made = partial(_variant, cards)
    field = compared(cards)
    bodies, weights, most = field.bodies, field.weights, field.most
    found = [
        made(dimension.id, [weighted(body, without(weights, index), most) for body in bodies])
        for index, dimension in enumerate(cards[0].profile.dimensions)
    ]
    for each in cards[0].profile.weighted():
        left = [_without_indicator(card, each.indicator.id) for card in cards]
        found.append(made(each.indicator.id, [weighted(body, weights, most) for body in left]))
    return tuple(found)


def _weighings(cards: Sequence[Scorecard]) -> Iterator[tuple[str, list[Fraction | None]]]:
    field = compared(cards)
    bodies, weights, most = field.bodies, field.weights, field.most
    yield "own", [weighted(body, weights, most) for body in bodies]
    yield "equal", [equal(body, most) for body in bodies]
    yield "geometric", [geometric(body, weights, most) for body in bodies]


def _variant(cards: Sequence[Scorecard], name: str, scores: Sequence[Fraction | None]) -> Variant:
    decimals = cards[0].profile.scale.decimals
    ranks = places([None if score is None else units(score, decimals) for score in scores])
    codes = [card.body_code for card in cards]
    return Variant(name=name, scores=dict(zip(codes, scores, strict=True)), ranks=dict(zip(codes, ranks, strict=True)))


def _without_indicator(card: Scorecard, indicator: str) -> Shares:
    """Return the shares of a card without one indicator; a dimension that has no other drops out."""
    shares = tuple(_share_without(scored, indicator) for scored in card.dimensions)
    return replace(shares_of(card), shares=shares)


def _share_without(scored: DimensionScore, indicator: str) -> Fraction | None:
    if scored.score is None or all(leaf.weighted.indicator.id != indicator for leaf in scored.leaves):
        return scored.share
    left = [leaf for leaf in scored.leaves if leaf.points is not None and leaf.weighted.indicator.id != indicator]
    applicable = sum((leaf.most for leaf in left), ZERO)
    return sum((leaf.points or ZERO for leaf in left), ZERO) / applicable if applicable else None
