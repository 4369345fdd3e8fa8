"""The path with arrays shows what the exact path shows: states, no occasions, steps, halves and ties included."""

import importlib
import sys
from dataclasses import replace
from fractions import Fraction
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.extra import MissingExtraError
from gov_integrity.forms.formula import SlopeFloor, ThresholdRatio, shape_named
from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.shape import Shape
from gov_integrity.judgement.card import Scorecard, card_of
from gov_integrity.judgement.leaf import Known
from gov_integrity.judgement.standing import array_draws, arrays, stability
from gov_integrity.judgement.standing.arrays import STATES, Column, totals
from gov_integrity.judgement.standing.lines import line_of
from gov_integrity.judgement.standing.ranking import units
from gov_integrity.judgement.standing.shares import Compared, Shares
from gov_integrity.judgement.standing.stability import Perturbation
from gov_integrity.standard.profiles import profile
from tests.scoring.bureau import BODY, ON
from tests.standing.districts import DISTRICTS, PROFILE

OK, MISSING, NOT_APPLICABLE, DISPUTED, ESTIMATED = range(5)
# round denominators make scores that end exactly at a half of the last decimal
DENOMINATORS = (0, 1, 4, 8, 40, 200, 1000, 2000)


def card(scored: Profile, columns: dict[str, Column], row: int) -> Scorecard:
    """Return what the exact path says of one row."""

    def known(name: str) -> Known:
        if name not in columns:  # bonus events: totals stand before them
            return Known(reading=Reading(None, None, "missing", "2025"))
        column = columns[name]
        numbers = Fraction(int(column.numerator[row])), Fraction(int(column.denominator[row]))
        state = STATES[0 if column.state is None else int(column.state[row])]
        return Known(reading=Reading(*numbers, state, "2025"))

    return card_of(scored, body_code=BODY, body_name="甲", period="2025", on=ON, known=known, vetoes=())


def columns_of(scored: Profile, rows: int, seed: int, *, states: bool) -> dict[str, Column]:
    source = Random(seed)  # noqa: S311 - repeatable on purpose
    found = {}
    for each in scored.weighted():
        pairs = []
        for _ in range(rows):
            of = source.choice(DENOMINATORS)
            pairs.append((source.randint(0, of) if source.random() < 0.9 else of + source.randint(0, 3), of))
        kept = [source.choices(range(5), (30, 2, 1, 1, 1))[0] for _ in range(rows)] if states else None
        found[each.indicator.id] = Column(
            np.array([one for one, _of in pairs], dtype=np.int64),
            np.array([of for _one, of in pairs], dtype=np.int64),
            None if kept is None else np.array(kept, dtype=np.int8),
        )
    return found


def same(scored: Profile, columns: dict[str, Column]) -> tuple[int, int]:
    """Compare every row; return how many were judged exactly, and how many are undetermined."""
    found = totals(scored, columns)
    for row in range(len(found.shown)):
        exact = card(scored, columns, row)
        assert bool(found.determined[row]) is (exact.total is not None), row
        if exact.total is not None and exact.grade is not None:
            assert int(found.shown[row]) == units(exact.total, scored.scale.decimals), row
            assert scored.grades[int(found.grades[row])].id == exact.grade.id
    return found.judged, int((~found.determined).sum())


def test_the_states_have_the_places_that_this_test_gives_them() -> None:
    assert STATES == ("ok", "missing", "not_applicable", "disputed", "estimated")


@given(seed=st.integers(0, 2**32), states=st.booleans())
def test_arrays_show_what_fractions_show(seed: int, *, states: bool) -> None:
    scored = profile(PROFILE)
    same(scored, columns_of(scored, 6, seed, states=states))


def test_halves_are_judged_and_undetermined_totals_are_found() -> None:
    scored = profile(PROFILE)
    judged, undetermined = same(scored, columns_of(scored, 400, 1, states=True))
    assert undetermined > 10
    judged, _ = same(scored, halves(scored))
    assert judged == 40


def halves(scored: Profile) -> dict[str, Column]:
    """All full, but for complaints: 0.2 points for each percentage point, so 0.025 % late are half of a hundredth."""
    full = {each.indicator.id: (1, 1) if each.indicator.better == "higher" else (0, 1) for each in scored.weighted()}
    columns = {
        name: Column(np.full(40, pair[0], dtype=np.int64), np.full(40, pair[1], dtype=np.int64))
        for name, pair in full.items()
    }
    late = Column(np.array([4000 - (2 * i + 1) for i in range(40)], dtype=np.int64), np.full(40, 4000, dtype=np.int64))
    return columns | {"complaint-timeliness": late}


