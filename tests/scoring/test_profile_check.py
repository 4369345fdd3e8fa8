"""The static checker: each kind of planted fault is found by its own code, on its own line; all of them at once."""

from dataclasses import replace
from pathlib import Path

import pytest

from gov_integrity.forms.indicator import Indicator, IndicatorUnit
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.profile_fault_meant import MEANT
from gov_integrity.forms.profile_fault_written import WRITTEN
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.judgement.example import examined
from gov_integrity.standard import profiles
from gov_integrity.standard.profiles import Located, profile_ids, text_of

SIX, MONTHLY, GRASSROOTS, EQUAL = (
    text_of(name)
    for name in ("six-dimensions-2025", "six-monitoring-2024", "grassroots-2025", "six-dimensions-2025-equal")
)
LOSS = 'id = "litigation-loss-rate", points = "6", shape = "goalpost", zero = "0.30", full = "0", no_occasion = "full"'
SERVICE = 'points = "5", shape = "slope_floor", full = "1", loss_per_percent = "0.5", no_occasion = "full"'
BANDS = 'points = "5", shape = "bands", jump = "5", no_occasion = "full", bands = [{ to = "0.6", points = "0" }, '
ONE = '{ from = "0.6", points = "5" }'
UP_AND_DOWN = '{ from = "0.6", to = "0.9", points = "5" }, { from = "0.9", points = "4" }]'
LIVE = 'per_event = { live-dishonesty-entries = "3" }'

PLANTED = [
    ("PRF200", SIX, 'edition = "1.0"', "edition = "),
    ("PRF201", SIX, LOSS, LOSS.replace('zero = "0.30", ', "")),
    ("PRF202", SIX, LOSS, LOSS + ', wieght = "5"'),
    ("PRF203", SIX, "per_event = {", "per_event = [] #"),
    ("PRF204", GRASSROOTS, 'every = ["3", "3"]', "every = []"),
    ("PRF205", SIX, 'edition = "1.0"', "edition = 1"),
    ("PRF206", SIX, LOSS, LOSS.replace('"0.30"', '"30%"')),
    ("PRF207", SIX, "decimals = 2", 'decimals = "2"'),
    ("PRF208", SIX, 'first = "2024-01-01"', 'first = "20240101"'),
    ("PRF209", SIX, "award_eligible = false", 'award_eligible = "no"'),
    ("PRF210", SIX, 'period = "year"', 'period = "decade"'),
    ("PRF212", SIX, 'id = "review-correction-rate"', 'id = "litigation-loss-rate"'),
    ("PRF213", SIX, 'least = "60"\norigin = "ours"', 'least = "60"'),
    ("PRF214", SIX, "[scale]", '[origins.nobody]\nconfidence = "ours"\nzh = "无"\nen = "none"\n\n[scale]'),
    ("PRF215", EQUAL, 'variant_of = "six-dimensions-2025"', 'variant_of = "seven-dimensions"'),
    ("PRF216", SIX, LOSS, LOSS.replace("litigation", "election")),
    ("PRF217", SIX, LOSS, LOSS.replace("goalpost", "logistic")),
    ("PRF218", SIX, LOSS, LOSS.replace("goalpost", "peer")),
    ("PRF219", SIX, 'predicate = "data-fabricated"', 'predicate = "bad-weather"'),
    ("PRF220", SIX, "city-award =", "satisfaction-rate ="),
    ("PRF221", SIX, '[dimensions.law_based]\npoints = "20"', '[dimensions.law_based]\npoints = "21"'),
    ("PRF222", SIX, 'least = "70"', 'least = "85"'),
    ("PRF223", SIX, 'least = "85"', 'least = "850"'),
    ("PRF224", SIX, 'first = "2024-01-01" }', 'first = "2024-01-01", last = "2023-12-31" }'),
    ("PRF225", SIX, LOSS, LOSS.replace('zero = "0.30", full = "0"', 'zero = "0", full = "0.30"')),
    ("PRF226", SIX, 'minimum_share = "0.6"', 'minimum_share = "0"'),
    ("PRF227", MONTHLY, 'target = "0.1"', 'target = "2"'),
    ("PRF228", SIX, SERVICE, SERVICE.replace('"0.5"', '"0.01"')),
    ("PRF229", SIX, 'floor = "1.5"', 'floor = "3"'),
    ("PRF230", SIX, SERVICE, BANDS + ONE.replace("0.6", "0.5") + "]"),
    ("PRF231", SIX, SERVICE, BANDS + ONE.replace("0.6", "0.7") + "]"),
    ("PRF232", MONTHLY, 'jump = "0.2"', 'jump = "0.19"'),
    ("PRF233", SIX, SERVICE, BANDS + UP_AND_DOWN),
    ("PRF235", MONTHLY, LIVE, LIVE.replace("live-dishonesty-entries", "minor-dishonesty-records")),
    ("PRF236", SIX, 'grade_cap = "C"\naward_eligible = false', 'grade_cap = "A"\naward_eligible = true'),
    ("PRF237", SIX, "（2025，权重为本项目所定）", "（2025）"),
    ("PRF238", MONTHLY, "least = 6", "least = 13"),
    ("PRF239", SIX, 'total = "80.7957"', 'total = "80.7956"'),
]


