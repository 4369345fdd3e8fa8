"""成绩单读回 — which scorecard is told by plain data?

A card follows from what it knows, so it is made again from that and from the profile. It is taken only if it comes out
as it was written: another release, another profile or a changed number gives none.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.shape import ONE
from gov_integrity.judgement.card import Scorecard, card_of
from gov_integrity.judgement.card_plain import plain
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import OF_THE_READING, Flag, Known
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.value_state import ValueState

Told = Mapping[str, Any]
_MISSING: Final = str(ValueState.MISSING)


def card_read(told: Told, profile: Profile, language: str) -> Scorecard | None:
    """Return the card that ``card_plain.plain`` wrote in a language, or ``None`` if it does not follow from it."""
    if told["profile"] != profile.id:
        return None
    period = told["period"]
    known = {name: each for leaf in _leaves(told) for name, each in _known(leaf, period)}
    known |= {award["indicator"]: Known(reading=_event(award, period)) for award in told["awards"]}
    nothing = Known(reading=Reading(None, None, _MISSING, period))
    card = card_of(
        profile,
        body_code=told["body_code"],
        body_name=told["body_name"],
        period=period,
        on=date.fromisoformat(told["on"]),
        known=lambda name: known.get(name, nothing),
        vetoes=tuple(_vetoes(told, profile)),
    )
    return card if plain(card, language) == told else None


def _leaves(told: Told) -> Iterator[Told]:
    for dimension in told["dimensions"]:
        yield from dimension["indicators"]
    yield from told["adjustments"]


def _known(leaf: Told, period: str) -> Iterator[tuple[str, Known]]:
    flags = frozenset(Flag(flag) for flag in leaf["flags"]) & OF_THE_READING
    if leaf["events"]:
        for number, (kind, count) in enumerate(leaf["events"].items()):
            sources = (tuple(leaf["sources"]), leaf["source_count"]) if number == 0 else ((), 0)
            reading = Reading(Fraction(count), ONE, leaf["state"], period, *sources)
            yield kind, Known(reading=reading, flags=flags)
        return
    counted = leaf["counted"]
    beside = None if counted is None else _reading(counted, str(ValueState.OK), period)
    yield leaf["id"], Known(reading=_reading(leaf, leaf["state"], period), counted=beside, flags=flags)


def _reading(told: Told, state: str, period: str) -> Reading:
    numerator, denominator = (_number(told[name]) for name in ("numerator", "denominator"))
    return Reading(numerator, denominator, state, period, tuple(told["sources"]), told["source_count"])


def _number(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)


def _event(award: Told, period: str) -> Reading:
    return Reading(
        Fraction(award["count"]), ONE, str(ValueState.OK), period, tuple(award["sources"]), award["source_count"]
    )


def _vetoes(told: Told, profile: Profile) -> Iterator[Veto]:
    """Yield the vetoes of predicates; those of escalations follow from the counts again."""
    for each in told["vetoes"]:
        gated = next((gate for gate in profile.gates if gate.predicate == each["predicate"]), None)
        if gated is not None:
            yield Veto(gated, catalogue.predicate(gated.predicate).title, tuple(each["sources"]))