def with_shape(scored: Profile, indicator: str, shape: Shape[Fraction]) -> Profile:
    dimensions = tuple(
        replace(
            each,
            indicators=tuple(
                replace(weighted, shape=shape) if weighted.indicator.id == indicator else weighted
                for weighted in each.indicators
            ),
        )
        for each in scored.dimensions
    )
    return replace(scored, dimensions=dimensions)


def test_a_step_is_taken_exactly_at_its_value() -> None:
    """95 % and more are full, below in proportion: 0.95 is not below 0.95, and 0.94999... is."""
    scored = with_shape(
        profile(PROFILE), "service-timeliness", ThresholdRatio(most=Fraction(5), threshold=Fraction(95, 100))
    )
    columns = halves(scored)
    pairs = [(95, 100), (19, 20), (949_999_999_999, 10**12), (950_000_000_001, 10**12), (2**53 - 2**48, 2**53 - 1)]
    columns = {name: Column(each.numerator[:5], each.denominator[:5]) for name, each in columns.items()}
    columns["service-timeliness"] = Column(
        np.array([one for one, _of in pairs], dtype=np.int64), np.array([of for _one, of in pairs], dtype=np.int64)
    )
    same(scored, columns)
    found = totals(scored, columns)
    assert found.shown[0] - found.shown[2] > 20  # a quarter of a point below the step


VALUE_SHAPES = [each.shape for each in profile(PROFILE).weighted() if line_of(each.shape) is not None] + [
    ThresholdRatio(most=Fraction(5), threshold=Fraction(95, 100)),
    SlopeFloor(most=Fraction(4), full=Fraction(98, 100), loss_per_percent=Fraction(8, 100), floor=Fraction(2)),
]


@given(st.sampled_from(VALUE_SHAPES), st.fractions(0, 3, max_denominator=400))
def test_a_line_is_its_formula(shape: Shape[Fraction], value: Fraction) -> None:
    line = line_of(shape)
    assert line is not None
    assert line.points(value) == shape.points(value)


def test_what_needs_more_than_one_value_has_no_line() -> None:
    assert line_of(profile(PROFILE).total) is None  # type: ignore[arg-type]  # that it takes parts is the point
    assert shape_named("rescale_applicable") is not None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda columns: columns.pop("service-timeliness") and columns, "no column"),
        (lambda columns: columns | {"service-timeliness": column(np.zeros(1, dtype=np.int64))}, "one length"),
        (lambda columns: columns | {"service-timeliness": column(np.full(3, -1, dtype=np.int64))}, "whole numbers"),
        (lambda columns: columns | {"service-timeliness": column(np.full(3, 2**53, dtype=np.int64))}, "whole numbers"),
    ],
)
def test_columns_that_do_not_fit_are_refused(change: object, words: str) -> None:
    columns = columns_of(profile(PROFILE), 3, 1, states=False)
    with pytest.raises(ValueError, match=words):
        totals(profile(PROFILE), change(columns))  # type: ignore[operator]  # a parameter


def column(numbers: "np.typing.NDArray[np.int64]") -> Column:
    return Column(numbers, numbers)


@st.composite
def fields(draw: st.DrawFn) -> Compared:
    """A few bodies whose shares are round, so that they tie and end at halves."""
    share = st.one_of(st.none(), st.integers(0, 8).map(lambda eighths: Fraction(eighths, 8)))
    made = [
        Shares(
            body=str(index),
            name="某局",
            shares=tuple(draw(st.lists(share, min_size=3, max_size=3))),
            added=Fraction(draw(st.integers(-20, 20)), 8),
            cap=draw(st.sampled_from([None, Fraction(60), Fraction(100)])),
            determined=draw(st.sampled_from([True, True, False])),
        )
        for index in range(draw(st.integers(0, 6)))
    ]
    weights = (Fraction(50), Fraction(30), Fraction(20))
    return Compared(bodies=tuple(made), weights=weights, most=Fraction(100), decimals=draw(st.integers(0, 2)))


@given(fields(), st.integers(0, 9), st.sampled_from([Fraction(0), Fraction(1, 4)]))
def test_draws_with_arrays_are_the_draws_in_fractions(field: Compared, seed: int, spread: Fraction) -> None:
    how = Perturbation(draws=9, seed=seed, spread=spread)
    assert array_draws.stability(field, how) == stability.stability(field, how)


def test_more_draws_than_one_block_holds() -> None:
    how = Perturbation(draws=300)
    assert array_draws.stability(DISTRICTS, how) == stability.stability(DISTRICTS, how)


@pytest.mark.parametrize("module", [arrays, array_draws], ids=lambda module: module.__name__.rpartition(".")[2])
def test_without_the_component_nothing_is_computed(module: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(MissingExtraError) as missing:
        importlib.reload(module)  # type: ignore[arg-type]  # a module
    assert missing.value.extra == "arrays"
