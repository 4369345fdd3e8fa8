"""排名 — which place does a body take beside its peers, and what did bonus and veto do to it?

Scores are compared as they are shown, so that two bodies with the same published score share a place. How ties are
placed is declared in the profile, how vetoed bodies are with the ranking; no published rule for either was found. A
rank changes nothing in a score.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import floor
from typing import Final

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.profile import Ties
from gov_integrity.forms.say import Say
from gov_integrity.judgement.card import Scorecard

_HALF: Final = Fraction(1, 2)

BASIS: Final = Say(
    "被否决单位的排法未见公布，为本项目所定",
    "no published rule on where vetoed bodies stand was found; this one is ours",
)


class Vetoed(StrEnum):
    """Where a body stands of which a veto holds: in its place, behind all others, or without a rank."""

    IN_PLACE = "in_place"
    BEHIND = "behind"
    UNRANKED = "unranked"


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingRule:
    """How a ranking is made, and how we know; ties are placed as the profile says."""

    vetoed: Vetoed = Vetoed.IN_PLACE
    confidence: Confidence = Confidence.OURS
    basis: Say = BASIS


RULE: Final = RankingRule()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One body in a ranking of its group.

    ``rank`` is ``None`` where there is no score, or by the rule. The others show what moved it: ``by_total`` is its
    place by the total alone, ``with_adjustments`` by the score with bonus and deductions, before any veto.
    """

    card: Scorecard
    group: str
    peers: int
    rank: int | None
    by_total: int | None
    with_adjustments: int | None


def places(values: Sequence[int | None], ties: Ties = Ties.SKIPPING) -> list[int | None]:
    """Return the place of each value, the largest first; ``None`` has none."""
    place: dict[int, int] = {}
    before = 0
    for dense, (value, count) in enumerate(
        sorted(Counter(v for v in values if v is not None).items(), reverse=True), 1
    ):
        place[value] = dense if ties is Ties.DENSE else before + 1
        before += count
    return [None if value is None else place[value] for value in values]


def units(score: Fraction, decimals: int) -> int:
    """Return a score as it is shown, in units of its last decimal, halves away from zero: 80.796 of two is 8080."""
    one: int = 10**decimals
    shown = floor(abs(score) * one + _HALF)
    return -shown if score < 0 else shown


def ranking(
    cards: Iterable[Scorecard],
    rule: RankingRule = RULE,
    *,
    group: Callable[[Scorecard], str] = lambda _card: "",
    score: Callable[[Scorecard], Fraction | None] = lambda card: card.score,
) -> tuple[Ranked, ...]:
    """Return the cards of one profile and period ranked inside their groups, by group, rank and body code.

    ``score`` is what is ranked: the score of the card, or an index over several periods. Raises ``ValueError`` for
    cards of several profiles or periods: such scores cannot be compared.
    """
    listed = list(cards)
    if len({(card.profile.id, card.profile.edition, card.period) for card in listed}) > 1:
        message = "a ranking is of one profile and one period"
        raise ValueError(message)
    groups: dict[str, list[Scorecard]] = {}
    for card in sorted(listed, key=lambda card: card.body_code):
        groups.setdefault(group(card), []).append(card)
    ranked = [each for name in sorted(groups) for each in _ranked(groups[name], name, rule, score)]
    return tuple(sorted(ranked, key=lambda each: (each.group, each.rank is None, each.rank or 0, each.card.body_code)))


def _ranked(
    cards: list[Scorecard], group: str, rule: RankingRule, score: Callable[[Scorecard], Fraction | None]
) -> Iterable[Ranked]:
    final = [_units(card, score(card)) for card in cards]
    if rule.vetoed is Vetoed.UNRANKED:
        final = [None if card.vetoes else value for card, value in zip(cards, final, strict=True)]
    if rule.vetoed is Vetoed.BEHIND:
        lowest = min((value for value in final if value is not None), default=0)
        highest = max((value for value in final if value is not None), default=0)
        behind = highest - lowest + 1
        pairs = zip(cards, final, strict=True)
        final = [value - behind if card.vetoes and value is not None else value for card, value in pairs]
    before = [_units(card, unvetoed(card)) for card in cards]
    totals = [_units(card, card.total) for card in cards]
    columns = [places(values, cards[0].profile.ties) for values in (final, totals, before)]
    for card, rank, by_total, with_adjustments in zip(cards, *columns, strict=True):
        yield Ranked(
            card=card,
            group=group,
            peers=len(cards),
            rank=rank,
            by_total=by_total,
            with_adjustments=with_adjustments,
        )


def unvetoed(card: Scorecard) -> Fraction | None:
    """Return the score with bonus and adjustments, before any veto."""
    return None if card.score is None else card.score + card.capped


def _units(card: Scorecard, score: Fraction | None) -> int | None:
    return None if score is None else units(score, card.profile.scale.decimals)
