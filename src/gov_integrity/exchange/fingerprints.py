"""指纹 — by what is a finding known again when its file comes back, whatever line it then stands on?

By its code, its element, and what marks its row: the key of the record. Where a part of the key cannot be read, or is
itself at fault, all other values of the row mark it. Only hashes are written down.
"""

import csv
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, NamedTuple, TextIO

from gov_integrity.exchange import formats
from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.intake import Intake
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.row import Document, Row, Source
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.kind import Dialect, Kind, Misread
from gov_integrity.forms.mend import SPACES, mended
from gov_integrity.forms.record import Record
from gov_integrity.publish.listings.csv import neutral
from gov_integrity.standard import catalogue

FILE: Final = "fingerprints.csv"
HEADERS: Final = ("fingerprint", "mark", "without", "record", "code", "level", "element", "line", "column")
_UNREAD: Final = "?"

Values = Mapping[str, str]


class Mark(NamedTuple):
    """What marks a row: a hash, and which elements of the key are left out of it."""

    hash: str = ""
    without: tuple[str, ...] = ()


NO_ROW: Final = Mark()


@dataclass(frozen=True, slots=True)
class Marked:
    """A data row with its record type and its values, as far as they can be read, in their document form."""

    place: tuple[str, int, int]
    record: type[Record]
    values: Values

    def mark(self, faulty: Collection[str]) -> Mark:
        """Return what marks the row; of its key the ``faulty`` elements are left out, for they are to be changed."""
        wanted = (self.record.elements[name] for name in self.record.key)
        without = tuple(
            element.name
            for element in wanted
            if element.name in faulty
            or self.values.get(element.name, _UNREAD if element.required is True else "").startswith(_UNREAD)
        )
        return self.marked(without)

    def marked(self, without: tuple[str, ...]) -> Mark:
        """Return what marks the row: the values of its key, or where elements are left out of it all others."""
        names = self.record.key if self.record.key and not without else self.values.keys() - set(without)
        held = sorted((name, self.values.get(name, "")) for name in names)
        return Mark(_hash(self.record.record_id, held), without)


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding with what marks its row; of one that concerns no single row nothing."""

    finding: Finding
    mark: Mark = NO_ROW

    @property
    def fingerprint(self) -> str:
        """What the finding is known by."""
        return fingerprint(self.finding, self.mark.hash)


def fingerprint(finding: Finding, mark: str) -> str:
    """Return what a finding of a row with this mark is known by."""
    place = finding.place
    return _hash(finding.code, finding.of, place.element or place.column, mark)


def rows(results: Results, number: int) -> Iterator[Marked]:
    """Read the rows of a source once more, each with its values."""
    tally = results.intake.tallies[number]
    again, intake = (
        Source(tally.source.path, tally.source.name),
        Intake(record=results.order.record, mapping=results.order.mapping),
    )
    for sent in intake.rows(again, formats.read(again, results.order.limits)):
        what = sent.what
        if isinstance(what, Row) and sent.head is not None:
            place = what.place
            yield Marked((place.sheet, place.line, place.record), sent.head.record, _of_row(what, sent.head))
        elif isinstance(what, Document):
            record = _declared(str(what.document.get("type", results.order.record)))
            if record is not None:
                place = what.place
                yield Marked((place.sheet, place.line, place.record), record, _of_document(what, record))


def noted(results: Results, spool: Spool) -> Iterator[tuple[Noted, Marked | None]]:
    """Yield every finding with what marks its row, and the row; findings of one source are held at a time."""
    for number in range(len(results.intake.tallies) + 1):
        held: dict[tuple[str, int, int], list[Finding]] = {}
        for finding in spool.findings(source=number):
            held.setdefault((finding.place.sheet, finding.place.line, finding.place.record), []).append(finding)
        for row in rows(results, number) if held and number < len(results.intake.tallies) else ():
            found = held.pop(row.place, [])
            mark = row.mark({finding.place.element for finding in found}) if found else NO_ROW
            yield from ((Noted(finding, mark), row) for finding in found)
        yield from ((Noted(finding), None) for found in held.values() for finding in found)


def write(results: Results, spool: Spool, out: TextIO) -> None:
    """Write the fingerprint of every finding."""
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(HEADERS)
    for each, _row in noted(results, spool):
        finding, place = each.finding, each.finding.place
        told = (finding.of, finding.code, str(finding.level), place.element, place.line, neutral(place.column))
        table.writerow((each.fingerprint, each.mark.hash, " ".join(each.mark.without), *told))


def _of_row(row: Row, head: Head) -> Values:
    held: dict[str, str] = {}
    for column in head.columns:
        if column.element is not None and column.index < len(row.cells):
            value = _read(column.element.kind, row.cells[column.index], column.dialect)
            if value:
                held[column.element.name] = held.get(column.element.name, "") + value
    return held


def _read(kind: Kind, text: str, dialect: Dialect) -> str:
    """Return the document form of a cell as text, or the text itself behind a mark where it cannot be read."""
    text = mended(kind, text, dialect)[0].strip(SPACES)
    if text in kind.null_words:
        return ""
    value = kind.read(text, dialect)
    if isinstance(value, Misread) or isinstance(kind.take(value), Misread):
        return _UNREAD + text
    return _written(value)


def _of_document(document: Document, record: type[Record]) -> Values:
    held = {name: value for name, value in document.document.items() if name in record.elements and value is not None}
    return {
        name: _UNREAD * isinstance(record.elements[name].kind.take(value), Misread) + _written(value)
        for name, value in held.items()
    }


def _written(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _declared(record_id: str) -> type[Record] | None:
    try:
        return catalogue.record_type(record_id)
    except LookupError:
        return None


def _hash(*parts: object) -> str:
    return sha256(json.dumps(parts, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()[:32]
