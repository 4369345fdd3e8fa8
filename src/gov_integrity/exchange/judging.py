"""评判 — the row pass: what is each row by itself, and what is wrong with it?

A batch is judged without regard to any other, in this process or in a worker, and gives the same whichever it is.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from gov_integrity.exchange import documents, folds, parsing
from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.intake import Sent
from gov_integrity.exchange.kept import Kept, Ledgers, Written, about_of, written
from gov_integrity.exchange.placed import Placed
from gov_integrity.exchange.row import Row, reference
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.finding import ERROR, WARNING, Finding, Place
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Engine, Ledger
from gov_integrity.judgement.terms import NATIONAL, Terms
from gov_integrity.standard import catalogue


@dataclass(frozen=True, slots=True)
class Batch:
    """Consecutive rows: their number among the batches, that of their first row, and what they were cut from."""

    number: int
    first: int
    origin: str
    rows: tuple[Sent, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """A batch after it was judged."""

    number: int
    origin: str
    written: Written


class Judge:
    """Judges rows on one day by one calendar; ``record`` names the type of documents that do not tell it."""

    def __init__(self, *, on: date | None, calendar: Calendar, record: str = "", terms: Terms = NATIONAL) -> None:
        """Engines are compiled when the first record of their type comes."""
        self.on, self.calendar, self.record, self.terms = on, calendar, record, terms
        self._engines: dict[type[Record], Engine] = {}

    def judged(self, batch: Batch) -> Judged:
        """Judge a batch: its rows as they are kept, and how the checks ended, counted for this batch alone."""
        kept = [self.kept(sent, seq) for seq, sent in enumerate(batch.rows, batch.first)]
        return Judged(batch.number, batch.origin, written(kept, self.ledgers()))

    def ledgers(self) -> Ledgers:
        """Return how the checks ended since this was last asked, by record type."""
        told = {record.record_id: engine.ledger for record, engine in self._engines.items() if engine.ledger.records}
        for engine in self._engines.values():
            engine.ledger = Ledger(ended={check: {} for check in engine.ids()})
        return told

    def kept(self, sent: Sent, seq: int) -> Kept:
        """Judge one row, or a block of rows that cannot be read."""
        source, what, head, spoiled = sent
        if isinstance(what, Finding):
            return self._unread(source, what, head, seq)
        if isinstance(what, Row):
            if head is None or spoiled.whole:
                return self._kept(seq, source, None, [], what.place, head.record if head else None)
            placed, findings = parsing.record_of_row(what, head, spoiled.elements)
            kept = self._kept(seq, source, placed, findings, what.place, head.record, head.layout)
            told = [_in_column(finding, head, what) for finding in kept.findings]
            return replace(kept, findings=told, warnings=kept.warnings + spoiled.warned)
        placed, findings = documents.record_of_document(what, self.record)
        record = None if placed else _declared(str(what.document.get("type", self.record)))
        return self._kept(seq, source, placed, findings, what.place, record)

    def _unread(self, source: int, finding: Finding, head: Head | None, seq: int) -> Kept:
        if head is not None:
            self._engine(head.record).ledger.unread(finding.affected)
        of = head.record.record_id if head else ""
        return Kept(seq, source, finding.place, of, errors=1, rows=finding.affected, findings=[finding])

    def _kept(  # noqa: PLR0913, PLR0917 - a row, what came of it, and where it stands
        self,
        seq: int,
        source: int,
        placed: Placed | None,
        findings: list[Finding],
        place: Place,
        record: type[Record] | None,
        layout: str = folds.NATIVE,
    ) -> Kept:
        if placed is None:
            if record is not None:
                self._engine(record).ledger.unread()
            of = record.record_id if record else ""
            told = [replace(finding, of=of) for finding in findings]
            return Kept(seq, source, place, of, errors=max(1, _count(findings)), findings=told)
        held = placed.record
        document = held.document()
        about = about_of(held.record_id, held.identity, document, place)
        found = self.terms.treated((*findings, *self._engine(type(held)).run(held, place)), about)
        return Kept(
            seq,
            source,
            place,
            held.record_id,
            held.identity,
            errors=_count(found),
            warnings=sum(finding.counts and finding.level is WARNING for finding in found),
            document=document,
            keys=tuple(folds.keys(held, layout)),
            links=tuple(folds.links(held)),
            wanted=tuple(folds.wanted(held)),
            findings=[replace(finding, of=held.record_id) for finding in found],
        )

    def _engine(self, record: type[Record]) -> Engine:
        if record not in self._engines:
            added = self.terms.added.get(record.record_id, ())
            self._engines[record] = Engine(record, calendar=self.calendar, on=self.on, added=added)
        return self._engines[record]


def _in_column(finding: Finding, head: Head, row: Row) -> Finding:
    """Say of a finding about an element in which column, and which cell, of the sender's table it stands."""
    place = finding.place
    if not place.element or place.cell:
        return finding
    column = next((each for each in head.columns if each.element and each.element.name == place.element), None)
    if column is None:
        return finding
    return replace(finding, place=place._replace(column=column.header, cell=reference(row, column.index)))


def _count(findings: Iterable[Finding]) -> int:
    return sum(finding.counts and finding.level is ERROR for finding in findings)


def _declared(record_id: str) -> type[Record] | None:
    try:
        return catalogue.record_type(record_id)
    except LookupError:
        return None
