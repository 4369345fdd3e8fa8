"""泳道 — how do things with words lie beside one another, and lines behind them, without any words being crossed?"""

from collections.abc import Sequence
from typing import Protocol, Self, TypeVar

from gov_integrity.figures.lettering import Box
from gov_integrity.figures.shapes import line
from gov_integrity.figures.svg import Markup


class Neighbour(Protocol):
    """What can lie in one lane with others of its sort."""

    def clears(self, other: Self) -> bool:
        """Tell whether the two may lie in one lane."""


Item = TypeVar("Item", bound=Neighbour)


def laned(
    items: Sequence[Item], top: float, height: float, *, in_order: bool
) -> tuple[list[tuple[Item, float]], float]:
    """Return each item with the top of the first lane that has room for it, and the foot of the last lane.

    ``in_order`` fills only the lowest lane, so that the items still read from the top in the order given.
    """
    lanes: list[list[Item]] = []
    tops = []
    for item in items:
        first = len(lanes) - 1 if in_order and lanes else 0
        free = (index for index in range(first, len(lanes)) if all(item.clears(other) for other in lanes[index]))
        index = next(free, len(lanes))
        if index == len(lanes):
            lanes.append([])
        lanes[index].append(item)
        tops.append(top + height * index)
    return list(zip(items, tops, strict=True)), top + height * len(lanes)


def upright(x: float, top: float, foot: float, taken: Sequence[Box], look: str) -> list[Markup]:
    """Return a vertical line that leaves out the words in its way."""
    pieces, start = [], top
    in_the_way = sorted((box.top, box.bottom) for box in taken if box.left - 2 < x < box.right + 2)
    for upper, lower in [*in_the_way, (foot, foot)]:
        if upper - start > 1:
            pieces.append(line((x, start), (x, min(upper, foot)), look))
        start = max(start, lower)
    return pieces
