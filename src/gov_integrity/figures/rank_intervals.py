"""名次区间图 — between which ranks does each body stand, and which of them do the weights not tell apart?

A dot is the rank that is published, the line the ranks it takes when the weights are drawn anew. Bodies of one group
stand on one ground: inside it the order says nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Unpack

from gov_integrity.figures.legend import SWATCH, Entry, legend
from gov_integrity.figures.lettering import fitted
from gov_integrity.figures.shapes import dot, line, rectangle
from gov_integrity.figures.svg import Caption, Markup, drawing

MOST = 200

_WIDTH: Final = 720.0
_MARGIN: Final = 12.0
_GAP: Final = 22.0
_LABEL, _SCALE = 13.0, 11.0
_ROW, _LEAD, _BETWEEN = 28.0, 24.0, 6.0
_NAME_ROOM, _TEXT_ROOM = 220.0, 130.0
_DOT, _CAP = 4.5, 5.0
_TICKS: Final = 8
_STEPS: Final = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class RankRow:
    """One body: its rank, the interval around it, the number of its group, and what stands at the end of its row."""

    label: str
    rank: int
    low: int
    high: int
    group: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class RankWords:
    """What the legend calls the rank, the interval and a group of more than one; what is empty is left out."""

    rank: str = ""
    interval: str = ""
    group: str = ""


_NO_WORDS: Final = RankWords()


def rank_intervals(rows: Sequence[RankRow], *, words: RankWords = _NO_WORDS, **caption: Unpack[Caption]) -> str:
    """Return the rows from top to bottom in the order given, 1 to 200; neighbours of one group share a ground.

    Raises ``ValueError`` for another number of rows, a rank below 1, and for an interval that runs backwards.
    """
    if not 1 <= len(rows) <= MOST or any(not 1 <= row.low <= row.high or row.rank < 1 for row in rows):
        message = f"rank intervals have 1 to {MOST} rows, ranks from 1, and run forwards"
        raise ValueError(message)
    names = [fitted(row.label, _LABEL, _NAME_ROOM) for row in rows]
    texts = [fitted(row.text, _LABEL, _TEXT_ROOM) for row in rows]
    left = _MARGIN + max(name.width for name in names) + _GAP
    right = _WIDTH - _MARGIN - max(text.width for text in texts) - _GAP
    axis = _Axis(max(max(row.high, row.rank) for row in rows), left, right)
    y = top = _MARGIN + _LEAD
    drawn: list[Markup] = []
    grounds: list[Markup] = []
    index = 0
    for _group, members in groupby(rows, key=lambda row: row.group):
        held = list(members)
        if len(held) > 1:
            grounds.append(rectangle(_MARGIN / 2, y, _WIDTH - _MARGIN, _ROW * len(held), "gi-ground"))
        for row in held:
            middle = y + _ROW / 2
            name, text = names[index], texts[index]
            drawn += [
                name.set(_MARGIN, middle - name.height / 2),
                *_interval(axis.at(row.low), axis.at(row.high), axis.at(row.rank), middle),
                text.set(_WIDTH - _MARGIN, middle - text.height / 2, "end", look="gi-strong"),
            ]
            y += _ROW
            index += 1
        y += _BETWEEN
    ticks = [markup for rank in axis.ticks() for markup in axis.tick(rank, top, y - _BETWEEN)]
    tied = any(len(list(members)) > 1 for _group, members in groupby(rows, key=lambda row: row.group))
    key = legend(_entries(words, tied=tied), _MARGIN, y + 4, _WIDTH - 2 * _MARGIN)
    parts = [*grounds, *ticks, *drawn, *key.markup]
    return drawing(parts, _WIDTH, y + _MARGIN + (key.height + 4 if key.markup else 0), **caption)


@dataclass(frozen=True, slots=True)
class _Axis:
    """Where a rank stands, the first at the left."""

    last: int
    left: float
    right: float

    def at(self, rank: int) -> float:
        return self.left + (rank - 1) / max(1, self.last - 1) * (self.right - self.left)

    def ticks(self) -> list[int]:
        step = next((each for each in _STEPS if (self.last - 1) / each <= _TICKS), _STEPS[-1])
        return [1, *(rank for rank in range(step, self.last + 1, step) if rank > 1)]

    def tick(self, rank: int, top: float, foot: float) -> list[Markup]:
        words, x = fitted(str(rank), _SCALE, 40), self.at(rank)
        return [
            words.set(x, top - 6 - words.height, "middle", look="gi-quiet"),
            line((x, top), (x, foot), "gi-grid"),
        ]


def _interval(low: float, high: float, rank: float, middle: float) -> list[Markup]:
    parts = []
    if high > low:
        parts.append(line((low, middle), (high, middle), "gi-own-line"))
        parts += [line((end, middle - _CAP), (end, middle + _CAP), "gi-own-line") for end in (low, high)]
    return [*parts, dot((rank, middle), _DOT, "gi-own")]


def _entries(words: RankWords, *, tied: bool) -> list[Entry]:
    return [
        Entry([dot((SWATCH / 2, 0), _DOT, "gi-own")], words.rank),
        Entry(
            [
                line((0, 0), (SWATCH, 0), "gi-own-line"),
                *(line((x, -_CAP), (x, _CAP), "gi-own-line") for x in (0, SWATCH)),
            ],
            words.interval,
        ),
        Entry([rectangle(0, -6, SWATCH, 12, "gi-ground")], words.group if tied else ""),
    ]
