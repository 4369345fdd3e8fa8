"""雷达图 — how does a body stand in each of its dimensions?

A dimension of which nothing can be told is no zero: its spoke is dashed, its mark hollow and beyond the rim, and the
outline opens there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Final, Unpack

from gov_integrity.figures.legend import SWATCH, Entry, legend
from gov_integrity.figures.lettering import Anchor, Box, Lettering, Placed, fitted
from gov_integrity.figures.shapes import Point, diamond, dot, line, path, refuse_share
from gov_integrity.figures.svg import Caption, Markup, drawing, element, number

FEWEST, MOST = 3, 12

_RINGS: Final = (0.2, 0.4, 0.6, 0.8, 1.0)
_GAP, _UNDER = 14.0, 3.0
_BEYOND: Final = 9.0
_MARGIN: Final = 12.0
_LABEL, _VALUE, _SCALE = 14.0, 13.0, 10.0
_CROWDED: Final = 8
_CENTRAL: Final = 0.1


@dataclass(frozen=True, slots=True)
class Axis:
    """One spoke.

    ``share`` is how far the mark stands out, 0 to 1, or ``None`` where it cannot be told; ``value`` is written under
    the label as given (``14.75/20``); ``reference`` is the second series, 0 to 1, or ``None`` for no mark.
    """

    label: str
    share: float | None
    value: str = ""
    reference: float | None = None


@dataclass(frozen=True, slots=True)
class RadarWords:
    """What the legend calls the series, the second series and a missing value; what is empty is not in the legend."""

    own: str = ""
    reference: str = ""
    missing: str = ""


_NO_WORDS: Final = RadarWords()


def radar(axes: Sequence[Axis], *, words: RadarWords = _NO_WORDS, **caption: Unpack[Caption]) -> str:
    """Return a radar chart of 3 to 12 axes, the first at the top, clockwise.

    Raises ``ValueError`` for another number of axes, or for a share or reference outside 0 to 1.
    """
    _refuse(axes)
    web = _Web(len(axes))
    labels = [_Label.of(axis, index, web) for index, axis in enumerate(axes)]
    across = max(web.radius, *(max(-label.box.left, label.box.right) for label in labels)) + _MARGIN
    above = _MARGIN - min(label.box.top for label in labels)
    below = max(label.box.bottom for label in labels) + _MARGIN
    key = legend(_entries(axes, words), _MARGIN, above + below, 2 * (across - _MARGIN), centred=True)
    height = above + below + (key.height + _MARGIN if key.markup else 0)
    parts = [
        *web.drawn(axes),
        *_second(axes, web),
        *_first(axes, web),
        *_scale(axes, web),
        *(markup for label in labels for markup in label.drawn()),
    ]
    centre = element("g", *parts, transform=f"translate({number(across)} {number(above)})")
    return drawing((centre, *key.markup), 2 * across, height, **caption)


@dataclass(frozen=True, slots=True)
class _Web:
    """The spokes and rings, around the origin."""

    count: int

    @property
    def radius(self) -> float:
        return 150.0 if self.count <= _CROWDED else 168.0

    def turn(self, index: int) -> float:
        return 2 * pi * index / self.count

    def at(self, index: float, distance: float) -> Point:
        angle = 2 * pi * index / self.count
        return distance * sin(angle), -distance * cos(angle)

    def drawn(self, axes: Sequence[Axis]) -> list[Markup]:
        spokes = [
            line((0, 0), self.at(index, self.radius + (_BEYOND - 4.5 if axis.share is None else 0)), look)
            for index, axis in enumerate(axes)
            for look in ["gi-dashed" if axis.share is None else "gi-grid"]
        ]
        rings = [
            path(
                [self.at(index, ring * self.radius) for index in range(self.count)],
                "gi-rule" if ring == _RINGS[-1] else "gi-grid",
                closed=True,
            )
            for ring in _RINGS
        ]
        return [*rings, *spokes]


@dataclass(frozen=True, slots=True)
class _Label:
    """The words outside one spoke: above it at the top, beside it at the sides, below it at the foot."""

    name: Lettering
    value: Lettering
    x: float
    top: float
    anchor: Anchor

    @classmethod
    def of(cls, axis: Axis, index: int, web: _Web) -> "_Label":
        side, up = sin(web.turn(index)), cos(web.turn(index))
        anchor: Anchor = "middle" if abs(side) < _CENTRAL else "start" if side > 0 else "end"
        name = fitted(axis.label, _LABEL, 140, lines=3 if web.count <= _CROWDED else 2)
        value = fitted(axis.value, _VALUE, 140)
        x, y = web.at(index, web.radius + _GAP + (6 if axis.share is None else 0))
        return cls(name, value, x, y - (name.height + _UNDER + value.height) * (1 + up) / 2, anchor)

    @property
    def box(self) -> Box:
        name, value = (part.box(self.x, self.top, self.anchor) for part in (self.name, self.value))
        left, right = min(name.left, value.left), max(name.right, value.right)
        return Box(left, self.top, right, self.top + self.name.height + _UNDER + self.value.height)

    def drawn(self) -> list[Markup]:
        return [
            self.name.set(self.x, self.top, self.anchor),
            self.value.set(self.x, self.top + self.name.height + _UNDER, self.anchor, look="gi-strong"),
        ]


def _first(axes: Sequence[Axis], web: _Web) -> list[Markup]:
    points = [None if axis.share is None else web.at(i, axis.share * web.radius) for i, axis in enumerate(axes)]
    if None not in points:
        outline = [point for point in points if point is not None]
        parts = [path(outline, "gi-own-area", closed=True), path(outline, "gi-own-line", closed=True)]
    else:
        runs = _runs(points)
        parts = [path([(0, 0), *run], "gi-own-area", closed=True) for run in runs if len(run) > 1]
        parts += [path(run if len(run) > 1 else [(0, 0), *run], "gi-own-line") for run in runs]
    hollow = [dot(web.at(i, web.radius + _BEYOND), 4.5, "gi-hollow") for i, point in enumerate(points) if point is None]
    return [*parts, *(dot(point, 4, "gi-own") for point in points if point is not None), *hollow]


def _scale(axes: Sequence[Axis], web: _Web) -> list[Markup]:
    """The shares of the rings, to the right of the first spoke, or to its left where an outline is in the way."""
    near = [
        path
        for shares in ([axis.share for axis in axes], [axis.reference for axis in axes])
        for path in (_between(shares, 0, 1, web), _between(shares, 0, -1, web))
    ]
    parts = []
    for ring in _RINGS:
        words = fitted(f"{ring:.0%}", _SCALE, 40)
        _, y = web.at(0, ring * web.radius)
        places = [Placed(words, 4, y + 2, look="gi-quiet"), Placed(words, -4, y + 2, "end", "gi-quiet")]
        clear = (place for place in places if not any(place.box.holds(*point) for way in near for point in way))
        parts += [place.drawn() for place in list(clear)[:1]]
    return parts


def _between(shares: Sequence[float | None], one: int, other: int, web: _Web) -> list[Point]:
    """Points along the outline from one spoke to the next."""
    start, end = shares[one], shares[other]
    if start is None or end is None:
        return []
    (x, y), (far_x, far_y) = web.at(one, start * web.radius), web.at(other, end * web.radius)
    return [(x + (far_x - x) * step / 50, y + (far_y - y) * step / 50) for step in range(51)]


def _runs(points: Sequence[Point | None]) -> list[list[Point]]:
    """The stretches of neighbours that are there, going round; at least one point is missing."""
    first = points.index(None)
    runs: list[list[Point]] = [[]]
    for point in [*points[first:], *points[:first]]:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if run]


def _second(axes: Sequence[Axis], web: _Web) -> list[Markup]:
    points = [None if axis.reference is None else web.at(i, axis.reference * web.radius) for i, axis in enumerate(axes)]
    outline = [point for point in points if point is not None]
    if len(outline) == len(axes):
        lines = [path(outline, "gi-other-line", closed=True)]
    else:
        lines = [path(run, "gi-other-line") for run in _runs(points) if len(run) > 1]
    return [*lines, *(diamond(point, 4, "gi-other") for point in outline)]


def _entries(axes: Sequence[Axis], words: RadarWords) -> list[Entry]:
    half = SWATCH / 2
    own = [line((0, 0), (SWATCH, 0), "gi-own-line"), dot((half, 0), 4, "gi-own")]
    other = [line((0, 0), (SWATCH, 0), "gi-other-line"), diamond((half, 0), 4, "gi-other")]
    missing = [line((0, 0), (half - 4.5, 0), "gi-dashed"), dot((half, 0), 4.5, "gi-hollow")]
    return [
        Entry(own, words.own),
        Entry(other, words.reference if any(axis.reference is not None for axis in axes) else ""),
        Entry(missing, words.missing if any(axis.share is None for axis in axes) else ""),
    ]


def _refuse(axes: Sequence[Axis]) -> None:
    if not FEWEST <= len(axes) <= MOST:
        message = f"a radar chart has {FEWEST} to {MOST} axes, not {len(axes)}"
        raise ValueError(message)
    for axis in axes:
        refuse_share(axis.share)
        refuse_share(axis.reference)
