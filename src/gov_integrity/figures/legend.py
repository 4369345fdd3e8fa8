"""图例 — what do the looks of this figure mean, in the caller's words?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from gov_integrity.figures.lettering import fitted
from gov_integrity.figures.svg import Markup, element, number

SWATCH: Final = 26
"""A swatch is drawn from 0 to ``SWATCH`` across and from -6 to 6 down."""

_SIZE: Final = 12
_ROW: Final = 22
_GAP: Final = 7
_APART: Final = 24


@dataclass(frozen=True, slots=True)
class Entry:
    """One look: its swatch, drawn around the origin's line, and what it stands for; without words it is left out."""

    swatch: Sequence[Markup]
    words: str


@dataclass(frozen=True, slots=True)
class Legend:
    """A legend that was laid out: its markup and the room it takes."""

    markup: tuple[Markup, ...]
    height: float


def legend(entries: Sequence[Entry], left: float, top: float, room: float, *, centred: bool = False) -> Legend:
    """Lay out the entries from ``left`` below ``top``, row after row, each row at most ``room`` wide."""
    rows: list[list[tuple[Entry, float]]] = []
    for entry in entries:
        if entry.words:
            wide = SWATCH + _GAP + fitted(entry.words, _SIZE, room - SWATCH - _GAP).width
            if not rows or _width([*rows[-1], (entry, wide)]) > room:
                rows.append([])
            rows[-1].append((entry, wide))
    markup: list[Markup] = []
    for index, row in enumerate(rows):
        x = left + (room - _width(row)) / 2 if centred else left
        middle = top + _ROW * (index + 0.5)
        for entry, wide in row:
            words = fitted(entry.words, _SIZE, room - SWATCH - _GAP)
            markup.append(element("g", *entry.swatch, transform=f"translate({number(x)} {number(middle)})"))
            markup.append(words.set(x + SWATCH + _GAP, middle - words.height / 2, look="gi-quiet"))
            x += wide + _APART
    return Legend(tuple(markup), _ROW * len(rows))


def _width(row: Sequence[tuple[Entry, float]]) -> float:
    return sum(wide for _, wide in row) + _APART * (len(row) - 1)
