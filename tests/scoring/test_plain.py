"""A scorecard as data for others."""

import json
from fractions import Fraction

from gov_integrity.judgement.scorecard import plain, scorecards
from gov_integrity.standard.profiles import profile
from tests.scoring.bureau import ON, RAW, values

(CARD,) = scorecards(values(RAW), profile("six-dimensions-2025"), on=ON)


def numbers(data: object, key: str = "") -> list[str]:
    """Return the keys under which a float stands."""
    if isinstance(data, dict):
        return [found for name, value in data.items() for found in numbers(value, name)]
    if isinstance(data, list):
        return [found for value in data for found in numbers(value, key)]
    return [key] if isinstance(data, float) else []


def test_it_is_plain_and_only_shares_are_floats() -> None:
    data = plain(CARD)
    assert json.loads(json.dumps(data, ensure_ascii=False)) == data
    assert set(numbers(data)) == {"share"}


def test_anyone_can_add_it_up() -> None:
    data = json.loads(json.dumps(plain(CARD)))
    leaves = [leaf for dimension in data["dimensions"] for leaf in dimension["indicators"]]
    assert sum(Fraction(leaf["counts_exact"]) for leaf in leaves) == Fraction(data["total_exact"]) == CARD.total
    assert sum(Fraction(dimension["points_exact"]) for dimension in data["dimensions"]) == CARD.total


def test_a_leaf_explains_itself() -> None:
    data = json.loads(json.dumps(plain(CARD)))
    loss, _, _, publicity = data["dimensions"][0]["indicators"]
    assert loss["formula"] == "30%得0分，0%得6分，其间按比例"
    assert (loss["numerator"], loss["denominator"], loss["value"]) == ("6", "40", "15%")
    assert (loss["points"], loss["most"], loss["share"]) == ("3.0000", "6", 0.5)
    assert loss["origins"]["zero"]["confidence"] == "ours"
    assert len(loss["sources"]) == 1
    assert publicity["formula"] == "达到100%得5分，每低1个百分点扣0.25分，不低于0分"
    assert publicity["citations"] == [
        "《国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》（发改办财金〔2018〕424号）导语"
    ]
    violations = data["dimensions"][5]["indicators"][2]
    assert (violations["formula"], violations["value"]) == ("2得0分，0得3分，其间按比例", "0.2")


def test_both_languages_say_the_same_numbers() -> None:
    chinese, english = plain(CARD, "zh"), plain(CARD, "en")
    assert english["profile_title"] == "Six dimensions of government integrity (2025, weights of this project)"
    assert [chinese[key] for key in ("total", "score", "grade")] == [
        english[key] for key in ("total", "score", "grade")
    ]
    assert english["grade_title"] == "good"
