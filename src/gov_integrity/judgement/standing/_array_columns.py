"""指标列 — how many points does a whole column of readings earn at once?

The states of a value are treated as for a single body: missing, not applicable and no occasion are three things. What
applies is counted in whole numbers, because whether enough applies is no question of rounding.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, lcm
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from gov_integrity.forms.profile import Dimension, NoOccasion, Profile, Treatment, Weighted
from gov_integrity.forms.shape import ZERO, Takes
from gov_integrity.judgement.standing.lines import Line, line_of
from gov_integrity.standard.codelists.value_state import ValueState

Whole: TypeAlias = NDArray[np.int64]
Real: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]

STATES: Final[tuple[str, ...]] = tuple(str(state) for state in ValueState)
"""A state of a column is a place in this tuple; the first is a value that is in order."""

_EXACT: Final = 2**53
_NEAR: Final = 2.0**-48


@dataclass(frozen=True, slots=True)
class Column:
    """The readings of one indicator: whole numbers below 2 ** 53, and states unless every value is in order."""

    numerator: Whole
    denominator: Whole
    state: NDArray[np.int8] | None = None


@dataclass(frozen=True, slots=True)
class PlannedLeaf:
    """One indicator: its column, its line if it has one, its full points in the units of its dimension."""

    weighted: Weighted
    column: Column
    line: Line | None
    most: int
    treatments: Mapping[int, Treatment]


@dataclass(frozen=True, slots=True)
class PlannedDimension:
    """One dimension: ``unit`` is what full points are counted in, ``least_applicable`` how many must apply."""

    dimension: Dimension
    leaves: tuple[PlannedLeaf, ...]
    unit: int
    least_applicable: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A profile made ready for columns; ``error`` bounds the error of a total, in machine epsilons."""

    profile: Profile
    columns: Mapping[str, Column]
    dimensions: tuple[PlannedDimension, ...]
    rows: int
    error: float


def plan_of(profile: Profile, columns: Mapping[str, Column]) -> Plan:
    """Return the plan; raise ``ValueError`` for columns that do not fit the profile."""
    wanted = [each.indicator.id for each in profile.weighted()]
    missing = sorted(set(wanted) - set(columns))
    if missing:
        message = f"no column for {', '.join(missing)}"
        raise ValueError(message)
    used = {name: columns[name] for name in wanted}
    lengths = {len(part) for column in used.values() for part in (column.numerator, column.denominator)}
    lengths |= {len(column.state) for column in used.values() if column.state is not None}
    if len(lengths) != 1:
        message = "columns are of one length"
        raise ValueError(message)
    for name, column in used.items():
        _refuse(name, column)
    dimensions = tuple(_dimension(each, profile, used) for each in profile.dimensions)
    return Plan(profile, used, dimensions, lengths.pop(), _error(profile, dimensions))


def earned(planned: PlannedDimension, part: slice) -> tuple[Real, Whole]:
    """Return the points scored in one dimension, unscaled, and the full points of what applies, in units."""
    rows = part.stop - part.start
    scored, applied = np.zeros(rows), np.zeros(rows, dtype=np.int64)
    for leaf in planned.leaves:
        points, applies = _points(leaf, part)
        scored += points
        applied += leaf.most if applies is None else np.where(applies, leaf.most, 0)
    return scored, applied


def _points(leaf: PlannedLeaf, part: slice) -> tuple[Real, Flags | None]:
    """Return the points of a leaf, 0 where it drops out, and where it applies (``None``: everywhere)."""
    numerator, denominator = leaf.column.numerator[part], leaf.column.denominator[part]
    none = denominator == 0
    any_none = bool(none.any())
    if any_none:
        denominator = np.where(none, 1, denominator)
    points = _worth(leaf, numerator, denominator)
    if not any_none and leaf.column.state is None:
        return points, None
    applies = np.ones(len(points), dtype=np.bool_)
    if any_none:
        without = none & (numerator == 0)
        points[without] = float(leaf.weighted.shape.most)
        applies[without] = leaf.weighted.no_occasion is NoOccasion.FULL
        _treat(points, applies, none & ~without, leaf.weighted.missing)
    if leaf.column.state is not None:
        state = leaf.column.state[part]
        for code, treatment in leaf.treatments.items():
            _treat(points, applies, state == code, treatment)
    points[~applies] = 0.0
    return points, applies


