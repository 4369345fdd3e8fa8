"""接收窗口 — the first pass: from the parts of a source to rows that are read, parsed and judged, each counted once.

A row ends as blank, as structural (a title, a total, a footer), or as a data row that is kept with what was found in
it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain, islice

from gov_integrity.exchange import folds, headers, parsing, root_causes
from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.parsing import Placed
from gov_integrity.exchange.root_causes import RootCauses, Spoiled
from gov_integrity.exchange.row import Blank, Documents, Grid, Row, Source
from gov_integrity.exchange.spool import Kept
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Place
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Engine
from gov_integrity.standard import catalogue

Part = Grid | Documents | Finding


@dataclass(slots=True)
class Tally:
    """What one source held: physical rows by fate, its tables, and the findings that concern it as a whole."""

    source: Source
    blank: int = 0
    structural: int = 0
    data: int = 0
    unreadable: bool = False
    tables: list[dict[str, object]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    causes: list[Finding] = field(default_factory=list)

    @property
    def read(self) -> int:
        """How many rows were read in all."""
        return self.blank + self.structural + self.data


class Intake:
    """Reads sources one after the other; the engines and the row numbers run through all of them."""

    def __init__(self, *, on: date | None, calendar: Calendar, record: str = "") -> None:
        """Start with no row; ``record`` names the type where a source does not tell it."""
        self.on, self.calendar, self.record = on, calendar, record
        self.engines: dict[type[Record], Engine] = {}
        self.tallies: list[Tally] = []
        self.findings: list[Finding] = []
        self._seq = 0

    def sources(self, found: Iterable[Source | Finding]) -> Iterator[Source]:
        """Yield the sources; what is found of files that are not read is kept apart."""
        for each in found:
            if isinstance(each, Finding):
                self.findings.append(each)
            else:
                yield each

    def rows(self, source: Source, parts: Iterable[Part]) -> Iterator[Kept]:
        """Yield the data rows of one source; its tally is complete when the rows are."""
        tally = Tally(source)
        self.tallies.append(tally)
        for part in parts:
            match part:
                case Finding():
                    tally.findings.append(part)
                    tally.unreadable |= _unreadable(part)
                case Grid():
                    yield from self._table(part, tally)
                case Documents():
                    yield from self._documents(part, tally)

    def found(self) -> Iterator[tuple[int, list[Finding]]]:
        """Yield what was found of each source as a whole, and last of files that were not read at all."""
        yield from ((number, tally.findings) for number, tally in enumerate(self.tallies))
        yield len(self.tallies), self.findings

    @property
    def unreadable(self) -> bool:
        """Whether any source could not be read at all."""
        return any(tally.unreadable for tally in self.tallies) or any(map(_unreadable, self.findings))

    def _documents(self, part: Documents, tally: Tally) -> Iterator[Kept]:
        for item in part.records:
            if isinstance(item, Finding):
                yield from self._broken(item, tally)
                continue
            if isinstance(item, Blank):
                tally.blank += 1
                continue
            tally.data += 1
            placed, findings = parsing.record_of_document(item, self.record)
            record_id = str(item.document.get("type", self.record))
            yield self._kept(placed, findings, item.place, _declared(record_id) if placed is None else None)

    def _table(self, grid: Grid, tally: Tally) -> Iterator[Kept]:
        rows = _from_first_filled(grid.rows, tally)
        first = list(islice(rows, headers.HEADER_SEARCH_ROWS))
        if not first:
            return
        readable = [row for row in first if isinstance(row, Row) and not parsing.is_blank(row)]
        head = headers.find(readable, record=self.record or grid.record)
        if isinstance(head, Finding):
            tally.unreadable = True
            yield from self._headless(head, readable, grid, chain(first, rows), tally)
            return
        table = {"sheet": grid.sheet, "record": head.record.record_id, "layout": head.layout}
        before = tally.data
        causes = RootCauses(head)
        yield from self._data(head, causes, grid, chain(first, rows), tally)
        tally.tables.append({**table, "header_line": head.row.place.line, "rows": tally.data - before})
        spoiled = tally.data - before
        tally.findings += (
            replace(finding, affected=max(1, spoiled) if finding.level is ERROR else 1, of=head.record.record_id)
            for finding in head.findings
            if not causes.explains(finding)
        )
        _say(list(causes.findings(grid.reference)), tally)

    def _headless(
        self, found: Finding, first: Sequence[Row], grid: Grid, rows: Iterable[Row | Finding], tally: Tally
    ) -> Iterator[Kept]:
        """Say why a table has no known header; where the cause is told, its rows are counted and given back."""
        cause = root_causes.of_no_header(first, self.record)
        if cause is None:
            tally.findings.append(replace(found, place=replace(found.place, file=grid.file, sheet=grid.sheet)))
            return
        said, above = cause
        before = tally.data
        for row in rows:
            if isinstance(row, Finding):
                yield from self._broken(row, tally)
            elif parsing.is_blank(row):
                tally.blank += 1
            elif row in first[:above]:
                tally.structural += 1
            else:
                tally.data += 1
                yield self._kept(None, [], row.place, None)
        _say([replace(said, affected=tally.data - before)], tally)

    def _data(
        self, head: Head, causes: RootCauses, grid: Grid, rows: Iterable[Row | Finding], tally: Tally
    ) -> Iterator[Kept]:
        footers: list[Place] = []
        below, number = False, 0
        for row in causes.watched(rows, lambda row: not parsing.is_blank(row) and not parsing.is_footer(row, head)):
            if isinstance(row, Finding):
                yield from self._broken(row, tally, head.record)
            elif parsing.is_blank(row):
                tally.blank += 1
            elif not below:
                tally.structural += 1
                below = row is head.row
            elif parsing.is_footer(row, head):
                tally.structural += 1
                footers.append(row.place)
            elif (spoiled := causes.spoiled(row)).structural:
                tally.structural += 1
            else:
                number += 1
                tally.data += 1
                yield self._row(replace(row, place=replace(row.place, record=number)), spoiled, head, grid)
        if footers:
            tally.findings.append(Finding("CSV063", HINT, footers[0], affected=len(footers)))

    def _row(self, row: Row, spoiled: Spoiled, head: Head, grid: Grid) -> Kept:
        """Read and judge one data row; what a root cause spoils is rejected, and said once for the table."""
        if spoiled.whole:
            return self._kept(None, [], row.place, head.record)
        placed, findings = parsing.record_of_row(row, head, grid.reference, spoiled.elements)
        kept = self._kept(placed, findings, row.place, head.record)
        told = [_in_column(finding, head, grid, row) for finding in kept.findings]
        return replace(kept, findings=told, warnings=kept.warnings + spoiled.warned)

    def _broken(self, finding: Finding, tally: Tally, record: type[Record] | None = None) -> Iterator[Kept]:
        """Count a block of rows that cannot be read; a finding that is no error (a hint of the reader) spoils none."""
        if finding.level is not ERROR:
            tally.findings.append(finding)
            return
        tally.data += finding.affected
        if record is not None:
            self.engine(record).ledger.unread(finding.affected)
        self._seq += 1
        number, of = len(self.tallies) - 1, record.record_id if record else ""
        yield Kept(self._seq, number, finding.place, of, errors=1, rows=finding.affected, findings=[finding])

    def _kept(
        self,
        placed: Placed | None,
        findings: list[Finding],
        place: Place,
        record: type[Record] | None,
    ) -> Kept:
        self._seq += 1
        source = len(self.tallies) - 1
        if placed is None:
            if record is not None:
                self.engine(record).ledger.unread()
            errors = max(1, _count(findings))
            of = record.record_id if record else ""
            told = [replace(finding, of=of) for finding in findings]
            return Kept(self._seq, source, place, of, errors=errors, findings=told)
        held = placed.record
        found = [*findings, *self.engine(type(held)).run(held, place)]
        return Kept(
            self._seq,
            source,
            place,
            held.record_id,
            held.identity,
            errors=_count(found),
            warnings=sum(finding.level is WARNING for finding in found),
            document=held.document(),
            keys=tuple(folds.keys(held)),
            wanted=tuple(folds.wanted(held)),
            findings=[replace(finding, of=held.record_id) for finding in found],
        )

    def engine(self, record: type[Record]) -> Engine:
        """Return the engine of a record type, compiled on first use."""
        if record not in self.engines:
            self.engines[record] = Engine(record, calendar=self.calendar, on=self.on)
        return self.engines[record]


def _say(causes: list[Finding], tally: Tally) -> None:
    """Say what spoiled rows of a table: among the findings of its source, and by itself."""
    tally.findings += causes
    tally.causes += [cause for cause in causes if cause.level is not HINT]


def _from_first_filled(rows: Iterator[Row | Finding], tally: Tally) -> Iterator[Row | Finding]:
    """Return the rows from the first on that is not blank; those before it, however many, are counted."""
    for row in rows:
        if isinstance(row, Finding) or not parsing.is_blank(row):
            return chain((row,), rows)
        tally.blank += 1
    return iter(())


def _in_column(finding: Finding, head: Head, grid: Grid, row: Row) -> Finding:
    """Say of a finding about an element in which column, and which cell, of the sender's table it stands."""
    place = finding.place
    if not place.element or place.cell:
        return finding
    column = next((each for each in head.columns if each.element and each.element.name == place.element), None)
    if column is None:
        return finding
    cell = grid.reference(row, column.index)
    return replace(finding, place=replace(place, column=column.header, cell=cell))


def _count(findings: Iterable[Finding]) -> int:
    return sum(finding.level is ERROR for finding in findings)


def _declared(record_id: str) -> type[Record] | None:
    try:
        return catalogue.record_type(record_id)
    except LookupError:
        return None


def _unreadable(finding: Finding) -> bool:
    return bool(getattr(catalogue.notice(finding.code), "unreadable", False))
