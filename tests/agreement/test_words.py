"""Every word of the expressions, not only those of today's checks, as JavaScript and the databases read it."""

import json
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Annotated, Any

import pytest
from hypothesis import Phase, given, settings

from gov_integrity.forms.expr import WORDS, Condition, Expr
from gov_integrity.forms.kinds import Coded, Flag, Many, Parts, Text
from gov_integrity.forms.quantities import Count, Day, Fen, Money
from gov_integrity.forms.record import Part, Record, element
from gov_integrity.judgement import compiled
from gov_integrity.publish import expressions
from gov_integrity.publish.sql import scripts, tables
from gov_integrity.publish.sql.conditions import Conditions, Gap
from gov_integrity.publish.sql.dialects import Dialect, PostgreSQL, SQLite
from gov_integrity.publish.sql.rows import rows_of
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from tests.agreement.databases import copied, inserted, postgresql
from tests.agreement.documents import examples
from tests.agreement.reference import words_in
from tests.agreement.test_expressions import CONDITION, VALUES
from tests.clients.programs import ROOT

CONDITIONS, ROWS = 400, 60
LEAST = 15_000
CALENDAR = calendar()
CHANCE = Random(20_261_128)  # noqa: S311 - the same rows on every run
READER = """
import {readFileSync} from "node:fs";
import {pathToFileURL} from "node:url";
const {reader: path, tables, elements, conditions, rows} = JSON.parse(readFileSync(0, "utf8"));
const {Reader} = await import(pathToFileURL(path));
const read = (name) => JSON.parse(readFileSync(`${tables}/${name}.json`, "utf8"));
const names = ["calendar", "identifiers", "divisions"];
const reader = new Reader(Object.fromEntries(names.map((name) => [name, read(name)])));
const judged = ({fails, on}) => {
    const exported = {elements, checks: [{id: "it", fails}], numbers: []};
    return rows.map((row) => ({fail: 1, pass: 0, undetermined: null})[reader.judge(exported, row, on).it]);
};
process.stdout.write(JSON.stringify(conditions.map(judged)));
"""


class Paid(Part):
    amount: Annotated[Fen | None, Money()] = element("金额", "每笔的金额", default=None)


class WordSample(Record, title="词的样例", meaning="每个词都用得上的记录", key=("began",)):
    began: Annotated[date | None, Day()] = element("甲日", "某日", default=None)
    decided: Annotated[date | None, Day()] = element("乙日", "某日", default=None)
    ends: Annotated[date | None, Day(forever=True)] = element("丙日", "某日，可以是长期", default=None)
    fine: Annotated[Fen | None, Money()] = element("罚款", "某金额", default=None)
    owed: Annotated[Fen | None, Money(signed=True)] = element("余额", "某金额，可以为负", default=None)
    count: Annotated[int | None, Count()] = element("件数", "某数", default=None)
    code: Annotated[str | None, Text(32)] = element("代码", "某号码", default=None)
    place: Annotated[str | None, Text(32)] = element("地方", "某地方", default=None)
    kind: Annotated[PenaltyKind | None, Coded(PenaltyKind)] = element("种类", "某种类", default=None)
    kinds: Annotated[tuple[PenaltyKind, ...] | None, Many(Coded(PenaltyKind))] = element("各种类", "几种", default=None)
    payments: Annotated[tuple[Paid, ...] | None, Many(Parts(Paid))] = element("各笔", "几笔", default=None)
    corrected: Annotated[bool | None, Flag()] = element("已改", "是否已改", default=None)


Asked = tuple[Condition, date | None]


@cache
def asked() -> tuple[Asked, ...]:
    """Return conditions made of every word, each with a day of judgement."""
    found: list[Condition] = []

    @settings(max_examples=examples(0.5, least=CONDITIONS), phases=[Phase.generate], database=None)
    @given(CONDITION)
    def collect(condition: Condition) -> None:
        found.append(condition)

    collect()
    words: set[type[Expr]] = set().union(*map(words_in, found))
    assert words == set(WORDS)
    return tuple((condition, CHANCE.choice(VALUES["on"])) for condition in found)


@cache
def rows() -> tuple[WordSample, ...]:
    """Return records that hold every value that a row of the expressions may have."""
    return tuple(_sample({name: CHANCE.choice(values) for name, values in VALUES.items()}) for _ in range(ROWS))


