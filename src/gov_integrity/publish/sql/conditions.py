"""条件成 SQL — how does a database judge the expressions of the checks?

SQL has the same three truth values, so most words are its own. A condition that a database cannot tell exactly is a
``Gap``: said, never guessed. Numbers carry their scale, because SQLite counts amounts in millionths.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from gov_integrity.forms import expr
from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition, Scalar, Term
from gov_integrity.forms.kinds import Many, Parts
from gov_integrity.forms.quantities import Amount, Money
from gov_integrity.publish.sql.dialects import MILLION, Dialect, quoted, text
from gov_integrity.publish.sql.numbers import is_well_formed

ROW: Final = "r"
KEY: Final = "record_key"
ON: Final = "j.on_day"
COUNT: Final = "_count"
UNIT: Final = "_fen"
_SCALE: Final = 6


class Gap(Exception):  # noqa: N818 - not a fault: a thing that a database is known not to say
    """What a database cannot say, in a word."""


@dataclass(frozen=True, slots=True)
class Said:
    """A term in SQL; ``scale`` is the number of decimals in which a number is counted, ``constant`` a plain number."""

    sql: str
    scale: int = 0
    constant: int | None = None


def column_of(element: Element) -> str:
    """Return the column of an element: money says its unit, a list how many items it has."""
    if isinstance(element.kind, Money):
        return element.name + UNIT
    return element.name + COUNT if isinstance(element.kind, Many | Parts) else element.name


def child_of(table: str, name: str) -> str:
    """Return the table of the items of a list element."""
    return f"{table}__{name}"


class Conditions:
    """Writes conditions over the rows of one table in one dialect."""

    def __init__(self, dialect: Dialect, table: str, elements: Mapping[str, Element]) -> None:
        """Remember whose columns are read."""
        self.dialect, self.table, self.elements = dialect, table, elements

    def condition(self, condition: Condition) -> str:  # noqa: C901 - one case a word
        """Return a condition in SQL; raise ``Gap``."""
        match condition:
            case expr.Not(of):
                return f"NOT ({self.condition(of)})"
            case expr.AllOf(of) | expr.AnyOf(of):
                word = " AND " if isinstance(condition, expr.AllOf) else " OR "
                return f"({word.join(map(self.condition, of))})"
            case expr.Absent(of):
                return self._absent(of)
            case expr.Is(left, right):
                return self._compared(left, "=", right)
            case expr.Before(left, right) | expr.Below(left, right):
                return self._compared(left, "<", right)
            case expr.OneOf(of, values):
                return self._one_of(of, values)
            case expr.Has(expr.Value(name), item):
                return self._has(name, item)
            case expr.Starts(of, prefixes, at):
                held = self.term(of).sql
                starts = [f"substr({held}, {at + 1}, {len(prefix)}) = {text(prefix)}" for prefix in prefixes]
                return f"({' OR '.join(starts)})"
            case expr.WellFormed(of, identifier):
                held = self.term(of).sql
                judged = is_well_formed(self.dialect, identifier, held, on=ON)
                if judged is None:
                    message = "number-not-portable"
                    raise Gap(message)
                return f"CASE WHEN {held} IS NOT NULL THEN {judged} END"
        raise TypeError(condition)

    def term(self, term: Term) -> Said:
        """Return a term in SQL; raise ``Gap``."""
        match term:
            case expr.Value(name):
                return self._value(name)
            case expr.Literal(constant):
                return self._constant(constant)
            case expr.On():
                return Said(ON)
            case expr.Total(parts, name):
                return self._total(parts, name)
            case expr.Plus(left, right) | expr.Minus(left, right):
                one, other = self._aligned(left, right)
                return Said(f"({one.sql} {'+' if isinstance(term, expr.Plus) else '-'} {other.sql})", one.scale)
            case expr.Times(left, right):
                return self._times(left, right)
            case expr.DaysAfter(day, count):
                return Said(self.dialect.days_after(self.term(day).sql, count))
            case expr.MonthsAfter(day, count):
                return Said(self.dialect.months_after(self.term(day).sql, count))
            case expr.WorkdaysAfter(day, count):
                return Said(self._workdays_after(self.term(day).sql, count))
        raise TypeError(term)

    def _value(self, name: str) -> Said:
        element = self.elements[name]
        column = f"{ROW}.{quoted(column_of(element))}"
        if isinstance(element.kind, Amount) and self.dialect.name == "sqlite":
            return Said(column, _SCALE)
        return Said(column)

    def _constant(self, constant: Scalar) -> Said:
        match constant:
            case bool():
                return Said("TRUE" if constant else "FALSE")
            case int():
                return Said(f"{constant:d}", constant=int(constant))
            case str():
                return Said(text(str(constant)))
        return Said(self.dialect.day_constant(constant.isoformat()))

    def _absent(self, of: Term) -> str:
        said = self.term(of).sql
        is_list = isinstance(of, expr.Value) and isinstance(self.elements[of.element].kind, Many)
        return f"coalesce({said}, 0) = 0" if is_list else f"{said} IS NULL"

    def _compared(self, left: Term, sign: str, right: Term) -> str:
        one, other = self._aligned(left, right)
        return f"{one.sql} {sign} {other.sql}"

    def _aligned(self, left: Term, right: Term) -> tuple[Said, Said]:
        one, other = self.term(left), self.term(right)
        if one.scale == other.scale:
            return one, other
        return _scaled(one, other.scale), _scaled(other, one.scale)

    def _times(self, left: Term, right: Term) -> Said:
        if self.dialect.name == "sqlite":
            message = "product-of-64-bits"
            raise Gap(message)
        return Said(f"(CAST({self.term(left).sql} AS numeric) * {self.term(right).sql})")

    def _one_of(self, of: Term, values: tuple[Scalar, ...]) -> str:
        held = self.term(of)
        constants = [_scaled(self._constant(each), held.scale).sql for each in values]
        if not constants:
            return f"CASE WHEN {held.sql} IS NOT NULL THEN FALSE END"
        return f"{held.sql} IN ({', '.join(constants)})"

    def _has(self, name: str, item: Scalar) -> str:
        child = f"SELECT 1 FROM {quoted(child_of(self.table, name))} c WHERE c.{KEY} = {ROW}.{KEY}"
        holds = f'EXISTS ({child} AND c."value" = {self._constant(item).sql})'
        return f"CASE WHEN {self.term(expr.Value(name)).sql} IS NOT NULL THEN {holds} END"

    def _total(self, parts: str, name: str) -> Said:
        kind = self.elements[parts].kind
        part = kind.of.part if isinstance(kind, Many) and isinstance(kind.of, Parts) else None
        if part is None:
            raise TypeError(parts)
        column = quoted(column_of(part.elements[name]))
        added = f"CASE WHEN count(*) = count(c.{column}) THEN coalesce(sum(c.{column}), 0) END"
        child = f"(SELECT {added} FROM {quoted(child_of(self.table, parts))} c WHERE c.{KEY} = {ROW}.{KEY})"
        scale = _SCALE if isinstance(part.elements[name].kind, Amount) and self.dialect.name == "sqlite" else 0
        return Said(f"CASE WHEN {self.term(expr.Value(parts)).sql} IS NOT NULL THEN {child} END", scale)

    def _workdays_after(self, day: str, count: int) -> str:
        """Count in the table of working days, whose years follow each other without a gap."""
        works = f"FROM workday w WHERE w.position > 0 AND w.day > {day}"
        later = f"SELECT w.day {works} ORDER BY w.day LIMIT 1 OFFSET {count - 1:d}"
        first = f"(SELECT min(w.day) FROM workday w WHERE w.position = 0) <= {self.dialect.days_after(day, 1)}"
        known = f"CASE WHEN {first} THEN ({later}) END"
        return f"CASE WHEN {day} = {self.dialect.forever} THEN {day} ELSE {known} END"


def _scaled(said: Said, scale: int) -> Said:
    """Return a number counted in more decimals: a constant at once; a column could outgrow its 64 bits."""
    if scale <= said.scale:
        return said
    if said.constant is None:
        message = "amount-beside-other-number"
        raise Gap(message)
    return Said(f"{said.constant * MILLION:d}", scale)
