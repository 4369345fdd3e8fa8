"""The worked example of the six dimensions: every point recomputed here by hand, from the raw numbers."""

from fractions import Fraction

import pytest

from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.card_plain import plain
from gov_integrity.judgement.scorecard import scorecards
from gov_integrity.standard.profiles import profile
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from tests.scoring.bureau import BODY, ON, RAW, made, reported, values

POINTS = {
    "litigation-loss-rate": 6 * (Fraction(30, 100) - Fraction(6, 40)) / Fraction(30, 100),
    "judgment-performance-rate": 6 * (Fraction(19, 20) - Fraction(80, 100)) / Fraction(20, 100),
    "review-correction-rate": 3 * (Fraction(30, 100) - Fraction(3, 60)) / Fraction(30, 100),
    "dual-publicity-timeliness": 5 - Fraction(25, 100) * (100 - 100 * Fraction(1188, 1200)),
    "disclosure-list-completion": 6 * Fraction(27, 30),
    "disclosure-request-timeliness": 4 * (Fraction(48, 50) - Fraction(80, 100)) / Fraction(20, 100),
    "other-act-publicity-timeliness": 5 - Fraction(25, 100) * (100 - 100 * Fraction(285, 300)),
    "service-timeliness": 5 - Fraction(1, 2) * (100 - Fraction(995, 10)),
    "complaint-timeliness": 5 - Fraction(2, 10) * (100 - Fraction(8982, 100)),
    "satisfaction-rate": 3 - Fraction(6, 100) * (98 - 97),
    "proposal-answer-timeliness": 2 * (Fraction(29, 30) - Fraction(80, 100)) / Fraction(20, 100),
    "contract-performance-rate": 8 * (Fraction(190, 200) - Fraction(80, 100)) / Fraction(20, 100),
    "promise-fulfilment-rate": 5 * ((45 + Fraction(1, 2) * 3) / 50 - Fraction(60, 100)) / Fraction(40, 100),
    "arrears-clearance-rate": 7 * Fraction(1800, 2000),
    "plan-goal-completion": 3 * (Fraction(47, 50) - Fraction(60, 100)) / Fraction(40, 100),
    "rectification-rate": 6 * (Fraction(4, 5) - Fraction(1, 2)) / Fraction(1, 2),
    "explanation-timeliness": Fraction(3),
    "credit-check-coverage": 3 * (Fraction(980, 1000) - Fraction(80, 100)) / Fraction(20, 100),
    "joint-case-feedback-rate": 3 * Fraction(36, 40),
    "integrity-file-coverage": 3 * (Fraction(490, 500) - Fraction(80, 100)) / Fraction(20, 100),
    "personal-matters-consistency": 2 * (Fraction(39, 40) - Fraction(80, 100)) / Fraction(20, 100),
    "officials-violation-rate": 3 * (2 - Fraction(100, 500)) / 2,
    "integrity-training-coverage": 2 * (Fraction(450, 500) - Fraction(50, 100)) / Fraction(50, 100),
}
LISTED = {
    "type": "dishonesty-record",
    "id": "listed-1",
    "about_name": "示例市示例局",
    "about_code": BODY,
    "source_org_name": "示例市中级人民法院",
    "dishonesty_category": "dishonest_judgment_debtor",
    "cause": "有履行能力而拒不履行生效法律文书确定的义务",
    "determined_on": "2025-09-01",
    "determined_by_name": "示例市中级人民法院",
}


def card(*more: object) -> Scorecard:
    found = scorecards([*values(RAW), *more], profile("six-dimensions-2025"), on=ON)  # type: ignore[list-item]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("indicator", sorted(POINTS))
def test_every_indicator_earns_its_points(indicator: str) -> None:
    leaf = next(leaf for leaf in card().leaves() if leaf.weighted.indicator.id == indicator)
    assert leaf.points == POINTS[indicator]
    assert leaf.flags == ()


def test_dimensions_and_total() -> None:
    found = card()
    by_dimension = {each.dimension.id: each.score for each in found.dimensions}
    names = list(POINTS)
    promises = sum((POINTS[name] for name in names[11:15]), Fraction(0)) * Fraction(25, 23)
    assert by_dimension == {
        "law_based": Fraction("14.75"),
        "openness": Fraction("12.35"),
        "diligence": sum((POINTS[name] for name in names[7:11]), Fraction(0)),
        "promise_keeping": promises,
        "dishonesty_response": Fraction(12),
        "civil_servant_file": Fraction("8.75"),
    }
    assert promises == Fraction("20.625")
    by_hand = (Fraction("14.75"), Fraction("12.35"), Fraction("10.654"), Fraction(5, 3), Fraction(12), Fraction("8.75"))
    assert found.total == sum(by_hand, promises)
    assert round(float(found.total), 4) == 80.7957
    assert sum((leaf.counts for leaf in found.leaves()), Fraction(0)) == found.total


def test_shown_once_rounded_with_grade_and_second_view() -> None:
    shown = plain(card())
    assert (shown["total"], shown["score"], shown["grade"]) == ("80.80", "80.80", "B")
    assert shown["view"] == {"most": "1000", "points": "807.96", "whole_points": "808"}
    assert shown["award_eligible"] is True


def test_a_live_entry_caps_the_grade_and_leaves_the_score() -> None:
    shown = card(made(DishonestyRecord, LISTED))
    data = plain(shown)
    assert (data["total"], data["score"], data["grade"], data["award_eligible"]) == ("80.80", "80.80", "C", False)
    assert [(veto.gated.predicate, veto.sources) for veto in shown.vetoes] == [
        ("dishonest-judgment-debtor-listed", ("listed-1",))
    ]


def test_a_city_bonus_stands_outside_the_hundred() -> None:
    data = plain(card(reported("city-award", ("1", "1"))))
    assert (data["total"], data["bonus"], data["score"], data["grade"]) == ("80.80", "1.00", "81.80", "B")


def test_bonus_can_lift_a_grade_but_never_a_capped_one() -> None:
    awards = [reported("national-award", ("1", "1")), reported("line-system-award", ("1", "1"))]
    lifted = plain(card(*awards))
    assert (lifted["bonus"], lifted["score"], lifted["grade"]) == ("5.00", "85.80", "A")
    capped = plain(card(*awards, made(DishonestyRecord, LISTED)))
    assert (capped["score"], capped["grade"]) == ("85.80", "C")
