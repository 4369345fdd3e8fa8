"""单项得分 — how many points does one indicator of one body earn, and why?

Missing, not applicable and zero are three things. A denominator of zero means that there was no occasion; a numerator
without a denominator contradicts itself and is treated as missing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import NoOccasion, Treatment, Weighted
from gov_integrity.forms.shape import ONE, ZERO
from gov_integrity.standard.codelists.value_state import ValueState


class Standing(StrEnum):
    """How an indicator came to its points: by its value, by the lack of occasion, or not at all."""

    SCORED = "scored"
    NO_OCCASION = "no_occasion"
    NOT_APPLICABLE = "not_applicable"
    MISSING = "missing"
    NOT_COUNTED = "not_counted"


class Flag(StrEnum):
    """What a reader of a score should know of a reading."""

    MISSING = "missing"
    ESTIMATED = "estimated"
    DISPUTED = "disputed"
    CONFLICTING = "conflicting"
    CONTRADICTORY = "contradictory"
    DIFFERS_FROM_RECORDS = "differs_from_records"


OF_THE_READING: Final = frozenset({Flag.CONFLICTING, Flag.DIFFERS_FROM_RECORDS})
"""Flags that a reading brings along; the others follow from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of one indicator: the reading that counts, what was counted from records beside it, and flags."""

    reading: Reading
    counted: Reading | None = None
    flags: frozenset[Flag] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One indicator of one body, scored.

    ``points`` are unrounded, ``None`` where the indicator drops out; ``counts`` is what they add to the total once
    what does not apply is rescaled. The ``counts`` of all leaves sum to the total exactly. ``parts`` is what is known
    of each kind of event, for a formula of events.
    """

    weighted: Weighted
    reading: Reading
    counted: Reading | None
    standing: Standing
    value: Fraction | None
    points: Fraction | None
    counts: Fraction
    flags: tuple[Flag, ...]
    parts: tuple[tuple[str, Known], ...] = ()

    @property
    def most(self) -> Fraction:
        """The full points."""
        return self.weighted.shape.most

    @property
    def share(self) -> Fraction | None:
        """The points as a share of the full points."""
        return None if self.points is None else self.points / self.most


_FLAGS: Final = {ValueState.DISPUTED: Flag.DISPUTED, ValueState.ESTIMATED: Flag.ESTIMATED}


def leaf_of(weighted: Weighted, known: Callable[[str], Known], states: Mapping[str, Treatment]) -> Leaf:
    """Return an item scored, before anything is rescaled; ``known`` tells what is known of an indicator by its id."""
    parts = tuple((kind.id, known(kind.id)) for kind in weighted.kinds)
    found = together(parts) if parts else known(weighted.indicator.id)
    reading, flags = found.reading, set(found.flags)
    standing, value, points = _scored(weighted, reading, states)
    if standing is Standing.MISSING:
        flags.add(Flag.MISSING)
        if _has_value(reading):
            flags.add(Flag.CONTRADICTORY)
    if (flag := _FLAGS.get(ValueState.of(reading.state))) is not None:
        flags.add(flag)
    return Leaf(
        weighted=weighted,
        reading=reading,
        counted=found.counted,
        standing=standing,
        value=value,
        points=points,
        counts=ZERO,
        flags=tuple(sorted(flags)),
        parts=parts,
    )


def together(parts: tuple[tuple[str, Known], ...]) -> Known:
    """Return what is known of several kinds of events at once.

    A kind that is missing leaves all of them missing, for what it would cost is not known; one that does not apply is
    left out; one that is disputed or estimated makes them so.
    """
    applies = [(kind, known.reading) for kind, known in parts if known.reading.state != ValueState.NOT_APPLICABLE]
    readings = [reading for _kind, reading in applies]
    period = parts[0][1].reading.period
    flags = frozenset(flag for _kind, known in parts for flag in known.flags)
    if not readings:
        return Known(reading=Reading(None, None, str(ValueState.NOT_APPLICABLE), period), flags=flags)
    sources = tuple(dict.fromkeys(source for reading in readings for source in reading.sources))
    count = sum(reading.source_count for reading in readings)
    if not all(_has_value(reading) and (reading.denominator or not reading.numerator) for reading in readings):
        return Known(reading=Reading(None, None, str(ValueState.MISSING), period, sources, count), flags=flags)
    order = (ValueState.DISPUTED, ValueState.ESTIMATED, ValueState.OK)
    state = next(str(each) for each in order if any(reading.state == each for reading in readings))
    events = tuple((kind, _events(reading)) for kind, reading in applies)
    occasions = ONE if any(reading.denominator for reading in readings) else ZERO
    in_all = sum((each for _kind, each in events), ZERO)
    return Known(reading=Reading(in_all, occasions, state, period, sources, count, events), flags=flags)


def _events(reading: Reading) -> Fraction:
    return (reading.numerator or ZERO) / reading.denominator if reading.denominator else ZERO


def _scored(
    weighted: Weighted, reading: Reading, states: Mapping[str, Treatment]
) -> tuple[Standing, Fraction | None, Fraction | None]:
    missing = Standing.MISSING, None, ZERO if weighted.missing is Treatment.ZERO else None
    if reading.state == ValueState.NOT_APPLICABLE:
        return Standing.NOT_APPLICABLE, None, None
    numerator, denominator = reading.numerator, reading.denominator
    if not _has_value(reading) or numerator is None or denominator is None:
        return missing
    treatment = states.get(reading.state, Treatment.COUNTED)
    if treatment is not Treatment.COUNTED:
        return Standing.NOT_COUNTED, None, ZERO if treatment is Treatment.ZERO else None
    if denominator == 0:
        return missing if numerator else _without_occasion(weighted)
    if weighted.kinds:
        return Standing.SCORED, numerator, weighted.shape.points(dict(reading.events))
    return Standing.SCORED, weighted.indicator.value(numerator, denominator), worth(weighted, numerator, denominator)


def worth(weighted: Weighted, numerator: Fraction | None, denominator: Fraction | None, kind: str = "") -> Fraction:
    """Return the points of two numbers by the formula alone; full points without any occasion, none without numbers.

    For a formula of events the numbers are those of one ``kind``, and no other happened.
    """
    if denominator:
        value = weighted.indicator.value(numerator or ZERO, denominator)
        return weighted.shape.points({kind or weighted.indicator.id: value} if weighted.kinds else value)
    return ZERO if denominator is None or numerator else weighted.shape.most


def _has_value(reading: Reading) -> bool:
    return reading.state != ValueState.MISSING and reading.numerator is not None and reading.denominator is not None


def _without_occasion(weighted: Weighted) -> tuple[Standing, Fraction | None, Fraction | None]:
    if weighted.no_occasion is NoOccasion.FULL:
        return Standing.NO_OCCASION, None, weighted.shape.most
    return Standing.NOT_APPLICABLE, None, None
