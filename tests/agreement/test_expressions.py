"""Expressions: the compiled engine gives every condition the truth value that its words say."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import gcd, prod
from types import SimpleNamespace
from typing import Any, Final, cast

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from gov_integrity.forms import expr
from gov_integrity.forms.expr import WORDS, Condition, Expr, Term
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.record import Record
from gov_integrity.judgement import compiled
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from gov_integrity.standard.identifiers import division, uscc
from tests.agreement.documents import examples
from tests.agreement.reference import Reference, Row, words_in

CALENDAR: Final = calendar()
CONDITIONS: Final = 900
ROWS: Final = 60
ODD_STRIDE: Final = 7_919


@dataclass(frozen=True)
class Paid:
    amount: Fen | None


DAYS = (None, date(2024, 2, 29), date(2023, 12, 31), date(2024, 3, 1), date(2026, 12, 30), date(2199, 12, 31))
VALUES: dict[str, tuple[Any, ...]] = {
    "began": DAYS,
    "decided": DAYS,
    "ends": (*DAYS[:3], FOREVER),
    "fine": (None, Fen(0), Fen(1), Fen(120050), Fen(10**17 - 1)),
    "owed": (None, Fen(-1), Fen(0), Fen(120050)),
    "count": (None, 0, 1, 3, 2**53 - 1),
    "code": (None, "91350100M000100Y43", "91350100M000100Y44", "11", "9"),
    "place": (None, "410105", "110103", "4"),
    "kind": (None, PenaltyKind.FINE, PenaltyKind.WARNING),
    "kinds": (None, (), (PenaltyKind.FINE,), (PenaltyKind.WARNING, PenaltyKind.FINE)),
    "payments": (None, (), (Paid(Fen(1)), Paid(Fen(120049))), (Paid(Fen(1)), Paid(None)), (Paid(None),)),
    "corrected": (None, True, False),
    "on": (None, date(2024, 2, 29), date(2015, 6, 30), date(2026, 11, 23)),
}
CODES = ("fine", "warning", "other")
COUNTS = st.integers(0, 400)


def _values(*names: str) -> SearchStrategy[Term]:
    return st.builds(expr.Value, st.sampled_from(names))


def _literals(*constants: Any) -> SearchStrategy[Term]:
    return st.builds(expr.Literal, st.sampled_from(constants))


DAY: SearchStrategy[Term] = st.recursive(
    _values("began", "decided", "ends") | _literals(date(2024, 2, 29), date(2024, 5, 31)) | st.builds(expr.On),
    lambda day: st.one_of(
        st.builds(expr.DaysAfter, day, COUNTS),
        st.builds(expr.MonthsAfter, day, st.integers(0, 40)),
        st.builds(expr.WorkdaysAfter, day, st.integers(1, 30)),
    ),
    max_leaves=3,
)
NUMBER: SearchStrategy[Term] = st.recursive(
    _values("fine", "owed", "count") | _literals(0, 1, 120050, -1) | st.just(expr.Total("payments", "amount")),
    lambda number: st.one_of(*(st.builds(pair, number, number) for pair in (expr.Plus, expr.Minus, expr.Times))),
    max_leaves=4,
)
TEXT: SearchStrategy[Term] = _values("code", "place", "kind") | _literals("fine", "91", "410105")
COMPARED: SearchStrategy[Condition] = st.one_of(
    st.builds(expr.Is, DAY, DAY),
    st.builds(expr.Is, NUMBER, NUMBER),
    st.builds(expr.Is, TEXT, TEXT),
    st.builds(expr.Is, _values("corrected"), st.sampled_from([expr.Literal(truth) for truth in (True, False)])),
    st.builds(expr.Before, DAY, DAY),
    st.builds(expr.Below, NUMBER, NUMBER),
    st.builds(expr.OneOf, TEXT, st.lists(st.sampled_from(CODES), max_size=3).map(tuple)),
    st.builds(expr.OneOf, NUMBER, st.lists(st.integers(-1, 3), max_size=3).map(tuple)),
    st.builds(expr.Has, _values("kinds"), st.sampled_from(CODES)),
    st.builds(
        expr.Starts,
        TEXT,
        st.lists(st.sampled_from(("9", "91", "1", "f")), min_size=1, max_size=2).map(tuple),
        st.sampled_from((0, 1, 2)),
    ),
    st.builds(expr.WellFormed, _values("code"), st.just(uscc.identifier)),
    st.builds(expr.WellFormed, _values("place"), st.just(division.identifier)),
    st.builds(expr.Absent, st.one_of(DAY, NUMBER, TEXT, _values("kinds", "payments", "corrected"))),
)
CONDITION: SearchStrategy[Condition] = st.recursive(
    COMPARED,
    lambda condition: st.one_of(
        st.builds(expr.Not, condition),
        st.builds(expr.AllOf, st.lists(condition, min_size=1, max_size=3).map(tuple)),
        st.builds(expr.AnyOf, st.lists(condition, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)


def rows(expression: Expr) -> Iterator[Row]:
    """Yield rows that combine the values of what the expression reads: all of them, or an even spread."""
    read = {name: VALUES[name] for name in sorted({*expr.elements_of(expression), "on"})}
    total = prod(len(values) for values in read.values())
    stride = ODD_STRIDE if gcd(ODD_STRIDE, total) == 1 else 1
    for step in range(min(total, ROWS)):
        row, index = {}, step * stride % total
        for name, values in read.items():
            index, here = divmod(index, len(values))
            row[name] = values[here]
        yield row


def compared(condition: Condition) -> list[tuple[bool | None, bool | None, Row]]:
    """Return what the engine and the reference say of a condition, row by row."""
    engine = compiled.tests(condition, CALENDAR)
    return [
        (
            engine(cast("Record", SimpleNamespace(**row)), row["on"]),
            Reference(row, row["on"], CALENDAR).truth(condition),
            row,
        )
        for row in rows(condition)
    ]


def test_engine_and_reference_never_disagree() -> None:
    said: Counter[bool | None] = Counter()
    words: set[type[Expr]] = set()

    @settings(max_examples=examples(1, least=CONDITIONS))
    @given(CONDITION)
    def agree(condition: Condition) -> None:
        words.update(words_in(condition))
        for engine, reference, row in compared(condition):
            assert engine is reference, (condition, row)
            said[engine] += 1

    agree()
    assert sum(said.values()) >= 20_000
    assert min(said[truth] for truth in (True, False, None)) > 1_000
    assert words == set(WORDS)
