"""Formula shapes against published scores, and against what a formula must always keep."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.formula import (
    SHAPES,
    Bonus,
    Checklist,
    Gate,
    Goalpost,
    Proportional,
    RescaleApplicable,
    SlopeFloor,
    TargetRatio,
    ThresholdRatio,
    shape_named,
)
from gov_integrity.forms.formula_total import Applied
from gov_integrity.forms.profile import half_up
from gov_integrity.forms.shape import Better, Shape, ShapeError

# the published pairs of a monthly hotline assessment, 25 points each
TIMELINESS = SlopeFloor(most=Fraction(25), full=Fraction(1), loss_per_percent=Fraction(1))
SATISFACTION = SlopeFloor(
    most=Fraction(25), full=Fraction(98, 100), loss_per_percent=Fraction(1, 2), floor=Fraction("12.5")
)


@pytest.mark.parametrize(
    ("shape", "value", "published"),
    [
        (TIMELINESS, "0.8982", "14.82"),
        (SATISFACTION, "0.875", "19.75"),
        (SATISFACTION, "0.8333", "17.67"),
        (SATISFACTION, "0.75", "13.50"),
        (SATISFACTION, "0.7143", "12.50"),
        (SATISFACTION, "0.50", "12.50"),
        (SATISFACTION, "0.98", "25.00"),
        (SATISFACTION, "1", "25.00"),
    ],
)
def test_slope_floor_gives_the_published_pairs(shape: SlopeFloor, value: str, published: str) -> None:
    assert half_up(shape.points(Fraction(value)), 2) == published


def test_rescale_gives_the_published_result() -> None:
    rescale = RescaleApplicable(most=Fraction(100), minimum_share=Fraction("0.6"))
    applied = Applied(
        scored=Fraction("81.22") + Fraction("0.64"), applicable=Fraction("100.64"), declared=Fraction("100.64")
    )
    assert rescale.points(applied) == (Fraction(8122, 100) + Fraction(64, 100)) / Fraction(10064, 100) * 100
    assert half_up(rescale.points(applied), 2) == "81.34"


def test_rescale_needs_its_least_share() -> None:
    rescale = RescaleApplicable(most=Fraction(10), minimum_share=Fraction("0.6"))
    assert rescale.determined(Applied(Fraction(6), Fraction(6), Fraction(10)))
    assert not rescale.determined(Applied(Fraction(5), Fraction(599, 100), Fraction(10)))
    assert not rescale.determined(Applied(Fraction(0), Fraction(0), Fraction(10)))
    assert rescale.points(Applied(Fraction(0), Fraction(0), Fraction(10))) == 0


def test_threshold_ratio_jumps_at_its_threshold() -> None:
    shape = ThresholdRatio(most=Fraction(6), threshold=Fraction("0.95"))
    assert shape.points(Fraction("0.9499")) == Fraction("5.6994")
    assert shape.points(Fraction("0.95")) == 6
    assert shape.points(Fraction("0.95")) - Fraction("0.95") * 6 == shape.jump == Fraction("0.3")


def test_target_ratio_is_full_at_the_target() -> None:
    shape = TargetRatio(most=Fraction(3), target=Fraction(100))
    assert [shape.points(Fraction(checks)) for checks in (0, 50, 100, 250)] == [0, Fraction("1.5"), 3, 3]


def test_proportional_is_a_goalpost_from_nothing_to_all() -> None:
    goalpost = Goalpost(most=Fraction(7), zero=Fraction(0), full=Fraction(1))
    for value in (Fraction(0), Fraction(9, 10), Fraction(1), Fraction(3)):
        assert (
            Proportional(most=Fraction(7)).points(value)
            == goalpost.points(value)
            == Checklist(most=Fraction(7)).points(value)
        )


def test_bonus_is_capped_and_ignores_other_kinds() -> None:
    bonus = Bonus(most=Fraction(5), per_event={"national": Fraction(4), "city": Fraction(1)})
    assert bonus.points({"city": Fraction(1)}) == 1
    assert bonus.points({"city": Fraction(1), "national": Fraction(2)}) == 5
    assert bonus.points({"village": Fraction(9)}) == 0


def test_gate_caps_a_score_and_raises_none() -> None:
    gate = Gate(most=Fraction(60), grade_cap="C")
    assert gate.points(Fraction(80)) == 60
    assert gate.points(Fraction(50)) == 50


@pytest.mark.parametrize(
    ("shape", "parameters", "wrong"),
    [
        (Goalpost, {"most": "6", "zero": "0.3", "full": "0.3"}, "full"),
        (Goalpost, {"most": "0", "zero": "0", "full": "1"}, "most"),
        (SlopeFloor, {"most": "5", "full": "1", "loss_per_percent": "0"}, "loss_per_percent"),
        (SlopeFloor, {"most": "5", "full": "1", "loss_per_percent": "1", "floor": "-1"}, "floor"),
        (SlopeFloor, {"most": "5", "full": "1", "loss_per_percent": "1", "floor": "5"}, "floor"),
        (ThresholdRatio, {"most": "5", "threshold": "1.01"}, "threshold"),
        (TargetRatio, {"most": "5", "target": "0"}, "target"),
        (RescaleApplicable, {"most": "5", "minimum_share": "0"}, "minimum_share"),
    ],
)
def test_parameters_without_meaning_are_refused(
    shape: type[Shape[Any]], parameters: dict[str, str], wrong: str
) -> None:
    given_parameters: dict[str, Any] = {name: Fraction(text) for name, text in parameters.items()}
    with pytest.raises(ShapeError) as refused:
        shape(**given_parameters)
    assert refused.value.parameter == wrong


def test_every_shape_is_found_by_its_name_only() -> None:
    assert len({shape.name for shape in SHAPES}) == len(SHAPES)
    for shape in SHAPES:
        assert shape_named(shape.name) is shape
    with pytest.raises(LookupError):
        shape_named("linear")


positive = st.fractions(min_value=Fraction(1, 100), max_value=100)
share = st.fractions(min_value=Fraction(1, 100), max_value=1)
value_shapes: st.SearchStrategy[Shape[Fraction]] = st.one_of(
    st.builds(
        lambda most, ends: Goalpost(most=most, zero=ends[0], full=ends[1]),
        positive,
        st.tuples(st.fractions(0, 3), st.fractions(0, 3)).filter(lambda ends: ends[0] != ends[1]),
    ),
    st.builds(lambda most: Proportional(most=most), positive),
    st.builds(lambda most: Checklist(most=most), positive),
    st.builds(
        lambda most, full, loss, part: SlopeFloor(most=most, full=full, loss_per_percent=loss, floor=most * part),
        positive,
        share,
        positive,
        st.fractions(0, Fraction(99, 100)),
    ),
    st.builds(lambda most, threshold: ThresholdRatio(most=most, threshold=threshold), positive, share),
    st.builds(lambda most, target: TargetRatio(most=most, target=target), positive, positive),
)
values = st.fractions(min_value=0, max_value=200)


@given(value_shapes, values, values)
def test_points_are_bounded_and_rise_in_the_stated_direction(
    shape: Shape[Fraction], one: Fraction, other: Fraction
) -> None:
    low, high = sorted((one, other))
    worse, better = (low, high) if shape.better is Better.HIGHER else (high, low)
    assert 0 <= shape.reach.worst <= shape.points(worse) <= shape.points(better) <= shape.reach.best == shape.most


@given(value_shapes)
def test_the_best_value_earns_the_most(shape: Shape[Fraction]) -> None:
    best = Fraction(10**6) if shape.better is Better.HIGHER else Fraction(0)
    assert shape.points(best) <= shape.most
    if shape.better is Better.HIGHER:
        assert shape.points(best) == shape.most


@given(st.fractions(0, 1000), st.integers(0, 6))
def test_half_up_is_the_nearest_with_halves_up(number: Fraction, decimals: int) -> None:
    shown = Fraction(half_up(number, decimals))
    step = Fraction(1, 10**decimals)
    assert -step / 2 < shown - number <= step / 2
    assert (shown / step).denominator == 1
