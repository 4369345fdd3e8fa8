"""Findings and conditions in words: where, how grave, what is wrong, what to do, in both languages."""

from datetime import date

import pytest

from gov_integrity.forms.expr import Condition, all_of, any_of, not_, on, value
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Level, Place
from gov_integrity.forms.quantities import Fen
from gov_integrity.publish import sentences
from gov_integrity.publish.words import Words
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.arrears import Arrears

PENALTY = "administrative-penalty"


def at(**parts: object) -> Finding:
    return Finding("DAT115", ERROR, Place(**parts), of=PENALTY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("finding", "zh", "en"),
    [
        (at(file="a.csv"), "a.csv", "a.csv"),
        (at(file="a.csv", line=3), "a.csv 第3行", "a.csv line 3"),
        (at(file="a.csv", line=3, last_line=5), "a.csv 第3-5行", "a.csv line 3-5"),
        (at(file="a.csv", line=3, column="决定日"), "a.csv 第3行 决定日", "a.csv line 3 决定日"),
        (at(file="a.csv", line=3, element="decided_on"), "a.csv 第3行 处罚决定日期", "a.csv line 3 decided on"),
        (at(file="a.xlsx", sheet="表", line=3, cell="C3", column="日"), "a.xlsx 表 C3 日", "a.xlsx 表 C3 日"),
        (at(file="a.json", line=1, path="/x/0"), "a.json 第1行 /x/0", "a.json line 1 /x/0"),
        (at(file="a.json", element="no_such"), "a.json no_such", "a.json no_such"),
        (Finding("DAT115", ERROR, Place("a", element="decided_on")), "a decided_on", "a decided_on"),
    ],
)
def test_where_as_people_write_it(finding: Finding, zh: str, en: str) -> None:
    assert (sentences.where(finding, "zh"), sentences.where(finding, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("level", "zh", "en"), [(ERROR, "错误", "error"), (WARNING, "警告", "warning"), (HINT, "提示", "hint")]
)
def test_how_grave(level: Level, zh: str, en: str) -> None:
    assert (sentences.level(level, "zh"), sentences.level(level, "en")) == (zh, en)
    assert sentences.level(level, "fr") == zh


def test_a_slot_with_an_english_twin_is_filled_by_it_in_english() -> None:
    finding = Finding("TXT203", ERROR, slots={"list": "处罚类别", "list_en": "kind of penalty"})
    assert "处罚类别" in sentences.says(finding, "zh")
    assert "kind of penalty" in sentences.says(finding, "en")
    assert "处罚类别" not in sentences.says(finding, "en")


def test_an_english_twin_stands_in_where_the_sentence_names_only_one_slot() -> None:
    filled = sentences.slots(Finding("IDN101", ERROR, slots={"part": "第18位", "part_en": "character 18"}), "en")
    assert (filled["part"], filled["part_en"]) == ("character 18", "character 18")


def test_the_parts_of_the_place_fill_slots_too() -> None:
    assert "“决定日”" in sentences.says(Finding("CSV060", WARNING, Place(column="决定日"), slots={"near": "x"}), "zh")
    assert "处罚依据" in sentences.says(Finding("CSV061", ERROR, Place(element="penalty_basis"), of=PENALTY), "zh")
    assert "7" in sentences.says(Finding("CSV063", HINT, affected=7), "zh")


def test_what_was_seen_is_never_read_as_a_slot() -> None:
    finding = Finding("CSV060", WARNING, Place(column="{near}{seen}"), "{0}", {"near": "{column}"})
    assert "“{near}{seen}”" in sentences.says(finding, "zh")


@pytest.mark.parametrize("code", sorted(catalogue.notices()))
def test_every_code_speaks_both_languages(code: str) -> None:
    finding = Finding(code, catalogue.notice(code).level)
    said = [tell(finding, language) for tell in (sentences.says, sentences.todo) for language in ("zh", "en")]
    assert all(said)
    assert len(set(said)) == 4


v = value
CONDITIONS: list[tuple[Condition, str, str]] = [
    (
        v("decided_on").before(v("collected_on")),
        "“处罚决定日期”早于“归集日期”",
        '"decided on" is before "collected on"',
    ),
    (on().before(v("decided_on")), "“处罚决定日期”晚于判断日", '"decided on" is after the day of judgement'),
    (v("fine_amount").absent(), "“罚款金额”未填", '"fine amount" is not given'),
    (v("fine_amount").present(), "“罚款金额”已填", '"fine amount" is given'),
    (v("addressee_kind").is_("natural_person"), "“行政相对人类别”是“自然人”", ""),
    (not_(v("addressee_kind").is_("natural_person")), "“行政相对人类别”不是“自然人”", ""),
    (v("penalty_kinds").has("fine"), "“处罚类别”含有“罚款”", '"penalty kinds" includes “fine”'),
    (v("fine_amount").above(Fen(120050)), "“罚款金额”大于1200.5元", '"fine amount" is more than 1200.5 yuan'),
    (v("about_code").starts("92"), "“行政相对人统一社会信用代码”以92开头", ""),
    (v("decided_on").is_(date(2024, 9, 2)), "“处罚决定日期”是2024-09-02", '"decided on" is 2024-09-02'),
    (
        all_of(v("fine_amount").absent(), any_of(v("remarks").absent(), v("procedure").present())),
        "“罚款金额”未填，且（“备注”未填，或“处罚程序”已填）",
        '"fine amount" is not given, and ("remarks" is not given, or "procedure" is given)',
    ),
    (
        v("decided_on").workdays_after(7).before(v("published_on")),
        "“处罚决定日期”之后 7 个工作日早于“上网公示日期”",
        '"decided on" plus 7 working days is before "published on"',
    ),
    (v("decided_on").months_after(3).before(v("publicity_ends_on")), "“处罚决定日期”之后 3 个月早于“公示截止期”", ""),
]


@pytest.mark.parametrize(("condition", "zh", "en"), CONDITIONS)
def test_conditions_read_as_sentences(condition: Condition, zh: str, en: str) -> None:
    assert Words(AdministrativePenalty.elements).condition(condition) == zh
    if en:
        assert Words(AdministrativePenalty.elements, "en").condition(condition) == en


def test_totals_name_the_parts_and_what_is_added() -> None:
    (check,) = [each for each in catalogue.checks() if each.code == "NUM207"]
    assert isinstance(check.fails, Condition)
    assert "“付款记录”各项“付款金额”之和" in Words(Arrears.elements).condition(check.fails)
    assert 'the total "amount" of "payments"' in Words(Arrears.elements, "en").condition(check.fails)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_condition_of_the_standard_can_be_read(language: str) -> None:
    for check in catalogue.checks():
        conditions = [each for each in (check.fails, check.when) if isinstance(each, Condition)]
        for condition in conditions:
            assert Words(check.of.elements, language).condition(condition)
    for record in catalogue.record_types():
        for element in record.elements.values():
            for obligation in (element.required, element.forbidden):
                if isinstance(obligation, Condition):
                    assert Words(record.elements, language).condition(obligation)
