"""行 — which rows of which tables does one record become?"""

from collections.abc import Iterator, Mapping
from typing import Any

from gov_integrity.forms.element import Element
from gov_integrity.forms.kinds import Many, Parts
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.quantities import Amount, Day
from gov_integrity.forms.record import Part, Record
from gov_integrity.publish.sql.conditions import KEY, child_of, column_of
from gov_integrity.publish.sql.dialects import MILLION, Dialect
from gov_integrity.publish.sql.tables import POSITION, table_of

Cell = str | int | bool | None
Row = tuple[str, dict[str, Cell]]


def rows_of(dialect: Dialect, record: Record, key: str = "") -> Iterator[Row]:
    """Yield ``(table, {column: value})`` of a record, its own row first; ``key`` replaces its identity."""
    yield from _rows(dialect, table_of(type(record)), record, {KEY: key or record.identity}, 0)


def _rows(dialect: Dialect, table: str, part: Part, keys: Mapping[str, Cell], depth: int) -> Iterator[Row]:
    elements = part.elements.values()
    held: dict[str, Any] = {element.name: getattr(part, element.name) for element in elements}
    yield table, {**keys, **{column_of(each): _cell(dialect, each, held[each.name]) for each in elements}}
    for element in elements:
        if isinstance(element.kind, Many | Parts) and held[element.name] is not None:
            value = held[element.name]
            items = value if isinstance(element.kind, Many) else (value,)
            yield from _items(dialect, child_of(table, element.name), element, items, (keys, depth))


def _items(
    dialect: Dialect, child: str, element: Element, items: tuple[Any, ...], above: tuple[Mapping[str, Cell], int]
) -> Iterator[Row]:
    keys, depth = above
    for number, item in enumerate(items, 1):
        placed = {**keys, f"{POSITION}{depth or ''}": number}
        if isinstance(item, Part):
            yield from _rows(dialect, child, item, placed, depth + 1)
        else:
            kind = element.kind.of if isinstance(element.kind, Many) else element.kind
            yield child, {**placed, "value": _plain(dialect, kind, item)}


def _cell(dialect: Dialect, element: Element, value: Any) -> Cell:
    if value is None:
        return None
    if isinstance(element.kind, Many):
        return len(value)
    return 1 if isinstance(element.kind, Parts) else _plain(dialect, element.kind, value)


def _plain(dialect: Dialect, kind: object, value: Any) -> Cell:
    if isinstance(kind, Day):
        return "infinity" if value is FOREVER and dialect.name == "postgresql" else str(value.isoformat())
    if isinstance(kind, Amount):
        return int(value * MILLION) if dialect.name == "sqlite" else format(value, "f")
    if isinstance(value, bool):
        return value
    return int(value) if isinstance(value, int) else str(value)
