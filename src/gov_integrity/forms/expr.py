"""表达式 — the words that say what is wrong with a record.

An expression is data that several engines read: Python, SQL, other languages, people. It has three truth values: when
an operand is not given, a comparison cannot tell (null); ``all_of`` and ``any_of`` follow Kleene. The vocabulary is
capped.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from typing import Final

from gov_integrity.forms.identifier import Identifier

Scalar = str | int | bool | date


class Expr:
    """Any word. Conditions can be true, false or null; terms have a value or null."""

    __slots__ = ()

    def parts(self) -> Iterator["Expr"]:
        """Yield the expressions directly inside this one."""
        for name in (field.name for field in fields(self)):  # type: ignore[arg-type]  # every word is a dataclass
            inside = getattr(self, name)
            yield from (part for part in (inside if isinstance(inside, tuple) else (inside,)) if isinstance(part, Expr))

    def all_parts(self) -> Iterator["Expr"]:
        """Yield this expression and everything inside it."""
        yield self
        for part in self.parts():
            yield from part.all_parts()


class Condition(Expr):
    """An expression with a truth value."""

    __slots__ = ()


class Term(Expr):
    """An expression with a value; comparisons and arithmetic are its methods."""

    __slots__ = ()

    def is_(self, other: "Term | Scalar") -> "Is":
        """Both sides are equal."""
        return Is(self, term(other))

    def is_not(self, other: "Term | Scalar") -> "Not":
        """The sides differ."""
        return Not(Is(self, term(other)))

    def one_of(self, *values: Scalar) -> "OneOf":
        """The value is one of those listed."""
        return OneOf(self, values)

    def has(self, item: Scalar) -> "Has":
        """The value is a list that holds ``item``."""
        return Has(self, item)

    def starts(self, *prefixes: str, at: int = 0) -> "Starts":
        """The text starts with one of the prefixes, or has one ``at`` so many characters from its start."""
        return Starts(self, prefixes, at)

    def before(self, other: "Term | Scalar") -> "Before":
        """The day is earlier than the other."""
        return Before(self, term(other))

    def after(self, other: "Term | Scalar") -> "Before":
        """The day is later than the other."""
        return Before(term(other), self)

    def below(self, other: "Term | Scalar") -> "Below":
        """The number is smaller than the other."""
        return Below(self, term(other))

    def above(self, other: "Term | Scalar") -> "Below":
        """The number is larger than the other."""
        return Below(term(other), self)

    def well_formed(self, identifier: Identifier) -> "WellFormed":
        """The text is a number of the identifier, with right check characters and parts."""
        return WellFormed(self, identifier)

    def absent(self) -> "Absent":
        """Nothing is given; never null itself."""
        return Absent(self)

    def present(self) -> "Not":
        """Something is given; never null itself."""
        return Not(Absent(self))

    def plus(self, other: "Term | Scalar") -> "Plus":
        """The sum of two numbers."""
        return Plus(self, term(other))

    def minus(self, other: "Term | Scalar") -> "Minus":
        """The difference of two numbers."""
        return Minus(self, term(other))

    def times(self, other: "Term | Scalar") -> "Times":
        """The product of two numbers."""
        return Times(self, term(other))

    def days_after(self, days: int) -> "DaysAfter":
        """The day so many calendar days later."""
        return DaysAfter(self, days)

    def months_after(self, months: int) -> "MonthsAfter":
        """The corresponding day so many months later (民法典 art. 202)."""
        return MonthsAfter(self, months)

    def workdays_after(self, workdays: int) -> "WorkdaysAfter":
        """The day so many working days later; null where the calendar has no notice."""
        return WorkdaysAfter(self, workdays)


@dataclass(frozen=True, slots=True)
class Value(Term):
    """The value of an element of the record."""

    element: str


@dataclass(frozen=True, slots=True)
class Literal(Term):
    """A constant."""

    constant: Scalar


@dataclass(frozen=True, slots=True)
class On(Term):
    """The day of judgement; null when none was given."""


@dataclass(frozen=True, slots=True)
class Total(Term):
    """The sum of one element over the parts in a list element; null when the list is not given."""

    parts_element: str
    element: str


@dataclass(frozen=True, slots=True)
class _Pair(Term):
    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Plus(_Pair):
    """The sum of two numbers."""


@dataclass(frozen=True, slots=True)
class Minus(_Pair):
    """The difference of two numbers."""


@dataclass(frozen=True, slots=True)
class Times(_Pair):
    """The product of two numbers."""


@dataclass(frozen=True, slots=True)
class _Later(Term):
    day: Term
    count: int


@dataclass(frozen=True, slots=True)
class DaysAfter(_Later):
    """A day, some calendar days later."""


@dataclass(frozen=True, slots=True)
class MonthsAfter(_Later):
    """A day, some months later."""


@dataclass(frozen=True, slots=True)
class WorkdaysAfter(_Later):
    """A day, some working days later."""


@dataclass(frozen=True, slots=True)
class _Comparison(Condition):
    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Is(_Comparison):
    """Two values are equal."""


@dataclass(frozen=True, slots=True)
class Before(_Comparison):
    """A day is earlier than another."""


@dataclass(frozen=True, slots=True)
class Below(_Comparison):
    """A number is smaller than another."""


@dataclass(frozen=True, slots=True)
class OneOf(Condition):
    """A value is among constants."""

    of: Term
    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Has(Condition):
    """A list holds a constant."""

    of: Term
    item: Scalar


@dataclass(frozen=True, slots=True)
class Starts(Condition):
    """A text starts with one of some prefixes, or has one ``at`` so many characters from its start."""

    of: Term
    prefixes: tuple[str, ...]
    at: int = 0


@dataclass(frozen=True, slots=True)
class WellFormed(Condition):
    """A text is a number of an identifier."""

    of: Term
    identifier: Identifier


@dataclass(frozen=True, slots=True)
class Absent(Condition):
    """Nothing is given."""

    of: Term


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The opposite; the opposite of null is null."""

    of: Condition


@dataclass(frozen=True, slots=True)
class AllOf(Condition):
    """Every condition is true; false as soon as one is false."""

    of: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """At least one condition is true."""

    of: tuple[Condition, ...]


WORDS: Final[tuple[type[Expr], ...]] = (
    *(Value, Literal, On, Total, Plus, Minus, Times, DaysAfter, MonthsAfter, WorkdaysAfter),
    *(Is, Before, Below, OneOf, Has, Starts, WellFormed, Absent, Not, AllOf, AnyOf),
)


def term(value: Term | Scalar) -> Term:
    """Return a constant as a term; a term is returned as it is."""
    return value if isinstance(value, Term) else Literal(value)


def value(element: str) -> Value:
    """Speak of the value of an element."""
    return Value(element)


def on() -> On:
    """Speak of the day of judgement."""
    return On()


def total(parts_element: str, element: str) -> Total:
    """Speak of the sum of ``element`` over the parts held by ``parts_element``."""
    return Total(parts_element, element)


def all_of(*conditions: Condition) -> AllOf:
    """All of the conditions are true."""
    return AllOf(conditions)


def any_of(*conditions: Condition) -> AnyOf:
    """At least one of the conditions is true."""
    return AnyOf(conditions)


def not_(condition: Condition) -> Not:
    """The condition is false."""
    return Not(condition)


def elements_of(expression: Expr) -> frozenset[str]:
    """Return the names of the record's elements that an expression reads."""
    read: set[str] = set()
    for part in expression.all_parts():
        if isinstance(part, Value):
            read.add(part.element)
        elif isinstance(part, Total):
            read.add(part.parts_element)
    return frozenset(read)
