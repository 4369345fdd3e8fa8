"""文件转换 — how is a file of one layout written as a table of another, with its ledger?

The layout of the source is recognised by its headers, as on receipt; documents are rows of this standard's own layout.
A row that does not fit its header is not converted and is told as a finding.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Final, TextIO

from gov_integrity.exchange import formats, headers, parsing
from gov_integrity.exchange.conversion import Side, convert, side
from gov_integrity.exchange.conversion_ledger import Account
from gov_integrity.exchange.headers import Column, Head
from gov_integrity.exchange.row import Document, Documents, Grid, Row, Source
from gov_integrity.forms.finding import ERROR, Finding, Place
from gov_integrity.forms.layout import Layout
from gov_integrity.forms.say import pick
from gov_integrity.standard import catalogue

_NATIVE: Final = "native"
_UNIT_UNKNOWN: Final = "CSV062"
_TYPE: Final = "type"
_LEDGER: Final = (
    ("去向", "fate"),
    ("来源列", "source column"),
    ("目标项", "target items"),
    ("说明", "why"),
    ("行数", "rows"),
    ("工作表", "sheet"),
    ("行", "lines"),
)
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")


class NotConvertibleError(Exception):
    """A file that has no place in the target: ``record`` is unknown to its layout, or the second type in one file."""

    def __init__(self, record: str, first: str = "") -> None:
        """Keep the record type, and the one that came first where there are two."""
        super().__init__(record)
        self.record, self.first = record, first


@dataclass(slots=True)
class Conversion:
    """One file on its way into another layout: its rows one by one, and the account of all of them."""

    target: Layout
    record: str = ""
    account: Account = field(default_factory=Account)
    findings: list[Finding] = field(default_factory=list)
    converted: int = 0
    columns: tuple[str, ...] = ()
    unreadable: bool = False
    _of: str = ""

    def rows(self, source: Source) -> Iterator[Mapping[str, str]]:
        """Yield the rows of the target; raise ``NotConvertibleError``."""
        for part in formats.read(source):
            match part:
                case Finding():
                    self._found(part)
                case Grid():
                    yield from self._table(part)
                case Documents():
                    yield from self._documents(part)

    def write(self, source: Source, out: TextIO) -> None:
        """Write the rows of a file as CSV under the items of the target."""
        table = csv.writer(out, lineterminator="\r\n")
        first = next(rows := self.rows(source), None)
        if self.columns:
            table.writerow(self.columns)
        for row in chain(() if first is None else (first,), rows):
            table.writerow(row[item] for item in self.columns)

    def write_ledger(self, out: TextIO, language: str) -> None:
        """Write the ledger as CSV for a spreadsheet."""
        table = csv.writer(out, lineterminator="\r\n")
        table.writerow(pick(language, *header) for header in _LEDGER)
        for line in self.account.rows(language):
            table.writerow(f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell for cell in line)

    def _found(self, finding: Finding) -> None:
        self.findings.append(finding)
        self.unreadable |= bool(getattr(catalogue.notice(finding.code), "unreadable", False))

    def _table(self, grid: Grid) -> Iterator[Mapping[str, str]]:
        rows = self._from_first_filled(grid.rows)
        first = list(islice(rows, headers.HEADER_SEARCH_ROWS))
        filled = [row for row in first if isinstance(row, Row) and not parsing.is_blank(row)]
        if not filled:
            return
        head = headers.find(filled, record=self.record or grid.record)
        if isinstance(head, Finding):
            self._found(replace(head, place=head.place._replace(file=grid.file, sheet=grid.sheet)))
            self.unreadable = True
            return
        layout = next(each for each in catalogue.layouts() if each.id == head.layout)
        sides = self._sides(layout, head.record.record_id)
        unitless = frozenset(name for name, code in head.spoiled.items() if code == _UNIT_UNKNOWN)
        below = False
        for row in chain(first, rows):
            if isinstance(row, Finding):
                self.findings.append(row)
            elif not below:
                below = row is head.row
            elif not parsing.is_blank(row) and not parsing.is_footer(row, head) and self._fits(row, head):
                cells = [(column, row.cells[column.index]) for column in head.columns]
                yield self._row(cells, sides, row.place, unitless)

    def _from_first_filled(self, rows: Iterator[Row | Finding]) -> Iterator[Row | Finding]:
        """Return the rows from the first on that is not blank, however many stand above it; findings there are kept."""
        for row in rows:
            if isinstance(row, Finding):
                self.findings.append(row)
            elif not parsing.is_blank(row):
                return chain((row,), rows)
        return iter(())

    def _fits(self, row: Row, head: Head) -> bool:
        surplus = any(cell.strip() for cell in row.cells[head.width :])
        if len(row.cells) >= head.width and not surplus:
            return True
        slots = {"seen": str(len(row.cells)), "expected": str(head.width)}
        self.findings.append(Finding("CSV050" if surplus else "CSV049", ERROR, row.place, slots=slots))
        return False

    def _documents(self, part: Documents) -> Iterator[Mapping[str, str]]:
        native = next(each for each in catalogue.layouts() if each.id == _NATIVE)
        for item in part.records:
            if isinstance(item, Finding):
                self.findings.append(item)
            elif isinstance(item, Document):
                record_id = str(item.document.get(_TYPE, self.record))
                if record_id not in {each.record_id for each in catalogue.record_types()}:
                    self.findings.append(Finding("JSN200", ERROR, item.place.at(_TYPE), slots={"near": "—"}))
                    continue
                sides = self._sides(native, record_id)
                yield self._row(_cells(item.document, sides[0]), sides, item.place, frozenset())

    def _sides(self, source: Layout, record_id: str) -> tuple[Side, Side]:
        if self._of not in {"", record_id}:
            raise NotConvertibleError(record_id, self._of)
        self._of = record_id
        try:
            sides = side(source, record_id), side(self.target, record_id)
        except LookupError:
            raise NotConvertibleError(record_id) from None
        self.columns = sides[1].columns
        return sides

    def _row(
        self, cells: Sequence[tuple[Column, str]], sides: tuple[Side, Side], place: Place, unitless: frozenset[str]
    ) -> Mapping[str, str]:
        done = convert(cells, *sides, unitless)
        self.account.add(place.sheet, place.line, done.ledger)
        self.converted += 1
        return done.row


def _cells(document: Mapping[str, object], source: Side) -> list[tuple[Column, str]]:
    """Return a document as cells under the names of its elements."""
    elements = source.table.record.elements
    given = [(name, value) for name, value in document.items() if name != _TYPE and value is not None]
    return [(Column(index, name, elements.get(name)), _cell(value)) for index, (name, value) in enumerate(given)]


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    return ";".join(map(_cell, value)) if isinstance(value, list) else str(value)
