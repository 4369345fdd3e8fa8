"""SQL: real databases take every record, refuse what its kinds refuse, and end every check as Python does."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from gov_integrity.forms.kind import Kind, Misread
from gov_integrity.forms.kinds import Coded, Flag, Many, Parts
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.quantities import Amount, Count, Day, Money
from gov_integrity.forms.record import Part, Record
from gov_integrity.judgement.engine import Verdict
from gov_integrity.publish.sql import scripts, tables, verdicts
from gov_integrity.publish.sql.dialects import Dialect, PostgreSQL, SQLite, text
from gov_integrity.publish.sql.rows import rows_of
from gov_integrity.standard import catalogue
from tests.agreement.databases import copied, inserted, postgresql
from tests.agreement.documents import HOSTILE, edges
from tests.agreement.languages import engine, made, taken

LEAST_ENDS = 150_000
LEAST_VALUES = 3_000
MOST_ROWS = 400  # of one record
DAYS = (None, date(2026, 11, 23))
BEYOND_64_BITS = 10**12
POSTGRESQL, SQLITE = PostgreSQL(), SQLite()

Numbered = tuple[str, Record]
Told = Mapping[tuple[str, date | None], Mapping[str, str]]


@cache
def records() -> dict[type[Record], list[Numbered]]:
    """Return every record that was made, by type, numbered; a database holds nothing of the character of code 0."""
    found: dict[type[Record], list[Numbered]] = {}
    for number, each in enumerate(made()):
        if (record := taken(each)) is not None:
            found.setdefault(each.record, []).append((f"{number}", record))
    return found


def fits(dialect: Dialect, record: Record) -> bool:
    """Whether a database can hold a record by its declared limits, and the test has time for its rows."""
    rows = list(islice(rows_of(dialect, record), MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        return False
    amounts = (getattr(record, name) for name, each in record.elements.items() if isinstance(each.kind, Amount))
    return dialect is POSTGRESQL or all(amount is None or abs(amount) < BEYOND_64_BITS for amount in amounts)


def compared(dialect: Dialect, record: type[Record], held: Iterable[Numbered], told: Told) -> Counter[Verdict]:
    """Compare the ends of all checks but the declared gaps, and return how they ended."""
    unsaid = {check for check, _reason in verdicts.gaps(dialect, record)}
    ended = Counter[Verdict]()
    for key, each in held:
        for on in DAYS:
            expected = {check: end for check, end in engine(record, on).verdicts(each).items() if check not in unsaid}
            assert told[key, on] == expected, (on, each.document())
            ended.update(expected.values())
    return ended


def enough(ended: Counter[Verdict], name: str) -> None:
    assert ended.total() >= LEAST_ENDS
    assert min(ended[end] for end in Verdict if end is not Verdict.CHECK_ERROR) > 1_000
    print(f"{ended.total()} ends of checks compared with {name}")  # noqa: T201 - told


def checks_in(dialect: Dialect, record: type[Record]) -> list[str]:
    return [check for check, said, _reason in verdicts.judged(dialect, record) if said]


def test_sqlite_ends_every_check_as_python_does() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.executescript(scripts.lookups(SQLITE))
    ended = Counter[Verdict]()
    for record, numbered in records().items():
        connection.executescript(scripts.script(SQLITE, record))
        held = [(key, each) for key, each in numbered if fits(SQLITE, each)]
        for key, each in held:
            inserted(connection, rows_of(SQLITE, each, key))
        ended += compared(SQLITE, record, held, _told_by_sqlite(connection, record))
    enough(ended, "SQLite")


def _told_by_sqlite(connection: sqlite3.Connection, record: type[Record]) -> Told:
    told, checks = {}, checks_in(SQLITE, record)
    for on in DAYS:
        connection.execute("UPDATE judgement SET on_day = ?", (on and on.isoformat(),))
        for key, *ends in connection.execute(f'SELECT * FROM "{tables.table_of(record)}{verdicts.VIEW}"'):
            told[key, on] = dict(zip(checks, ends, strict=True))
    return told


@pytest.mark.needs("postgresql")
def test_postgresql_ends_every_check_as_python_does(tool: Callable[[str], Path]) -> None:
    ended = Counter[Verdict]()
    with postgresql(tool("postgresql")) as server:
        server.run(scripts.lookups(POSTGRESQL))
        for record, numbered in records().items():
            held = [(key, each) for key, each in numbered if fits(POSTGRESQL, each)]
            rows = copied(row for key, each in held for row in rows_of(POSTGRESQL, each, key))
            view = f'"{tables.table_of(record)}{verdicts.VIEW}"'
            asked = "".join(f"{_judged_on(on)}COPY (SELECT * FROM {view}) TO STDOUT;\n" for on in DAYS)
            lines = server.run(f"{scripts.script(POSTGRESQL, record)}{rows}{asked}").splitlines()
            checks, told = checks_in(POSTGRESQL, record), {}
            assert len(lines) == len(DAYS) * len(held)
            for number, line in enumerate(lines):
                key, *ends = line.split("\t")
                told[key, DAYS[number // len(held)]] = dict(zip(checks, ends, strict=True))
            ended += compared(POSTGRESQL, record, held, told)
    enough(ended, "PostgreSQL")


def _judged_on(on: date | None) -> str:
    day = f"DATE '{on}'" if on else "NULL"
    return f"UPDATE judgement SET on_day = {day};\n"


# --- what a column refuses --------------------------------------------------------------------------------------------


def kinds_of(part: type[Part]) -> Iterator[Kind]:
    for element in part.elements.values():
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        yield from kinds_of(kind.part) if isinstance(kind, Parts) else [kind]


def values(dialect: Dialect, kind: Kind) -> list[tuple[str, bool]]:
    """Return constants of the type of the column of a kind, and whether the kind takes them."""
    if isinstance(kind, Flag | Amount):
        return []
    if isinstance(kind, Money | Count):
        least, most = (kind.least, kind.most) if isinstance(kind, Count) else (0, tables.LONGEST_FEN)
        least = -most if isinstance(kind, Money) and kind.signed else least
        return [(str(number), least <= number <= most) for number in (least - 1, least, most, most + 1)]
    if isinstance(kind, Day) and dialect is POSTGRESQL:
        days = {"1899-12-31": False, "1900-01-01": True, "2199-12-31": True, "2200-01-01": False}
        return [*((f"DATE '{day}'", fit) for day, fit in days.items()), (dialect.forever, kind.forever)]
    texts = {each for each in (*edges(kind), *HOSTILE) if isinstance(each, str) and "\x00" not in each}
    return [(text(each), not isinstance(kind.take(each), Misread)) for each in sorted(texts)]


def questions(dialect: Dialect) -> Iterator[tuple[Kind, str, list[bool]]]:
    """Yield a query for every kind whose column can say everything, and the answers that it must give."""
    for kind in dict.fromkeys(kind for record in catalogue.record_types() for kind in kinds_of(record)):
        asked = values(dialect, kind)
        pattern = getattr(kind, "pattern", None) or getattr(getattr(kind, "identifier", None), "pattern", None)
        if asked and (isinstance(kind, Coded) or not pattern or dialect.matches("x", pattern)):
            said = tables.refusal(dialect, kind, "x") or "TRUE"
            rows = ", ".join(f"({number}, {constant})" for number, (constant, _fit) in enumerate(asked))
            held = f"WITH v(n, x) AS (VALUES {rows}) SELECT CASE WHEN {said} THEN 1 ELSE 0 END FROM v ORDER BY n"
            yield kind, held, [fit for _constant, fit in asked]


def test_a_column_of_sqlite_refuses_what_its_kind_refuses() -> None:
    connection, asked = sqlite3.connect(":memory:"), 0
    for kind, query, expected in questions(SQLITE):
        assert [bool(said) for (said,) in connection.execute(query)] == expected, kind
        asked += len(expected)
    assert asked >= LEAST_VALUES


@pytest.mark.needs("postgresql")
def test_a_column_of_postgresql_refuses_what_its_kind_refuses(tool: Callable[[str], Path]) -> None:
    asked = list(questions(POSTGRESQL))
    with postgresql(tool("postgresql")) as server:
        told = server.run("".join(f"COPY ({query}) TO STDOUT;\n" for _kind, query, _expected in asked)).split()
    expected = [fit for _kind, _query, fits in asked for fit in fits]
    assert [said == "1" for said in told] == expected
    assert len(expected) >= LEAST_VALUES


def test_the_gaps_are_these() -> None:
    """A database that says less than the day before is seen here; patterns are listed in the files themselves."""
    found = {
        (dialect.name, check, reason)
        for dialect in (POSTGRESQL, SQLITE)
        for record in catalogue.record_types()
        for check, reason in verdicts.gaps(dialect, record)
        if reason != "several-records"
    }
    assert found == {("sqlite", "contract-amount-differs", "product-of-64-bits")}
    assert not any(name for record in catalogue.record_types() for name in tables.unsaid(POSTGRESQL, record))


def test_forever_comes_after_every_day_in_both() -> None:
    assert date(2199, 12, 31) < FOREVER
    [(later,)] = sqlite3.connect(":memory:").execute(f"SELECT {SQLITE.forever} > '2199-12-31'")
    assert later == 1
