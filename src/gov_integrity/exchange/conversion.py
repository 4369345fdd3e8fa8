"""格式转换 — what of a row moves into another layout, and what becomes of the rest?

What moves follows from the items that two layouts have for the same element, and from nothing else. No value is
invented: an item that the target demands and the source does not give stays empty, and the ledger says so. A text that
cannot be read is carried as it stands, so that the fault stays visible.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final

from gov_integrity.exchange.conversion_demands import lacking
from gov_integrity.exchange.conversion_ledger import Converted, Entry, Fate, Reason
from gov_integrity.exchange.headers import Column
from gov_integrity.forms.element import Element
from gov_integrity.forms.kind import Misread
from gov_integrity.forms.kinds import Coded, Many
from gov_integrity.forms.layout import Layout, Table
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.quantities import Day, Money

_OTHER: Final = "other"
_OTHER_SUFFIX: Final = "_other"


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """A table of a layout as a conversion sees it; a layout without items of its own writes the element names."""

    layout: Layout
    table: Table
    items: Mapping[str, tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        """Gather the items that the layout has for each element."""
        wired, short = self.wired, self.layout.short
        elements = self.table.record.elements
        named = {name: said.wire[short] for name, said in elements.items() if short in said.wire}
        one_each = named or {name: name for name in elements}
        found = {name: wired.divided.get(name, (item,)) for name, item in one_each.items()}
        object.__setattr__(self, "items", found)

    @property
    def wired(self) -> Table:
        """The table with its facets for writing; a plain table has none."""
        return self.table if isinstance(self.table, Table) else Table(record=self.table.record)

    @property
    def columns(self) -> tuple[str, ...]:
        """Every item, in the order of the record's elements."""
        return tuple(item for items in self.items.values() for item in items)


def side(layout: Layout, record_id: str) -> Side:
    """Return the table of a record type in a layout; raise ``LookupError`` when the layout has none."""
    return _side(layout, next((table for table in layout.tables if table.record.record_id == record_id), None))


@cache
def _side(layout: Layout, table: Table | None) -> Side:
    if table is None:
        raise LookupError(layout.id)
    return Side(layout, table)


def convert(
    cells: Sequence[tuple[Column, str]], source: Side, target: Side, unitless: frozenset[str] = frozenset()
) -> Converted:
    """Return one row in the layout of ``target``; ``unitless`` names the amounts whose unit the source does not tell.

    Every cell that says something is one entry of the ledger; so is every item that the target demands in vain.
    """
    held = _Held(cells, source, target, unitless)
    row: dict[str, str] = {}
    entries: list[Entry] = [Entry(Fate.DROPPED, column.header, (), Reason.STRANGE) for column in held.strange]
    moved: dict[str, object] = {}
    for name, columns in held.given.items():
        end = held.end(name)
        row |= end.cells
        entries += (Entry(end.fate, column.header, end.items, end.reason) for column, _text in columns)
        if end.fate is Fate.MOVED:
            moved[name] = held.document(name)
    demanded = lacking(target.table.record, tuple(target.items), moved)
    entries += (Entry(Fate.DEFAULTED, held.empty.get(name, ""), target.items[name], why) for name, why in demanded)
    return Converted({item: row.get(item, "") for item in target.columns}, tuple(entries))


@dataclass(frozen=True, slots=True)
class _End:
    """What becomes of one element: its fate and reason, the items of the target that it concerns, and their texts."""

    fate: Fate
    reason: Reason
    items: tuple[str, ...] = ()
    cells: Mapping[str, str] = field(default_factory=dict)


