"""``explain``: one thing of every family, in both languages, and what may have been meant."""

import pytest

from gov_integrity.publish import explanation
from gov_integrity.standard import catalogue
from tests.cli.door import run

NAMED = {
    "record:administrative-penalty": "行政处罚信息",
    "administrative-penalty": "行政处罚信息",
    "administrative_penalty": "行政处罚信息",
    "administrative-penalty.decided_on": "处罚决定日期",
    "record:administrative-penalty.decided_on": "处罚决定日期",
    "codelist:penalty-kind": "没收违法所得",
    "identifier:uscc": "统一社会信用代码",
    "check:fine-without-kind": "NUM201",
    "fault:column-missing": "CSV061",
    "cause:shifted-columns": "列",
    "rule:publicity-period": "公示",
    "law:order-58": "第58号",
    "indicator:litigation-loss-rate": "行政诉讼败诉率",
    "deadline:dual-publicity-due": "双公示",
    "layout:contract-pilot": "合同履约试点",
    "predicate:data-fabricated": "统计弄虚作假",
    "formula:goalpost": "按比例",
    "profile:six-dimensions-2025": "每个数值的出处",
    "region:410000": "河南省",
    "slot:retention-years": "河南省",
    "dimension-set:xinyang": "记录",
    "calendar:2026": "国办发明电〔2025〕7号",
    "not-encoded:holidays-2027": "2027",
    "table:divisions": "GB/T 2260",
    "retired:DAT221": "DAT200",
    "DAT221": "DAT200",
    "DAT115": "没有这一天",
    "dat115": "没有这一天",
    "NUM201": "罚款金额",
    "LAW200": "公开",
}


@pytest.mark.parametrize(("name", "told"), NAMED.items())
def test_a_thing_of_every_family_is_explained(name: str, told: str) -> None:
    ended = run("explain", name)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith("# ")
    assert told in ended.out
    assert ended.out.endswith("\n")
    assert not ended.out.endswith("\n\n")


def test_every_family_is_named_above() -> None:
    families = {name.partition(":")[0] for name in explanation.things() if ":" in name}
    assert families <= {name.partition(":")[0] for name in NAMED if ":" in name}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_everything_can_be_explained(language: str) -> None:
    """Of each thing there is a heading and a text, and no slot or declaration shows through."""
    for name in explanation.things():
        text = explanation.explain(name, language)
        assert text is not None, name
        assert text.startswith("# "), name
        assert len(text.splitlines()) > 1, name
        for rough in ("None", "<class", "Say(", "object at", "Value(", "Traceback"):
            assert rough not in text, (name, rough)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_element_can_be_explained(language: str) -> None:
    for record in catalogue.record_types():
        for name, element in record.elements.items():
            text = explanation.explain(f"{record.record_id}.{name}", language)
            assert text is not None
            assert element.title in text
            assert element.meaning in text


def test_a_wrong_name_is_answered_by_what_may_be_meant() -> None:
    ended = run("explain", "publicity-perod")
    assert (ended.status, ended.out) == (2, "")
    assert "publicity-period" in ended.err


@pytest.mark.parametrize(("name", "meant"), [("DAT199", "DAT"), ("administrative-penality", "administrative-penalty")])
def test_the_nearest_names_are_told(name: str, meant: str) -> None:
    assert meant in run("explain", name, "--lang", "en").err


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("公示期", "`publicity-period`"),
        ("Arrears clearance rate", "`arrears-clearance-rate`"),
        ("中华人民共和国行政诉讼法（2014年修正）", "行政诉讼法"),
        ("《中华人民共和国行政诉讼法（2014年修正）》", "行政诉讼法"),
        ("拖欠账款清偿率", "清偿"),
        ("处罚有效期", "`effective_until`"),
    ],
)
def test_what_a_single_thing_is_called_in_words_means_that_thing(name: str, told: str) -> None:
    ended = run("explain", name)
    assert (ended.status, ended.err) == (0, "")
    assert told in ended.out.splitlines()[0]


@pytest.mark.parametrize(
    ("name", "meant"), [("修复", "repair-eligibility"), ("处罚决定日", "decided_on"), ("行政区划代码", "division")]
)
def test_words_of_more_than_one_thing_are_answered_by_at_most_three_of_them(name: str, meant: str) -> None:
    ended = run("explain", name)
    assert (ended.status, ended.out) == (2, "")
    assert meant in ended.err
    assert ended.err.count("、") <= 2


@pytest.mark.parametrize(
    "name", ["", "x", ":", "record:", "rule:nothing", "administrative-penalty.nothing", "\u202e", "a" * 9_000]
)
def test_what_means_nothing_is_a_usage_error(name: str) -> None:
    ended = run("explain", "--", name)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err


def test_a_check_is_explained_in_words_of_the_field() -> None:
    text = run("explain", "fine-without-kind").out
    assert "“罚款金额”" in text
    assert "“处罚类别”" in text
    assert "fails" not in text.lower().replace("fine-without-kind", "")


def test_how_we_know_is_said() -> None:
    assert "本项目的默认，没有官方出处" in run("explain", "NUM203").out
    assert "a default of this project" in run("explain", "NUM203", "--lang", "en").out
    assert "读过原文" in run("explain", "codelist:penalty-kind").out
