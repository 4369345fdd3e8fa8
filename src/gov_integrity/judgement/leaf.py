"""单项得分 — how many points does one indicator of one body earn, and why?

Missing, not applicable and zero are three things. A denominator of zero means that there was no occasion; a numerator
without a denominator contradicts itself and is treated as missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import NoOccasion, Treatment, Weighted
from gov_integrity.forms.shape import ZERO
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of one indicator: the reading that counts, what was counted from records beside it, and flags."""

    reading: Reading
    counted: Reading | None = None
    flags: frozenset[Flag] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One indicator of one body, scored.

    ``points`` are unrounded, ``None`` where the indicator drops out; ``counts`` is what they add to the total once what
    does not apply is rescaled. The ``counts`` of all leaves sum to the total exactly.
    """

    weighted: Weighted
    reading: Reading
    counted: Reading | None
    standing: Standing
    value: Fraction | None
    points: Fraction | None
    counts: Fraction
    flags: tuple[Flag, ...]

    @property
    def most(self) -> Fraction:
        """The full points."""
        return self.weighted.shape.most

    @property
    def share(self) -> Fraction | None:
        """The points as a share of the full points."""
        return None if self.points is None else self.points / self.most


_FLAGS: Final = {ValueState.DISPUTED: Flag.DISPUTED, ValueState.ESTIMATED: Flag.ESTIMATED}


def leaf_of(weighted: Weighted, known: Known, states: Mapping[str, Treatment]) -> Leaf:
    """Return an indicator scored, before anything is rescaled."""
    reading, flags = known.reading, set(known.flags)
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
        counted=known.counted,
        standing=standing,
        value=value,
        points=points,
        counts=ZERO,
        flags=tuple(sorted(flags)),
    )


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
    return Standing.SCORED, weighted.indicator.value(numerator, denominator), worth(weighted, numerator, denominator)


def worth(weighted: Weighted, numerator: Fraction | None, denominator: Fraction | None) -> Fraction:
    """Return the points of two numbers by the formula alone; full points without any occasion, none without numbers."""
    if denominator:
        return weighted.shape.points(weighted.indicator.value(numerator or ZERO, denominator))
    return ZERO if denominator is None or numerator else weighted.shape.most


def _has_value(reading: Reading) -> bool:
    return reading.state != ValueState.MISSING and reading.numerator is not None and reading.denominator is not None


def _without_occasion(weighted: Weighted) -> tuple[Standing, Fraction | None, Fraction | None]:
    if weighted.no_occasion is NoOccasion.FULL:
        return Standing.NO_OCCASION, None, weighted.shape.most
    return Standing.NOT_APPLICABLE, None, None
