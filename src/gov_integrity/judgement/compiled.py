"""校验编译 — how does Python read the expressions of the checks of one record type, fast?

Every condition becomes two plain Python conditions, *is true* and *is false*; when neither holds it is null. So
Kleene logic costs no call and no object: the hot path of a good record is a row of comparisons.
"""

from collections.abc import Callable
from datetime import date

from gov_integrity.forms import expr
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.expr import Condition, Term
from gov_integrity.forms.period import FOREVER, Forever, days_after, months_after
from gov_integrity.forms.record import Record

Tests = Callable[[Record, date | None], bool | None]


def later(day: date | Forever, count: int, step: Callable[[date, int], date]) -> date | Forever:
    """Return a day some steps later; what never comes stays so."""
    return FOREVER if isinstance(day, Forever) else step(day, count)


class Source:
    """Writes the Python source of conditions; constants are bound by name, so no text of a declaration becomes code."""

    def __init__(self, calendar: Calendar) -> None:
        """Start with the names that every compiled function may use."""
        self.calendar = calendar
        self.names: dict[str, object] = {
            "later": later,
            "days_after": days_after,
            "months_after": months_after,
            "workdays_after": self._workdays_after,
        }
        self.elements: dict[str, str] = {}
        self._spare = 0

    def _workdays_after(self, day: date | Forever, count: int) -> date | Forever | None:
        if isinstance(day, Forever):
            return day
        found = self.calendar.workdays_after(day, count)
        return found if isinstance(found, date) else None

    def constant(self, value: object) -> str:
        """Bind a constant and return its name."""
        name = f"k{len(self.names)}"
        self.names[name] = value
        return name

    def element(self, name: str) -> str:
        """Return the local variable that holds the value of an element."""
        return self.elements.setdefault(name, f"v{len(self.elements)}")

    def term(self, term: Term) -> tuple[str, tuple[str, ...]]:
        """Return the source of a term's value, and the conditions under which it has one."""
        match term:
            case expr.Value(name):
                variable = self.element(name)
                return variable, (f"{variable} is not None",)
            case expr.Literal(constant):
                return self.constant(constant), ()
            case expr.On():
                return "on", ("on is not None",)
            case expr.Total(parts, name):
                variable = self.element(parts)
                known = f"{variable} is not None and all(part.{name} is not None for part in {variable})"
                return f"sum(part.{name} for part in {variable})", (known,)
            case expr.Plus(left, right) | expr.Minus(left, right) | expr.Times(left, right):
                sign = {expr.Plus: "+", expr.Minus: "-", expr.Times: "*"}[type(term)]
                return self._pair(left, sign, right)
            case expr.DaysAfter(day, count) | expr.MonthsAfter(day, count):
                step = "days_after" if isinstance(term, expr.DaysAfter) else "months_after"
                value, known_if = self.term(day)
                return f"later({value}, {count:d}, {step})", known_if
            case expr.WorkdaysAfter(day, count):
                value, known_if = self.term(day)
                self._spare += 1
                name = f"w{self._spare}"
                return name, (*known_if, f"({name} := workdays_after({value}, {count:d})) is not None")
        message = f"unknown term {term!r}"
        raise TypeError(message)

    def _pair(self, left: Term, sign: str, right: Term) -> tuple[str, tuple[str, ...]]:
        (one, one_if), (other, other_if) = self.term(left), self.term(right)
        return f"({one} {sign} {other})", (*one_if, *other_if)

    def holds(self, condition: Condition, *, truth: bool) -> str:
        """Return the source of *is true* or *is false*."""
        match condition:
            case expr.Not(of):
                return self.holds(of, truth=not truth)
            case expr.AllOf(of) | expr.AnyOf(of):
                every = isinstance(condition, expr.AllOf) is truth
                joined = (" and " if every else " or ").join(self.holds(part, truth=truth) for part in of)
                return f"({joined})"
            case expr.Absent(of):
                value, known_if = self.term(of)
                present = _all(*known_if, f"{value} != ()")
                return f"not {present}" if truth else present
            case expr.Is(left, right):
                return self._compared(left, "==" if truth else "!=", right)
            case expr.Before(left, right) | expr.Below(left, right):
                return self._compared(left, "<" if truth else ">=", right)
            case expr.OneOf(of, values):
                return self._tested(of, "in" if truth else "not in", frozenset(values))
            case expr.Has(of, item):
                value, known_if = self.term(of)
                return _all(*known_if, f"{self.constant(item)} {'in' if truth else 'not in'} {value}")
            case expr.Starts(of, prefixes, at):
                value, known_if = self.term(of)
                starts = f"{value}.startswith({self.constant(prefixes)}, {at})"
                return _all(*known_if, starts if truth else f"not {starts}")
            case expr.WellFormed(of, identifier):
                value, known_if = self.term(of)
                return _all(*known_if, f"{'' if truth else 'not '}{self.constant(identifier.is_valid)}({value}, on=on)")
        message = f"unknown condition {condition!r}"
        raise TypeError(message)

    def _compared(self, left: Term, sign: str, right: Term) -> str:
        (one, one_if), (other, other_if) = self.term(left), self.term(right)
        return _all(*one_if, *other_if, f"{one} {sign} {other}")

    def _tested(self, of: Term, sign: str, constant: object) -> str:
        value, known_if = self.term(of)
        return _all(*known_if, f"{value} {sign} {self.constant(constant)}")

    def function(self, body: list[str]) -> Callable[..., object]:
        """Compile ``judge(record, on)`` from its body, with the elements it reads fetched first."""
        fetched = [f"{variable} = held[{name!r}]" for name, variable in self.elements.items()]
        lines = ("held = record.__dict__", *fetched, *body)
        source = "\n".join(["def judge(record, on):", *(f"    {line}" for line in lines)])
        space: dict[str, object] = dict(self.names)
        exec(compile(source, "<checks>", "exec"), space)  # noqa: S102 - the source holds only names made here
        return space["judge"]  # type: ignore[return-value]


def _all(*conditions: str) -> str:
    return f"({' and '.join(dict.fromkeys(conditions))})"


def tests(condition: Condition, calendar: Calendar) -> Tests:
    """Return one condition as a function of a record and a day: true, false, or ``None`` for null."""
    source = Source(calendar)
    true, false = source.holds(condition, truth=True), source.holds(condition, truth=False)
    body = [f"if {true}: return True", f"if {false}: return False", "return None"]
    return source.function(body)  # type: ignore[return-value]
