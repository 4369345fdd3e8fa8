"""The worked examples of every profile follow from it, and from a recomputation by hand from their raw numbers."""

from dataclasses import replace
from fractions import Fraction

import pytest

from gov_integrity.forms.profile import Profile, half_up
from gov_integrity.forms.profile_example import Example
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.example import card_of_example, differences
from gov_integrity.judgement.window import index_of
from gov_integrity.standard.profiles import profile, profiles

SHIPPED = [(found, example) for found in profiles() for example in found.examples]
MONTHLY = profile("six-monitoring-2024")


def percent(number: str) -> Fraction:
    return Fraction(number) / 100


@pytest.mark.parametrize(("found", "example"), SHIPPED, ids=lambda each: getattr(each, "id", None) or each.title.en)
def test_an_example_follows(found: Profile, example: Example) -> None:
    assert list(differences(found, example)) == []


def card(found: Profile, number: int = 0) -> Scorecard:
    return card_of_example(found, found.examples[number])


# district A, from its raw numbers
BY_HAND = {
    "litigation-loss-rate": 5 * (percent("30") - Fraction(9, 90)) / percent("30"),
    "judgment-performance-rate": 5 * (percent("98") - percent("80")) / percent("20"),
    "review-correction-rate": 3 * (percent("30") - Fraction(6, 120)) / percent("30"),
    "normative-document-filing-rate": 2 * Fraction(38, 40),
    "decision-legality-review-rate": Fraction(3),
    "dual-publicity-timeliness": 5 - Fraction("0.25") * 4,
    "disclosure-list-completion": 4 * Fraction(46, 50),
    "disclosure-request-timeliness": 3 * (percent("97") - percent("80")) / percent("20"),
    "promise-publicity-rate": 2 * Fraction(18, 20),
    "service-timeliness": 4 - Fraction("0.4") * Fraction("0.5"),
    "complaint-timeliness": 4 - Fraction("0.16") * 3,
    "satisfaction-rate": 4 - Fraction("0.08") * (98 - 93),
    "proposal-answer-timeliness": 2 * (Fraction(58, 60) - percent("80")) / percent("20"),
    "contract-performance-rate": 6 * (percent("96") - percent("80")) / percent("20"),
    "promise-fulfilment-rate": 4 * ((176 + Fraction(1, 2) * 12) / 200 - percent("60")) / percent("40"),
    "arrears-clearance-rate": 6 * Fraction(9500, 10000),
    "live-dishonesty-entries": Fraction(6),
    "breach-complaint-timeliness": 2 * (Fraction(45, 50) - percent("50")) / percent("50"),
    "check-and-feedback-rate": 2 * percent("90"),
    "dual-publicity-submission-timeliness": Fraction(3),
    "valid-record-rate": 4 * percent("93"),
    "catalogue-coverage": 3 * Fraction(54, 60),
    "element-completeness": Fraction(3),
    "uscc-error-rate": Fraction(2),
    "credit-plus-scenarios": 4 * Fraction(8, 10),
    "credit-loan-coverage": 3 * Fraction(6, 10),
    "incentive-subject-share": 3 * Fraction(12, 20),
}


def test_every_point_of_district_a_is_recomputed() -> None:
    found = card(MONTHLY)
    scored = {leaf.weighted.indicator.id: leaf.points for leaf in found.leaves() if leaf.points is not None}
    assert scored == BY_HAND
    names = list(BY_HAND)
    groups = [names[:5], names[5:9], names[9:13], names[13:19], names[19:24], names[24:]]
    sums = [sum((BY_HAND[name] for name in group), Fraction(0)) for group in groups]
    sums[-1] *= Fraction(13, 10)
    assert [each.score for each in found.dimensions] == sums
    assert found.total == sum(sums, Fraction(0)) == Fraction("86.11")
    assert found.score == found.total - Fraction(500, 80) / 10


def test_three_districts_as_they_are_published() -> None:
    cards = [card(MONTHLY, number) for number in range(3)]
    shares = [[half_up((each.share or Fraction(0)) * 100, 2) for each in found.dimensions] for found in cards]
    assert shares == [
        ["84.63", "85.93", "89.90", "88.46", "96.13", "68.00"],
        ["85.00", "90.00", "92.00", "80.00", "90.00", "88.00"],
        ["95.00", "80.00", "75.00", "60.00", "92.00", "85.00"],
    ]
    equal = [sum((each.share or Fraction(0) for each in found.dimensions), Fraction(0)) / 6 * 100 for found in cards]
    assert [half_up(each, 3) for each in equal] == ["85.510", "87.500", "81.167"]
    assert [half_up(found.total or Fraction(0), 3) for found in cards] == ["86.110", "86.520", "79.250"]
    taken = [[-each.leaf.counts for each in found.adjusted] for found in cards]
    assert taken == [[0, Fraction("0.625")], [0, 0], [2 * 1 * 2, min(Fraction(5), Fraction(80, 10))]]
    assert [half_up(found.score or Fraction(0), 3) for found in cards] == ["85.485", "86.520", "70.250"]


def test_equal_weights_and_a_thousand_points_are_the_same_shares_weighed_otherwise() -> None:
    six, equal, thousand = (
        card(profile(name)) for name in ("six-dimensions-2025", "six-dimensions-2025-equal", "thousand-point-2025")
    )
    shares = [each.share for each in six.dimensions]
    assert shares == [each.share for each in equal.dimensions] == [each.share for each in thousand.dimensions]
    by_hand = [
        Fraction("14.75") / 20,
        Fraction("12.35") / 15,
        (Fraction("10.654") + Fraction(5, 3)) / 15,
        Fraction("18.975") / 23,
        Fraction("0.8"),
        Fraction("0.875"),
    ]
    assert equal.total == sum(by_hand, Fraction(0)) * 100 / 6
    assert six.total is not None
    assert thousand.total == six.total * 10
    assert thousand.profile.scale.shown(thousand.total) == "808"
    assert thousand.profile.scale.viewed(thousand.total) == six.total


def test_the_weights_are_ours_and_every_title_says_so() -> None:
    for found in profiles():
        assert "权重" in found.title.zh
        assert "weights of this project" in found.title.en


def test_the_index_is_the_mean_of_twelve_months_and_none_of_fewer_than_six() -> None:
    window = MONTHLY.window
    assert window is not None
    good, bad = card(MONTHLY, 1), card(MONTHLY, 2)
    months = [f"2025-{number:02d}" for number in range(1, 13)] + ["2026-01"]
    cards = [_in(bad if month == "2025-01" else good, month) for month in months]
    assert index_of(cards, window, "2026-01") == good.score
    assert index_of(cards, window, "2025-12") == (11 * Fraction("86.52") + Fraction("70.25")) / 12
    assert index_of(cards, window, "2025-06") == (5 * Fraction("86.52") + Fraction("70.25")) / 6
    assert index_of(cards, window, "2025-05") is None


def _in(found: Scorecard, period: str) -> Scorecard:
    return replace(found, period=period)
