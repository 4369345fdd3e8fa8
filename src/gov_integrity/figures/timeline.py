"""时间线 — from which day to which did each state last, and what happened when?

A span holds both of its days, so it is drawn to the end of the last. Vertical lines stop before words and go on behind
them; words never meet, because each lane takes only what finds room in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, Unpack

from gov_integrity.figures.day_axis import DayAxis
from gov_integrity.figures.lanes import laned, upright
from gov_integrity.figures.legend import SWATCH, Entry, legend
from gov_integrity.figures.lettering import ABOVE, BELOW, Lettering, Placed, fitted
from gov_integrity.figures.shapes import diamond, hatching, line, path
from gov_integrity.figures.svg import Caption, Markup, drawing

MOST: Final = 40

_WIDTH: Final = 720.0
_MARGIN: Final = 12.0
_LEFT, _RIGHT = 36.0, 684.0
_LABEL, _DATES, _TICK = 13.0, 12.0, 11.0
_SPAN_ROOM, _MARK_ROOM = 440.0, 210.0
_LANE, _WORDS, _BAR = 42.0, 20.0, 10.0
_MARK_LANE, _MARK = 26.0, 5.0
_ARROW, _SEAM = 12.0, 1.0
_BETWEEN: Final = 12.0
_GAP: Final = 8.0
_AIR: Final = 0.04
_SHORTEST: Final = 14
_APART: Final = 76.0


class Look(StrEnum):
    """How a span is filled; what each look stands for is the caller's to say in the legend."""

    SOLID = "solid"
    PALE = "pale"
    HATCHED = "hatched"
    OUTLINED = "outlined"


_FILLS: Final = {
    Look.SOLID: ("gi-own",),
    Look.PALE: ("gi-own-pale", "gi-own-edge"),
    Look.HATCHED: ("gi-own-edge",),
    Look.OUTLINED: ("gi-own-edge",),
}


@dataclass(frozen=True, slots=True)
class DatedSpan:
    """A state that lasted from ``first`` to ``last``, both inside; ``None`` is an open end, drawn as an arrow."""

    label: str
    first: date | None
    last: date | None
    kind: Look = Look.SOLID


@dataclass(frozen=True, slots=True)
class DatedMark:
    """Something that happened on a day."""

    label: str
    day: date


def timeline(
    spans: Sequence[DatedSpan],
    marks: Sequence[DatedMark],
    *,
    on: DatedMark | None = None,
    words: Sequence[tuple[Look, str]] = (),
    **caption: Unpack[Caption],
) -> str:
    """Return up to 40 spans and 40 marks over one axis of days; ``on`` is drawn as a line across all of them.

    ``words`` names the looks in the legend, in the order wanted; a look that no span has is left out. Raises
    ``ValueError`` for more, for no day at all, and for a span that ends before it begins.
    """
    _refuse(spans, marks)
    axis = _axis(spans, marks, on)
    flag = _flag(on, axis)
    top = flag.box.bottom + _GAP if flag else _MARGIN
    events, foot = laned([_Event.of(mark, axis) for mark in marks], top, _MARK_LANE, in_order=False)
    foot += _GAP if marks else 0
    states, foot = laned([_State.of(span, axis) for span in spans], foot, _LANE, in_order=True)
    foot += _GAP
    texts = [flag] if flag else []
    texts += [placed for event, y in events for placed in event.words(y)]
    texts += [placed for state, y in states for placed in state.words(y)]
    taken = [placed.box for placed in texts]
    ticks = axis.ticks(_APART)
    parts = [
        *(piece for day, _ in ticks for piece in upright(axis.at(day), top, foot, taken, "gi-grid")),
        *(piece for event, y in events for piece in upright(event.x, y + _MARK_LANE / 2, foot, taken, "gi-dashed")),
        *(markup for state, y in states for markup in state.drawn(y)),
        *(upright(axis.at(on.day.toordinal() + 0.5), top, foot, taken, "gi-day-line") if on else ()),
        *(event.drawn(y) for event, y in events),
        *(placed.drawn() for placed in texts),
        line((_MARGIN, foot), (_WIDTH - _MARGIN, foot), "gi-rule"),
        *(markup for day, name in ticks for markup in _tick(axis.at(day), foot, name)),
    ]
    foot += _GAP + 2 * _TICK
    used = {span.kind for span in spans}
    entries = [Entry(_swatch(look), name) for look, name in words if look in used]
    key = legend(entries, _MARGIN, foot, _WIDTH - 2 * _MARGIN)
    return drawing([*parts, *key.markup], _WIDTH, foot + key.height + _MARGIN, **caption)


@dataclass(frozen=True, slots=True)
class _Event:
    """A mark: a diamond with its words to the right of it, or to the left where the right has no room."""

    x: float
    left: float
    right: float
    name: Lettering
    day: Lettering

    @classmethod
    def of(cls, mark: DatedMark, axis: DayAxis) -> "_Event":
        x = axis.at(mark.day.toordinal() + 0.5)
        name, day = fitted(mark.label, _LABEL, _MARK_ROOM), fitted(mark.day.isoformat(), _DATES, _MARK_ROOM)
        reach = _MARK + 6 + name.width + _GAP * bool(name.lines) + day.width
        rightward = x + reach <= _WIDTH - _MARGIN
        return cls(x, x - (_MARK if rightward else reach), x + (reach if rightward else _MARK), name, day)

    def clears(self, other: "_Event") -> bool:
        return self.left >= other.right + _BETWEEN or self.right + _BETWEEN <= other.left

    def words(self, top: float) -> list[Placed]:
        x = self.left if self.x - self.left > _MARK else self.x + _MARK + 6
        return _in_line(self.name, self.day, x, top + _MARK_LANE / 2)

    def drawn(self, top: float) -> Markup:
        return diamond((self.x, top + _MARK_LANE / 2), _MARK, "gi-own")


