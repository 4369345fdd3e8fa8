"""时间线图 — which spans and marks does the timeline of a record have?

A state that ends is drawn from its first day, whatever else happens is a mark; a day that is not certain is the span
between the two days, and what only one reading of the law gives is drawn in outline.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.figures import timeline as figure
from gov_integrity.figures.timeline import DatedMark, DatedSpan, Look
from gov_integrity.forms.moment import Turn
from gov_integrity.forms.say import Say
from gov_integrity.judgement.timeline import DatedState, Timeline

TITLE: Final = Say("时间线：{identity}", "Timeline of {identity}")
ON: Final = Say("判断日", "day of judgement")
LOOKS: Final = {
    Look.SOLID: Say("依规定持续的状态", "a state that lasts as the law says"),
    Look.OUTLINED: Say("只按其中一种读法", "by one reading of the law only"),
    Look.HATCHED: Say("只知在两日之间", "known to lie between two days only"),
}


def svg(told: Timeline, key: str = "timeline", language: str = "zh", *, identity: str = "") -> str:
    """Return the timeline of a record as a static SVG; what does not fit into one figure raises ``ValueError``.

    ``key`` begins the ids inside the figure; ``identity`` is told of the record in place of its own.
    """
    spans = [_span(state, language) for state in told.states if _lasts(state)]
    marks = [DatedMark(_short(state, language), state.earliest) for state in _marked(told)]
    return figure.timeline(
        spans,
        marks,
        on=DatedMark(ON.in_(language), told.on),
        words=[(look, says.in_(language)) for look, says in LOOKS.items()],
        key=key,
        title=TITLE.in_(language, {"identity": identity or told.record.told_id}),
        description="; ".join(f"{state.days()} {_label(state, language)}" for state in told.states),
    )


def _lasts(state: DatedState) -> bool:
    return state.since is not None or not state.certain


def _marked(told: Timeline) -> Iterator[DatedState]:
    """Yield what is a mark: not the first day of a state that is drawn as a span."""
    begun = {(state.rule.id, state.reading, state.since) for state in told.states if state.since is not None}
    for state in told.states:
        drawn = state.turn is Turn.BEGINS and (state.rule.id, state.reading, state.earliest) in begun
        if not _lasts(state) and not drawn:
            yield state


def _span(state: DatedState, language: str) -> DatedSpan:
    look = Look.HATCHED if not state.certain else Look.OUTLINED if state.reading else Look.SOLID
    return DatedSpan(_label(state, language), state.since or state.earliest, state.latest, look)


def _short(state: DatedState, language: str) -> str:
    """Return the words beside a mark, which have less room: the condition that is met, else what the rule is about."""
    return (state.says if state.turn is Turn.MET else state.rule.title).in_(language)


def _label(state: DatedState, language: str) -> str:
    reading = f"（{state.reading.in_(language)}）" if state.reading and language != "en" else ""
    if state.reading and language == "en":
        reading = f" ({state.reading.in_(language)})"
    return state.title(language) + reading
