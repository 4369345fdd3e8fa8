"""监测预警 — which of the four colours follows from a score, its change and its place, and why?

A colour is a reason to look, not a finding. Each level has the limits that the profile declares; no rule on colours was
found for government integrity, so where a profile has none the limits are ours. Of several causes the most urgent gives
the colour; all are kept. A limit is passed only below it: a dimension of exactly 60 % is not below 60 %.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.profile import Alerting, Origin
from gov_integrity.forms.say import Say
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.standing.ranking import Ranked
from gov_integrity.judgement.standing.trend import Trend
from gov_integrity.standard.codelists.alert_cause import AlertCause
from gov_integrity.standard.codelists.alert_level import AlertLevel

ORDER: Final = (AlertLevel.RED, AlertLevel.ORANGE, AlertLevel.YELLOW, AlertLevel.BLUE)

OURS: Final = Origin(
    "ours", Confidence.OURS, Say("本项目所定，未见公布的预警规则", "set by this project; no published rule was found")
)


def _ours(
    level: AlertLevel,
    *,
    score: Fraction | None = None,
    fall: Fraction | None = None,
    bottom: Fraction | None = None,
    dimension: Fraction | None = None,
) -> Alerting:
    return Alerting(
        level=str(level),
        score_below=score,
        fall_from=fall,
        bottom_share=bottom,
        dimension_share_below=dimension,
        counts=(),
        origins={"limits": OURS},
    )


def defaults(most: Fraction) -> tuple[Alerting, ...]:
    """Return our limits, for profiles that declare none, on a scale up to ``most``."""
    return (
        _ours(AlertLevel.RED, score=most * Fraction(60, 100)),
        _ours(AlertLevel.ORANGE, score=most * Fraction(70, 100), fall=most * Fraction(10, 100)),
        _ours(AlertLevel.YELLOW, fall=most * Fraction(5, 100), bottom=Fraction(1, 4)),
        _ours(AlertLevel.BLUE, dimension=Fraction(60, 100)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """One cause: its colour, what was observed, the limit, and the dimension or the records where there are such."""

    level: AlertLevel
    cause: AlertCause
    observed: Fraction | None = None
    limit: Fraction | None = None
    dimension: str = ""
    indicator: str = ""
    records: tuple[str, ...] = ()


def level_of(causes: Iterable[Warned]) -> AlertLevel | None:
    """Return the most urgent colour, or ``None`` without any cause."""
    found = {each.level for each in causes}
    return next((level for level in ORDER if level in found), None)


def alerts(
    card: Scorecard, *, trend: Trend | None = None, ranked: Ranked | None = None, overdue: Iterable[str] = ()
) -> tuple[Warned, ...]:
    """Return the causes for an alert, the most urgent first; of low scores and falls only the most urgent.

    ``overdue`` are the records of live list entries past the day by which they had to be put right; whoever asks knows
    them, and they are red.
    """
    late = tuple(sorted(overdue))
    found = [Warned(level=AlertLevel.RED, cause=AlertCause.RECTIFICATION_OVERDUE, records=late)] if late else []
    for alerting in card.profile.alerts or defaults(card.profile.scale.most):
        found += _raised(alerting, card, trend, ranked)
    found.sort(key=lambda each: ORDER.index(each.level))
    return tuple(_most_urgent(found))


def _most_urgent(found: Iterable[Warned]) -> Iterator[Warned]:
    once: set[AlertCause] = set()
    for each in found:
        if each.cause not in once:
            yield each
        if each.cause in {AlertCause.SCORE_LOW, AlertCause.SCORE_FALL}:
            once.add(each.cause)


def _raised(alerting: Alerting, card: Scorecard, trend: Trend | None, ranked: Ranked | None) -> Iterator[Warned]:
    level = AlertLevel.of(alerting.level)
    below, fall, bottom = alerting.score_below, alerting.fall_from, alerting.bottom_share
    if below is not None and card.score is not None:
        seen = Fraction(card.profile.scale.shown(card.score))  # compared as it is shown, like a grade
        if seen < below:
            yield Warned(level=level, cause=AlertCause.SCORE_LOW, observed=seen, limit=below)
    if fall is not None and trend is not None and trend.change is not None and -trend.change >= fall:
        yield Warned(level=level, cause=AlertCause.SCORE_FALL, observed=trend.change, limit=-fall)
    if bottom is not None and ranked is not None and _at_the_bottom(ranked, bottom):
        yield Warned(level=level, cause=AlertCause.PEER_BOTTOM, observed=Fraction(ranked.rank or 0))
    yield from _low_dimensions(alerting, card)
    yield from _counted(alerting, card)


def _low_dimensions(alerting: Alerting, card: Scorecard) -> Iterator[Warned]:
    level, least = AlertLevel.of(alerting.level), alerting.dimension_share_below
    for scored in card.dimensions:
        if least is not None and scored.share is not None and scored.share < least:
            named, cause = scored.dimension.id, AlertCause.DIMENSION_LOW
            yield Warned(level=level, cause=cause, observed=scored.share, limit=least, dimension=named)


def _counted(alerting: Alerting, card: Scorecard) -> Iterator[Warned]:
    known = card.known()
    for indicator in alerting.counts:
        reading = known[indicator.id].reading if indicator.id in known else None
        if reading is not None and reading.numerator:
            yield Warned(
                level=AlertLevel.of(alerting.level),
                cause=AlertCause.OTHER,
                observed=reading.numerator,
                indicator=indicator.id,
                records=reading.sources,
            )


def _at_the_bottom(ranked: Ranked, part: Fraction) -> bool:
    """Return whether a body is in the last part of its group; a group too small to have one has no bottom."""
    bottom = int(ranked.peers * part)
    return ranked.rank is not None and ranked.rank > ranked.peers - bottom
