"""中转库 — where do rows and findings wait between the two passes?

An SQLite file, so that memory does not grow with the input. Rows are numbered in the order of the sources; whatever is
read back comes in that order, so a result never depends on how the work was cut. What belongs to a batch is there as a
whole or not at all, so a run that was killed goes on where it was.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Self

from gov_integrity.exchange.kept import Kept, Written, about_of, findings_of, written
from gov_integrity.exchange.spool_counts import SpoolCounts
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.judgement.terms import NATIONAL

_PRAGMAS: Final = "pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = file;"
_TABLES: Final = """
create table if not exists row (seq integer primary key, source integer, type text, identity text, place text,
                  errors integer, warnings integer, rows integer, document text);
create table if not exists finding (seq integer, source integer, sheet text, line integer, record integer, code text,
                      element text, level text, affected integer, body text, waived text);
create table if not exists key (name text, digest blob, other blob, seq integer);
create table if not exists link (name text, is_target integer, digest blob, seq integer);
create table if not exists wanted (seq integer, element text, types text, target text);
create table if not exists earlier (identity text primary key, content text) without rowid;
create table if not exists accepted (seq integer primary key, identity text, content text);
create table if not exists done (pass text, number integer, origin text, told text, primary key (pass, number));
"""
_INDEXES: Final = (
    "create index if not exists key_index on key (name, digest, seq)",
    "create index if not exists link_index on link (name, is_target, digest)",
    "create index if not exists finding_index on finding (source, sheet, line, record, code, element)",
    "create index if not exists finding_row on finding (seq)",
    "create index if not exists identity_index on row (identity)",
)
_FINDING: Final = "insert into finding values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSTRUCTIONS: Final = 100_000


class Spool(SpoolCounts):
    """Rows, keys, references and findings of one run, on disk."""

    def __init__(self, path: Path, *, reading: bool = False) -> None:
        """Open a file, new or left by a run that ended early; ``reading`` opens one that another process owns."""
        self.path, self.terms = path, NATIONAL  # until a run sets its own
        self._base = sqlite3.connect(f"{path.resolve().as_uri()}{'?mode=ro' if reading else ''}", uri=True)
        # a long statement would keep an interrupt waiting: Python looks for one when it is called
        self._base.set_progress_handler(lambda: 0, _INSTRUCTIONS)
        if not reading:
            self._base.executescript(_PRAGMAS + _TABLES)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._base.close()

    @contextmanager
    def step(self, name: str, number: int = 0, *, origin: str = "") -> Iterator[list[str]]:
        """Do everything in the block or nothing, and remember that it is done, with the text that the block appends."""
        told: list[str] = []
        try:
            yield told
            self._base.execute("insert into done values (?, ?, ?, ?)", (name, number, origin, "".join(told)))
        except BaseException:
            self._base.rollback()
            raise
        self._base.commit()

    def done(self, name: str) -> Iterator[tuple[int, str, str]]:
        """Yield the number, the origin and the text of every step of this name that is done, in order."""
        query = "select number, origin, told from done where pass = ? order by number"
        yield from self._base.execute(query, (name,))

    def keep(self, rows: Iterable[Kept]) -> None:
        """Keep rows with everything that belongs to them."""
        self.store(written(rows))

    def store(self, down: Written) -> None:
        """Keep rows that were written down."""
        self._base.executemany("insert into row values (?, ?, ?, ?, ?, ?, ?, ?, ?)", down.rows)
        self._base.executemany("insert into key values (?, ?, ?, ?)", down.keys)
        self._base.executemany("insert into link values (?, ?, ?, ?)", down.links)
        self._base.executemany("insert into wanted values (?, ?, ?, ?)", down.wanted)
        self._base.executemany(_FINDING, down.findings)

    def find(self, source: int, findings: Iterable[Finding], seq: int | None = None) -> None:
        """Keep findings of a source, or of one of its rows."""
        self._base.executemany(_FINDING, findings_of(source, findings, seq))

    def find_all(self, found: Iterable[tuple[int, Iterable[Finding]]]) -> None:
        """Keep findings of several sources."""
        for source, findings in found:
            self.find(source, findings)

    def found_later(self, seq: int, findings: Iterable[Finding]) -> None:
        """Keep what the second pass found in a row, and count it there."""
        query = "select source, type, identity, place, document from row where seq = ?"
        source, record, identity, place, document = self._base.execute(query, (seq,)).fetchone()
        asked = json.loads(document or "{}") if self.terms.waivers else {}
        about = about_of(record, identity, asked, Place(**json.loads(place)))
        held = self.terms.treated((replace(finding, of=record) for finding in findings), about)
        self.find(source, held, seq)
        errors = sum(finding.counts and finding.level is Level.ERROR for finding in held)
        warnings = sum(finding.counts and finding.level is Level.WARNING for finding in held)
        change = "update row set errors = errors + ?, warnings = warnings + ? where seq = ?"
        self._base.execute(change, (errors, warnings, seq))

    def index(self) -> None:
        """Close the first pass: nothing but findings is added from here on."""
        for index in _INDEXES:
            self._base.execute(index)

    def repeated(self) -> Iterator[tuple[str, int, int, bool]]:
        """Yield ``(name, row, first row, differs)`` for every row whose key an earlier row already has.

        ``differs`` tells whether the two have other values beside the key.
        """
        query = """
            select key.name, key.seq, firsts.seq, key.other <> firsts.other from key join
              (select name, digest, min(seq) as seq, other from key group by name, digest having count(*) > 1) as firsts
            on key.name = firsts.name and key.digest = firsts.digest
            where key.seq > firsts.seq order by key.seq, key.name
        """
        yield from ((name, seq, first, bool(differs)) for name, seq, first, differs in self._base.execute(query))

    def linked(self, name: str) -> Iterator[tuple[Kept, Kept]]:
        """Yield each row that names another, with that other, for one name of links, in the order of the rows."""
        query = """
            select owner.*, target.* from link as own join link as other
              on other.name = own.name and other.is_target = 1 and other.digest = own.digest
            join row as owner on owner.seq = own.seq join row as target on target.seq = other.seq
            where own.name = ? and own.is_target = 0 and own.seq <> other.seq order by own.seq, other.seq
        """
        for found in self._base.execute(query, (name,)):
            half = len(found) // 2
            yield from zip(self._kept([found[:half]]), self._kept([found[half:]]), strict=True)

    def unanswered(self, name: str) -> Iterator[tuple[Kept, bool]]:
        """Yield each row that others may name, and whether none does, for one name of links."""
        query = """
            select row.*, not exists (select 1 from link as own where own.name = other.name and own.is_target = 0
              and own.digest = other.digest) from link as other join row on row.seq = other.seq
            where other.name = ? and other.is_target = 1 order by row.seq
        """
        for *found, nobody in self._base.execute(query, (name,)):
            yield from ((kept, bool(nobody)) for kept in self._kept([tuple(found)]))

    def unresolved(self) -> Iterator[tuple[int, str, tuple[str, ...], str]]:
        """Yield ``(row, element, types, target)`` for every reference that no row of a wanted type answers."""
        query = """
            select seq, element, types, target from wanted where not exists (
              select 1 from row where row.identity = wanted.target
                and (wanted.types = '' or instr(' ' || wanted.types || ' ', ' ' || row.type || ' ')))
            order by seq, element
        """
        for seq, element, types, target in self._base.execute(query):
            yield seq, element, tuple(types.split()), target

    def type_named(self, identity: str) -> str:
        """Return the record type of the first row of an identity, or nothing."""
        query = "select type from row where identity = ? order by seq"
        found = self._base.execute(query, (identity,)).fetchone()
        return str(found[0]) if found else ""

    def document(self, identity: str) -> tuple[str, Mapping[str, object]] | None:
        """Return the type and document of a record by its identity."""
        query = "select type, document from row where identity = ? and document is not null order by seq"
        found = self._base.execute(query, (identity,)).fetchone()
        return (found[0], json.loads(found[1])) if found else None

    def remember(self, rows: Iterable[Sequence[str]]) -> None:
        """Keep what was accepted before: of each record a hash of its identity and one of its content."""
        self._base.executemany("insert into earlier values (?, ?)", rows)

    def was_accepted(self, identity: str) -> bool:
        """Return whether a record was accepted before, by the hash of its identity."""
        return self._base.execute("select 1 from earlier where identity = ?", (identity,)).fetchone() is not None

    def accept(self, rows: Iterable[tuple[int, str, str]]) -> None:
        """Keep of each row that is accepted now the hash of its identity and that of its content."""
        self._base.executemany("insert into accepted values (?, ?, ?)", rows)

    def related(self) -> tuple[int, int, int]:
        """Return how many accepted rows are new, how many are changed, and how many are the same as before."""
        query = """
            select coalesce(sum(earlier.identity is null), 0), coalesce(sum(earlier.content <> accepted.content), 0),
                   coalesce(sum(earlier.content = accepted.content), 0)
            from accepted left join earlier on earlier.identity = accepted.identity
        """
        new, update, duplicate = self._base.execute(query).fetchone()
        return new, update, duplicate

    def index_rows(self, *, carried: bool) -> Iterator[tuple[str, str]]:
        """Yield ``(identity, content)`` of what is accepted, hashes in order; ``carried`` adds what was before.

        Of rows that share an identity the last stands.
        """
        query = """
            select identity, content from (select identity, content, max(seq) from accepted group by identity)
            union all select identity, content from earlier
              where ? and identity not in (select identity from accepted) order by identity
        """
        yield from self._base.execute(query, (carried,))

    def rows(self, *, accepted: bool, source: int = -1) -> Iterator[Kept]:
        """Yield the rows in order, of one source or of all: those without an error, or those with one."""
        query = "select * from row where (errors = 0) = ? and ? in (-1, source) order by seq"
        yield from self._kept(self._base.execute(query, (accepted, source)))

    def between(self, first: int, last: int) -> Iterator[Kept]:
        """Yield the rows without an error whose numbers lie between two, both included."""
        query = "select * from row where seq between ? and ? and errors = 0 order by seq"
        yield from self._kept(self._base.execute(query, (first, last)))

    def beside(self, places: Collection[Place], hidden: str) -> Iterator[tuple[Place, Kept | None, Kept | None]]:
        """Yield rows of the places that are given, each with the record before and after it in its file and sheet.

        A row in which ``hidden`` was found, a finding code, is nobody's neighbour. Places are those of rows.
        """
        wanted = {_where(place) for place in places}
        query = "select seq, place from row where json_extract(place, '$.line') in (select value from json_each(?))"
        lines = json.dumps(sorted({line for _file, _sheet, line, _record in wanted}))
        held = [(seq, Place(**json.loads(place))) for seq, place in self._base.execute(query, (lines,))]
        neighbour = """
            select * from row where seq = ? and document is not null
              and not exists (select 1 from finding where finding.seq = row.seq and code = ?)
        """
        for seq, place in held:
            if _where(place) not in wanted:
                continue
            near = [
                next((kept for kept in found if _where(kept.place)[:2] == _where(place)[:2]), None)
                for found in (self._kept(self._base.execute(neighbour, (at, hidden))) for at in (seq - 1, seq + 1))
            ]
            yield place, near[0], near[1]

    def records(self) -> Iterator[Kept]:
        """Yield every row that has the shape of a record, in order, whatever was found in it."""
        yield from self._kept(self._base.execute("select * from row where document is not null order by seq"))

    @staticmethod
    def _kept(found: Iterable[tuple[Any, ...]]) -> Iterator[Kept]:
        for seq, number, record, identity, place, errors, warnings, rows, document in found:
            held = json.loads(document) if document else None
            yield Kept(seq, number, Place(**json.loads(place)), record, identity, errors, warnings, rows, held)

    def type_of(self, seq: int) -> str:
        """Return the record type of a row."""
        return str(self._base.execute("select type from row where seq = ?", (seq,)).fetchone()[0])

    def place(self, seq: int) -> Place:
        """Return the place of a row."""
        return Place(**json.loads(self._base.execute("select place from row where seq = ?", (seq,)).fetchone()[0]))

    def findings(self, *, source: int = -1, sheet: str | None = None) -> Iterator[Finding]:
        """Yield findings in the order of the receipt: source, sheet, line, record, code, element.

        All of them, or those of one source, or of one of its sheets.
        """
        query = """
            select level, affected, code, body, waived from finding
            where ?1 in (-1, source) and (?2 is null or sheet = ?2)
            order by source, sheet, line, record, code, element, rowid
        """
        for level, affected, code, body, waived in self._base.execute(query, (source, sheet)):
            data = json.loads(body)
            place = Place(**data["place"])
            yield Finding(code, Level(level), place, data["seen"], data["slots"], affected, data["of"], waived)

    def documents(self, record: str) -> Iterator[dict[str, object]]:
        """Yield the documents of the accepted records of one type, in order."""
        query = "select document from row where errors = 0 and type = ? and document is not null order by seq"
        yield from (json.loads(document) for (document,) in self._base.execute(query, (record,)))


def _where(place: Place) -> tuple[str, str, int, int]:
    """Return what tells a row from every other: its file, sheet, line, and number among the records."""
    return place.file, place.sheet, place.line, place.record
