"""条形图 — how much of what could be had was had, row by row?

A row without a share is no empty bar: it is hatched where the value is not known, and only a dashed line where
nothing was to be measured. A share of zero keeps a foot, so that it can be told from both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Unpack

from gov_integrity.figures.legend import SWATCH, Entry, legend
from gov_integrity.figures.lettering import Lettering, fitted
from gov_integrity.figures.shapes import hatching, line, rectangle, refuse_share
from gov_integrity.figures.svg import Caption, Markup, drawing

MOST = 60

_WIDTH: Final = 720.0
_MARGIN: Final = 12.0
_GAP, _SHY = 16.0, 6.0
_LABEL, _VALUE, _SCALE = 13.0, 13.0, 11.0
_ROW, _HEADING, _BEFORE, _LEAD = 28.0, 34.0, 8.0, 24.0
_BAR: Final = 12.0
_NAME_ROOM, _VALUE_ROOM, _MAXIMUM_ROOM, _NOTE_ROOM = 232.0, 124.0, 110.0, 112.0
_TICKS: Final = (0.0, 0.5, 1.0)
_FOOT: Final = 2.0
_CLEAR: Final = 2.75


@dataclass(frozen=True, slots=True)
class Bar:
    """One row.

    ``share`` is the length of the bar, 0 to 1, or ``None`` where there is none: not known, or, with ``applicable``
    false, not to be measured. ``reference`` is a second mark, 0 to 1, or ``None``. ``value`` and ``maximum`` are
    written as given, as ``value / maximum``, and ``note`` at the end of the row. Neighbours of one ``heading`` form a
    group under it.
    """

    label: str
    share: float | None
    value: str = ""
    maximum: str = ""
    heading: str = ""
    note: str = ""
    applicable: bool = True
    reference: float | None = None


@dataclass(frozen=True, slots=True)
class BarWords:
    """What the legend calls a bar, the second mark and the two kinds of row without a bar; empty words are left out."""

    own: str = ""
    reference: str = ""
    missing: str = ""
    not_applicable: str = ""


_NO_WORDS: Final = BarWords()


def bars(rows: Sequence[Bar], *, words: BarWords = _NO_WORDS, **caption: Unpack[Caption]) -> str:
    """Return horizontal bars, 1 to 60 rows from top to bottom in the order given.

    Raises ``ValueError`` for another number of rows, for a share or reference outside 0 to 1, and for a share of a row
    that is not applicable.
    """
    _refuse(rows)
    columns = _Columns.of(rows)
    y = _MARGIN + _LEAD
    parts = [markup for tick in _TICKS for markup in columns.tick(tick, y)]
    for heading, group in groupby(rows, key=lambda row: row.heading):
        if heading:
            y += _BEFORE if y > _MARGIN + _LEAD else 0
            parts.extend(_heading(heading, y))
            y += _HEADING
        members = [(row, _name(row)) for row in group]
        bottom = y + sum(_height(name) for _, name in members)
        parts.extend(line((x, y), (x, bottom), "gi-grid") for x in map(columns.at, _TICKS))
        for row, name in members:
            parts.extend(_row(row, name, columns, y + _height(name) / 2))
            y += _height(name)
    key = legend(_entries(rows, words), _MARGIN, y + 8, _WIDTH - 2 * _MARGIN)
    return drawing([*parts, *key.markup], _WIDTH, y + _MARGIN + (key.height + 8 if key.markup else 0), **caption)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand: names, bars, values (to the right), maxima and notes (to the left)."""

    bar_left: float
    bar_right: float
    value_right: float
    maximum_left: float
    note_left: float

    @classmethod
    def of(cls, rows: Sequence[Bar]) -> "_Columns":
        name = max(_name(row).width for row in rows)
        value = max(_value(row).width for row in rows)
        maximum = max(_maximum(row).width for row in rows)
        note = max(_note(row).width for row in rows)
        note_left = _WIDTH - _MARGIN - note
        maximum_left = note_left - (_GAP if note else 0) - maximum
        value_right = maximum_left - (5 if maximum and value else 0)
        bar_right = value_right - value - (_GAP if value or maximum or note else _SHY)
        return cls(_MARGIN + name + _GAP, bar_right, value_right, maximum_left, note_left)

    @property
    def room(self) -> float:
        return self.bar_right - self.bar_left

    def at(self, share: float) -> float:
        return self.bar_left + share * self.room

    def tick(self, share: float, y: float) -> list[Markup]:
        words = fitted(f"{share:.0%}", _SCALE, 60)
        return [words.set(self.at(share), y - 6 - words.height, "middle", look="gi-quiet")]


