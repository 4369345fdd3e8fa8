"""退回 — how are rejected rows given back?

Lines of text files are copied byte for byte, below their own header and in their own encoding, so that what could not
even be decoded comes back too. Rows of workbooks and items of JSON arrays are read again and written as CSV and
NDJSON; what is no record of an array comes back as its bytes, from where it starts to where the next item does.
"""

import csv
import json
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final, TextIO

from gov_integrity.exchange import formats
from gov_integrity.exchange.intake import Tally
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.outbox import Outbox
from gov_integrity.exchange.row import Document, Documents, Grid, Row, Source
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding, Place

FOLDER: Final = "rejected"
MARKED: Final = "SEC301"
_BLOCK: Final = 1 << 20
_LINES: Final = frozenset({"csv", "ndjson"})
_ENDS: Final = (b"\n", b"\r")


def write(results: Results, spool: Spool, box: Outbox) -> None:
    """Write the rejected rows of every source that has any."""
    secret = has_secrets(spool)
    for number, tally in enumerate(results.intake.tallies):
        held = secret_places(spool, number) if secret else frozenset[Place]()
        places = (row.place for row in spool.rows(accepted=False, source=number) if _row_of(row.place) not in held)
        first = next(places, None)
        if first is None:
            continue
        name = f"{FOLDER}/{tally.source.name}"
        if tally.source.format in _LINES and not tally.source.encoding.startswith("utf-16"):
            with box.writing_bytes(box.free(name)) as out:
                for line in _lines_of(tally, _spans(tally, first, places)):
                    out.write(line)
        else:
            _read_again(results, tally, _all(first, places), box, name)


def has_secrets(spool: Spool) -> bool:
    """Return whether any record bears the mark of a state secret; such records are copied nowhere."""
    return any(code == MARKED for code, *_rest in spool.found())


def secret_places(spool: Spool, source: int) -> frozenset[Place]:
    """Return the rows of a source that bear the mark of a state secret."""
    found = (finding for finding in spool.findings(source=source) if finding.code == MARKED)
    return frozenset(_row_of(finding.place) for finding in found)


def _row_of(place: Place) -> Place:
    return place.at()._replace(record=0)


def _all(first: Place, rest: Iterator[Place]) -> Iterator[Place]:
    yield first
    yield from rest


def _spans(tally: Tally, first: Place, rest: Iterator[Place]) -> Iterator[tuple[int, int]]:
    """Yield the lines to copy: everything down to the header, then each rejected row."""
    header = max((int(str(table["header_line"])) for table in tally.tables), default=0)
    if header:
        yield 1, header
    for place in _all(first, rest):
        yield place.line, max(place.line, place.last_line)


def _lines_of(tally: Tally, spans: Iterator[tuple[int, int]]) -> Iterator[bytes]:
    """Yield the bytes of some lines in pieces; the last line of the file is given an end if it has none."""
    start, end = next(spans)
    copied = b""
    with tally.source.open() as file:
        for number, piece in _pieces(file):
            while number > end:
                following = next(spans, None)
                if following is None:
                    return
                start, end = following
            copied = piece if number >= start else b""
            if copied:
                yield copied
    if copied and not copied.endswith(_ENDS):
        yield b"\n"


def _pieces(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the bytes of a file, each piece with the number of its line; a line longer than a block has several."""
    number, held = 1, b""
    while block := file.read(_BLOCK):
        block = held + block
        held = b"\r" if block.endswith(b"\r") else b""  # what follows may be the other half of its end
        for piece in block.removesuffix(held).splitlines(keepends=True):
            yield number, piece
            number += piece.endswith(_ENDS)
    if held:
        yield number, held


def _read_again(results: Results, tally: Tally, places: Iterator[Place], box: Outbox, name: str) -> None:
    """Read a source that has no lines once more, and write the rows that were rejected."""
    wanted = _Wanted(places)
    source = Source(tally.source.path, tally.source.name)
    for part in formats.read(source, results.order.limits):
        if isinstance(part, Documents):
            with box.writing(box.free(f"{name}.ndjson")) as out:
                broken = _items_again(part, wanted, out)
            if broken:
                _write_broken(source, broken, box, f"{name}.broken.txt")
        elif isinstance(part, Grid) and wanted.sheet == part.sheet:
            sheet = "." + part.sheet.replace("/", "_") if part.sheet else ""
            with box.writing(box.free(f"{name}{sheet}.csv"), encoding="utf-8-sig") as out:
                table = csv.writer(out, lineterminator="\r\n")
                header = _header_line(tally, part.sheet)
                for row in part.rows:
                    if (wanted.is_at(row.place) or row.place.line <= header) and isinstance(row, Row):
                        table.writerow(row.cells)
        elif isinstance(part, Grid):
            deque(part.rows, maxlen=0)


def _items_again(part: Documents, wanted: "_Wanted", out: TextIO) -> list[tuple[int, int]]:
    """Write the rejected records; return from which byte to which those stand that are no JSON (-1: the end)."""
    broken: list[tuple[int, int]] = []
    start = -1
    for item in part.records:
        if start >= 0:
            broken.append((start, item.place.offset))
            start = -1
        if not wanted.is_at(item.place):
            continue
        if isinstance(item, Document):
            out.write(json.dumps(item.document, ensure_ascii=False) + "\n")
        elif isinstance(item, Finding):
            start = item.place.offset
    return [*broken, (start, -1)] if start >= 0 else broken


def _write_broken(source: Source, spans: Iterable[tuple[int, int]], box: Outbox, name: str) -> None:
    with source.open() as file, box.writing_bytes(box.free(name)) as out:
        for start, end in spans:
            file.seek(start)
            left = end - start if end >= 0 else sys.maxsize
            while left > 0 and (block := file.read(min(left, _BLOCK))):
                left -= len(block)
                out.write(block)


class _Wanted:
    """The places of the rejected rows of one source, taken one by one while it is read again."""

    def __init__(self, places: Iterator[Place]) -> None:
        self._rest = places
        self._next = next(places, None)

    @property
    def sheet(self) -> str | None:
        """The sheet of the next rejected row, if there is one."""
        return None if self._next is None else self._next.sheet

    def is_at(self, place: Place) -> bool:
        """Return whether a place is the next one, and go on to the one after it if it is."""
        if self._next is None or not _same(place, self._next):
            return False
        self._next = next(self._rest, None)
        return True


def _header_line(tally: Tally, sheet: str) -> int:
    """Return the line of the header of a sheet; 0 where the header stands above the first line."""
    return next((int(str(table["header_line"])) for table in tally.tables if table["sheet"] == sheet), 0)


def _same(place: Place, wanted: Place) -> bool:
    return place._replace(record=0, element="") == wanted._replace(record=0, element="")
