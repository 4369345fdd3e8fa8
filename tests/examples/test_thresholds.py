"""Every threshold of a check has three vectors, computed from what it compares: just below, at, and just above."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from gov_integrity.forms import expr
from gov_integrity.forms.check import Bad, Check, Example
from gov_integrity.forms.expr import AllOf, Condition, Term, elements_of
from gov_integrity.forms.quantities import Count, Day, Fen, Money
from gov_integrity.forms.record import Record
from gov_integrity.judgement import compiled
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar

LATE = date(2026, 11, 23)
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


def test_every_check_with_a_threshold_has_vectors() -> None:
    """The others compare sums, products or a code as well: their worked examples stand at the threshold."""
    compared = {
        check.id
        for check in catalogue.checks()
        if isinstance(check.fails, Condition) and any(isinstance(part, Comparison) for part in check.fails.all_parts())
    }
    assert compared - {param.values[0].id for param in VECTORS} == {
        "contract-due-before-signing",
        "debt-repayment-exceeds-due",
        "demerit-outside-cycle",
        "demerit-total-below-points",
        "evaluation-score-above-full",
        "goal-completed-but-missed",
        "report-overdue-but-in-time",
    }
