"""排名 — which place does a body take beside its peers, and what did bonus and veto do to it?

Scores are compared as they are shown, so that two bodies with the same published score share a place. How ties and
vetoed bodies are placed is declared with the ranking; no published rule for either was found, so both defaults are
ours. A rank changes nothing in a score.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import floor
from typing import Final

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.say import Say
from gov_integrity.judgement.card import Scorecard

_HALF: Final = Fraction(1, 2)

BASIS: Final = Say(
    "并列与被否决单位的排法未见公布，均为本项目所定",
    "no published rule on ties or on vetoed bodies was found; both are this project's",
)


class Ties(StrEnum):
    """Which place bodies with one score share: 1-1-3, 1-1-2 or 2-2-3."""

    FIRST = "first"
    DENSE = "dense"
    LAST = "last"


class Vetoed(StrEnum):
    """Where a body stands of which a veto holds: in its place, behind all others, or without a rank."""

    IN_PLACE = "in_place"
    BEHIND = "behind"
    UNRANKED = "unranked"


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingRule:
    """How a ranking is made, and how we know."""

    ties: Ties = Ties.FIRST
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


def places(values: Sequence[int | None], ties: Ties = Ties.FIRST) -> list[int | None]:
    """Return the place of each value, the largest first; ``None`` has none."""
    place: dict[int, int] = {}
    before = 0
    for dense, (value, count) in enumerate(
        sorted(Counter(v for v in values if v is not None).items(), reverse=True), 1
    ):
        place[value] = {Ties.FIRST: before + 1, Ties.DENSE: dense, Ties.LAST: before + count}[ties]
        before += count
    return [None if value is None else place[value] for value in values]


def units(score: Fraction, decimals: int) -> int:
    """Return a score as it is shown, in units of its last decimal, halves up: 80.796 with two decimals is 8080."""
    one: int = 10**decimals
    return floor(score * one + _HALF)


def ranking(
    cards: Iterable[Scorecard], rule: RankingRule = RULE, *, group: Callable[[Scorecard], str] = lambda _card: ""
) -> tuple[Ranked, ...]:
    """Return the cards of one profile and period ranked inside their groups, by group, rank and body code.

    Raises ``ValueError`` for cards of several profiles or periods: such scores cannot be compared.
    """
    listed = list(cards)
    if len({(card.profile.id, card.profile.edition, card.period) for card in listed}) > 1:
        message = "a ranking is of one profile and one period"
        raise ValueError(message)
    groups: dict[str, list[Scorecard]] = {}
    for card in sorted(listed, key=lambda card: card.body_code):
        groups.setdefault(group(card), []).append(card)
    ranked = [each for name in sorted(groups) for each in _ranked(groups[name], name, rule)]
    return tuple(sorted(ranked, key=lambda each: (each.group, each.rank is None, each.rank or 0, each.card.body_code)))


def _ranked(cards: list[Scorecard], group: str, rule: RankingRule) -> Iterable[Ranked]:
    final = [_units(card, card.score) for card in cards]
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
    columns = [places(values, rule.ties) for values in (final, totals, before)]
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
    """Return the score with bonus and deductions, before any veto."""
    return None if card.total is None else card.total + card.bonus


def _units(card: Scorecard, score: Fraction | None) -> int | None:
    return None if score is None else units(score, card.profile.scale.decimals)
