"""What every scoring run keeps: sums, bounds, direction, and independence of the order in which records come."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.record import Record
from gov_integrity.forms.shape import Better
from gov_integrity.judgement.card_plain import plain
from gov_integrity.judgement.scorecard import ScoreFold, scorecards
from gov_integrity.standard.profiles import profile
from tests.scoring.bureau import BODY, ON, OTHER_BODY, RAW, Raw, reported, values

PROFILE = profile("six-dimensions-2025")
INDICATORS = tuple(weighted.indicator for weighted in PROFILE.weighted())

raws: st.SearchStrategy[Raw] = st.one_of(
    st.sampled_from(("missing", "not_applicable")),
    st.tuples(st.integers(0, 60).map(str), st.integers(0, 50).map(str)),
)
tables = st.fixed_dictionaries({indicator.id: raws for indicator in INDICATORS})


@given(tables)
def test_the_parts_add_up_to_the_whole(table: dict[str, Raw]) -> None:
    (card,) = scorecards(values(table), PROFILE, on=ON)
    for scored in card.dimensions:
        assert sum((leaf.counts for leaf in scored.leaves), Fraction(0)) == (scored.score or 0)
        assert scored.score is None or 0 <= scored.score <= scored.dimension.most
    if card.total is None:
        assert any(scored.score is None for scored in card.dimensions)
    else:
        assert sum((leaf.counts for leaf in card.leaves()), Fraction(0)) == card.total
        assert 0 <= card.total <= 100


@given(tables, tables, st.randoms(use_true_random=False))
def test_the_order_of_records_changes_nothing(table: dict[str, Raw], other: dict[str, Raw], random: object) -> None:
    records = [*values(table, id="one"), *values(other, about_code=OTHER_BODY), *values(other, id="two")]
    shuffled = list(records)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = (scorecards(each, PROFILE, on=ON) for each in (records, shuffled))
    assert [plain(card) for card in first] == [plain(card) for card in second]
    assert [card.body_code for card in first] == [BODY, OTHER_BODY]


@given(tables, st.sampled_from(INDICATORS), st.integers(0, 50), st.integers(0, 50), st.integers(1, 50))
def test_a_better_value_never_costs_points(
    table: dict[str, Raw], indicator: object, one: int, other: int, occasions: int
) -> None:
    chosen = next(each for each in INDICATORS if each is indicator)
    worse, better = sorted((one, other), reverse=chosen.better is Better.LOWER)
    totals = [
        scorecards(values({**table, chosen.id: (str(cases), str(occasions))}), PROFILE, on=ON)[0].total
        for cases in (worse, better)
    ]
    if None not in totals:
        assert (totals[0] or 0) <= (totals[1] or 0)
    else:
        assert totals == [None, None]


def test_several_bodies_and_periods_are_sorted() -> None:
    records: list[Record] = [
        *values(RAW),
        *values(RAW, about_code=OTHER_BODY, about_name="示例市示例中心"),
        *values(RAW, period="2023"),
    ]
    cards = scorecards(iter(records), PROFILE, on=ON)
    assert [(card.body_code, card.period) for card in cards] == [(BODY, "2023"), (BODY, "2025"), (OTHER_BODY, "2025")]
    assert [plain(card)["profile_in_force"] for card in cards] == [False, True, True]
    assert [card.period for card in scorecards(records, PROFILE, on=ON, period="2023")] == ["2023"]


def test_values_of_other_periods_and_indicators_are_counted_not_scored() -> None:
    fold = ScoreFold(PROFILE, on=ON)
    fold.add(reported("litigation-loss-rate", ("1", "2"), period="2025-03"))
    fold.add(reported("happiness", ("1", "2")))
    assert fold.unread == 2
    assert fold.result() == ()


def test_a_period_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="2025-03"):
        ScoreFold(PROFILE, on=date(2025, 4, 1), period="2025-03")
