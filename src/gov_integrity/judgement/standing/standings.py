"""站位 — all that is told of the bodies of one period beside each other: score, range, rank, change, alert, way up.

Where the profile has a window, what is ranked is the index, the mean of the last periods; everything else is of the
period itself.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.standing.alerts import Warned, alerts
from gov_integrity.judgement.standing.ranking import RULE, Ranked, RankingRule, ranking
from gov_integrity.judgement.standing.score_range import ScoreRange, score_range
from gov_integrity.judgement.standing.shares import Compared, compared
from gov_integrity.judgement.standing.stability import Perturbation, Stability, perturbation_of, stability
from gov_integrity.judgement.standing.trend import MONTHS, Trend, trend
from gov_integrity.judgement.window import index_of

Draws = Callable[[Compared, Perturbation], tuple[Stability, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """One body in one period. ``index`` is what was ranked; ``how`` says how the stability was found."""

    ranked: Ranked
    index: Fraction | None
    range: ScoreRange
    stability: Stability
    how: Perturbation
    trend: Trend
    alerts: tuple[Warned, ...]

    @property
    def card(self) -> Scorecard:
        """The card of the period."""
        return self.ranked.card


def standings(
    cards: Iterable[Scorecard], period: str, *, rule: RankingRule = RULE, draws: Draws = stability
) -> tuple[Placing, ...]:
    """Return the bodies that have a card of the period, by rank; cards of other periods tell their change.

    ``draws`` may be the path with arrays: it gives the same.
    """
    of_body: dict[str, list[Scorecard]] = {}
    for card in cards:
        of_body.setdefault(card.body_code, []).append(card)
    now = [card for held in of_body.values() for card in held if card.period == period]
    if not now:
        return ()
    profile = now[0].profile
    index = {card.body_code: _index(of_body[card.body_code], card) for card in now}
    ranked = ranking(now, rule, score=lambda card: index[card.body_code])
    how = perturbation_of(profile)
    stable = {each.body: each for each in draws(compared(now), how)}
    return tuple(_placing(each, of_body[each.card.body_code], index, stable, how) for each in ranked)


def _placing(
    ranked: Ranked,
    cards: Sequence[Scorecard],
    index: dict[str, Fraction | None],
    stable: dict[str, Stability],
    how: Perturbation,
) -> Placing:
    card = ranked.card
    moved = trend(cards, card.period, MONTHS)
    return Placing(
        ranked=ranked,
        index=index[card.body_code],
        range=score_range(card),
        stability=stable[card.body_code],
        how=how,
        trend=moved,
        alerts=alerts(card, trend=moved, ranked=ranked),
    )


def _index(cards: Sequence[Scorecard], card: Scorecard) -> Fraction | None:
    window = card.profile.window
    return card.score if window is None else index_of(cards, window, card.period)