def _name(row: Bar) -> Lettering:
    return fitted(row.label, _LABEL, _NAME_ROOM, lines=2)


def _value(row: Bar) -> Lettering:
    return fitted(row.value, _VALUE, _VALUE_ROOM)


def _maximum(row: Bar) -> Lettering:
    return fitted(f"/ {row.maximum}" if row.maximum else "", _VALUE, _MAXIMUM_ROOM)


def _note(row: Bar) -> Lettering:
    return fitted(row.note, _SCALE, _NOTE_ROOM, lines=2)


def _height(name: Lettering) -> float:
    return max(_ROW, name.height + 10)


def _heading(heading: str, y: float) -> list[Markup]:
    words = fitted(heading, _LABEL, _WIDTH - 2 * _MARGIN)
    return [
        line((_MARGIN, y + 4), (_WIDTH - _MARGIN, y + 4), "gi-rule"),
        words.set(_MARGIN, y + 13, look="gi-strong"),
    ]


def _row(row: Bar, name: Lettering, columns: _Columns, middle: float) -> list[Markup]:
    value, maximum, note = _value(row), _maximum(row), _note(row)
    return [
        name.set(_MARGIN, middle - name.height / 2),
        *_bar(row, columns, middle),
        value.set(columns.value_right, middle - value.height / 2, "end", look="gi-strong"),
        maximum.set(columns.maximum_left, middle - maximum.height / 2, look="gi-quiet"),
        note.set(columns.note_left, middle - note.height / 2, look="gi-quiet"),
    ]


def _bar(row: Bar, columns: _Columns, middle: float) -> list[Markup]:
    left, top, room = columns.bar_left, middle - _BAR / 2, columns.room
    if not row.applicable:
        parts = [line((left, middle), (columns.bar_right, middle), "gi-dashed")]
    elif row.share is None:
        parts = [hatching(left, top, room, _BAR), rectangle(left, top, room, _BAR, "gi-rule")]
    else:
        tick = None if row.reference is None else columns.at(row.reference)
        end = left + max(_FOOT, row.share * room)
        parts = [*_stretch(left, columns.bar_right, tick, top, "gi-ground"), *_stretch(left, end, tick, top, "gi-own")]
    if row.reference is not None:
        x = columns.at(row.reference)
        parts.append(line((x, top - 4), (x, top + _BAR + 4), "gi-other-tick"))
    return parts


def _stretch(left: float, right: float, tick: float | None, top: float, look: str) -> list[Markup]:
    """A bar that leaves the paper clear on both sides of the second mark."""
    ends = [(left, right)] if tick is None else [(left, min(right, tick - _CLEAR)), (max(left, tick + _CLEAR), right)]
    return [rectangle(start, top, end - start, _BAR, look) for start, end in ends if end > start]


def _entries(rows: Sequence[Bar], words: BarWords) -> list[Entry]:
    top, half = -_BAR / 2, SWATCH / 2
    unknown = any(row.applicable and row.share is None for row in rows)
    return [
        Entry([rectangle(0, top, SWATCH, _BAR, "gi-own")], words.own),
        Entry(
            [line((half, top - 4), (half, 4 - top), "gi-other-tick")],
            words.reference if any(row.reference is not None for row in rows) else "",
        ),
        Entry(
            [hatching(0, top, SWATCH, _BAR), rectangle(0, top, SWATCH, _BAR, "gi-rule")],
            words.missing if unknown else "",
        ),
        Entry(
            [line((0, 0), (SWATCH, 0), "gi-dashed")],
            "" if all(row.applicable for row in rows) else words.not_applicable,
        ),
    ]


def _refuse(rows: Sequence[Bar]) -> None:
    if not 1 <= len(rows) <= MOST:
        message = f"a bar chart has 1 to {MOST} rows, not {len(rows)}"
        raise ValueError(message)
    for row in rows:
        refuse_share(row.share)
        refuse_share(row.reference)
        if row.share is not None and not row.applicable:
            message = "a row that is not applicable has no share"
            raise ValueError(message)
