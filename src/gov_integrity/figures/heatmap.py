"""热力图 — how do many bodies stand in many dimensions at once?

Depth says it in five steps and the words in each cell say it exactly; a cell that is not there is hatched, never pale.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Unpack

from gov_integrity.figures.legend import SWATCH, Entry, legend
from gov_integrity.figures.lettering import Box, breadth, fitted
from gov_integrity.figures.shapes import hatching, line, rectangle, refuse_share
from gov_integrity.figures.svg import Caption, Markup, drawing, element

MOST_COLUMNS, MOST_ROWS = 24, 200

_WIDTH: Final = 720.0
_MARGIN: Final = 12.0
_GAP: Final = 14.0
_LABEL, _HEAD = 13.0, 12.0
_CELL_SIZES: Final = (12.0, 11.0, 10.0, 9.0)
_ROW: Final = 30.0
_NAME_ROOM: Final = 176.0
_SEAM, _PADDING = 1.0, 2.5
_WIDEST_CELL, _NARROWEST = 112.0, 480.0
_STEPS: Final = (0.06, 0.17, 0.29, 0.42, 0.56)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: ``share``, 0 to 1, gives the depth, in steps of a fifth; ``text`` is written in it as given."""

    share: float
    text: str


@dataclass(frozen=True, slots=True)
class HeatmapWords:
    """What the legend calls the five depths, from the palest, and a hatched cell; empty words are left out."""

    depths: tuple[str, str, str, str, str] = ("0–20%", "20–40%", "40–60%", "60–80%", "80–100%")
    missing: str = ""


_USUAL_WORDS: Final = HeatmapWords()


def heatmap(
    rows: Sequence[str],
    columns: Sequence[str],
    cells: Sequence[Sequence[Cell | None]],
    *,
    words: HeatmapWords = _USUAL_WORDS,
    **caption: Unpack[Caption],
) -> str:
    """Return a table of coloured cells: ``cells`` holds one sequence for each row, as long as ``columns``.

    Raises ``ValueError`` for no row or column, more than 200 rows or 24 columns, a ragged table, or a share outside 0
    to 1.
    """
    _refuse(rows, columns, cells)
    names = [fitted(row, _LABEL, _NAME_ROOM, lines=2) for row in rows]
    left = _MARGIN + max(name.width for name in names) + _GAP
    wide = min(_WIDEST_CELL, (_WIDTH - _MARGIN - left) / len(columns))
    width = max(_NARROWEST, left + wide * len(columns) + _MARGIN)
    size = _size(cells, wide - 2 * _PADDING)
    heads = [fitted(column, _HEAD, wide - 2 * _PADDING, lines=3) for column in columns]
    y = _MARGIN + max(head.height for head in heads) + 8
    parts = [
        head.set(left + wide * (index + 0.5), y - 8 - head.height, "middle", look="gi-strong")
        for index, head in enumerate(heads)
    ]
    for name, row in zip(names, cells, strict=True):
        high = max(_ROW, name.height + 8)
        parts.append(name.set(_MARGIN, y + (high - name.height) / 2))
        for index, cell in enumerate(row):
            parts.extend(_cell(cell, Box(left + wide * index, y, left + wide * (index + 1), y + high), size))
        y += high
    parts.append(line((_MARGIN, y + 4), (width - _MARGIN, y + 4), "gi-grid"))
    gone = any(cell is None for row in cells for cell in row)
    key = legend(_entries(words, gone=gone), _MARGIN, y + 12, width - 2 * _MARGIN)
    return drawing([*parts, *key.markup], width, y + _MARGIN + (key.height + 12 if key.markup else 0), **caption)


def _size(cells: Sequence[Sequence[Cell | None]], room: float) -> float:
    """The largest size at which the words of every cell fit, or else the smallest."""
    widest = max((breadth(cell.text, 1) for row in cells for cell in row if cell), default=0)
    return next((size for size in _CELL_SIZES if widest * size <= room), _CELL_SIZES[-1])


def _cell(cell: Cell | None, box: Box, size: float) -> list[Markup]:
    wide, high = box.right - box.left, box.bottom - box.top
    frame = box.left + _SEAM, box.top + _SEAM, wide - 2 * _SEAM, high - 2 * _SEAM
    if cell is None:
        return [hatching(*frame, look="gi-grid"), rectangle(*frame, "gi-grid")]
    words = fitted(cell.text, size, wide - 2 * _PADDING)
    return [
        _ground(*frame, min(int(cell.share * len(_STEPS)), len(_STEPS) - 1)),
        words.set(box.left + wide / 2, box.top + (high - words.height) / 2, "middle"),
    ]


def _ground(left: float, top: float, wide: float, high: float, step: int) -> Markup:
    return element("rect", x=left, y=top, width=wide, height=high, class_="gi-own", fill_opacity=_STEPS[step])


def _entries(words: HeatmapWords, *, gone: bool) -> list[Entry]:
    depths = [Entry([_ground(0, -6, SWATCH, 12, step)], name) for step, name in enumerate(words.depths)]
    swatch = [hatching(0, -6, SWATCH, 12, look="gi-grid"), rectangle(0, -6, SWATCH, 12, "gi-grid")]
    return [*depths, Entry(swatch, words.missing if gone else "")]


def _refuse(rows: Sequence[str], columns: Sequence[str], cells: Sequence[Sequence[Cell | None]]) -> None:
    if not 1 <= len(rows) <= MOST_ROWS or not 1 <= len(columns) <= MOST_COLUMNS:
        message = f"a heat map has 1 to {MOST_ROWS} rows and 1 to {MOST_COLUMNS} columns"
        raise ValueError(message)
    if len(cells) != len(rows) or any(len(row) != len(columns) for row in cells):
        message = "a heat map has one sequence of cells for each row, as long as the columns"
        raise ValueError(message)
    for row in cells:
        for cell in row:
            refuse_share(cell.share if cell else None)
