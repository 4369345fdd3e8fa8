"""分析用权重 — which weights do the data, or judges who compare in pairs, suggest?

For analysis only: weights drawn from the data move every month, so scores of two months could not be compared, and no
profile may take them. They show how far the weights of a profile are from what others would say. Floating point is
enough for that; nothing here enters a score.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt
from statistics import fmean, stdev
from typing import Final

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.say import Say

Table = Sequence[Sequence[float]]
"""One row for each body, one column for each dimension; more is better in every column."""

FOR_ANALYSIS: Final = Say("仅供分析，不用于评分", "for analysis only, never for a score")

_BY_SIZE: Final = (0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)
RANDOM_INDEX: Final[Mapping[int, float]] = dict(enumerate(_BY_SIZE, 1))
"""The mean consistency index of random comparisons, by size."""
RANDOM_INDEX_SOURCE: Final = Say(
    "Saaty，《层次分析法》，1980年，随机一致性指标表（转引自二手资料）",
    "T. L. Saaty, The Analytic Hierarchy Process, 1980, table of random indices, as others quote it",
)
RANDOM_INDEX_CONFIDENCE: Final = Confidence.SUMMARY
CONSISTENT_BELOW: Final = 0.10
"""Saaty's limit for comparisons that may be used, from the same source."""

_ROUNDS: Final = 1_000
_STILL: Final = 1e-13
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Hierarchy:
    """Weights from comparisons in pairs, the largest eigenvalue, and how consistent the comparisons are.

    ``ratio`` is ``None`` for more than ten parts: no random index for them is at hand.
    """

    weights: tuple[float, ...]
    eigenvalue: float
    index: float
    ratio: float | None

    @property
    def consistent(self) -> bool | None:
        """Whether the comparisons agree well enough with each other."""
        return None if self.ratio is None else self.ratio < CONSISTENT_BELOW


def entropy(table: Table) -> tuple[float, ...]:
    """Return entropy weights: the more a column differs between bodies, the more it weighs.

    Values must not be negative and no column all zero; raises ``ValueError``. Where no column differs, all weigh alike.
    """
    columns = _columns(table)
    if any(min(column) < 0 or not sum(column) for column in columns):
        message = "entropy weights need columns of values that are not negative and not all zero"
        raise ValueError(message)
    return _shared([1 - _entropy(column) for column in columns])


def critic(table: Table) -> tuple[float, ...]:
    """Return CRITIC weights: the spread of a column, times how far it disagrees with the others.

    After Diakoulaki, Mavrotas and Papayannakis (1995). A column in which all bodies are alike weighs nothing.
    """
    scaled = [_scaled(column) for column in _columns(table)]
    conflict = [
        sum(1 - _correlation(column, other) for place, other in enumerate(scaled) if place != index)
        for index, column in enumerate(scaled)
    ]
    return _shared([stdev(column) * each for column, each in zip(scaled, conflict, strict=True)])


def hierarchy(comparisons: Table) -> Hierarchy:
    """Return the weights of a table of comparisons in pairs (AHP), with their consistency ratio.

    ``comparisons[i][j]`` says how many times as important ``i`` is as ``j``; raises ``ValueError`` unless it is square,
    positive and reciprocal.
    """
    size = len(comparisons)
    if not size or any(len(row) != size for row in comparisons) or not _reciprocal(comparisons):
        message = "comparisons in pairs are a square table, positive, each the reciprocal of its opposite"
        raise ValueError(message)
    weights = [1 / size] * size
    for _ in range(_ROUNDS):
        turned = _shared(_times(comparisons, weights))
        moved = max(abs(new - old) for new, old in zip(turned, weights, strict=True))
        weights = list(turned)
        if moved < _STILL:
            break
    eigenvalue = fmean(new / old for new, old in zip(_times(comparisons, weights), weights, strict=True))
    index = (eigenvalue - size) / (size - 1) if size > 1 else 0.0
    random = RANDOM_INDEX.get(size)
    ratio = None if random is None else index / random if random else 0.0
    return Hierarchy(weights=tuple(weights), eigenvalue=eigenvalue, index=index, ratio=ratio)


def _columns(table: Table) -> list[list[float]]:
    if len(table) < _FEWEST:
        message = "weights from data need two bodies or more"
        raise ValueError(message)
    return [list(column) for column in zip(*table, strict=True)]


def _entropy(column: list[float]) -> float:
    parts = [value / sum(column) for value in column]
    return -sum(part * log(part) for part in parts if part) / log(len(column))


def _scaled(column: list[float]) -> list[float]:
    low, high = min(column), max(column)
    return [(value - low) / (high - low) if high > low else 0.0 for value in column]


def _correlation(one: list[float], other: list[float]) -> float:
    """Return Pearson's correlation; 0 where a column does not vary."""
    mean, other_mean = fmean(one), fmean(other)
    together = sum((x - mean) * (y - other_mean) for x, y in zip(one, other, strict=True))
    spread = sum((x - mean) ** 2 for x in one) * sum((y - other_mean) ** 2 for y in other)
    return together / sqrt(spread) if spread else 0.0


def _shared(parts: Sequence[float]) -> tuple[float, ...]:
    whole = sum(parts)
    return tuple(part / whole for part in parts) if whole > _STILL else (1 / len(parts),) * len(parts)


def _times(table: Table, weights: Sequence[float]) -> list[float]:
    return [sum(cell * weight for cell, weight in zip(row, weights, strict=True)) for row in table]


def _reciprocal(table: Table) -> bool:
    pairs = ((table[i][j], table[j][i]) for i in range(len(table)) for j in range(i + 1))
    return all(one > 0 and other > 0 and abs(one * other - 1) < 1e-6 for one, other in pairs)  # noqa: PLR2004 - rounding