def line_of(text: str, snippet: str) -> int:
    """Return the line on which a snippet begins, from 1."""
    return text[: text.index(snippet)].count("\n") + 1


@pytest.mark.parametrize(("code", "text", "old", "new"), PLANTED, ids=[code for code, *_ in PLANTED])
def test_a_planted_fault_is_found_by_its_own_code_on_its_own_line(code: str, text: str, old: str, new: str) -> None:
    assert text.count(old) >= 1
    planted = text.replace(old, new, 1)
    found = [fault for fault in examined(planted).faults if fault.error.fault.code == code]
    first = line_of(text, old)
    assert [fault.line in range(first, first + new.count("\n") + 1) for fault in found] == [True]
    assert found[0].error.text("zh") != found[0].error.text("en")


def test_more_than_twenty_kinds_are_planted_and_none_is_left_out() -> None:
    declared = {fault.code for fault in (*WRITTEN, *MEANT)}
    elsewhere = {"PRF211", "PRF234"}  # shown below
    assert {code for code, *_ in PLANTED} == declared - elsewhere


def test_all_faults_are_told_at_once_in_the_order_of_lines_and_bring_no_others() -> None:
    planted = SIX.replace("decimals = 2", "decimals = 9", 1).replace(LOSS, LOSS.replace("goalpost", "logistic"), 1)
    planted = planted.replace('city-award = "1"', 'city-award = "one"', 1).replace('least = "60"', "least = 60", 1)
    found = examined(planted).faults
    assert [fault.error.fault.code for fault in found] == ["PRF207", "PRF217", "PRF206", "PRF206"]
    assert [fault.line for fault in found] == sorted(fault.line for fault in found)


def test_the_name_of_a_file_is_the_id_of_its_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profiles, "text_of", lambda _name: SIX.replace('id = "six-dimensions-2025"', 'id = "six"', 1))
    profiles.profile.cache_clear()
    with pytest.raises(ProfileError) as refused:
        profiles.profile("six-dimensions-2025")
    assert refused.value.fault.code == "PRF211"
    profiles.profile.cache_clear()


@pytest.mark.parametrize("profile_id", profile_ids())
def test_what_is_shipped_has_no_fault(profile_id: str) -> None:
    found = examined(text_of(profile_id))
    assert found.faults == ()
    assert found.profile is not None
    assert found.profile.examples


# --- the errors of a real table ---

SUZHOU = (Path(__file__).with_name("suzhou.toml")).read_text(encoding="utf-8")
NOTHING = Say("无", "nothing")
COUNTS = ("meetings-missed", "articles", "articles-adopted", "batch-checks")
CATEGORIES = ("supply", "of-one-point", "of-eight-points")
RATIOS = (
    *("organisation-rest", "valid-rows", "complete-rows", "accurate-rows", "timely-publicity", "timely-rest"),
    *("submission-rest", "monthly-report", "site-check", "publicity-overall"),
)


def indicator(name: str, unit: IndicatorUnit) -> Indicator:
    return Indicator(
        id=name,
        title=NOTHING,
        meaning=NOTHING,
        better=Better.LOWER if name == "meetings-missed" else Better.HIGHER,
        numerator=NOTHING,
        denominator=NOTHING,
        unit=unit,
        categories={"1": NOTHING, "2": NOTHING} if unit is IndicatorUnit.CATEGORY else {},
    )


def suzhou(text: str) -> tuple[Located, ...]:
    """Return the faults of a table of Suzhou, which names indicators of its own."""
    units = {IndicatorUnit.COUNT: COUNTS, IndicatorUnit.CATEGORY: CATEGORIES, IndicatorUnit.RATIO: RATIOS}
    own = {name: indicator(name, unit) for unit, names in units.items() for name in names}
    dimensions = frozenset({"organisation", "submission", "publicity"})
    known = replace(profiles.known(), indicators={**profiles.known().indicators, **own}, dimensions=dimensions)
    return profiles.examined(text, known).faults


def test_both_errors_of_the_table_of_suzhou_are_found_where_they_stand() -> None:
    found = suzhou(SUZHOU)
    assert [(fault.error.fault.code, fault.line) for fault in found] == [
        ("PRF229", line_of(SUZHOU, 'id = "of-one-point"')),
        ("PRF227", line_of(SUZHOU, 'id = "of-eight-points"')),
    ]
    assert [fault.error.text() for fault in found] == [
        "dimensions.submission.indicators[6].of_category: 给分超过本项的1分",
        "dimensions.submission.indicators[7].points: 满分8分无法取得：最好的情况只得5分",
    ]


def test_the_table_without_its_errors_is_sound() -> None:
    assert suzhou(SUZHOU.replace('1 = "3"', '1 = "1"').replace('1 = "5"', '1 = "8"')) == ()


def test_every_category_has_its_points() -> None:
    mended = SUZHOU.replace('1 = "3"', '1 = "1"').replace('1 = "5"', '1 = "8"')
    found = suzhou(mended.replace('{ 1 = "2", 2 = "1" }', '{ 1 = "2", 3 = "1" }'))
    assert [fault.error.fault.code for fault in found] == ["PRF234"]
