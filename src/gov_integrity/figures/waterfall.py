"""瀑布图 — on the way from the full score to this one, where were the points lost?

Each bar begins where the one above it ended, so that the last is what is left. A loss is plain, a gain hatched, a sum
pale: no meaning rests on colour or on direction alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Unpack

from gov_integrity.figures.legend import SWATCH, Entry, legend
from gov_integrity.figures.lettering import Lettering, fitted
from gov_integrity.figures.shapes import hatching, line, rectangle
from gov_integrity.figures.svg import Caption, Markup, drawing

MOST = 60

_WIDTH: Final = 720.0
_MARGIN: Final = 12.0
_GAP: Final = 16.0
_LABEL, _VALUE, _SCALE = 13.0, 13.0, 11.0
_ROW, _LEAD = 28.0, 24.0
_BAR: Final = 12.0
_NAME_ROOM, _VALUE_ROOM = 260.0, 110.0
_FOOT: Final = 1.5
_QUARTERS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Step:
    """One row: by how much it moves the score (down below zero), and its ``text``, written as given.

    With ``total`` the row is a sum: its bar stands from the left end, and ``change`` is the score itself.
    """

    label: str
    change: float
    text: str
    total: bool = False


@dataclass(frozen=True, slots=True)
class WaterfallWords:
    """What the legend calls a loss, a gain and a sum; what is empty, or does not occur, is not in the legend."""

    loss: str = ""
    gain: str = ""
    total: str = ""


_NO_WORDS: Final = WaterfallWords()


def waterfall(
    steps: Sequence[Step],
    *,
    least: float = 0.0,
    most: float = 100.0,
    words: WaterfallWords = _NO_WORDS,
    **caption: Unpack[Caption],
) -> str:
    """Return the rows from top to bottom, 1 to 60, on a scale from ``least`` to ``most``; the first is a sum.

    Raises ``ValueError`` for another number of rows, an empty scale, a first row that is no sum, and for a bar that
    leaves the scale.
    """
    spans = _spans(steps, least, most)
    names = [fitted(step.label, _LABEL, _NAME_ROOM, lines=2) for step in steps]
    texts = [fitted(step.text, _VALUE, _VALUE_ROOM) for step in steps]
    left = _MARGIN + max(name.width for name in names) + _GAP
    right = _WIDTH - _MARGIN - max(text.width for text in texts) - _GAP
    scale = _Scale(least, most, left, right)
    top = _MARGIN + _LEAD
    heights = [max(_ROW, name.height + 10) for name in names]
    foot = top + sum(heights)
    parts = [markup for quarter in _QUARTERS for markup in scale.tick(quarter, top, foot)]
    y = top
    for index, (step, span) in enumerate(zip(steps, spans, strict=True)):
        following = steps[index + 1 : index + 2]
        parts += _row(step, span, scale, (names[index], texts[index]), y + heights[index] / 2)
        if following:
            end = scale.at(span[1])
            parts.append(
                line((end, y + heights[index] / 2 + _BAR / 2), (end, y + heights[index] + _BAR / 2), "gi-rule")
            )
        y += heights[index]
    key = legend(_entries(steps, words), _MARGIN, y + 8, _WIDTH - 2 * _MARGIN)
    return drawing([*parts, *key.markup], _WIDTH, y + _MARGIN + (key.height + 8 if key.markup else 0), **caption)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where a score stands."""

    least: float
    most: float
    left: float
    right: float

    def at(self, score: float) -> float:
        return self.left + (score - self.least) / (self.most - self.least) * (self.right - self.left)

    def tick(self, quarter: float, top: float, foot: float) -> list[Markup]:
        score = self.least + quarter * (self.most - self.least)
        words, x = fitted(f"{score:.4g}", _SCALE, 60), self.at(score)
        return [
            words.set(x, top - 6 - words.height, "middle", look="gi-quiet"),
            line((x, top), (x, foot), "gi-grid"),
        ]


def _spans(steps: Sequence[Step], least: float, most: float) -> list[tuple[float, float]]:
    """Return where each bar begins and ends."""
    if not 1 <= len(steps) <= MOST or not steps[0].total or not least < most:
        message = f"a waterfall has 1 to {MOST} rows, the first a sum, on a scale that rises"
        raise ValueError(message)
    spans: list[tuple[float, float]] = []
    for step in steps:
        start = least if step.total else spans[-1][1]
        spans.append((start, step.change if step.total else start + step.change))
    slack = (most - least) * 1e-9
    if any(not least - slack <= end <= most + slack for _start, end in spans):
        message = "a bar leaves the scale"
        raise ValueError(message)
    return spans


def _row(
    step: Step, span: tuple[float, float], scale: _Scale, lettering: tuple[Lettering, Lettering], middle: float
) -> list[Markup]:
    name, text = lettering
    return [
        name.set(_MARGIN, middle - name.height / 2, look="gi-strong" if step.total else "gi-label"),
        *_bar(step, scale.at(min(span)), scale.at(max(span)), middle - _BAR / 2),
        text.set(_WIDTH - _MARGIN, middle - text.height / 2, "end", look="gi-strong" if step.total else "gi-label"),
    ]


def _bar(step: Step, start: float, end: float, top: float) -> list[Markup]:
    wide = max(_FOOT, end - start)
    if step.total:
        return [rectangle(start, top, wide, _BAR, "gi-own-pale")]
    if step.change < 0:
        return [rectangle(end - wide, top, wide, _BAR, "gi-own")]
    return [hatching(start, top, wide, _BAR), rectangle(start, top, wide, _BAR, "gi-rule")]


def _entries(steps: Sequence[Step], words: WaterfallWords) -> list[Entry]:
    top = -_BAR / 2
    swatches = (
        (words.total, Step("", 1, "", total=True), True),
        (words.loss, Step("", -1, ""), any(step.change < 0 and not step.total for step in steps)),
        (words.gain, Step("", 1, ""), any(step.change > 0 and not step.total for step in steps)),
    )
    return [Entry(_bar(step, 0, SWATCH, top), said if there else "") for said, step, there in swatches]
