"""接收窗口 — the structural pass: from the parts of a source to the rows that are to be judged, each counted once.

A row ends as blank, as structural (a title, a total, a footer), or as a data row. Nothing here depends on what the
rows say, so that workers may judge them in any order, and a run that is resumed counts them again.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import chain, islice
from typing import Final, NamedTuple

from gov_integrity.exchange import headers, mapping, own_documents, parsing, root_causes
from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.index import Followed
from gov_integrity.exchange.mapping import Mapping
from gov_integrity.exchange.root_causes import UNSPOILED, RootCauses, Spoiled
from gov_integrity.exchange.row import Blank, Document, Documents, Grid, Row, Source
from gov_integrity.exchange.secret_marks import first_marked, is_marked_name
from gov_integrity.forms.finding import ERROR, HINT, Finding, Place
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.package import Package

Part = Grid | Documents | Finding
_EMPTY: Final = "FIL003"


class Sent(NamedTuple):
    """One data row of a source on its way to be judged, with what root causes do to it.

    A finding stands for rows that cannot be read; a row without a head is of a table whose header is not known.
    """

    source: int
    what: Row | Document | Finding
    head: Head | None = None
    spoiled: Spoiled = UNSPOILED


@dataclass(slots=True)
class Tally:
    """What one source held: physical rows by fate, its tables, and the findings that concern it as a whole."""

    source: Source
    blank: int = 0
    structural: int = 0
    data: int = 0
    unreadable: bool = False
    headless: bool = False
    tables: list[dict[str, object]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    causes: list[Finding] = field(default_factory=list)

    @property
    def read(self) -> int:
        """How many rows were read in all."""
        return self.blank + self.structural + self.data


class Intake:
    """Reads sources one after the other and counts their rows."""

    def __init__(self, *, record: str = "", mapping: Mapping | None = None, after: Followed | None = None) -> None:
        """Start with no row; ``record`` names the type where a source does not tell it.

        A source of the receipt that is followed, when it comes again, is told.
        """
        self.record, self.mapping = record, mapping
        self._received = {each.sha256: after.receipt.id for each in after.receipt.sources} if after else {}
        self.tallies: list[Tally] = []
        self.findings: list[Finding] = []
        self.packages: list[Package] = []
        self._origin = 0, ""

    @property
    def origin(self) -> str:
        """What the rows so far were read from: one hash over those of all sources."""
        if len(self.tallies) != self._origin[0]:
            hashes = "".join(tally.source.sha256 for tally in self.tallies)
            self._origin = len(self.tallies), sha256(hashes.encode()).hexdigest()
        return self._origin[1]

    def sources(self, arrived: Iterable[Source | Finding | Package]) -> Iterator[Source]:
        """Yield the sources; envelopes, and what is found of files that are not read, are kept apart."""
        for each in arrived:
            if isinstance(each, Finding):
                self.findings.append(each)
            elif isinstance(each, Package):
                self.packages.append(each)
            else:
                yield each

    def rows(self, source: Source, parts: Iterable[Part]) -> Iterator[Sent]:
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
        tally.unreadable |= (tally.headless and not tally.tables) or (not tally.read and _refused(tally.findings))
        if source.sha256 in self._received:
            tally.findings.append(
                Finding("REF013", HINT, source.place, slots={"receipt": self._received[source.sha256]})
            )
        if source.declared_rows not in {-1, tally.data}:
            slots = {"declared": str(source.declared_rows), "seen": str(tally.data)}
            tally.findings.append(Finding("PKG382", ERROR, source.place, slots=slots))

    def found(self) -> Iterator[tuple[int, list[Finding]]]:
        """Yield what was found of each source as a whole, and last of files that were not read at all."""
        yield from ((number, tally.findings) for number, tally in enumerate(self.tallies))
        yield len(self.tallies), self.findings

    @property
    def unreadable(self) -> bool:
        """Whether any source could not be read at all."""
        return any(tally.unreadable for tally in self.tallies) or any(map(_unreadable, self.findings))

    def _documents(self, part: Documents, tally: Tally) -> Iterator[Sent]:
        for item in part.records:
            if isinstance(item, Finding):
                yield from self._broken(item, tally)
            elif isinstance(item, Blank):
                tally.blank += 1
            elif refused := own_documents.no_data(item, tally.source, self.record):
                yield from self._broken(refused, tally)
            else:
                tally.data += 1
                yield Sent(len(self.tallies) - 1, item)

    def _table(self, grid: Grid, tally: Tally) -> Iterator[Sent]:
        rows = _from_first_filled(grid.rows, tally)
        first = list(islice(rows, headers.HEADER_SEARCH_ROWS))
        if not first:
            return
        readable = [row for row in first if isinstance(row, Row) and not parsing.is_blank(row)]
        head = mapping.find(readable, self.record or grid.record, self.mapping)
        titles = readable[: readable.index(head.row)] if isinstance(head, Head) else readable
        marked = next((row for row in titles if first_marked(row.cells) >= 0), None)
        if marked is not None or is_marked_name(grid.sheet):
            deque(rows, maxlen=0)  # what follows the table still has to be read
            place = marked.place if marked else Place(grid.file, grid.sheet)
            tally.findings.append(Finding("SEC300", ERROR, place))
            tally.unreadable = True
            return
        if isinstance(head, Finding):
            tally.headless = True
            yield from self._headless(head, readable, grid, chain(first, rows), tally)
            return
        table = {"sheet": grid.sheet, "record": head.record.record_id, "layout": head.layout}
        before = tally.data
        causes = RootCauses(head)
        yield from self._data(head, causes, chain(first, rows), tally)
        tally.tables.append({**table, "header_line": head.row.place.line, "rows": tally.data - before})
        spoiled = tally.data - before
        tally.findings += (
            replace(finding, affected=max(1, spoiled) if finding.level is ERROR else 1, of=head.record.record_id)
            for finding in head.findings
            if not causes.explains(finding)
        )
        _say(list(causes.findings()), tally)

    def _headless(
        self, found: Finding, first: Sequence[Row], grid: Grid, rows: Iterable[Row | Finding], tally: Tally
    ) -> Iterator[Sent]:
        """Say why a table has no known header; where the cause is told, its rows are counted and given back."""
        cause = root_causes.of_no_header(first, self.record)
        if cause is None:
            tally.findings.append(replace(found, place=found.place._replace(file=grid.file, sheet=grid.sheet)))
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
                yield Sent(len(self.tallies) - 1, row)
        _say([replace(said, affected=tally.data - before)], tally)

    def _data(self, head: Head, causes: RootCauses, rows: Iterable[Row | Finding], tally: Tally) -> Iterator[Sent]:
        footers: list[Place] = []
        below, number, source = False, 0, len(self.tallies) - 1
        for row in causes.watched(rows, lambda row: not parsing.is_blank(row) and not parsing.is_footer(row, head)):
            if isinstance(row, Finding):
                yield from self._broken(row, tally, head)
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
                yield Sent(source, row._replace(place=row.place._replace(record=number)), head, spoiled)
        if footers:
            tally.findings.append(Finding("CSV063", HINT, footers[0], affected=len(footers)))

    def _broken(self, finding: Finding, tally: Tally, head: Head | None = None) -> Iterator[Sent]:
        """Count a block of rows that cannot be read; a finding that is no error (a hint of the reader) spoils none."""
        if finding.level is not ERROR:
            tally.findings.append(finding)
            return
        tally.data += finding.affected
        yield Sent(len(self.tallies) - 1, finding, head)


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


def _refused(findings: Iterable[Finding]) -> bool:
    """Return whether a source from which no row came is more than empty."""
    return any(finding.level is ERROR and finding.code != _EMPTY for finding in findings)


def _unreadable(finding: Finding) -> bool:
    return bool(getattr(catalogue.notice(finding.code), "unreadable", False))
