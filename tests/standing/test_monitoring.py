"""The monthly monitoring of districts: its own alerts, draws and window; 甲区 as in the worked example."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

import pytest

from gov_integrity.forms.indicator import Reading
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.example import card_of_example
from gov_integrity.judgement.standing import array_draws
from gov_integrity.judgement.standing.alerts import alerts
from gov_integrity.judgement.standing.rescoring import rescored
from gov_integrity.judgement.standing.stability import perturbation_of
from gov_integrity.judgement.standing.standings import standings
from gov_integrity.judgement.standing.standings_plain import plain
from gov_integrity.judgement.standing.what_if import rectifications
from gov_integrity.standard.codelists.alert_level import AlertLevel
from gov_integrity.standard.profiles import profile
from tests.scoring.bureau import BODY, OTHER_BODY

MONITORING = profile("six-monitoring-2024")
JIA = replace(card_of_example(MONITORING, MONITORING.examples[0]), body_code=BODY, body_name="甲区", period="2024-12")

MONTH = replace(MONITORING, window=None)


def test_clearing_the_arrears_gains_what_they_took() -> None:
    """500 万元 overdue for 80 万 inhabitants took 0.625 of 86.110."""
    assert (MONITORING.scale.shown(JIA.total or Fraction(0)), JIA.score) == (
        "86.110",
        (JIA.total or 0) - Fraction(625, 1000),
    )
    found = {each.indicator: each.gain for each in rectifications(JIA)}
    assert found["overdue-arrears-per-capita"] == Fraction(625, 1000)


def test_an_entry_past_its_deadline_is_red() -> None:
    """4 points less, and red whatever the score; without it 甲区 has no alert."""
    assert alerts(JIA) == ()
    late = Reading(Fraction(1), Fraction(1), "ok", "2024-12", ("entry-1",), 1)
    listed = rescored(JIA, {"departments-listed-overdue": late})
    assert (JIA.score or 0) - (listed.score or 0) == 4
    (warned,) = alerts(listed)
    assert (warned.level, warned.indicator, warned.records) == (
        *(AlertLevel.RED, "departments-listed-overdue"),
        ("entry-1",),
    )


def test_the_profile_says_how_its_weights_are_drawn() -> None:
    how = perturbation_of(MONITORING)
    assert (how.spread, how.draws, how.seed) == (Fraction(1, 4), 10_000, 20240820)


def test_the_three_districts_stand_as_published() -> None:
    """乙 86.520, 甲 85.485, 丙 70.250; 乙 first in 98.5 % of the draws. 丙 is red, and at exactly 60 % not blue."""
    codes = (BODY, OTHER_BODY, "54410105005000018K")
    cards = [
        replace(card_of_example(MONITORING, example), body_code=code, body_name=example.title.zh[:2], profile=MONTH)
        for code, example in zip(codes, MONITORING.examples, strict=True)
    ]
    found = standings(cards, cards[0].period, draws=array_draws.stability)
    assert [(each.card.body_name, each.ranked.rank) for each in found] == [("乙区", 1), ("甲区", 2), ("丙区", 3)]
    assert [MONITORING.scale.shown(each.card.score or Fraction(0)) for each in found] == ["86.520", "85.485", "70.250"]
    shares = [round(float(each.stability.share(1, each.how.draws)), 3) for each in found]
    assert shares == [0.985, 0.015, 0]
    # three bodies have no bottom quarter
    assert [[warned.level for warned in each.alerts] for each in found] == [[], [], [AlertLevel.RED]]


def months(code: str, name: str, scores: Sequence[int | None]) -> Iterator[Scorecard]:
    """Yield cards of the months up to December."""
    for month, score in enumerate(scores, 13 - len(scores)):
        shown = None if score is None else Fraction(score)
        yield replace(JIA, body_code=code, body_name=name, period=f"2024-{month:02d}", score=shown)


def test_what_is_ranked_is_the_mean_of_the_window() -> None:
    """甲区: 80 in eleven months and 92 in December, so 81. 乙区: 82 in seven of eight. 丙区: too few months."""
    cards = [
        *months(BODY, "甲区", [80] * 11 + [92]),
        *months(OTHER_BODY, "乙区", [82, 82, 82, None, 82, 82, 82, 82]),
        *months("54410105005000018K", "丙区", [99] * 5),
    ]
    few = replace(MONITORING, uncertainty=None)
    found = standings([replace(card, profile=few) for card in cards], "2024-12")
    assert [(each.card.body_name, each.ranked.rank, each.index) for each in found] == [
        ("乙区", 1, 82),
        ("甲区", 2, 81),
        ("丙区", None, None),
    ]
    told = {row["body_name"]: row for row in map(plain, found)}
    assert (told["甲区"]["index"], told["甲区"]["score"], told["甲区"]["change"]) == ("81.000", "92.000", "+12.000")


@pytest.mark.parametrize(
    ("before", "now", "level"), [(90, 80, AlertLevel.ORANGE), (90, 85, AlertLevel.YELLOW), (90, 86, None)]
)
def test_a_fall_within_a_month_is_told(before: int, now: int, level: AlertLevel | None) -> None:
    few = replace(MONITORING, uncertainty=None)
    cards = [replace(card, profile=few) for card in months(BODY, "甲区", [before, now])]
    (found,) = standings(cards, "2024-12")
    assert [each.level for each in found.alerts] == ([] if level is None else [level])
