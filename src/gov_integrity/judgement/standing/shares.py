"""维度得分率 — what is left of a card when only its dimensions are weighed anew?

The share that a body earned of each dimension stays, and so do bonus, deductions and caps, which no weight touches.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from typing import Final

from gov_integrity.forms.shape import ONE, ZERO
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.standing.ranking import unvetoed

FLOOR: Final = Fraction(1, 100)
"""Ours: a geometric mean is nothing as soon as one share is, so a share counts at least this much in it."""

_DIGITS: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """One body: the share of each dimension, ``None`` where undetermined.

    ``added`` is what the score has beside the total (bonus, deductions), ``cap`` the most that its vetoes leave.
    ``determined`` is whether the card has a score at all.
    """

    body: str
    name: str
    shares: tuple[Fraction | None, ...]
    added: Fraction = ZERO
    cap: Fraction | None = None
    determined: bool = True

    def score(self, total: Fraction) -> Fraction:
        """Return the score that belongs to a total."""
        whole = total + self.added
        return whole if self.cap is None else min(self.cap, whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Bodies beside each other: the weights of the dimensions, the full score, and the decimals that are shown."""

    bodies: tuple[Shares, ...]
    weights: tuple[Fraction, ...]
    most: Fraction
    decimals: int


def compared(cards: Sequence[Scorecard]) -> Compared:
    """Return cards of one profile as they are weighed; raise ``ValueError`` for several profiles, or no card."""
    if len({(card.profile.id, card.profile.edition) for card in cards}) != 1:
        message = "bodies are compared under one profile"
        raise ValueError(message)
    profile = cards[0].profile
    return Compared(
        bodies=tuple(map(shares_of, cards)),
        weights=tuple(dimension.most for dimension in profile.dimensions),
        most=profile.scale.most,
        decimals=profile.scale.decimals,
    )


def shares_of(card: Scorecard) -> Shares:
    """Return the shares of a card, in the order of its profile's dimensions."""
    before = unvetoed(card)
    return Shares(
        body=card.body_code,
        name=card.body_name,
        shares=tuple(scored.share for scored in card.dimensions),
        added=ZERO if card.total is None or before is None else before - card.total,
        cap=min((veto.gated.gate.most for veto in card.vetoes), default=None),
        determined=card.score is not None,
    )


def weighted(body: Shares, weights: Iterable[Fraction | int], most: Fraction) -> Fraction | None:
    """Return the score under other weights, of ``most``; only their proportions count. Undetermined stays so."""
    pairs = [(share, weight) for share, weight in zip(body.shares, weights, strict=True) if share is not None]
    whole = sum((weight for _share, weight in pairs), ZERO)
    if not body.determined or not whole:
        return None
    return body.score(most * sum((share * weight for share, weight in pairs), ZERO) / whole)


def equal(body: Shares, most: Fraction) -> Fraction | None:
    """Return the score with the same weight for every dimension: the control of every other weighting."""
    return weighted(body, [ONE] * len(body.shares), most)


def geometric(body: Shares, weights: Iterable[Fraction], most: Fraction) -> Fraction | None:
    """Return the score as a weighted geometric mean, to 40 digits: it lets no dimension make up for another."""
    pairs = [(share, weight) for share, weight in zip(body.shares, weights, strict=True) if share is not None]
    whole = sum((weight for _share, weight in pairs), ZERO)
    if not body.determined or not whole:
        return None
    with localcontext(Context(prec=_DIGITS)):
        logarithm = sum(
            (_decimal(weight / whole) * _decimal(max(share, FLOOR)).ln() for share, weight in pairs), Decimal(0)
        )
        return body.score(most * Fraction(logarithm.exp()))


def _decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)


def without(weights: Iterable[Fraction], index: int) -> tuple[Fraction, ...]:
    """Return weights of which one is left out."""
    return tuple(ZERO if place == index else weight for place, weight in enumerate(weights))
