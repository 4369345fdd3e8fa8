"""中转库 — where do rows and findings wait between the two passes?

A temporary SQLite file, so that memory does not grow with the input. Rows are numbered in the order of the sources;
whatever is read back comes in that order, so a result never depends on how the work was cut.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Self

from gov_integrity.forms.finding import Finding, Level, Place

_TABLES: Final = """
create table row (seq integer primary key, source integer, type text, identity text, place text,
                  errors integer, warnings integer, rows integer, document text);
create table finding (seq integer, source integer, sheet text, line integer, record integer, code text, element text,
                      level text, affected integer, body text);
create table key (name text, digest blob, seq integer);
create table wanted (seq integer, element text, type text, target text);
"""
_INDEXES: Final = """
create index key_index on key (name, digest, seq);
create index finding_index on finding (source, sheet, line, record, code, element);
create index finding_row on finding (seq);
create index identity_index on row (identity);
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """One data row as it waits: its number, place, type, identity, findings, and its document if it has one."""

    seq: int
    source: int
    place: Place
    record: str = ""
    identity: str = ""
    errors: int = 0
    warnings: int = 0
    rows: int = 1
    document: Mapping[str, object] | None = None
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    wanted: tuple[tuple[str, str, str], ...] = ()
    findings: list[Finding] = field(default_factory=list)


class Spool:
    """Rows, keys, references and findings of one run, on disk."""

    def __init__(self, path: Path) -> None:
        """Make the tables in a new file."""
        self._base = sqlite3.connect(path)
        self._base.executescript("pragma journal_mode = off; pragma synchronous = off; pragma temp_store = memory;")
        self._base.executescript(_TABLES)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._base.close()

    def keep(self, rows: Iterable[Kept]) -> None:
        """Keep the rows of one chunk with everything that belongs to them."""
        held = list(rows)
        self._base.executemany("insert into row values (?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_row, held))
        keys = ((name, _digest(values), row.seq) for row in held for name, values in row.keys)
        self._base.executemany("insert into key values (?, ?, ?)", keys)
        wanted = ((row.seq, *wish) for row in held for wish in row.wanted)
        self._base.executemany("insert into wanted values (?, ?, ?, ?)", wanted)
        for row in held:
            self.find(row.source, row.findings, row.seq)

    def find(self, source: int, findings: Iterable[Finding], seq: int | None = None) -> None:
        """Keep findings of a source, or of one of its rows."""
        rows = (
            (seq, source, *each.order()[1:5], each.order()[5], each.level, each.affected, _body(each))
            for each in findings
        )
        self._base.executemany("insert into finding values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def found_later(self, seq: int, findings: Iterable[Finding]) -> None:
        """Keep what the second pass found in a row, and count it there."""
        source, record = self._base.execute("select source, type from row where seq = ?", (seq,)).fetchone()
        held = [replace(finding, of=record) for finding in findings]
        self.find(source, held, seq)
        errors = sum(finding.level is Level.ERROR for finding in held)
        warnings = sum(finding.level is Level.WARNING for finding in held)
        change = "update row set errors = errors + ?, warnings = warnings + ? where seq = ?"
        self._base.execute(change, (errors, warnings, seq))

    def index(self) -> None:
        """Close the first pass: nothing but findings is added from here on."""
        self._base.executescript(_INDEXES)

    def repeated(self) -> Iterator[tuple[str, int, int]]:
        """Yield ``(name, row, first row)`` for every row whose key an earlier row already has."""
        query = """
            select key.name, key.seq, firsts.first from key join
              (select name, digest, min(seq) as first from key group by name, digest having count(*) > 1) as firsts
            on key.name = firsts.name and key.digest = firsts.digest
            where key.seq > firsts.first order by key.seq, key.name
        """
        yield from list(self._base.execute(query))

    def unresolved(self) -> Iterator[tuple[int, str, str]]:
        """Yield ``(row, element, target)`` for every reference that no row of the wanted type answers."""
        query = """
            select seq, element, target from wanted where not exists (
              select 1 from row where row.identity = wanted.target and (wanted.type = '*' or row.type = wanted.type))
            order by seq, element
        """
        yield from list(self._base.execute(query))

    def document(self, identity: str) -> tuple[str, Mapping[str, object]] | None:
        """Return the type and document of a record by its identity."""
        query = "select type, document from row where identity = ? and document is not null order by seq"
        found = self._base.execute(query, (identity,)).fetchone()
        return (found[0], json.loads(found[1])) if found else None

    def rows(self, *, accepted: bool, source: int = -1) -> Iterator[Kept]:
        """Yield the rows in order, of one source or of all: those without an error, or those with one."""
        query = "select * from row where (errors = 0) = ? and ? in (-1, source) order by seq"
        yield from self._kept(self._base.execute(query, (accepted, source)))

    def records(self) -> Iterator[Kept]:
        """Yield every row that has the shape of a record, in order, whatever was found in it."""
        yield from self._kept(self._base.execute("select * from row where document is not null order by seq"))

    @staticmethod
    def _kept(found: Iterable[tuple[Any, ...]]) -> Iterator[Kept]:
        for seq, number, record, identity, place, errors, warnings, rows, document in found:
            held = json.loads(document) if document else None
            yield Kept(seq, number, Place(**json.loads(place)), record, identity, errors, warnings, rows, held)

    def place(self, seq: int) -> Place:
        """Return the place of a row."""
        return Place(**json.loads(self._base.execute("select place from row where seq = ?", (seq,)).fetchone()[0]))

    def findings(self) -> Iterator[Finding]:
        """Yield every finding in the order of the receipt: source, sheet, line, record, code, element."""
        query = (
            "select level, affected, code, body from finding order by source, sheet, line, record, code, element, rowid"
        )
        for level, affected, code, body in self._base.execute(query):
            data = json.loads(body)
            place = Place(**data["place"])
            yield Finding(code, Level(level), place, data["seen"], data["slots"], affected, data["of"])

    def found(self) -> list[tuple[str, str, int, int]]:
        """Return ``(code, level, findings, affected rows)`` for every code found."""
        query = "select code, level, count(*), sum(affected) from finding group by code, level order by code, level"
        return list(self._base.execute(query))

    def any_errors(self) -> bool:
        """Return whether anything found is an error."""
        return any(level == Level.ERROR for _code, level, _listed, _affected in self.found())

    def types(self) -> dict[str, int]:
        """Return how many rows there are of each record type; rows whose type cannot be told are left out."""
        return dict(self._base.execute("select type, sum(rows) from row where type <> '' group by type"))

    def dispositions(self, source: int) -> tuple[int, int, int]:
        """Return how many rows of a source were accepted, accepted with a warning, and rejected."""
        query = """
            select coalesce(sum(rows * (errors = 0 and warnings = 0)), 0),
                   coalesce(sum(rows * (errors = 0 and warnings > 0)), 0),
                   coalesce(sum(rows * (errors > 0)), 0) from row where source = ?
        """
        accepted, warned, rejected = self._base.execute(query, (source,)).fetchone()
        return accepted, warned, rejected


def _digest(values: tuple[str, ...]) -> bytes:
    return sha256("\x1f".join(values).encode("utf-8", "surrogatepass")).digest()[:16]


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _row(row: Kept) -> tuple[object, ...]:
    document = None if row.document is None else _compact(row.document)
    place = _compact(row.place.known())
    return (row.seq, row.source, row.record, row.identity, place, row.errors, row.warnings, row.rows, document)


def _body(finding: Finding) -> str:
    told = {"place": finding.place.known(), "seen": finding.seen, "slots": dict(finding.slots), "of": finding.of}
    return _compact(told)
