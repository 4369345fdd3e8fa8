"""表头 — which record type, which layout, and which element does each column of a table hold?

Decided once per table, in the structural pass: title rows are skipped, the header is the first row that mostly speaks
of elements, and the type is the one with the best coverage. A money column whose unit nothing states is refused,
never assumed.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from typing import Final

from gov_integrity.exchange.row import Row
from gov_integrity.forms.element import Element
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Place
from gov_integrity.forms.kind import PLAIN, Dialect
from gov_integrity.forms.layout import WAN_YUAN, YUAN, Layout, Table
from gov_integrity.forms.near import ALIKE_IN_CHINESE, the_nearest
from gov_integrity.forms.personal import without_numbers
from gov_integrity.forms.quantities import Money
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue

HEADER_SEARCH_ROWS: Final = 20
LEAST_COVERAGE: Final = 0.6
LEAST_COLUMNS: Final = 2
_UNIT: Final = re.compile(r"\((?:单位[::])?(元|万元)\)$")
_NOISE: Final = re.compile(r"[\s*※★]+")
_SHIFTS: Final = {"元": YUAN, "万元": WAN_YUAN}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the sender's header, the element it holds (or none of the standard), how it writes values."""

    index: int
    header: str
    element: Element | None = None
    dialect: Dialect = PLAIN


@dataclass(frozen=True, slots=True)
class Head:
    """One table as the structural pass found it: ``titles`` rows above its header, ``spoiled`` elements and why."""

    record: type[Record]
    layout: str
    columns: tuple[Column, ...]
    row: Row
    titles: int
    findings: tuple[Finding, ...]
    spoiled: Mapping[str, str]

    @property
    def width(self) -> int:
        """How many cells a row of the table has."""
        return len(self.columns)


def normal(header: str) -> tuple[str, str]:
    """Return a header in comparable form, and the money unit it states (``元``, ``万元`` or nothing)."""
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", header)).lstrip("\ufeff").casefold()
    unit = _UNIT.search(plain)
    return (plain[: unit.start()], unit[1]) if unit else (plain, "")


@dataclass(frozen=True, slots=True)
class _Known:
    """What a layout knows of a header: its element, whether it is this layout's own, whether it is a wire name."""

    element: str
    own: bool
    wire: bool


@cache
def _known(layout: Layout, table: Table) -> Mapping[str, _Known]:
    """Return every header that a layout knows for a record, in comparable form."""
    found: dict[str, _Known] = {}
    for name, element in table.record.elements.items():
        wire = element.wire.get(layout.short, "")
        spellings = (
            (wire, _Known(name, own=True, wire=True)),
            (name, _Known(name, own=False, wire=True)),
            *((other, _Known(name, own=True, wire=False)) for other in table.headers.get(name, ())),
            (element.title, _Known(name, own=False, wire=False)),
        )
        for header, known in spellings:
            if header:
                found.setdefault(normal(header)[0], known)
    return found


@cache
def _aside(table: Table) -> frozenset[str]:
    """Return the headers that a table sets aside, in comparable form."""
    return frozenset(normal(header)[0] for header in table.unread)


@dataclass(frozen=True, slots=True)
class _Match:
    """One row read as the header of one table of one layout."""

    layout: Layout
    table: Table
    row: int
    columns: Mapping[int, _Known]

    @property
    def rank(self) -> tuple[int, int]:
        """More known columns are better; then more that only this layout writes so."""
        return len(self.columns), sum(known.own for known in self.columns.values())


def find(rows: Sequence[Row], *, record: str = "", coverage: float = LEAST_COVERAGE) -> Head | Finding:
    """Return the head of a table from its first rows, or the finding that says why there is none.

    ``coverage`` is the least share of the headers that a layout has to know, but for those that it sets aside.
    """
    searched = enumerate(rows[:HEADER_SEARCH_ROWS])
    matches = [match for index, row in searched for match in _matches(row, index, record, coverage)]
    if not matches:
        code = "CSV057" if _is_in_two_rows(rows, record) else "CSV200"
        return Finding(code, ERROR, rows[0].place if rows else Place())
    best = max(matches, key=lambda match: match.rank)
    rivals = sorted({match.table.record.record_id for match in matches if match.rank == best.rank})
    if len(rivals) > 1:
        return Finding("CSV201", ERROR, rows[best.row].place, slots={"types": "、".join(rivals)})
    return _head(rows[best.row], best, titles=best.row)


def _filled_on(group: str, cell: str) -> str:
    return cell.strip() or group


