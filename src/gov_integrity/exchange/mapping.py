"""对照 — which elements and codes do a sender's own headers and words stand for, as a person has confirmed?

A TOML file: ``record``, ``[[columns]]`` (header, element, and for money its unit), ``[[codes]]`` (element, word, code).
Headers are renamed before the header of a table is looked for, and words are read as the codes that they stand for; all
else goes on as ever. Every fault of the file is told with its line.
"""

from collections.abc import Mapping as Mapped
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Final

from gov_integrity.exchange import headers, toml_file
from gov_integrity.exchange.headers import HEADER_SEARCH_ROWS, LEAST_COVERAGE, Head, normal
from gov_integrity.exchange.row import Row
from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.element import Element
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.kind import Dialect, Kind
from gov_integrity.forms.kinds import Coded, Many
from gov_integrity.forms.local_faults import UNKNOWN_RECORD
from gov_integrity.forms.personal import without_numbers
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.profile_lines import Lines
from gov_integrity.forms.profile_table import Table
from gov_integrity.forms.quantities import Money
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue

UNITS: Final = ("元", "万元")


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a mapping says of one record type: elements by header in comparable form, money units, codes by word."""

    record: type[Record]
    columns: Mapped[str, str]
    units: Mapped[str, str] = field(default_factory=dict)
    codes: Mapped[str, Mapped[str, str]] = field(default_factory=dict)
    sha256: str = ""

    def renamed(self, row: Row) -> Row:
        """Return a row in which the headers that are mapped stand as the standard calls them."""
        return row._replace(cells=tuple(map(self._renamed, row.cells)))

    def _renamed(self, cell: str) -> str:
        name = self.columns.get(normal(cell)[0])
        if name is None:
            return cell
        unit = self.units.get(name)
        return self.record.elements[name].title + (f"（{unit}）" if unit else "")


def read(text: str) -> Mapping:
    """Return the mapping of a TOML text; raise ``FaultyFileError`` with all its faults."""
    return replace(toml_file.read(text, _mapping), sha256=sha256(text.encode()).hexdigest())


def find(rows: Sequence[Row], record: str, mapping: Mapping | None) -> Head | Finding:
    """Return the head of a table as ``headers.find`` does, its headers read by a mapping where it has any of them.

    A row with every header that is mapped is the header, however many others it has: a person has said so.
    """
    if mapping is None or record not in {"", mapping.record.record_id}:
        return headers.find(rows, record=record)
    renamed = [mapping.renamed(row) for row in rows]
    mapped = mapping.columns.keys()
    is_told = mapped and any(mapped <= {normal(cell)[0] for cell in row.cells} for row in rows[:HEADER_SEARCH_ROWS])
    coverage = 0.0 if is_told else LEAST_COVERAGE
    head = headers.find(renamed, record=mapping.record.record_id, coverage=coverage)
    if isinstance(head, Finding) or not any(normal(cell)[0] in mapped for row in rows for cell in row.cells):
        return headers.find(rows, record=record)
    return _restored(head, rows[renamed.index(head.row)], mapping)


def _restored(head: Head, row: Row, mapping: Mapping) -> Head:
    """Return a head that calls its columns as the sender does, and reads the mapped words in them."""
    columns = []
    for column in head.columns:
        words = (
            {word: (code,) for word, code in mapping.codes.get(column.element.name, {}).items()}
            if column.element
            else {}
        )
        dialect = Dialect(column.dialect.shift, {**column.dialect.words, **words})
        columns.append(replace(column, header=without_numbers(row.cells[column.index].strip()), dialect=dialect))
    return replace(head, columns=tuple(columns), row=row)


def coded(element: Element) -> Coded | None:
    """Return the kind of an element's codes, where it has any."""
    kind: Kind = element.kind.of if isinstance(element.kind, Many) else element.kind
    return kind if isinstance(kind, Coded) else None


def _mapping(top: Table, _lines: Lines) -> Mapping:
    top.used.update(("columns", "codes"))  # a record that is not known makes no fault of them
    record_id = top.text("record")
    if record_id not in {each.record_id for each in catalogue.record_types()}:
        raise ProfileError(top.at("record"), UNKNOWN_RECORD, {"record": record_id})
    record = catalogue.record_type(record_id)
    columns: dict[str, str] = {}
    units: dict[str, str] = {}
    codes: dict[str, dict[str, str]] = {}
    top.each("columns", lambda table: _column(table, record, columns, units))
    if top.has("codes"):
        top.each("codes", lambda table: _code(table, record, codes))
    return Mapping(record, columns, units, codes)


def _column(table: Table, record: type[Record], columns: dict[str, str], units: dict[str, str]) -> str:
    header, name = table.text("header"), table.named("element", record.elements)
    if isinstance(record.elements[name].kind, Money):
        units[name] = table.named("unit", UNITS)
    if normal(header)[0] in columns:
        raise ProfileError(table.at("header"), written.TWICE, {"name": header})
    if name in columns.values():
        raise ProfileError(table.at("element"), written.TWICE, {"name": name})
    columns[normal(header)[0]] = name
    table.finish()
    return name


def _code(table: Table, record: type[Record], codes: dict[str, dict[str, str]]) -> str:
    able = {name: kind for name, element in record.elements.items() if (kind := coded(element)) is not None}
    name, word = table.named("element", able), table.text("word")
    code = table.named("code", [str(member.value) for member in able[name].codes])
    if codes.setdefault(name, {}).setdefault(word, code) != code:
        raise ProfileError(table.at("word"), written.TWICE, {"name": word})
    table.finish()
    return code
