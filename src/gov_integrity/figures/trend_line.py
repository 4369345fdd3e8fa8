"""趋势图 — how did the score move, period by period?

A period without a score leaves the line open: it is not zero, and it is not what lies between its neighbours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Final, Unpack

from gov_integrity.figures.legend import SWATCH, Entry, legend
from gov_integrity.figures.lettering import Anchor, Box, Placed, fitted
from gov_integrity.figures.shapes import Point, dot, line, path
from gov_integrity.figures.svg import Caption, Markup, drawing

FEWEST, MOST = 2, 36

_WIDTH: Final = 720.0
_HEIGHT: Final = 220.0
_MARGIN: Final = 12.0
_LABEL, _SCALE = 12.0, 11.0
_LEFT, _RIGHT = 56.0, 96.0
_TOP, _FOOT = 26.0, 34.0
_DOT: Final = 3.5
_STEPS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500)
_FIVE: Final = 5


@dataclass(frozen=True, slots=True)
class Moment:
    """One period: its name, its score or ``None``, and the score as it is written."""

    label: str
    score: float | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """A score that is marked across the figure, such as the least one of a grade."""

    score: float
    label: str


@dataclass(frozen=True, slots=True)
class TrendWords:
    """What the legend calls the score and a period without one; what is empty, or does not occur, is left out."""

    own: str = ""
    missing: str = ""


_NO_WORDS: Final = TrendWords()


def trend_line(
    moments: Sequence[Moment],
    *,
    limits: Sequence[Limit] = (),
    words: TrendWords = _NO_WORDS,
    **caption: Unpack[Caption],
) -> str:
    """Return the scores of 2 to 36 periods from left to right; limits outside the scores' range are not drawn.

    Raises ``ValueError`` for another number of periods.
    """
    if not FEWEST <= len(moments) <= MOST:
        message = f"a trend has {FEWEST} to {MOST} periods, not {len(moments)}"
        raise ValueError(message)
    plot = _Plot.of(moments)
    places = [None if each.score is None else plot.at(index, each.score) for index, each in enumerate(moments)]
    parts = [
        *plot.scale(),
        *(markup for limit in limits for markup in plot.limit(limit)),
        *plot.names(moments),
        *(path(run, "gi-own-line") for run in _runs(places) if len(run) > 1),
        *(dot(place, _DOT, "gi-own") for place in places if place is not None),
        *plot.gaps(places),
        *_values(moments, places),
    ]
    gone = any(place is None for place in places)
    key = legend(_entries(words, gone=gone), _MARGIN, _HEIGHT + 4, _WIDTH - 2 * _MARGIN)
    return drawing([*parts, *key.markup], _WIDTH, _HEIGHT + (key.height + 4 + _MARGIN if key.markup else 0), **caption)


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where a period and a score stand."""

    count: int
    least: float
    most: float
    step: int

    @classmethod
    def of(cls, moments: Sequence[Moment]) -> "_Plot":
        scores = [each.score for each in moments if each.score is not None] or [0.0, 100.0]
        low, high = min(scores), max(scores)
        step = next((each for each in _STEPS if (high - low) / each <= _FIVE), _STEPS[-1])
        least, most = floor(low / step - 0.5) * step, ceil(high / step) * step  # room under the lowest for its words
        return cls(len(moments), least, most if most > least else least + step, step)

    def x(self, index: int) -> float:
        return _LEFT + index / (self.count - 1) * (_WIDTH - _LEFT - _RIGHT)

    def y(self, score: float) -> float:
        return _HEIGHT - _FOOT - (score - self.least) / (self.most - self.least) * (_HEIGHT - _FOOT - _TOP)

    def at(self, index: int, score: float) -> Point:
        return self.x(index), self.y(score)

    def scale(self) -> list[Markup]:
        parts = []
        for number in range(int((self.most - self.least) / self.step) + 1):
            score = self.least + number * self.step
            words, y = fitted(f"{score:g}", _SCALE, 40), self.y(score)
            parts += [
                line((_LEFT - 8, y), (_WIDTH - _RIGHT + 8, y), "gi-grid"),
                words.set(_LEFT - 14, y - words.height / 2, "end", look="gi-quiet"),
            ]
        return parts

    def limit(self, limit: Limit) -> list[Markup]:
        if not self.least < limit.score < self.most:
            return []
        words, y = fitted(limit.label, _SCALE, _RIGHT - 24), self.y(limit.score)
        return [
            line((_LEFT - 8, y), (_WIDTH - _RIGHT + 8, y), "gi-other-line"),
            words.set(_WIDTH - _RIGHT + 14, y - words.height / 2, look="gi-quiet"),
        ]

    def names(self, moments: Sequence[Moment]) -> list[Markup]:
        """Name as many periods as there is room for, the last one always."""
        lettered = [fitted(each.label, _SCALE, 80) for each in moments]
        apart = (_WIDTH - _LEFT - _RIGHT) / (self.count - 1)
        every = max(1, ceil((max(words.width for words in lettered) + 8) / apart))
        return [
            words.set(self.x(index), _HEIGHT - _FOOT + 10, "middle", look="gi-quiet")
            for index, words in enumerate(lettered)
            if (self.count - 1 - index) % every == 0
        ]

    def gaps(self, places: Sequence[Point | None]) -> list[Markup]:
        """Mark the periods without a score at the foot."""
        foot = _HEIGHT - _FOOT
        return [dot((self.x(index), foot), _DOT, "gi-hollow") for index, place in enumerate(places) if place is None]


def _runs(places: Sequence[Point | None]) -> list[list[Point]]:
    runs: list[list[Point]] = [[]]
    for place in places:
        if place is None:
            runs.append([])
        else:
            runs[-1].append(place)
    return runs


def _values(moments: Sequence[Moment], places: Sequence[Point | None]) -> list[Markup]:
    """Write the last score, then the highest and the lowest, where no other words stand."""
    held = [
        (each.score, index, place) for index, (each, place) in enumerate(zip(moments, places, strict=True)) if place
    ]
    scored = [(score, index, place) for score, index, place in held if score is not None]
    if not scored:
        return []
    wanted = [scored[-1], max(scored), min(scored)]
    lowest = min(scored)[0]
    taken: list[Box] = []
    parts = []
    for score, index, (x, y) in wanted:
        words = fitted(moments[index].text, _LABEL, 80)
        under = score == lowest and score < max(scored)[0]
        anchor, at = _anchored(index, len(moments) - 1, x)
        placed = Placed(words, at, y + 7 if under else y - 8 - words.height, anchor, "gi-strong")
        if not any(placed.box.meets(box) for box in taken):
            taken.append(placed.box)
            parts.append(placed.drawn())
    return parts


def _anchored(index: int, last: int, x: float) -> tuple[Anchor, float]:
    """Keep the words of the ends inside the plot, away from the names of the scale and of limits."""
    if index in {0, last}:
        return ("start", x - _DOT) if index == 0 else ("end", x + _DOT)
    return "middle", x


def _entries(words: TrendWords, *, gone: bool) -> list[Entry]:
    half = SWATCH / 2
    return [
        Entry([line((0, 0), (SWATCH, 0), "gi-own-line"), dot((half, 0), _DOT, "gi-own")], words.own),
        Entry([dot((half, 0), _DOT, "gi-hollow")], words.missing if gone else ""),
    ]
