"""校验视图 — how does every check of a record end, in the database itself?

A view has one column a check, with the four ends of the library: pass, fail, not_applicable, undetermined. The day of
judgement stands in the table ``judgement``: one row, whose day may be null.
"""

from collections.abc import Iterator
from datetime import date

from gov_integrity.forms.kinds import Identified
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Judged, Verdict, judged_of, number_check
from gov_integrity.publish.expressions import gaps as unexported
from gov_integrity.publish.sql.conditions import KEY, ON, ROW, Conditions, Gap, column_of
from gov_integrity.publish.sql.dialects import Dialect, quoted, text
from gov_integrity.publish.sql.numbers import is_well_formed
from gov_integrity.publish.sql.tables import table_of
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.codelists import divisions

VIEW = "_verdict"
ROWS_A_STATEMENT = 500


def view(dialect: Dialect, record: type[Record]) -> str:
    """Return the definition of the view of the checks of a record type."""
    table = table_of(record)
    columns = [
        f"{ROW}.{KEY}",
        *(f"{said}\n    AS {quoted(check)}" for check, said, _ in judged(dialect, record) if said),
    ]
    selected, source = ",\n  ".join(columns), f"{quoted(table)} {ROW} CROSS JOIN judgement j"
    return f"CREATE VIEW {quoted(table + VIEW)} AS SELECT\n  {selected}\nFROM {source};"


def gaps(dialect: Dialect, record: type[Record]) -> Iterator[tuple[str, str]]:
    """Yield the checks that the view leaves out, each with the reason."""
    yield from ((check, reason) for check, said, reason in judged(dialect, record) if not said)
    told = {check for check, _, _ in judged(dialect, record)}
    yield from ((check, reason) for check, reason in unexported(record) if check not in told)


def judged(dialect: Dialect, record: type[Record]) -> Iterator[tuple[str, str, str]]:
    """Yield every check with its end in SQL, or without and with the reason."""
    conditions = Conditions(dialect, table_of(record), record.elements)
    for each in judged_of(record):
        try:
            yield each.id, _end(conditions, each), ""
        except Gap as gap:
            yield each.id, "", str(gap)
    for element in record.elements.values():
        if not isinstance(element.kind, Identified):
            continue
        held, identifier = f"{ROW}.{quoted(column_of(element))}", element.kind.identifier
        well_formed = is_well_formed(dialect, identifier, held, on=ON)
        if well_formed is None:
            yield number_check(element), "", "number-not-portable"
            continue
        open_ = f"WHEN {ON} IS NULL THEN {text(Verdict.UNDETERMINED)} " if identifier.depends_on_day else ""
        idle = f"WHEN {held} IS NULL THEN {text(Verdict.NOT_APPLICABLE)}"
        failed = f"WHEN NOT ({well_formed}) THEN {text(Verdict.FAIL)}"
        yield number_check(element), f"CASE {idle} {failed} {open_}ELSE {text(Verdict.PASS)} END", ""


def lookups(dialect: Dialect) -> Iterator[str]:
    """Yield the tables that the views read beside the records: the day of judgement, working days, divisions."""
    yield (
        "CREATE TABLE judgement (\n"
        f"  only_row integer PRIMARY KEY CHECK (only_row = 1),\n  on_day {dialect.day}\n);\n"
        "INSERT INTO judgement VALUES (1, NULL);"
    )
    yield f"CREATE TABLE workday (\n  position integer PRIMARY KEY,\n  day {dialect.day} NOT NULL UNIQUE\n);"
    days = [_first_known(), *_workdays()]
    yield from _inserted("workday", [f"({n}, {dialect.day_constant(day)})" for n, day in enumerate(days)])
    yield (
        "CREATE TABLE division_code (\n  code text NOT NULL,\n  began integer,\n  ended integer\n);\n"
        "CREATE INDEX division_code_code ON division_code (code);"
    )
    register = divisions.register()
    meanings = [(code, each) for code in sorted(register.rows) for each in register.of(code)]
    rows = [f"({text(code)}, {_number(each.began)}, {_number(each.ended)})" for code, each in meanings]
    yield from _inserted("division_code", rows)


def _end(conditions: Conditions, judged: Judged) -> str:
    fails = conditions.condition(judged.fails)
    applies = "TRUE" if judged.when is None else conditions.condition(judged.when)
    return (
        f"CASE WHEN {fails} THEN {text(Verdict.FAIL)} WHEN NOT ({fails}) THEN {text(Verdict.PASS)} "
        f"WHEN {applies} THEN {text(Verdict.UNDETERMINED)} ELSE {text(Verdict.NOT_APPLICABLE)} END"
    )


def _workdays() -> Iterator[str]:
    years = calendar().years
    if sorted(years) != list(range(min(years), max(years) + 1)):
        message = "the table of working days holds years that follow each other"
        raise ValueError(message)
    for year in sorted(years):
        days = (
            date.fromordinal(number)
            for number in range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1)
        )
        yield from (day.isoformat() for day in days if years[year].is_workday(day))


def _first_known() -> str:
    """Return the day from which working days are known: the first of a year, a day of rest, kept at position 0."""
    return date(min(calendar().years), 1, 1).isoformat()


def _inserted(table: str, rows: list[str]) -> Iterator[str]:
    for first in range(0, len(rows), ROWS_A_STATEMENT):
        yield f"INSERT INTO {table} VALUES\n  " + ",\n  ".join(rows[first : first + ROWS_A_STATEMENT]) + ";"


def _number(year: int | None) -> str:
    return "NULL" if year is None else str(year)