@dataclass(frozen=True, slots=True)
class _State:
    """A span: its words above its bar, from the beginning of the bar or as far to the right as there is room."""

    span: DatedSpan
    bar_left: float
    bar_right: float
    x: float
    name: Lettering
    days: Lettering

    @classmethod
    def of(cls, span: DatedSpan, axis: DayAxis) -> "_State":
        left = axis.at(span.first) if span.first else _MARGIN
        right = axis.at(span.last.toordinal() + 1) - _SEAM if span.last else _WIDTH - _MARGIN
        name, days = fitted(span.label, _LABEL, _SPAN_ROOM), fitted(_days(span), _DATES, _SPAN_ROOM)
        wide = name.width + _GAP * bool(name.lines) + days.width
        return cls(span, left, max(right, left + 2), min(left, _WIDTH - _MARGIN - wide), name, days)

    def clears(self, other: "_State") -> bool:
        """Whether this one can go on in the other's lane: its bar may touch the other's, its words may not."""
        end = max(placed.box.right for placed in other.words(0))
        return self.bar_left >= other.bar_right and self.x >= end + _BETWEEN

    def words(self, top: float) -> list[Placed]:
        return _in_line(self.name, self.days, self.x, top + _WORDS / 2)

    def drawn(self, top: float) -> list[Markup]:
        upper, lower = top + _WORDS, top + _WORDS + _BAR
        left = self.bar_left + (0 if self.span.first else _ARROW)
        right = self.bar_right - (0 if self.span.last else _ARROW)
        tip_left, tip_right = [(self.bar_left, (upper + lower) / 2)], [(self.bar_right, (upper + lower) / 2)]
        outline = [(left, upper), (right, upper), *([] if self.span.last else tip_right)]
        outline += [(right, lower), (left, lower), *([] if self.span.first else tip_left)]
        hatched = self.span.kind is Look.HATCHED
        strokes = [hatching(left, upper, right - left, _BAR, "gi-own-edge")] if hatched else []
        return [*strokes, *(path(outline, look, closed=True) for look in _FILLS[self.span.kind])]


def _in_line(name: Lettering, days: Lettering, x: float, middle: float) -> list[Placed]:
    """A name and, quieter, its days after it, on one baseline."""
    baseline = middle + _LABEL * (ABOVE - BELOW) / 2
    first = Placed(name, x, baseline - _LABEL * ABOVE)
    after = x + (name.width + _GAP if name.lines else 0)
    return [first, Placed(days, after, baseline - _DATES * ABOVE, look="gi-quiet")]


def _days(span: DatedSpan) -> str:
    first, last = (day.isoformat() if day else "" for day in (span.first, span.last))
    return f"{first} – {last}" if first and last else f"{first} →" if first else f"→ {last}" if last else "→"


def _flag(on: DatedMark | None, axis: DayAxis) -> Placed | None:
    """The words over the day of judgement, centred on its line as far as the edges allow."""
    if on is None:
        return None
    words = fitted(f"{on.label} {on.day.isoformat()}", _DATES, _SPAN_ROOM)
    half = words.width / 2
    x = min(max(axis.at(on.day.toordinal() + 0.5), _MARGIN + half), _WIDTH - _MARGIN - half)
    return Placed(words, x, _MARGIN, "middle", "gi-strong")


def _tick(x: float, foot: float, name: str) -> list[Markup]:
    words = fitted(name, _TICK, _APART)
    return [line((x, foot), (x, foot + 5), "gi-rule"), words.set(x, foot + 7, "middle", "gi-quiet")]


def _axis(spans: Sequence[DatedSpan], marks: Sequence[DatedMark], on: DatedMark | None) -> DayAxis:
    first = [day.toordinal() for span in spans for day in (span.first,) if day]
    last = [day.toordinal() + 1 for span in spans for day in (span.last,) if day]
    days = [mark.day.toordinal() for mark in (*marks, *([on] if on else []))]
    known = [*first, *last, *days, *(day + 1 for day in days)]
    if not known:
        message = "a timeline has at least one day"
        raise ValueError(message)
    lacking = max(0, _SHORTEST - (max(known) - min(known))) / 2
    air = max(_SHORTEST, max(known) - min(known)) * _AIR + lacking
    return DayAxis(min(known) - air, max(known) + air, _LEFT, _RIGHT)


def _swatch(look: Look) -> list[Markup]:
    half = _BAR / 2
    frame = [(0.0, -half), (SWATCH, -half), (SWATCH, half), (0.0, half)]
    strokes = [hatching(0, -half, SWATCH, _BAR, "gi-own-edge")] if look is Look.HATCHED else []
    return [*strokes, *(path(frame, fill, closed=True) for fill in _FILLS[look])]


def _refuse(spans: Sequence[DatedSpan], marks: Sequence[DatedMark]) -> None:
    if len(spans) > MOST or len(marks) > MOST:
        message = f"a timeline has at most {MOST} spans and {MOST} marks"
        raise ValueError(message)
    if any(span.first and span.last and span.last < span.first for span in spans):
        message = "a span does not end before it begins"
        raise ValueError(message)
