"""A profile is refused at the place of its fault; every number of ours says where it is from."""

import re
from dataclasses import fields, replace
from fractions import Fraction
from importlib.resources import files

import pytest

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.profile import ProfileError
from gov_integrity.judgement.scorecard import ScoreFold
from gov_integrity.standard import catalogue, profiles
from gov_integrity.standard.profiles import profile, profile_ids, read
from tests.scoring.bureau import ON

TEXT = (files(profiles) / "six-dimensions-2025.toml").read_text(encoding="utf-8")
LOSS = 'id = "litigation-loss-rate", points = "6", shape = "goalpost", zero = "0.30", full = "0", no_occasion = "full"'
LAW = '[dimensions.law_based]\npoints = "20"\norigin = "ours"\n'


@pytest.mark.parametrize(
    ("old", "new", "path", "says"),
    [
        (LOSS, LOSS.replace('"6"', '"7"'), "dimensions.law_based", "各项合计21，与上级的20不符"),
        (LAW, LAW.replace("20", "21"), "dimensions.law_based", "各项合计20，与上级的21不符"),
        (LOSS, LOSS.replace("litigation", "election"), "dimensions.law_based.indicators[0].id", "election-loss-rate"),
        (LOSS, LOSS.replace("goalpost", "logistic"), "dimensions.law_based.indicators[0].shape", "logistic"),
        (LOSS, LOSS.replace("goalpost", "bonus"), "dimensions.law_based.indicators[0].shape", "不适用于单项指标"),
        (LOSS, LOSS.replace('zero = "0.30", ', ""), "dimensions.law_based.indicators[0].zero", "缺少此项"),
        (LOSS, LOSS.replace('"0.30"', "0.30"), "dimensions.law_based.indicators[0].zero", "十进制数的文字"),
        (LOSS, LOSS.replace('"0.30"', '"30%"'), "dimensions.law_based.indicators[0].zero", "十进制数的文字"),
        (LOSS, LOSS.replace('"0.30"', '"0"'), "dimensions.law_based.indicators[0].full", "与零分点相同"),
        (LOSS, LOSS.replace('full = "0"', 'full = "0.9"'), "dimensions.law_based.indicators[0].shape", "方向"),
        (LOSS, LOSS.replace('"full"', '"half"'), "dimensions.law_based.indicators[0].no_occasion", "应为"),
        (LOSS, LOSS + ', weight = "1"', "dimensions.law_based.indicators[0].weight", "没有此项"),
        (LOSS, LOSS + ', origin = "nobody"', "dimensions.law_based.indicators[0].origin", "应为"),
        (LOSS, LOSS + ', origins = { slope = "ours" }', "dimensions.law_based.indicators[0].origins.slope", "没有此项"),
        (LOSS, LOSS + ', missing = "mean"', "dimensions.law_based.indicators[0].missing", "应为"),
        (LAW, '[dimensions.law_based]\npoints = "20"\n', "dimensions.law_based.points", "没有写明来源"),
        (LAW, LAW.replace("law_based", "honesty"), "dimensions.honesty", "应为"),
        (
            'id = "review-correction-rate"',
            'id = "litigation-loss-rate"',
            "dimensions.law_based.indicators[2].id",
            "出现两次",
        ),
        ('minimum_share = "0.6"', 'minimum_share = "0"', "applicability.minimum_share", "不超过1"),
        ('minimum_share_of_total = "1"', 'minimum_share_of_total = "2"', "applicability.minimum_share_of_total", "1"),
        ('least = "70"', 'least = "85"', "grades[1].least", "逐级"),
        ('least = "0"', 'least = "10"', "grades[3].least", "逐级"),
        ('id = "B"', 'id = "A"', "grades[1].id", "出现两次"),
        ('grade_cap = "C"', 'grade_cap = "E"', "gates[0].grade_cap", "应为"),
        ('rounding = "half_up"', 'rounding = "half_even"', "scale.rounding", "应为"),
        ("decimals = 2", "decimals = true", "scale.decimals", "整数"),
        ('most = "5"', 'most = "0"', "bonus.most", "必须大于0"),
        ('city-award = "1"', 'contract-performance-rate = "1"', "bonus.per_event.contract-performance-rate", "计数"),
        ('period = "year"', 'period = "decade"', "period", "应为"),
        ('"public_institution", "township"', '"public_institution", "town"', "subject_types[5]", "应为"),
        ('first = "2024-01-01"', 'first = "2024-01-01", last = "2023-12-31"', "in_force.last", "早于"),
        ('first = "2024-01-01"', 'first = "20250101"', "in_force.first", "YYYY-MM-DD"),
        ('edition = "1.0"', 'edition = "1.0"\norigin = "ours"', "origin", "没有此项"),
        ('confidence = "reading"', 'confidence = "hearsay"', "origins.lianyungang.confidence", "应为"),
        ('disputed = "not_counted"', "", "states.disputed", "缺少此项"),
        ('edition = "1.0"', "edition = ", "", "不是TOML"),
        ('edition = "1.0"', "edition = 1", "edition", "非空文字"),
        ("award_eligible = false", 'award_eligible = "no"', "gates[0].award_eligible", "true或false"),
        ('most = "100"', 'most = "-100"', "scale.most", "必须大于0"),
        (LOSS, LOSS + ', origins = "ours"', "dimensions.law_based.indicators[0].origins", "应为表"),
        ("per_event = {", "per_event = [] #", "bonus.per_event", "应为表"),
        ("[[gates]]\npredicate", '[[gates]]\nscore_cap = "0"\npredicate', "gates[0].score_cap", "必须大于0"),
    ],
)
def test_a_planted_fault_is_refused_where_it_is(old: str, new: str, path: str, says: str) -> None:
    assert old in TEXT
    with pytest.raises(ProfileError) as refused:
        read(TEXT.replace(old, new, 1))
    assert refused.value.path == path
    assert says in refused.value.text()
    assert refused.value.text("en") != refused.value.text("zh")


