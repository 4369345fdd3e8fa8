"""指纹 — by what is a finding known again when its file comes back?

By its code, its element, and what marks its row. Rows in which nothing was found have their marks written down too: a
fault that such a row has when it comes back was made since.
"""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, TextIO

from gov_integrity.exchange import row_marks
from gov_integrity.exchange.clean_rows import CleanRows
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.row_marks import NO_ROW, Mark, Marked
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.key import Key
from gov_integrity.publish.listings.csv import neutral

FILE: Final = "fingerprints.csv"
HEADERS: Final = (
    "fingerprint", "mark", "without", "record", "code", "level", "element", "file", "sheet", "line", "column",
)  # fmt: skip


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
    parts = (finding.code, finding.of, place.element or place.column, mark)
    return sha256(json.dumps(parts, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def rows(results: Results, spool: Spool) -> Iterator[tuple[Marked | None, Sequence[Finding]]]:
    """Yield every row that can be read with what was found in it, and what was found in no such row with ``None``.

    The findings of one source are held at a time.
    """
    for number in range(len(results.intake.tallies) + 1):
        held: dict[tuple[str, int, int], list[Finding]] = {}
        for finding in spool.findings(source=number):
            held.setdefault((finding.place.sheet, finding.place.line, finding.place.record), []).append(finding)
        for row in row_marks.rows(results, number) if number < len(results.intake.tallies) else ():
            yield row, held.pop(row.place, ())
        yield from ((None, found) for found in held.values())


def noted(row: Marked | None, found: Sequence[Finding], key: Key | None) -> Iterator[Noted]:
    """Yield findings of one row, or of none, with what marks it."""
    mark = row.mark({finding.place.element for finding in found}, key) if row else NO_ROW
    yield from (Noted(finding, mark) for finding in found)


def write(results: Results, spool: Spool, out: TextIO, clean: CleanRows) -> None:
    """Write the fingerprint of every finding, and add the marks of the rows without any to those of clean rows."""
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(HEADERS)
    key = results.order.key
    for row, found in rows(results, spool):
        if row is not None and not found:
            clean.add(row.mark((), key))
        for each in noted(row, found, key):
            finding, place = each.finding, each.finding.place
            what = (finding.of, finding.code, str(finding.level), place.element)
            where = (neutral(place.file), neutral(place.sheet), place.line, neutral(place.column))
            table.writerow((each.fingerprint, each.mark.hash, " ".join(each.mark.without), *what, *where))
