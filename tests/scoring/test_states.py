"""Zero, missing, not applicable, disputed, estimated: five things; and a clean body has a score."""

from fractions import Fraction

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.leaf import Flag, Leaf, Standing
from gov_integrity.judgement.scorecard import scorecards
from gov_integrity.standard.profiles import profile
from tests.scoring.bureau import ON, RAW, Raw, reported, values

PROFILE = profile("six-dimensions-2025")
CLEAN = {weighted.indicator.id: ("0", "0") for weighted in PROFILE.weighted()}


def card(records: list[Record]) -> Scorecard:
    (found,) = scorecards(records, PROFILE, on=ON)
    return found


def leaf(found: Scorecard, indicator: str) -> Leaf:
    return next(each for each in found.leaves() if each.weighted.indicator.id == indicator)


def with_raw(indicator: str, raw: Raw, **changes: object) -> Scorecard:
    others = {name: pair for name, pair in RAW.items() if name != indicator}
    return card([*values(others), reported(indicator, raw, **changes)])


def test_a_body_without_any_occasion_scores_full() -> None:
    found = card(values(CLEAN))
    assert found.total == 100
    assert [each.score for each in found.dimensions] == [20, 15, 15, 25, 15, 10]
    assert found.grade is not None
    assert (found.grade.id, found.award_eligible) == ("A", True)
    assert not [each for each in found.leaves() if each.flags]
    assert {each.standing for each in found.leaves()} == {Standing.NO_OCCASION, Standing.NOT_APPLICABLE}


def test_a_small_township_is_scored_on_what_it_has() -> None:
    raw: dict[str, Raw] = {
        **CLEAN,
        "disclosure-list-completion": ("11", "12"),
        "service-timeliness": ("300", "300"),
        "satisfaction-rate": ("49", "50"),
        "debt-and-budget-discipline": "not_applicable",
        "plan-goal-completion": "not_applicable",
        "integrity-file-coverage": ("18", "18"),
        "officials-violation-rate": ("0", "18"),
        "integrity-training-coverage": ("18", "18"),
    }
    assert card(values(raw)).total == 100 - 6 * Fraction(1, 12)


def test_zero_missing_and_not_applicable_are_three_things() -> None:
    zero = with_raw("litigation-loss-rate", ("0", "40"))
    missing = with_raw("litigation-loss-rate", "missing")
    without = with_raw("litigation-loss-rate", "not_applicable")
    earned = Fraction("4.5") + Fraction("2.5") + Fraction("4.75")
    assert [each.dimensions[0].score for each in (zero, missing, without)] == [earned + 6, earned, earned * 20 / 14]
    found = [leaf(each, "litigation-loss-rate") for each in (zero, missing, without)]
    assert [each.standing for each in found] == [Standing.SCORED, Standing.MISSING, Standing.NOT_APPLICABLE]
    assert [each.points for each in found] == [6, 0, None]
    assert [each.flags for each in found] == [(), (Flag.MISSING,), ()]


def test_what_was_never_sent_is_missing() -> None:
    others = {name: pair for name, pair in RAW.items() if name != "litigation-loss-rate"}
    assert leaf(card(values(others)), "litigation-loss-rate").flags == (Flag.MISSING,)


def test_a_numerator_without_denominator_is_missing() -> None:
    found = leaf(with_raw("litigation-loss-rate", ("1", "0")), "litigation-loss-rate")
    assert found.points == 0
    assert found.flags == (Flag.CONTRADICTORY, Flag.MISSING)


def test_disputed_values_are_left_out_and_estimated_ones_counted() -> None:
    disputed = with_raw("litigation-loss-rate", ("6", "40"), value_state="disputed")
    assert disputed.dimensions[0].score == (Fraction("4.5") + Fraction("2.5") + Fraction("4.75")) * 20 / 14
    assert leaf(disputed, "litigation-loss-rate").flags == (Flag.DISPUTED,)
    estimated = with_raw("litigation-loss-rate", ("6", "40"), value_state="estimated")
    assert estimated.dimensions[0].score == Fraction("14.75")
    assert leaf(estimated, "litigation-loss-rate").flags == (Flag.ESTIMATED,)


def test_a_disputed_or_revoked_record_is_treated_by_its_state() -> None:
    disputed = with_raw("litigation-loss-rate", ("6", "40"), record_state="disputed")
    assert leaf(disputed, "litigation-loss-rate").standing is Standing.NOT_COUNTED
    revoked = with_raw("litigation-loss-rate", ("6", "40"), record_state="revoked", revoked_on="2026-02-01")
    assert leaf(revoked, "litigation-loss-rate").standing is Standing.MISSING


def test_a_dimension_of_which_too_little_applies_is_undetermined_and_so_is_the_total() -> None:
    raw: dict[str, Raw] = {
        **RAW,
        "integrity-file-coverage": "not_applicable",
        "personal-matters-consistency": "not_applicable",
    }
    found = card(values(raw))
    assert found.dimensions[5].score is None
    assert (found.total, found.score, found.grade) == (None, None, None)
    assert found.dimensions[5].applied.applicable == 5


def test_exactly_the_least_share_is_enough() -> None:
    found = card(values({**RAW, "disclosure-list-completion": "not_applicable"}))
    assert found.dimensions[1].score == (Fraction("3.2") + Fraction("3.75")) * 15 / 9


def test_one_easy_indicator_does_not_top_the_ranking() -> None:
    raw: dict[str, Raw] = {**dict.fromkeys(RAW, "not_applicable"), "explanation-timeliness": ("1", "1")}
    assert card(values(raw)).total is None


@pytest.mark.parametrize("order", [1, -1])
def test_of_conflicting_values_the_one_worth_least_stands(order: int) -> None:
    for indicator, good, bad in (
        ("litigation-loss-rate", ("1", "40"), ("6", "40")),
        ("rectification-rate", ("5", "5"), ("4", "5")),
    ):
        others = {name: pair for name, pair in RAW.items() if name != indicator}
        twice = [reported(indicator, good, id="one"), reported(indicator, bad, id="two")][::order]
        found = leaf(card([*values(others), *twice]), indicator)
        assert found.reading.numerator == Fraction(bad[0])
        assert found.flags == (Flag.CONFLICTING,)
        assert found.reading.sources == ("one", "two")


def test_a_value_sent_after_it_was_missing_is_no_conflict() -> None:
    others = {name: pair for name, pair in RAW.items() if name != "rectification-rate"}
    twice = [reported("rectification-rate", "missing", id="one"), reported("rectification-rate", ("4", "5"), id="two")]
    found = leaf(card([*values(others), *twice]), "rectification-rate")
    assert (found.points, found.flags) == (Fraction("3.6"), ())