def test_empty_lists_are_refused() -> None:
    with pytest.raises(ProfileError, match="subject_types: 应为非空列表"):
        read(re.sub(r"subject_types = \[[^\]]*\]", "subject_types = []", TEXT))


def test_no_profile_has_another_name() -> None:
    with pytest.raises(LookupError):
        profile("seven-dimensions")
    assert [found.id for found in profiles.profiles()] == list(profile_ids())


def test_dimensions_add_up_to_the_scale() -> None:
    with pytest.raises(ProfileError, match="dimensions: 各项合计100，与上级的120不符"):
        read(TEXT.replace('most = "100"', 'most = "120"', 1))


def test_an_unknown_predicate_is_refused_by_whoever_reads_and_by_whoever_scores() -> None:
    with pytest.raises(ProfileError) as refused:
        read(TEXT.replace('predicate = "data-fabricated"', 'predicate = "bad-weather"', 1))
    assert (refused.value.path, refused.value.fault.code) == ("gates[3].predicate", "PRF219")
    found = profile("six-dimensions-2025")
    broken = replace(found, gates=(replace(found.gates[0], predicate="bad-weather"),))
    with pytest.raises(ProfileError) as refused:
        ScoreFold(broken, on=ON)
    assert (refused.value.path, refused.value.fault.code) == ("gates[0].predicate", "PRF219")


@pytest.mark.parametrize("profile_id", profile_ids())
def test_every_number_has_an_origin_and_every_predicate_exists(profile_id: str) -> None:
    found = profile(profile_id)
    for weighted in found.weighted():
        optional = {"most", "floor", "most_per_kind"}
        parameters = {field.name for field in fields(weighted.shape)} - optional
        assert parameters | {"points"} <= {name.partition(".")[0].partition("[")[0] for name in weighted.origins}
        assert all(isinstance(origin.confidence, Confidence) for origin in weighted.origins.values())
    assert set(found.scale.origins) == {"most", "view", "decimals"}
    assert set(found.applicability_origins) == {"minimum_share", "minimum_share_of_total"}
    named = [gated.predicate for gated in found.gates]
    assert [catalogue.predicate(name).id for name in named] == named


def test_the_weights_are_ours_and_the_file_says_so() -> None:
    found = profile("six-dimensions-2025")
    assert "本项目" in found.title.zh
    assert "没有公布过官方权重" in found.note.zh
    assert "No official weights" in found.note.en
    assert {weighted.origins["points"].confidence for weighted in found.weighted()} == {Confidence.OURS}
    assert {dimension.origin.confidence for dimension in found.dimensions} == {Confidence.OURS}


def test_weights_and_grades_are_those_of_the_facts() -> None:
    found = profile("six-dimensions-2025")
    assert [(dimension.id, dimension.most) for dimension in found.dimensions] == [
        ("law_based", Fraction(20)),
        ("openness", Fraction(15)),
        ("diligence", Fraction(15)),
        ("promise_keeping", Fraction(25)),
        ("dishonesty_response", Fraction(15)),
        ("civil_servant_file", Fraction(10)),
    ]
    points = [[int(each.shape.most) for each in dimension.indicators] for dimension in found.dimensions]
    assert points == [[6, 6, 3, 5], [6, 4, 5], [5, 5, 3, 2], [8, 5, 7, 3, 2], [6, 3, 3, 3], [3, 2, 3, 2]]
    assert [(grade.id, grade.title.zh, grade.least) for grade in found.grades] == [
        ("A", "优", Fraction(85)),
        ("B", "良", Fraction(70)),
        ("C", "中", Fraction(60)),
        ("D", "差", Fraction(0)),
    ]


def test_a_score_gets_its_grade_as_it_is_shown() -> None:
    found = profile("six-dimensions-2025")
    for score, shown, grade in (("84.994", "84.99", "B"), ("84.995", "85.00", "A"), ("59.9949", "59.99", "D")):
        assert (found.scale.shown(Fraction(score)), found.grade_of(Fraction(score)).id) == (shown, grade)


def test_every_indicator_stands_for_itself() -> None:
    for indicator_id, indicator in profiles.known().indicators.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", indicator_id)
        assert indicator.cite or indicator.basis.zh
        for say in (indicator.title, indicator.meaning, indicator.numerator, indicator.denominator):
            assert say.zh
            assert say.en
        assert (indicator.count is None) == (indicator.of == ())
