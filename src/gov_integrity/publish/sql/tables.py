"""表 — which tables hold the records of one type, and what do they refuse?

An element is a column, a list a table of its own beside a column that says how many items there are (null: not given).
A column refuses what its kind refuses, as far as the database can say it; the rest is a gap that the file names.
"""

from collections.abc import Iterator, Mapping

from gov_integrity.forms.element import Element
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import Amount, Count, Day, Money
from gov_integrity.forms.record import Part, Record
from gov_integrity.forms.walk import snake
from gov_integrity.publish.sql.conditions import KEY, child_of, column_of
from gov_integrity.publish.sql.dialects import MILLION, Dialect, quoted, text

LONGEST_FEN = 10**17 - 1
LONGEST_IN_64_BITS = 10**12
POSITION = "position"


def table_of(record: type[Record]) -> str:
    """Return the name of the table of a record type."""
    return snake(record.record_id)


def statements(dialect: Dialect, record: type[Record]) -> Iterator[str]:
    """Yield the definitions of the tables of a record type: its own first, then those of its lists and parts."""
    table = table_of(record)
    keys = [f"{KEY} text PRIMARY KEY"]
    yield _create(table, (*keys, *_columns(dialect, record.elements)))
    yield from _children(dialect, table, record.elements, ())


def unsaid(dialect: Dialect, part: type[Part]) -> Iterator[str]:
    """Yield the elements, parts inside too, whose pattern the database cannot say."""
    for element in part.elements.values():
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        if isinstance(kind, Parts):
            yield from (f"{element.name}.{name}" for name in unsaid(dialect, kind.part))
        elif (pattern := _pattern(kind)) and dialect.matches("x", pattern) is None:
            yield element.name


def refusal(dialect: Dialect, kind: Kind, column: str) -> str | None:
    """Return the condition that a value of a kind fulfils in its column, or ``None`` where its type says all."""
    tests = list(_tests(dialect, kind, column))
    return " AND ".join(tests) if tests else None


def type_of(dialect: Dialect, kind: Kind) -> str:  # one case a kind
    """Return the type of the column of a kind."""
    match kind:
        case Day():
            return dialect.day
        case Money() | Count() | Many() | Parts():
            return dialect.whole
        case Amount():
            return dialect.amount
        case Flag():
            return dialect.flag
    return "text"


def _create(table: str, lines: tuple[str, ...]) -> str:
    return f"CREATE TABLE {quoted(table)} (\n  " + ",\n  ".join(lines) + "\n);"


def _columns(dialect: Dialect, elements: Mapping[str, Element]) -> Iterator[str]:
    for element in elements.values():
        name = quoted(column_of(element))
        needed = " NOT NULL" if element.required is True else ""
        refused = refusal(dialect, element.kind, name)
        yield f"{name} {type_of(dialect, element.kind)}{needed}" + (f" CHECK ({refused})" if refused else "")


def _children(dialect: Dialect, table: str, elements: Mapping[str, Element], above: tuple[str, ...]) -> Iterator[str]:
    for element in elements.values():
        kind = element.kind
        inner = kind.of if isinstance(kind, Many) else kind
        if not isinstance(kind, Many | Parts):
            continue
        child = child_of(table, element.name)
        positions = (*above, f"{POSITION}{len(above) or ''}")
        keys = ", ".join((KEY, *positions))
        head = [f"{KEY} text NOT NULL REFERENCES {quoted(table.partition('__')[0])}"]
        head += [f"{name} integer NOT NULL CHECK ({name} >= 1)" for name in positions]
        if isinstance(inner, Parts):
            held = tuple(_columns(dialect, inner.part.elements))
        else:
            refused = refusal(dialect, inner, '"value"')
            held = (f'"value" {type_of(dialect, inner)} NOT NULL' + (f" CHECK ({refused})" if refused else ""),)
        yield _create(child, (*head, *held, f"PRIMARY KEY ({keys})"))
        if isinstance(inner, Parts):
            yield from _children(dialect, child, inner.part.elements, positions)


def _tests(dialect: Dialect, kind: Kind, column: str) -> Iterator[str]:  # noqa: C901 - one case a kind
    match kind:
        case Text(longest, lines):
            yield f"{dialect.length}({column}) BETWEEN 1 AND {longest}"
            yield dialect.is_clean(column, lines=lines)
        case Pattern() | Identified() | Ref() | Link():
            shape = kind.shape()
            yield f"{dialect.length}({column}) BETWEEN {shape['minLength']} AND {shape['maxLength']}"
            yield dialect.is_clean(column, lines=False)
            if (matched := dialect.matches(column, _pattern(kind) or "")) is not None:
                yield matched
        case Coded(codes):
            yield f"{column} IN ({', '.join(text(str(member.value)) for member in codes)})"
        case Flag():
            if dialect.flag != "boolean":
                yield f"{column} IN (0, 1)"
        case Day(forever):
            yield dialect.is_day(column, forever=forever)
        case Money(signed):
            yield f"{column} BETWEEN {-LONGEST_FEN if signed else 0} AND {LONGEST_FEN}"
        case Amount(signed):
            yield from _tests_of_amount(dialect, column, signed=signed)
        case Count(least, most) | Many(least=least, most=most):
            yield f"{column} BETWEEN {least} AND {most}"
        case Parts():
            yield f"{column} = 1"


def _tests_of_amount(dialect: Dialect, column: str, *, signed: bool) -> Iterator[str]:
    if dialect.name == "sqlite":
        most = LONGEST_IN_64_BITS * MILLION
        yield f"typeof({column}) IN ('integer', 'null') AND {column} > {-most if signed else -1} AND {column} < {most}"
        return
    yield f"{column} > {-(10**18) if signed else -1} AND {column} < {10**18} AND scale({column}) <= 6"
    if not signed:
        yield f"{column} >= 0"


def _pattern(kind: Kind) -> str | None:
    match kind:
        case Pattern(pattern):
            return pattern
        case Identified(identifier):
            return identifier.pattern
        case Ref() | Link():
            return kind.pattern
    return None