def _sample(row: dict[str, Any]) -> WordSample:
    held: dict[str, Any] = {name: value for name, value in row.items() if name != "on" and value is not None}
    if "payments" in held:
        held["payments"] = [{} if each.amount is None else {"amount": each.amount.yuan} for each in held["payments"]]
    taken = WordSample.model_validate(held)
    assert isinstance(taken, WordSample)
    return taken


@cache
def expected() -> tuple[tuple[bool | None, ...], ...]:
    """Return what Python says of every condition, row by row."""
    return tuple(tuple(compiled.tests(condition, CALENDAR)(row, on) for row in rows()) for condition, on in asked())


def compared(said: Iterator[tuple[int, list[bool | None]]], name: str) -> None:
    truths = Counter[bool | None]()
    for number, found in said:
        condition, on = asked()[number]
        for row, ours, theirs in zip(rows(), expected()[number], found, strict=True):
            assert theirs is ours, (condition, on, row.document())
            truths[ours] += 1
    assert truths.total() >= LEAST
    assert min(truths[truth] for truth in (True, False, None)) > 1_000
    print(f"{truths.total()} truth values compared with {name}")  # noqa: T201 - told


@pytest.mark.needs("node")
def test_javascript_reads_every_word(tool: Callable[[str], Path]) -> None:
    kinds = {name: expressions.kind_of(each.kind) for name, each in WordSample.elements.items()}
    order = {
        "reader": str(ROOT / "clients/javascript/expressions.mjs"),
        "tables": str(ROOT / "schemas/expressions/tables"),
        "elements": kinds,
        "conditions": [
            {"fails": expressions.tree(condition), "on": on and on.isoformat()} for condition, on in asked()
        ],
        "rows": [row.document() for row in rows()],
    }
    command = [str(tool("node")), "--input-type=module", "-e", READER]
    told = subprocess.run(
        command, input=json.dumps(order), capture_output=True, text=True, check=True, encoding="utf-8"
    )
    found = json.loads(told.stdout)
    compared(((number, [_truth(each) for each in said]) for number, said in enumerate(found)), "JavaScript")


def _truth(said: object) -> bool | None:
    return None if said is None else bool(said)


def queries(dialect: Dialect) -> Iterator[tuple[int, str]]:
    """Yield the conditions that a dialect can say, as queries; the others are gaps that it declares itself."""
    conditions, gaps = Conditions(dialect, tables.table_of(WordSample), WordSample.elements), Counter[str]()
    for number, (condition, on) in enumerate(asked()):
        day = "CAST(NULL AS date)" if on is None else dialect.day_constant(on.isoformat())
        try:
            said = conditions.condition(condition)
        except Gap as gap:
            gaps[str(gap)] += 1
            continue
        source = f'FROM "word_sample" r CROSS JOIN (SELECT {day} AS on_day) j ORDER BY r.record_key'
        yield number, f"SELECT CASE WHEN {said} THEN 1 WHEN NOT ({said}) THEN 0 END {source}"
    assert set(gaps) <= ({"product-of-64-bits"} if dialect.name == "sqlite" else set())


def filled(dialect: Dialect) -> Iterator[Any]:
    for number, row in enumerate(rows()):
        yield from rows_of(dialect, row, f"{number:04}")


def test_sqlite_reads_every_word_but_products() -> None:
    dialect, connection = SQLite(), sqlite3.connect(":memory:")
    connection.executescript(scripts.lookups(dialect) + "\n".join(tables.statements(dialect, WordSample)))
    inserted(connection, filled(dialect))
    compared(
        ((number, [_truth(said) for (said,) in connection.execute(query)]) for number, query in queries(dialect)),
        "SQLite",
    )


@pytest.mark.needs("postgresql")
def test_postgresql_reads_every_word(tool: Callable[[str], Path]) -> None:
    dialect = PostgreSQL()
    made = list(queries(dialect))
    with postgresql(tool("postgresql")) as server:
        server.run(
            "\n".join((scripts.lookups(dialect), *tables.statements(dialect, WordSample), copied(filled(dialect))))
        )
        told = server.run("".join(f"COPY ({query}) TO STDOUT;\n" for _number, query in made)).splitlines()
    assert len(told) == len(made) * ROWS
    truths = {"1": True, "0": False, "\\N": None}
    cut = ([truths[each] for each in told[first : first + ROWS]] for first in range(0, len(told), ROWS))
    compared(zip((number for number, _query in made), cut, strict=True), "PostgreSQL")