def _treat(points: Real, applies: Flags, where: Flags, treatment: Treatment) -> None:
    points[where] = 0.0
    applies[where] = treatment is Treatment.ZERO


def _worth(leaf: PlannedLeaf, numerator: Whole, denominator: Whole) -> Real:
    """Return what values earn by the formula alone."""
    line = leaf.line
    if line is None:
        return _by_the_formula(leaf.weighted, numerator, denominator)
    value = numerator / denominator
    slope = float(line.slope * leaf.weighted.indicator.unit.factor)
    points = np.clip(value * slope + float(line.start), float(line.low), float(line.high))
    if line.step is not None:
        step = float(line.step / leaf.weighted.indicator.unit.factor)
        points[value >= step] = float(line.high)
        near = np.nonzero(np.abs(value - step) <= _NEAR * step)[0]
        points[near] = _by_the_formula(leaf.weighted, numerator[near], denominator[near])
    return points


def _by_the_formula(weighted: Weighted, numerator: Whole, denominator: Whole) -> Real:
    """Return what values earn, each pair of numbers asked once of the formula itself."""
    pairs, back = np.unique(np.stack([numerator, denominator]), axis=1, return_inverse=True)
    value, shape = weighted.indicator.value, weighted.shape
    points = [float(shape.points(value(Fraction(one), Fraction(other)))) for one, other in pairs.T.tolist()]
    return np.array(points, dtype=np.float64)[back]


def _dimension(dimension: Dimension, profile: Profile, columns: Mapping[str, Column]) -> PlannedDimension:
    unit = lcm(*(each.shape.most.denominator for each in dimension.indicators))
    leaves = tuple(_leaf(each, profile, columns[each.indicator.id], unit) for each in dimension.indicators)
    return PlannedDimension(dimension, leaves, unit, ceil(dimension.rescale.minimum_share * dimension.points * unit))


def _leaf(weighted: Weighted, profile: Profile, column: Column, unit: int) -> PlannedLeaf:
    if weighted.shape.takes is not Takes.VALUE:
        message = f"the formula {weighted.shape.name} needs more than one value"
        raise ValueError(message)
    treatments = {STATES.index(str(ValueState.NOT_APPLICABLE)): Treatment.NOT_COUNTED}
    treatments |= {STATES.index(state): treatment for state, treatment in profile.states.items()}
    missing = Treatment.ZERO if weighted.missing is Treatment.ZERO else Treatment.NOT_COUNTED
    treatments[STATES.index(str(ValueState.MISSING))] = missing
    taken = {code: treatment for code, treatment in treatments.items() if treatment is not Treatment.COUNTED}
    return PlannedLeaf(weighted, column, line_of(weighted.shape), int(weighted.shape.most * unit), taken)


def _error(profile: Profile, dimensions: tuple[PlannedDimension, ...]) -> float:
    """Return how many epsilons the parts of a total can be off, at the most that rescaling can enlarge them."""
    parts = sum((_extent(leaf) for planned in dimensions for leaf in planned.leaves), ZERO)
    least = min((planned.dimension.rescale.minimum_share for planned in dimensions), default=Fraction(1))
    return float((parts + profile.scale.most) / (least * profile.total.minimum_share))


def _extent(leaf: PlannedLeaf) -> Fraction:
    start = ZERO if leaf.line is None else abs(leaf.line.start)
    return leaf.weighted.shape.most + 2 * start


def _refuse(name: str, column: Column) -> None:
    for part in (column.numerator, column.denominator):
        if part.dtype != np.int64 or (len(part) and (part.min() < 0 or part.max() >= _EXACT)):
            message = f"{name}: a column holds whole numbers (int64) from 0 to 2 ** 53"
            raise ValueError(message)