class _Held:
    """One row of the source, by element."""

    def __init__(
        self, cells: Sequence[tuple[Column, str]], source: Side, target: Side, unitless: frozenset[str]
    ) -> None:
        self.source, self.target, self.unitless = source, target, unitless
        self.elements: Mapping[str, Element] = source.table.record.elements
        self.given: dict[str, list[tuple[Column, str]]] = {}
        self.empty: dict[str, str] = {}
        self.strange: list[Column] = []
        for column, raw in cells:
            text, element = raw.strip(), column.element
            if element is None:
                self.strange += [column] if text else []
            elif text in element.kind.null_words:
                self.empty.setdefault(element.name, column.header)
            else:
                self.given.setdefault(element.name, []).append((column, text))
        for name in self.given:
            self.empty.pop(name, None)

    def end(self, name: str) -> _End:
        """Return what becomes of an element."""
        items, element = self.target.items.get(name, ()), self.elements[name]
        if not items:
            return self._homeless(name)
        if isinstance(element.kind, Money) and (name in self.unitless or self._shift(name) is None):
            return _End(Fate.AMBIGUOUS, Reason.WHICH_UNIT, items)
        columns = self.given[name]
        if len(columns) > 1 and not isinstance(element.kind, Many):
            return _End(Fate.AMBIGUOUS, Reason.TWICE, items)
        return self._written(name, items)

    def _homeless(self, name: str) -> _End:
        base = name.removesuffix(_OTHER_SUFFIX)
        if base != name and base in self.given and (end := self.end(base)).fate is Fate.MOVED and self._is_other(base):
            return _End(Fate.MOVED, Reason.JOINED, end.items)
        rivals = dict.fromkeys(item for other in self._doubtful(name) for item in self.target.items.get(other, ()))
        if rivals:
            return _End(Fate.AMBIGUOUS, Reason.WHICH_ITEM, tuple(rivals))
        return _End(Fate.DROPPED, Reason.NO_ITEM)

    def _doubtful(self, name: str) -> Iterator[str]:
        for each in (self.source.wired, self.target.wired):
            for one, others in each.doubtful.items():
                yield from others if name == one else (one,) if name in others else ()

    def _written(self, name: str, items: tuple[str, ...]) -> _End:
        element, columns = self.elements[name], self.given[name]
        read = self.document(name)
        if isinstance(read, Misread):
            text = ";".join(text for _column, text in columns)
            return _End(Fate.MOVED, Reason.AS_IT_STANDS, items[:1], {items[0]: text})
        values = read if isinstance(read, list) else [read]
        texts = [self._text(element, value) for value in values]
        known = [text for text in texts if text is not None]
        if len(known) < len(texts):
            return _End(Fate.DROPPED, Reason.NO_CODE, items)
        last = len(items) - 1
        spread = [*known[:last], ";".join(known[last:])] if last else [";".join(known)]
        cells = {item: text for item, text in zip(items, spread, strict=False) if text}
        return _End(Fate.MOVED, self._how(name, values, cells), tuple(cells), cells)

    def _how(self, name: str, values: list[object], cells: Mapping[str, str]) -> Reason:
        kind, columns = self.elements[name].kind, self.given[name]
        if any(_unknown_code(kind, value) for value in values):
            return Reason.AS_IT_STANDS
        if len(columns) > 1:
            return Reason.JOINED
        if len(cells) > 1:
            return Reason.DIVIDED
        return Reason.SAME if list(cells.values()) == [columns[0][1]] else Reason.REWRITTEN

    def _text(self, element: Element, value: object) -> str | None:
        """Return how the target writes a document value; ``None`` for a code that it does not have."""
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        if isinstance(kind, Coded):
            if _unknown_code(kind, value):
                return str(value)
            words = self.target.wired.written.get(element.name)
            word = kind.codes.of(str(value)).declared.title.zh if words is None else words.get(str(value))
            what = self.given.get(element.name + _OTHER_SUFFIX)
            return f"{word}-{what[0][1]}" if word and what and value == _OTHER else word
        if isinstance(kind, Day):
            return self._day(str(value))
        if isinstance(kind, Money):
            return _shifted(str(value), self._shift(element.name) or 0)
        return ("是" if value else "否") if isinstance(value, bool) else str(value)

    def _day(self, day: str) -> str:
        wired = self.target.wired
        return wired.long_term if day == FOREVER.isoformat() else date.fromisoformat(day).strftime(wired.days)

    def _shift(self, name: str) -> int | None:
        return self.target.table.units.get(name)

    def _is_other(self, name: str) -> bool:
        read = self.document(name)
        return _OTHER in (read if isinstance(read, list) else [read])

    def document(self, name: str) -> object:
        """Return the document value of an element, or why it cannot be read."""
        kind = self.elements[name].kind
        read = [kind.read(text, column.dialect) for column, text in self.given[name]]
        misread = next((each for each in read if isinstance(each, Misread)), None)
        if misread is not None:
            return misread
        if isinstance(kind, Many):
            return list(dict.fromkeys(item for each in read if isinstance(each, list) for item in each))
        return read[0]


def _unknown_code(kind: object, value: object) -> bool:
    coded = kind.of if isinstance(kind, Many) else kind
    return isinstance(coded, Coded) and isinstance(coded.take(value), Misread)


def _shifted(number: str, shift: int) -> str:
    """Return an amount in 元 in the unit ``shift`` places up: ``_shifted("1200.5", 4) == "0.12005"``."""
    if not shift:
        return number
    sign, plain = ("-", number[1:]) if number.startswith("-") else ("", number)
    whole, _, part = plain.partition(".")
    whole = whole.rjust(shift + 1, "0")
    moved = (whole[-shift:] + part).rstrip("0")
    return f"{sign}{whole[:-shift]}" + (f".{moved}" if moved else "")
