"""图元 — the few shapes that every figure draws alike."""

from collections.abc import Sequence
from typing import Final

from gov_integrity.figures.svg import Markup, element, number

Point = tuple[float, float]

_STEP: Final = 6.0


def refuse_share(share: float | None) -> None:
    """Raise ``ValueError`` for a share outside 0 to 1 (not a number included); ``None`` is none."""
    if share is not None and not 0 <= share <= 1:
        message = f"a share lies between 0 and 1, not {share}"
        raise ValueError(message)


def path(points: Sequence[Point], look: str, *, closed: bool = False) -> Markup:
    """Return a line through the points, closed into an area or left open."""
    way = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return element("path", d=way + ("Z" if closed else ""), class_=look)


def line(start: Point, end: Point, look: str) -> Markup:
    """Return a straight line."""
    return element("line", x1=start[0], y1=start[1], x2=end[0], y2=end[1], class_=look)


def rectangle(left: float, top: float, width: float, height: float, look: str) -> Markup:
    """Return a rectangle."""
    return element("rect", x=left, y=top, width=width, height=height, class_=look)


def dot(centre: Point, radius: float, look: str) -> Markup:
    """Return a circle."""
    return element("circle", cx=centre[0], cy=centre[1], r=radius, class_=look)


def diamond(centre: Point, radius: float, look: str) -> Markup:
    """Return a square that stands on its corner."""
    x, y = centre
    return path([(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], look, closed=True)


def hatching(left: float, top: float, width: float, height: float, look: str = "gi-hatch") -> Markup:
    """Return slanted strokes that fill a rectangle to its edges.

    Each stroke ends where the rectangle does: a pattern or a clip would need ``url()``, which figures do not use.
    """
    strokes = []
    for index in range(1, int((width + height) / _STEP) + 1):
        reach = index * _STEP  # the stroke runs along x + y = reach, measured from the upper left corner
        if reach < width + height:
            lower, upper = max(0.0, reach - height), min(width, reach)
            ends = (left + lower, top + reach - lower), (left + upper, top + reach - upper)
            strokes.append("M" + "L".join(f"{number(x)} {number(y)}" for x, y in ends))
    return element("path", d="".join(strokes) or "M0 0", class_=look)