def _is_in_two_rows(rows: Sequence[Row], record: str) -> bool:
    """Return whether a row of groups and the row of names below it are a header when they are read together."""
    for above, below in pairwise(rows[:HEADER_SEARCH_ROWS]):
        groups: Iterator[str] = accumulate(above.cells, _filled_on)
        joined = tuple(group + name.strip() for group, name in zip(groups, below.cells, strict=False))
        if any(True for _match in _matches(Row(above.place, joined), 0, record)):
            return True
    return False


def elsewhere(head: Head, column: Column) -> str:
    """Return the element that another layout of the record knows by the header of a column, ``""`` for none."""
    tables = ((layout, table) for layout in catalogue.layouts() if layout.id != head.layout for table in layout.tables)
    known = (
        _known(layout, table).get(normal(column.header)[0]) for layout, table in tables if table.record is head.record
    )
    return next((each.element for each in known if each is not None), "")


def type_of(cells: Sequence[str]) -> str:
    """Return the record type that a row of cells is the header of, ``""`` where it is none."""
    matches = [match for match in _matches(Row(Place(), tuple(cells)), 0, "") if len(match.columns) >= LEAST_COLUMNS]
    return max(matches, key=lambda match: match.rank).table.record.record_id if matches else ""


def _matches(row: Row, index: int, record: str, coverage: float = LEAST_COVERAGE) -> Iterator[_Match]:
    headers = {position: normal(cell)[0] for position, cell in enumerate(row.cells) if cell.strip()}
    for layout in catalogue.layouts():
        for table in layout.tables:
            if record and table.record.record_id != record:
                continue
            known = _known(layout, table)
            columns = {position: known[header] for position, header in headers.items() if header in known}
            aside = sum(header in _aside(table) for header in headers.values())
            if columns and len(columns) >= coverage * (len(headers) - aside):
                yield _Match(layout, table, index, columns)


def _head(row: Row, match: _Match, *, titles: int) -> Head:
    elements = match.table.record.elements
    place = row.place
    findings: list[Finding] = []
    spoiled: dict[str, str] = {}
    columns: list[Column] = []
    for index in range(1 + max(position for position, cell in enumerate(row.cells) if cell.strip())):
        header, known = without_numbers(row.cells[index].strip()), match.columns.get(index)
        if known is None:
            findings += _unknown(header, place, match.table)
            columns.append(Column(index, header))
            continue
        element = elements[known.element]
        again = any(column.element is element for column in columns)
        if again and element.name not in match.table.divided:
            spoiled[element.name] = "CSV058"
            findings.append(Finding("CSV058", ERROR, place.at(element.name, column=header), header))
        dialect = _dialect(header, element, known, match.table)
        if dialect is None:
            spoiled[element.name] = "CSV062"
            findings.append(Finding("CSV062", ERROR, place.at(element.name, column=header), header))
        columns.append(Column(index, header, element, dialect or PLAIN))
    for element in _lacking(elements, columns):
        spoiled[element.name] = "CSV061"
        findings.append(Finding("CSV061", ERROR, place.at(element.name)))
    if titles:
        findings.append(Finding("CSV056", HINT, place, slots={"line": str(place.line), "titles": str(titles)}))
    return Head(match.table.record, match.layout.id, tuple(columns), row, titles, tuple(findings), spoiled)


def _lacking(elements: Mapping[str, Element], columns: Sequence[Column]) -> Iterator[Element]:
    """Yield the elements that every record must give and no column holds."""
    given = {column.element.name for column in columns if column.element is not None}
    yield from (element for name, element in elements.items() if element.required is True and name not in given)


def _unknown(header: str, place: Place, table: Table) -> Iterator[Finding]:
    if not header:
        yield Finding("CSV059", WARNING, place)
    elif header not in table.unread:
        titles = [element.title for element in table.record.elements.values()]
        yield Finding(
            "CSV060",
            WARNING,
            place.at(column=header),
            header,
            {"near": the_nearest(header, titles, alike=ALIKE_IN_CHINESE)},
        )


def _dialect(header: str, element: Element, known: _Known, table: Table) -> Dialect | None:
    """Return how a column writes its values; ``None`` for money whose unit nothing states."""
    words = table.words.get(element.name, {})
    if not isinstance(element.kind, Money):
        return Dialect(words=words)
    unit = normal(header)[1]
    if unit:
        return Dialect(_SHIFTS[unit], words)
    if known.wire and known.own:
        return Dialect(table.units[element.name], words) if element.name in table.units else None
    return Dialect(YUAN, words) if known.wire else None
