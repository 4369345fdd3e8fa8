"""监测预警 — which of the four colours follows from a score, its change and its place, and why?

A colour is a reason to look, not a finding. No rule on colours was found for government integrity: every limit here is
ours, and a caller brings others. Of several causes the most urgent gives the colour; all are kept.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from gov_integrity.forms.instrument import Confidence
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.standing.ranking import Ranked
from gov_integrity.judgement.standing.trend import Trend
from gov_integrity.standard.codelists.alert_cause import AlertCause
from gov_integrity.standard.codelists.alert_level import AlertLevel

_ORDER: Final = (AlertLevel.RED, AlertLevel.ORANGE, AlertLevel.YELLOW, AlertLevel.BLUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertLimits:
    """The limits. Scores are shares of the full score, falls are points of it within one period; all are ours."""

    red_below: Fraction = Fraction(60, 100)
    orange_below: Fraction = Fraction(70, 100)
    orange_fall: Fraction = Fraction(10)
    yellow_fall: Fraction = Fraction(5)
    bottom_part: Fraction = Fraction(1, 4)
    blue_dimension_below: Fraction = Fraction(60, 100)
    confidence: Confidence = Confidence.OURS


LIMITS: Final = AlertLimits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """One cause: its colour, what was observed, the limit, and the dimension or the records where there are such."""

    level: AlertLevel
    cause: AlertCause
    observed: Fraction | None = None
    limit: Fraction | None = None
    dimension: str = ""
    records: tuple[str, ...] = ()


def level_of(causes: Iterable[Warned]) -> AlertLevel | None:
    """Return the most urgent colour, or ``None`` without any cause."""
    found = {each.level for each in causes}
    return next((level for level in _ORDER if level in found), None)


def alerts(
    card: Scorecard,
    *,
    trend: Trend | None = None,
    ranked: Ranked | None = None,
    overdue: Iterable[str] = (),
    limits: AlertLimits = LIMITS,
) -> tuple[Warned, ...]:
    """Return the causes for an alert, the most urgent first.

    ``overdue`` are the records of live list entries past the day by which they had to be put right; whoever asks knows
    them. A limit is passed only when the score is below it: a dimension of exactly 60 % is not below 60 %.
    """
    found: list[Warned] = []
    late = tuple(sorted(overdue))
    if late:
        found.append(Warned(level=AlertLevel.RED, cause=AlertCause.RECTIFICATION_OVERDUE, records=late))
    found += _low(card, limits)
    found += _fallen(trend, limits)
    if ranked is not None and _at_the_bottom(ranked, limits):
        found.append(Warned(level=AlertLevel.YELLOW, cause=AlertCause.PEER_BOTTOM, observed=Fraction(ranked.rank or 0)))
    for scored in card.dimensions:
        if scored.share is not None and scored.share < limits.blue_dimension_below:
            found.append(
                Warned(
                    level=AlertLevel.BLUE,
                    cause=AlertCause.DIMENSION_LOW,
                    observed=scored.share,
                    limit=limits.blue_dimension_below,
                    dimension=scored.dimension.id,
                )
            )
    return tuple(sorted(found, key=lambda each: _ORDER.index(each.level)))


def _low(card: Scorecard, limits: AlertLimits) -> list[Warned]:
    """Return what a low score causes; it is compared as it is shown, like a grade."""
    if card.score is None:
        return []
    scale = card.profile.scale
    share = Fraction(scale.shown(card.score)) / scale.most
    for level, limit in ((AlertLevel.RED, limits.red_below), (AlertLevel.ORANGE, limits.orange_below)):
        if share < limit:
            return [
                Warned(level=level, cause=AlertCause.SCORE_LOW, observed=share * scale.most, limit=limit * scale.most)
            ]
    return []


def _fallen(trend: Trend | None, limits: AlertLimits) -> list[Warned]:
    if trend is None or trend.change is None:
        return []
    for level, limit in ((AlertLevel.ORANGE, limits.orange_fall), (AlertLevel.YELLOW, limits.yellow_fall)):
        if -trend.change >= limit:
            return [Warned(level=level, cause=AlertCause.SCORE_FALL, observed=trend.change, limit=-limit)]
    return []


def _at_the_bottom(ranked: Ranked, limits: AlertLimits) -> bool:
    """Return whether a body is in the last part of its group; a group too small to have one has no bottom."""
    bottom = int(ranked.peers * limits.bottom_part)
    return ranked.rank is not None and ranked.rank > ranked.peers - bottom
