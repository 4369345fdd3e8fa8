"""Every threshold of a check has three vectors, computed from what it compares: just below, at, and just above."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from gov_integrity.forms import expr
from gov_integrity.forms.check import Bad, Check, Example, Linked
from gov_integrity.forms.expr import AllOf, Condition, Term, elements_of
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.quantities import Amount, Count, Day, Fen, Money
from gov_integrity.forms.record import Record
from gov_integrity.judgement import compiled
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from tests.agreement.reference import Reference

LATE = date(2026, 11, 23)
SMALLEST = Decimal("0.000001")  # of a plain number: six decimals
Comparison = expr.Before | expr.Below


def members(condition: object) -> tuple[Condition, ...]:
    """Return the conditions that must all hold for a failure."""
    if isinstance(condition, AllOf):
        return condition.of
    return (condition,) if isinstance(condition, Condition) else ()


def varied(comparison: Comparison, record: type[Record]) -> str:
    """Return the element whose value is moved over the threshold: the only one of its side that can be."""
    for side in (comparison.left, comparison.right):
        if isinstance(side, expr.Value) and isinstance(record.elements[side.element].kind, Day | Money | Count):
            return side.element
    return ""


def constant(side: Term, document: dict[str, Any], on: date, record: type[Record]) -> Any:
    """Return the value of a side that is not moved, or ``None`` where it is more than a value."""
    match side:
        case expr.Literal(plain):
            return plain
        case expr.On():
            return on
        case expr.Value(name) if name in document:
            return record.elements[name].kind.take(document[name])
    return None


def vectors() -> Iterator[Any]:
    for check in catalogue.checks():
        for example in (each for each in check.examples if isinstance(each, Bad)):
            record = example.of or check.of
            for comparison in members(check.fails):
                if not isinstance(comparison, Comparison):
                    continue
                name = varied(comparison, record)
                others = [each for each in members(check.fails) if each is not comparison]
                if not name or any(name in elements_of(each) for each in others):
                    continue
                other = comparison.right if comparison.left == expr.Value(name) else comparison.left
                pivot = constant(other, example.document(check.of), example.on or LATE, record)
                if isinstance(pivot, date | int) and not isinstance(pivot, bool):
                    yield pytest.param(check, example, comparison, name, pivot, id=f"{check.id}-{name}")


VECTORS = list(vectors())


@pytest.mark.parametrize(("check", "example", "comparison", "name", "pivot"), VECTORS)
def test_a_threshold_holds_just_below_at_and_just_above(
    check: Check, example: Example, comparison: Comparison, name: str, pivot: Any
) -> None:
    document = example.document(check.of)
    record = catalogue.record_type(str(document["type"]))
    assert isinstance(check.fails, Condition)
    ask = compiled.tests(check.fails, calendar())
    for step in (-1, 0, 1):
        moved = pivot + timedelta(days=step) if isinstance(pivot, date) else pivot + step
        if not isinstance(moved, date) and moved < 0:
            continue
        kind = record.elements[name].kind
        written = kind.write(Fen(moved) if isinstance(kind, Money) and isinstance(moved, int) else moved)
        taken = record.take({**document, name: written})
        assert isinstance(taken, record), taken
        left, right = (moved, pivot) if comparison.left == expr.Value(name) else (pivot, moved)
        assert (ask(taken, example.on or LATE) is True) is (left < right), (name, moved)


def condition_of(check: Check) -> Condition | None:
    """Return what is compared: of the record alone, or beside the one that it names."""
    fails = check.fails.fails if isinstance(check.fails, Linked) else check.fails
    return fails if isinstance(fails, Condition) else None


def row_of(check: Check, record: Record, example: Example) -> dict[str, Any]:
    """Return the values that a check reads: those of the record, and those of the one that it names behind its name."""
    if not isinstance(check.fails, Linked):
        return dict(record.__dict__)
    assert example.beside
    other = taken(example.beside, check.fails.to)
    return {**record.__dict__, **{f"{check.fails.by}.{name}": held for name, held in other.__dict__.items()}}


def taken(example: Example, of: type[Record], **changes: object) -> Record:
    document = {**example.document(of), **changes}
    record = catalogue.record_type(str(document["type"])).take(document)
    assert isinstance(record, Record), record
    return record


def moved(check: Check, example: Example, comparison: Comparison, name: str) -> list[dict[str, Any]]:
    """Return what a check reads just below, at and just above a threshold, by moving one element; or nothing."""
    record = taken(example, check.of)
    row, on = row_of(check, record, example), example.on or LATE
    left, right = (Reference(row, on, calendar()).value(side) for side in (comparison.left, comparison.right))
    held, kind = row.get(name), record.elements[name].kind
    if (
        None in {left, right, held}
        or FOREVER in {left, right, held}
        or not isinstance(kind, Day | Money | Count | Amount)
    ):
        return []
    apart = right - left if name in elements_of(comparison.left) else left - right
    least = timedelta(days=1) if isinstance(held, date) else SMALLEST if isinstance(kind, Amount) else 1
    rows = []
    for step in (-1, 0, 1):
        value = held + apart + step * least
        written = kind.write(Fen(value) if isinstance(kind, Money) else value)
        document = {**example.document(check.of), name: written}
        again = type(record).take(document)
        if not isinstance(again, type(record)):
            return []
        rows.append(row_of(check, again, example))
    return rows


def summed() -> Iterator[Any]:
    """Yield the thresholds of sums, of several conditions at once, and beside another record."""
    alone = {(param.values[0].id, param.values[2]) for param in VECTORS}
    for check, condition, comparison in compared():
        if (check.id, comparison) not in alone:
            yield from _first(check, condition, comparison)


def compared() -> Iterator[tuple[Check, Condition, Comparison]]:
    """Yield every threshold of every check with the condition in which it stands."""
    for check in catalogue.checks():
        if (condition := condition_of(check)) is not None:
            yield from ((check, condition, part) for part in condition.all_parts() if isinstance(part, Comparison))


def _first(check: Check, condition: Condition, comparison: Comparison) -> Iterator[Any]:
    """Yield the first vectors on which the threshold alone decides how the check ends."""
    for example in check.examples:
        for name in sorted(elements_of(comparison) & set((example.of or check.of).elements)):
            rows = moved(check, example, comparison, name)
            ends = [Reference(row, example.on or LATE, calendar()).truth(condition) for row in rows]
            if {True, False} <= set(ends):
                yield pytest.param(
                    check, condition, comparison, rows, ends, example.on or LATE, id=f"{check.id}-{name}"
                )
                return


SUMMED = list(summed())


@pytest.mark.parametrize(("check", "condition", "comparison", "rows", "ends", "on"), SUMMED)
def test_a_threshold_of_sums_or_beside_another_record_holds_just_below_at_and_just_above(  # noqa: PLR0913, PLR0917
    check: Check,
    condition: Condition,
    comparison: Comparison,
    rows: list[dict[str, Any]],
    ends: list[bool | None],
    on: date,
) -> None:
    ask: Callable[[Any, date], bool | None] = compiled.tests(condition, calendar())
    assert [ask(SimpleNamespace(**row), on) for row in rows] == ends, (check.id, comparison)


def test_every_threshold_has_vectors() -> None:
    """A new check that compares fails here until its examples let its threshold be tried by itself."""
    every = {(check.id, comparison) for check, _condition, comparison in compared()}
    assert len(every) > 100
    assert every - {(param.values[0].id, param.values[2]) for param in (*VECTORS, *SUMMED)} == set()
