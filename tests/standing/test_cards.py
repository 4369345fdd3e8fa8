"""What a card lost, what would mend it, how sure it is, and how it stands beside others: by hand, from raw numbers."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import Ties
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.leaf import Standing
from gov_integrity.judgement.standing.alerts import alerts, level_of
from gov_integrity.judgement.standing.losses import Loss, losses, strengths, weaknesses
from gov_integrity.judgement.standing.profile_comparison import body_changes, number_changes
from gov_integrity.judgement.standing.ranking import RankingRule, Vetoed, places, ranking, units
from gov_integrity.judgement.standing.rescoring import rescored
from gov_integrity.judgement.standing.score_range import score_range
from gov_integrity.judgement.standing.trend import trend, trend_of
from gov_integrity.judgement.standing.variants import leave_one_out, variants
from gov_integrity.judgement.standing.what_if import liftings, next_grade, rectifications, together
from gov_integrity.standard.codelists.alert_cause import AlertCause
from gov_integrity.standard.codelists.alert_level import AlertLevel
from gov_integrity.standard.profiles import profile
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from tests.scoring.bureau import BODY, OTHER_BODY, RAW, made
from tests.scoring.test_worked_example import LISTED
from tests.standing.districts import PROFILE, bureau

THIRD = "54410105005000018K"
WORKED = bureau(BODY, "示例市甲局")
LISTED_ENTRY = made(DishonestyRecord, LISTED)


def ids(found: Iterable[Loss]) -> list[str]:
    return [each.leaf.weighted.indicator.id for each in found]


def test_losses_and_the_total_are_the_full_score() -> None:
    assert WORKED.total is not None
    assert WORKED.total + sum(loss.lost for loss in losses(WORKED)) == 100


def test_the_costliest_and_the_best_are_named() -> None:
    """败诉率 3 of 6 lost; 整改 2.4 of 6; 合同 2/8 of 25/23 of a point each: 2.174."""
    assert ids(weaknesses(WORKED)) == ["litigation-loss-rate", "rectification-rate", "contract-performance-rate"]
    assert [loss.lost for loss in weaknesses(WORKED)] == [3, Fraction(24, 10), 2 * Fraction(25, 23)]
    assert ids(strengths(WORKED))[0] == "explanation-timeliness"
    assert strengths(WORKED)[0].share == 1


def test_a_card_made_again_is_the_same_card() -> None:
    assert rescored(WORKED) == WORKED


def test_what_every_case_put_right_would_gain() -> None:
    found = {each.indicator: each for each in rectifications(WORKED)}
    lost = {loss.leaf.weighted.indicator.id: loss.lost for loss in losses(WORKED)}
    for indicator, each in found.items():
        assert each.gain == lost[indicator], indicator
        assert each.card.total == (WORKED.total or 0) + lost[indicator]
    assert found["litigation-loss-rate"].cases == 6
    assert found["contract-performance-rate"].cases == 10
    assert found["promise-fulfilment-rate"].cases == 4, "3.5 of 50 are open, and cases are whole"
    assert found["promise-fulfilment-rate"].reading.numerator == 50
    assert "explanation-timeliness" not in found, "it has nothing left to gain"


def test_the_fewest_cases_that_raise_the_grade() -> None:
    """A needs 85.00 as shown: 84.995 is enough. The total is 80.7957; no indicator gains 4.2 alone."""
    assert next_grade(WORKED) == ()
    near = bureau(BODY, "示例市甲局", litigation_loss_rate=("1", "40"))  # 2.5 more: 83.2957; 1.7 are wanted
    found = {each.indicator: each for each in next_grade(near)}
    # contracts: each of 200 gains 8 / 0.2 / 200 * 25 / 23 = 0.2174; 1.6993 / 0.2174 = 7.8
    assert found["contract-performance-rate"].cases == 8
    # one record of five put right gains 6 * 0.2 / 0.5 = 2.4
    assert found["rectification-rate"].cases == 1
    assert {each.card.grade.id for each in found.values() if each.card.grade} == {"A"}
    seven = replace(found["contract-performance-rate"].reading, numerator=Fraction(197))
    assert (rescored(near, {"contract-performance-rate": seven}).grade or near.profile.grades[0]).id == "B"


def test_the_fewest_indicators_that_raise_the_grade_together() -> None:
    assert [each.indicator for each in together(WORKED)] == [
        "litigation-loss-rate",
        "rectification-rate",
    ]  # 80.796 + 3 + 2.4


def test_a_lifted_veto_gives_the_grade_back() -> None:
    capped = bureau(BODY, "示例市甲局", LISTED_ENTRY)
    (lifting,) = liftings(capped)
    assert (lifting.veto.sources, lifting.raises) == (("listed-1",), True)
    assert (capped.grade and capped.grade.id, lifting.card.grade and lifting.card.grade.id) == ("C", "B")
    assert next_grade(capped) == (), "no rectification lifts a cap"


def test_missing_and_disputed_data_make_a_range() -> None:
    """整改 missing scores 0 of 6 here; the range is what 0 and 6 of 6 give. Nothing else moves."""
    card = bureau(BODY, "示例市甲局", rectification_rate="missing")
    found = score_range(card)
    assert [lever.indicator.id for lever in found.uncertain] == ["rectification-rate"]
    assert found.ends == ((WORKED.total or 0) - Fraction(36, 10), (WORKED.total or 0) + Fraction(24, 10))
    assert found.width == 6
    assert score_range(WORKED).ends == (WORKED.score, WORKED.score)


def test_a_disputed_value_lies_between_its_worst_and_its_best() -> None:
    """A disputed value is left out, so the rest of its dimension counts for it; in the range it comes back."""
    known = {leaf.weighted.indicator.id: leaf.reading for leaf in WORKED.leaves()}["litigation-loss-rate"]
    card = rescored(WORKED, {"litigation-loss-rate": replace(known, state="disputed")})
    others = (Fraction("4.5") + Fraction("2.5") + Fraction("4.75")) * 20 / 14
    rest = (WORKED.total or 0) - Fraction("14.75")
    assert card.total == rest + others
    assert score_range(card).ends == (rest + Fraction("11.75"), rest + Fraction("17.75"))


def test_with_everything_missing_nothing_is_certain() -> None:
    empty = bureau(BODY, "示例市甲局", **{name.replace("-", "_"): "missing" for name in RAW})
    found = score_range(empty)
    assert found.ends == (Fraction(0), Fraction(100))  # the floor of the satisfaction rate is not taken for granted
    assert len(found.uncertain) == 24
    assert all(lever.leaf.standing is Standing.MISSING for lever in found.uncertain)


@pytest.mark.parametrize(
    ("ties", "wanted"),
    [(Ties.SKIPPING, [2, 1, 2, None, 4]), (Ties.DENSE, [2, 1, 2, None, 3])],
)
def test_ties_are_placed_as_declared(ties: Ties, wanted: list[int | None]) -> None:
    assert places([80, 90, 80, None, 70], ties) == wanted


def test_ranks_compare_what_is_shown() -> None:
    assert units(Fraction("80.795"), 2) == units(Fraction("80.80"), 2) == 8080
    assert units(Fraction("80.7949999"), 2) == 8079
    assert units(Fraction("-0.005"), 2) == -1, "halves go away from zero"


def ranked(*cards: Scorecard, rule: RankingRule | None = None) -> dict[str, int | None]:
    return {each.card.body_code: each.rank for each in ranking(cards, rule or RankingRule())}


def test_a_veto_moves_a_rank_only_where_the_rule_says_so() -> None:
    best = bureau(BODY, "示例市甲局", LISTED_ENTRY)
    second = bureau(OTHER_BODY, "示例市乙局", litigation_loss_rate=("12", "40"))
    assert ranked(best, second) == {BODY: 1, OTHER_BODY: 2}
    assert ranked(best, second, rule=RankingRule(vetoed=Vetoed.BEHIND)) == {BODY: 2, OTHER_BODY: 1}
    assert ranked(best, second, rule=RankingRule(vetoed=Vetoed.UNRANKED)) == {BODY: None, OTHER_BODY: 1}


def test_a_bonus_is_seen_in_the_rank() -> None:
    low = bureau(BODY, "示例市甲局", litigation_loss_rate=("9", "40"), national_award=("1", "1"))
    high = bureau(OTHER_BODY, "示例市乙局")
    found = {each.card.body_code: each for each in ranking([low, high])}
    assert (found[BODY].by_total, found[BODY].with_adjustments, found[BODY].rank) == (2, 1, 1)
    assert [found[BODY].peers, found[OTHER_BODY].rank] == [2, 2]


def test_bodies_are_ranked_inside_their_group_and_under_one_profile() -> None:
    cards = [WORKED, bureau(OTHER_BODY, "示例市乙局"), bureau(THIRD, "示例市丙镇", litigation_loss_rate=("0", "40"))]
    found = ranking(cards, group=lambda card: "乡镇" if card.body_name.endswith("镇") else "部门")
    assert [(each.group, each.rank, each.peers) for each in found] == [("乡镇", 1, 1), ("部门", 1, 2), ("部门", 1, 2)]
    with pytest.raises(ValueError, match="one period"):
        ranking([WORKED, bureau(BODY, "示例市甲局", period="2024")])


def test_variants_rank_again() -> None:
    cards = [WORKED, bureau(OTHER_BODY, "示例市乙局", litigation_loss_rate=("0", "40"))]
    own, equal, geometric = variants(cards)
    assert [own.name, equal.name, geometric.name] == ["own", "equal", "geometric"]
    assert own.scores[BODY] == WORKED.score
    shares = [scored.share or Fraction(0) for scored in WORKED.dimensions]
    assert equal.scores[BODY] == 100 * sum(shares) / 6
    left = {each.name: each for each in leave_one_out(cards)}
    assert len(left) == 6 + 24
    assert left["litigation-loss-rate"].ranks == {BODY: 1, OTHER_BODY: 1}, "without what tells them apart they tie"
    assert left["openness"].scores[BODY] == ((WORKED.total or 0) - Fraction("12.35")) * 100 / 85


def test_a_trend_fills_no_gap() -> None:
    scores = [("2024-01", Fraction(80)), ("2024-02", None), ("2024-03", Fraction(84)), ("2024-04", Fraction(83))]
    found = trend_of(scores)
    assert (found.change, found.over_all) == (Fraction(-1), Fraction(3))
    # least squares through (0, 80), (2, 84), (3, 83): the sum of products 16/3 over the sum of squares 14/3
    assert found.slope == Fraction(16, 3) / Fraction(14, 3)
    assert found.mean == Fraction(247, 3)
    assert trend_of(scores[:2]).change is None
    assert trend_of(scores[:1]).slope is None


def test_a_trend_is_of_one_body() -> None:
    before = bureau(BODY, "示例市甲局", period="2024", litigation_loss_rate=("0", "40"))
    found = trend([WORKED, before], "2025", 2)
    assert (found.periods, found.change) == (("2024", "2025"), Fraction(-3))
    with pytest.raises(ValueError, match="one body"):
        trend([WORKED, bureau(OTHER_BODY, "示例市乙局")], "2025")


def falling(by: int) -> AlertLevel | None:
    fallen = trend_of([("2024", Fraction(90)), ("2025", Fraction(90 - by))])
    return level_of(alerts(WORKED, trend=fallen))


def test_colours_follow_from_scores_falls_and_places() -> None:
    assert level_of(alerts(WORKED)) is None
    assert [falling(by) for by in (4, 5, 9, 10)] == [None, AlertLevel.YELLOW, AlertLevel.YELLOW, AlertLevel.ORANGE]
    (late,) = alerts(WORKED, overdue=["listed-1"])
    assert (late.level, late.cause, late.records) == (AlertLevel.RED, AlertCause.RECTIFICATION_OVERDUE, ("listed-1",))
    low = bureau(BODY, "示例市甲局", **{name.replace("-", "_"): "missing" for name in list(RAW)[15:]})
    assert [(each.level, each.cause) for each in alerts(low)] == [
        (AlertLevel.RED, AlertCause.SCORE_LOW),
        (AlertLevel.BLUE, AlertCause.DIMENSION_LOW),
        (AlertLevel.BLUE, AlertCause.DIMENSION_LOW),
    ]


def test_a_dimension_of_exactly_60_percent_is_not_below_it() -> None:
    """建档 0.8, 事项 1.2, 违纪 2.4, 培训 1.6 of 10 are 6.0; one file fewer is less."""
    exact: dict[str, Any] = {
        "integrity_file_coverage": ("1300", "1500"),  # (13/15 - 0.8) / 0.2 = 1/3 of 3: 1.0
        "personal_matters_consistency": ("90", "100"),  # half of 2: 1.0
        "officials_violation_rate": ("2", "300"),  # (2 - 2/3) / 2 = 2/3 of 3: 2.0
        "integrity_training_coverage": ("100", "100"),  # 2.0
    }
    card = bureau(BODY, "示例市甲局", **exact)
    assert card.dimensions[-1].share == Fraction(60, 100)
    assert alerts(card) == ()
    (low,) = alerts(bureau(BODY, "示例市甲局", **exact | {"integrity_file_coverage": ("1299", "1500")}))
    assert (low.level, low.dimension) == (AlertLevel.BLUE, "civil_servant_file")


def test_the_bottom_quarter_of_a_group_is_told() -> None:
    codes = ["114101050050000181", "12410105005000018X", "54410105005000018K", "91410105005000018Q"]
    cards = [bureau(code, "示例市示例局", litigation_loss_rate=(str(i), "40")) for i, code in enumerate(codes)]
    last = ranking(cards)[-1]
    assert [level_of(alerts(each.card, ranked=each)) for each in ranking(cards)] == [
        None,
        None,
        None,
        AlertLevel.YELLOW,
    ]
    assert alerts(last.card, ranked=last)[0].cause is AlertCause.PEER_BOTTOM
    assert alerts(last.card, ranked=ranking([last.card])[0]) == (), "a body alone is at no bottom"


def test_two_profiles_differ_where_their_numbers_do() -> None:
    one = profile(PROFILE)
    law, *others = one.dimensions
    heavier = replace(law, rescale=replace(law.rescale, most=Fraction(30)))
    other = replace(one, id="other", dimensions=(heavier, *others))
    assert number_changes(one, one) == ()
    (found,) = number_changes(one, other)
    assert (found.path, found.before, found.after) == ("dimensions.law_based.points", Fraction(20), Fraction(30))
    lawful = bureau(OTHER_BODY, "示例市乙局", litigation_loss_rate=("0", "40"), rectification_rate=("2", "5"))
    before = [WORKED, lawful]
    changed = body_changes(before, [rescored(card, profile=other) for card in before])
    assert {each.before.body_code for each in changed} == {BODY, OTHER_BODY}
    assert body_changes(before, before) == ()


def test_a_reading_that_gained_nothing_is_not_listed() -> None:
    missing = rescored(WORKED, {"rectification-rate": Reading(None, None, "missing", "2025")})
    assert "rectification-rate" not in {each.indicator for each in rectifications(missing)}, (
        "what is missing is reported, not rectified"
    )
    assert missing.on == date(2026, 3, 1)
