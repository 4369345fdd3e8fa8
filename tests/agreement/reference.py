"""A slow reader of expressions, written straight from what each word says: three truth values, one word at a time."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from operator import add, eq, lt, mul, sub
from typing import Any

from gov_integrity.forms import expr
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.expr import Condition, Expr, Term
from gov_integrity.forms.period import FOREVER

Truth = bool | None
Row = Mapping[str, Any]

LONGEST_MONTH = 31


class Reference:
    """What expressions mean for one row, on one day, by one calendar."""

    def __init__(self, row: Row, on: date | None, calendar: Calendar) -> None:
        self.row, self.on, self.calendar = row, on, calendar

    def truth(self, condition: Condition) -> Truth:
        """True, false, or null."""
        said: Truth = self._truth(condition)
        return said

    def _truth(self, condition: Condition) -> Any:  # noqa: C901 - one case a word
        match condition:
            case expr.Not(of):
                inside = self.truth(of)
                return None if inside is None else not inside
            case expr.AllOf(of):
                return self._kleene([self.truth(part) for part in of], decisive=False)
            case expr.AnyOf(of):
                return self._kleene([self.truth(part) for part in of], decisive=True)
            case expr.Absent(of):
                return self.value(of) in (None, ())
            case expr.Is(left, right):
                return self._both(eq, left, right)
            case expr.Before(left, right) | expr.Below(left, right):
                return self._both(lt, left, right)
            case expr.OneOf(of, values):
                return self._one(lambda held: any(held == each for each in values), of)
            case expr.Has(of, item):
                return self._one(lambda held: any(each == item for each in held), of)
            case expr.Starts(of, prefixes, at):
                return self._one(lambda held: any(held[at : at + len(each)] == each for each in prefixes), of)
            case expr.WellFormed(of, identifier):
                return self._one(lambda held: identifier.is_valid(held, on=self.on), of)
        raise TypeError(condition)

    def value(self, term: Term) -> Any:  # noqa: C901 - one case a word
        """A value, or null."""
        match term:
            case expr.Value(name):
                return self.row[name]
            case expr.Literal(constant):
                return constant
            case expr.On():
                return self.on
            case expr.Total(parts, name):
                held = self.row[parts]
                amounts = [None] if held is None else [getattr(part, name) for part in held]
                return None if None in amounts else sum(amounts)
            case expr.Plus(left, right):
                return self._both(add, left, right)
            case expr.Minus(left, right):
                return self._both(sub, left, right)
            case expr.Times(left, right):
                return self._both(mul, left, right)
            case expr.DaysAfter(of, count):
                return self._one(lambda day: day if day is FOREVER else day + timedelta(days=count), of)
            case expr.MonthsAfter(of, count):
                return self._one(lambda day: day if day is FOREVER else corresponding(day, count), of)
            case expr.WorkdaysAfter(of, count):
                return self._one(lambda day: day if day is FOREVER else self._working(day, count), of)
        raise TypeError(term)

    @staticmethod
    def _kleene(truths: list[Truth], *, decisive: bool) -> Truth:
        if decisive in truths:
            return decisive
        return None if None in truths else not decisive

    def _one(self, said: Callable[[Any], Any], of: Term) -> Any:
        held = self.value(of)
        return None if held is None else said(held)

    def _both(self, said: Callable[[Any, Any], Any], left: Term, right: Term) -> Any:
        one, other = self.value(left), self.value(right)
        return None if one is None or other is None else said(one, other)

    def _working(self, day: date, count: int) -> date | None:
        while count:
            day += timedelta(days=1)
            if day.year not in self.calendar.years:
                return None
            year = self.calendar.years[day.year]
            count -= day in year.work or (day.isoweekday() <= 5 and day not in year.off)
        return day


def corresponding(day: date, months: int) -> date:
    """Return the same day some months later, or the last day of that month (民法典 art. 202)."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for number in range(day.day, 0, -1):
        try:
            return date(years, month + 1, number)
        except ValueError:
            continue
    raise ValueError(day)


def words_in(expression: Expr) -> set[type[Expr]]:
    """Return the words that an expression uses."""
    return {type(part) for part in expression.all_parts()}
