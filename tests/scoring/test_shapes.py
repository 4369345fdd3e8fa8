"""The catalogue of formula shapes: worked examples, and laws of steps, events, peers and populations."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.formula import (
    SHAPES,
    WORKED,
    AddPerEvent,
    Bands,
    BasePlus,
    Bonus,
    Category,
    DeductPerEvent,
    Escalate,
    Goalpost,
    Peer,
    PerCapita,
)
from gov_integrity.forms.formula_peers import Beside, Method, root
from gov_integrity.forms.formula_steps import Band, Closed, Gap
from gov_integrity.forms.shape import Better, Shape, ShapeError, Takes, Worked

CATALOGUE = (
    "goalpost threshold_ratio target_ratio slope_floor deduct_per_event add_per_event bands category checklist peer"
    " per_capita gate bonus rescale_applicable base_plus escalate"
)
ZERO, ONE = Fraction(0), Fraction(1)


@pytest.mark.parametrize("worked", WORKED, ids=lambda worked: f"{worked.shape.name}-{worked.points}")
def test_a_worked_example_follows(worked: Worked) -> None:
    assert worked.shape.points(worked.given) == worked.points
    assert worked.source.zh
    assert worked.source.en


def test_the_catalogue_is_complete_and_every_shape_is_shown_at_work() -> None:
    names = {shape.name for shape in SHAPES}
    assert set(CATALOGUE.split()) | {"proportional"} == names
    assert {worked.shape.name for worked in WORKED} == names


def test_a_shape_says_when_it_has_no_direction() -> None:
    assert {worked.shape.name for worked in WORKED if worked.shape.better is None} == {"category", "base_plus"}
    assert {shape.name for shape in SHAPES if shape.takes is Takes.EVENTS} == {
        *("deduct_per_event", "add_per_event", "bonus", "base_plus", "escalate"),
    }


positive = st.fractions(min_value=Fraction(1, 100), max_value=100)
share = st.fractions(min_value=Fraction(1, 100), max_value=1)


def rising(most: Fraction, cuts: list[Fraction], parts: list[Fraction]) -> tuple[Band, ...]:
    """Return bands that rise to the full points."""
    ends = [None, *cuts, None]
    pairs = zip(ends, ends[1:], parts, strict=False)
    return tuple(Band(low=low, high=high, points=most * (ONE if high is None else part)) for low, high, part in pairs)


step_shapes: st.SearchStrategy[Shape[Fraction]] = st.one_of(
    st.builds(
        lambda most, per, full: PerCapita(most=most, per=per, then=Goalpost(most=most, zero=full + 1, full=full)),
        positive,
        positive,
        share,
    ),
    st.builds(
        lambda most, cuts, parts: Bands(most=most, bands=rising(most, cuts, sorted(parts))),
        positive,
        st.lists(st.fractions(0, 100), min_size=1, max_size=4, unique=True).map(sorted),
        st.lists(st.fractions(0, 1), min_size=5, max_size=5),
    ),
)


@given(step_shapes, st.fractions(0, 200), st.fractions(0, 200))
def test_steps_and_populations_are_bounded_and_rise_in_the_stated_direction(
    shape: Shape[Fraction], one: Fraction, other: Fraction
) -> None:
    low, high = sorted((one, other))
    worse, better = (low, high) if shape.better is Better.HIGHER else (high, low)
    assert 0 <= shape.reach.worst <= shape.points(worse) <= shape.points(better) <= shape.reach.best == shape.most


KINDS = ("one", "two", "three")
counts = st.fixed_dictionaries({kind: st.integers(0, 40).map(Fraction) for kind in KINDS})
prices = st.fixed_dictionaries(dict.fromkeys(KINDS, positive))
caps = st.dictionaries(st.sampled_from(KINDS), positive)
steps = st.tuples(st.integers(2, 5), st.integers(2, 5))


def escalating(most: Fraction, price: Fraction, every: tuple[int, int]) -> Escalate:
    """Return levels of which one above costs at least what makes it."""
    prices = {"one": price, "two": price * every[0], "three": price * every[0] * every[1] + 1}
    return Escalate(
        most=most,
        levels=KINDS,
        every=(Fraction(every[0]), Fraction(every[1])),
        then=DeductPerEvent(most=most, per_event=prices),
    )


event_shapes: st.SearchStrategy[Shape[Any]] = st.one_of(
    st.builds(
        lambda most, each, cap: DeductPerEvent(most=most, per_event=each, most_per_kind=cap), positive, prices, caps
    ),
    st.builds(
        lambda most, each, cap: AddPerEvent(most=most, per_event=each, most_per_kind=cap), positive, prices, caps
    ),
    st.builds(lambda most, each: Bonus(most=most, per_event=each), positive, prices),
    st.builds(
        lambda most, part, each, cap: BasePlus(
            most=most,
            base=most * part,
            adds={"one": each["one"]},
            deducts={"two": each["two"], "three": each["three"]},
            most_per_kind=cap,
        ),
        *(positive, share, prices, caps),
    ),
    st.builds(escalating, positive, positive, steps),
)


@given(event_shapes, counts, st.sampled_from(KINDS), st.integers(1, 9))
def test_events_move_points_only_in_their_direction_and_within_bounds(
    shape: Shape[Any], happened: dict[str, Fraction], kind: str, more: int
) -> None:
    before = shape.points(happened)
    after = shape.points({**happened, kind: happened[kind] + more})
    assert 0 <= shape.reach.worst <= before <= shape.reach.best <= shape.most
    if shape.kinds[kind] is Better.HIGHER:
        assert after >= before
    else:
        assert after <= before


@given(st.lists(st.integers(0, 200), min_size=3, max_size=3), steps)
def test_carrying_keeps_the_worth_of_all_events(happened: list[int], every: tuple[int, int]) -> None:
    """As a counter does: what is carried up is worth what it was made of, and no full step is left behind."""
    shape = escalating(ONE, ONE, every)
    carried = shape.carried({kind: Fraction(count) for kind, count in zip(KINDS, happened, strict=True)})
    worth = {"one": 1, "two": every[0], "three": every[0] * every[1]}
    before = sum(count * worth[kind] for kind, count in zip(KINDS, happened, strict=True))
    assert sum(carried[kind] * worth[kind] for kind in KINDS) == before
    assert carried["one"] < every[0]
    assert carried["two"] < every[1]


@given(st.sampled_from(Method), st.lists(st.integers(0, 50).map(Fraction), min_size=1, max_size=12), st.data())
def test_a_place_among_peers_is_bounded_rises_and_mirrors(
    method: Method, group: list[Fraction], data: st.DataObject
) -> None:
    low, high = sorted((data.draw(st.sampled_from(group)), data.draw(st.sampled_from(group))))
    up, down = (Peer(most=Fraction(10), method=method, pays=pays) for pays in (Better.HIGHER, Better.LOWER))
    points = [up.points(Beside(value, tuple(group))) for value in (low, high)]
    assert 0 <= points[0] <= points[1] <= 10
    assert down.points(Beside(low, tuple(group))) == 10 - points[0]


@given(st.fractions(0, 10**6))
def test_a_root_is_the_nearest_with_twelve_decimals(number: Fraction) -> None:
    found, half = root(number), Fraction(1, 2 * 10**12)
    assert max(ZERO, found - half) ** 2 <= number < (found + half) ** 2


def bands(*ends: tuple[str | None, str | None, Closed]) -> Bands:
    made = (
        Band(low=low and Fraction(low), high=high and Fraction(high), points=ONE, closed=closed)  # type: ignore[arg-type]  # an end without limit stays None
        for low, high, closed in ends
    )
    return Bands(most=ONE, bands=tuple(made))


@pytest.mark.parametrize(
    ("shape", "largest", "faults"),
    [
        (bands((None, "0.6", Closed.LEFT), ("0.6", None, Closed.LEFT)), ONE, ()),
        (bands(("0", "0.6", Closed.LEFT), ("0.6", "1", Closed.BOTH)), ONE, ()),
        (bands(("0", "0.6", Closed.LEFT), ("0.6", "1", Closed.BOTH)), None, (Gap(1, shared=False),)),
        (bands(("0", "0.6", Closed.BOTH), ("0.6", "1", Closed.BOTH)), ONE, (Gap(1, shared=True),)),
        (bands(("0", "0.6", Closed.LEFT), ("0.6", "1", Closed.LEFT)), ONE, (Gap(1, shared=False),)),
        (bands(("0", "0.6", Closed.LEFT), ("0.6", None, Closed.NEITHER)), ONE, (Gap(1, shared=False),)),
        (
            bands(("0.1", "0.6", Closed.LEFT), ("0.5", None, Closed.LEFT)),
            ONE,
            (Gap(0, shared=False), Gap(1, shared=True)),
        ),
    ],
)
def test_bands_tell_what_they_leave_out_and_what_they_share(
    shape: Bands, largest: Fraction | None, faults: tuple[Gap, ...]
) -> None:
    assert shape.faults(ZERO, largest) == faults


TWO = {"one": ONE, "two": Fraction(2)}
DEDUCT = DeductPerEvent(most=Fraction(5), per_event=TWO)


@pytest.mark.parametrize(
    ("shape", "parameters", "wrong"),
    [
        (DeductPerEvent, {"per_event": {}}, "per_event"),
        (DeductPerEvent, {"per_event": {"one": ZERO}}, "per_event"),
        (AddPerEvent, {"per_event": TWO, "most_per_kind": {"three": ONE}}, "most_per_kind"),
        (AddPerEvent, {"per_event": TWO, "most_per_kind": {"one": ZERO}}, "most_per_kind"),
        (BasePlus, {"base": Fraction(6), "adds": TWO}, "base"),
        (BasePlus, {"base": Fraction(-1), "adds": TWO}, "base"),
        (BasePlus, {"base": ONE, "adds": TWO, "deducts": TWO}, "deducts"),
        (Escalate, {"levels": ("one", "two"), "every": (), "then": DEDUCT}, "every"),
        (Escalate, {"levels": ("one", "two"), "every": (ONE,), "then": DEDUCT}, "every"),
        (Escalate, {"levels": ("one", "two"), "every": (Fraction("2.5"),), "then": DEDUCT}, "every"),
        (Escalate, {"levels": ("one", "two"), "every": (Fraction(3),), "then": DEDUCT}, "then"),
        (PerCapita, {"per": ZERO, "then": Goalpost(most=Fraction(5), zero=ONE, full=ZERO)}, "per"),
        (PerCapita, {"per": ONE, "then": Goalpost(most=Fraction(4), zero=ONE, full=ZERO)}, "then"),
        (Bands, {"bands": ()}, "bands"),
        (Bands, {"bands": (Band(low=ONE, high=ZERO, points=ONE),)}, "bands"),
        (Bands, {"bands": (Band(low=None, high=None, points=Fraction(6)),)}, "bands"),
        (Category, {"of_category": {"1": Fraction(6)}}, "of_category"),
        (Category, {"of_category": {}}, "of_category"),
        (Peer, {"method": Method.Z_SCORE, "spread": ZERO}, "spread"),
    ],
)
def test_parameters_without_meaning_are_refused(
    shape: type[Shape[Any]], parameters: dict[str, Any], wrong: str
) -> None:
    with pytest.raises(ShapeError) as refused:
        shape(most=Fraction(5), **parameters)
    assert refused.value.parameter == wrong
