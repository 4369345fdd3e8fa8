"""The header of a table: names, titles, aliases and units, what is above it, and what it lacks."""

from collections.abc import Sequence

import pytest

from gov_integrity.exchange import headers
from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.row import Row
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Place
from gov_integrity.publish import sentences
from tests.exchange.tables import HEADER, PENALTY, WIRE, cells, penalties, penalty, read, table


def rows(*given: Sequence[str]) -> list[Row]:
    return [Row(Place("data.csv", line=line), tuple(cells)) for line, cells in enumerate(given, 1)]


def head(*given: Sequence[str], record: str = "") -> Head:
    found = headers.find(rows(*given), record=record)
    assert isinstance(found, Head)
    return found


def elements(found: Head) -> list[str]:
    return [column.element.name if column.element else "" for column in found.columns]


ELEMENTS = [
    "about_name",
    "addressee_kind",
    "about_code",
    "decision_number",
    "violation_kind",
    "violation_facts",
    "penalty_basis",
    "penalty_kinds",
    "penalty_content",
    "fine_amount",
    "decided_on",
    "effective_until",
    "acted_by_name",
    "acted_by_code",
    "source_org_name",
    "source_org_code",
]


@pytest.mark.parametrize(
    "header",
    [
        HEADER,
        [WIRE[title] for title in HEADER],
        [WIRE[title].lower() for title in HEADER],
        ELEMENTS,
        [f" *{title}\n" for title in HEADER],
        [title.replace("（", "(").replace("）", ")") for title in HEADER],
        ["\ufeff" + HEADER[0], *HEADER[1:]],
        [title.replace("罚款金额（万元）", "罚款金额(单位：万元)") for title in HEADER],
        [title.replace("行政相对人统一社会信用代码", "行政相对人代码_1（统一社会信用代码）") for title in HEADER],
        [{"处罚决定日期": "决定日期", "处罚机关": "行政处罚机关"}.get(title, title) for title in HEADER],
    ],
)
def test_names_titles_and_aliases_mean_the_same_elements(header: Sequence[str]) -> None:
    found = head(header)
    assert found.record.record_id == "administrative-penalty"
    assert elements(found) == ELEMENTS
    assert (found.findings, dict(found.spoiled), found.titles) == ((), {}, 0)


@pytest.mark.parametrize(
    ("header", "comparable", "unit"),
    [
        ("罚款金额（万元）", "罚款金额", "万元"),
        ("罚款金额(元)", "罚款金额", "元"),
        ("罚款 金额（单位：万元）*", "罚款金额", "万元"),
        ("CF_NR_FK", "cf_nr_fk", ""),
        ("ＣＦ＿ＷＳＨ", "cf_wsh", ""),
        ("没收（违法所得）金额", "没收(违法所得)金额", ""),
        ("（万元）", "", "万元"),
    ],
)
def test_headers_in_comparable_form(header: str, comparable: str, unit: str) -> None:
    assert headers.normal(header) == (comparable, unit)


@pytest.mark.parametrize(
    ("header", "text", "yuan"),
    [
        ("罚款金额（万元）", "0.120050", "1200.5"),
        ("罚款金额（万元）", "0.000001", "0.01"),
        ("罚款金额（万元）", "123456.789012", "1234567890.12"),
        ("罚款金额（元）", "1200.5", "1200.5"),
        ("CF_NR_FK", "0.5", "5000"),
        ("处罚金额（元）", "0.5", "0.5"),
        ("fine_amount", "5000", "5000"),
    ],
)
def test_the_unit_of_a_money_column_is_exact(header: str, text: str, yuan: str) -> None:
    """万元 x 10,000 by hand; 万元 with six decimals is a whole number of 0.01 元."""
    row = penalty(**{"罚款金额（万元）": text})
    with read(table([[header if title == "罚款金额（万元）" else title for title in HEADER], cells(row)])) as found:
        assert [document["fine_amount"] for document in found.documents] == [yuan]


@pytest.mark.parametrize("header", ["罚款金额", "处罚金额"])
def test_money_without_a_unit_is_refused_once(header: str) -> None:
    names = [header if title == "罚款金额（万元）" else title for title in HEADER]
    with read(table([names, *(cells(penalty(number)) for number in range(4))])) as found:
        (finding,) = found.found
        assert (finding.code, finding.level, finding.affected) == ("CSV062", ERROR, 4)
        assert (finding.place.line, finding.place.column, finding.seen) == (1, header, header)
        assert found.ends == (0, 0, 4)


def test_a_missing_required_column_is_told_once_with_the_rows_it_spoils() -> None:
    kept = [title for title in HEADER if title not in {"处罚依据", "处罚机关"}]
    spoiled = [penalty(number) for number in range(3)]
    with read(table([kept, *(cells(row, kept) for row in spoiled)])) as found:
        told = [(each.code, each.place.element, each.affected, each.place.line) for each in found.found]
        assert sorted(told) == [("CSV061", "acted_by_name", 3, 1), ("CSV061", "penalty_basis", 3, 1)]
        assert found.ends == (0, 0, 3)


def test_other_faults_are_still_told_when_a_column_is_missing() -> None:
    kept = [title for title in HEADER if title != "处罚依据"]
    bad = penalty(2, 处罚决定日期="2024/2/30")
    with read(table([kept, cells(penalty(1), kept), cells(bad, kept)])) as found:
        assert found.codes == ["CSV061", "DAT115"]
        assert found.ends == (0, 0, 2)


def test_an_optional_column_may_be_missing() -> None:
    kept = [title for title in HEADER if title != "罚款金额（万元）"]
    row = penalty(处罚类别="警告")
    with read(table([kept, cells(row, kept)])) as found:
        assert (found.codes, found.ends) == ([], (1, 0, 0))


def test_rows_above_the_header_are_titles() -> None:
    text = table([["示例市行政处罚信息公示表"], ["填报单位：示例市市场监督管理局"], []]) + penalties(2)
    with read(text) as found:
        (finding,) = found.found
        assert (finding.code, finding.level) == ("CSV056", HINT)
        assert (finding.place.line, dict(finding.slots)) == (4, {"line": "4", "titles": "2"})
        assert (found.tally.structural, found.tally.blank, found.ends) == (3, 1, (2, 0, 0))


def test_a_header_below_twenty_rows_is_not_searched_for() -> None:
    titles = [[f"说明第{number}条"] for number in range(1, 20)]
    with read(table(titles) + penalties(1)) as found:
        assert found.ends == (1, 0, 0)
    with read(table([*titles, ["说明第20条"]]) + penalties(1)) as found:
        assert found.codes == ["CSV200"]
        assert found.intake.unreadable


def test_the_header_once_more_among_the_rows_is_structural() -> None:
    text = table([HEADER, cells(penalty(1)), HEADER, cells(penalty(2))])
    with read(text) as found:
        assert (found.codes, found.ends, found.tally.structural) == (["CSV334"], (2, 0, 0), 2)


def test_totals_and_signatures_are_structural_and_counted() -> None:
    blank = [""] * (len(HEADER) - 2)
    below = [["合计", "0.5", *blank], ["制表人：示例人", "", *blank], ["注：本表由各科室填报", "", *blank]]
    with read(penalties(1) + table(below)) as found:
        (finding,) = found.found
        assert (finding.code, finding.level, finding.affected, finding.place.line) == ("CSV063", HINT, 3, 3)
        assert (found.ends, found.tally.structural) == ((1, 0, 0), 4)


def test_a_record_that_begins_with_such_a_word_is_no_footer() -> None:
    with read(table([HEADER, cells(penalty(行政相对人名称="小计量器具示例有限公司"))])) as found:
        assert (found.codes, found.ends) == ([], (1, 0, 0))


def test_columns_stand_in_any_order() -> None:
    turned = list(reversed(HEADER))
    with read(table([turned, cells(penalty(), turned)])) as found, read(penalties(1)) as straight:
        assert found.documents == straight.documents
        assert found.codes == []


def test_an_unknown_column_is_told_with_the_nearest_name_and_spoils_nothing() -> None:
    header = ["处罚决定日" if title == "违法事实" else title for title in HEADER]
    with read(table([["自编科室", *header], ["一科", *cells(penalty())]])) as found:
        told = {each.place.column: (each.code, each.level, each.slots["near"]) for each in found.of("CSV060")}
        assert told["处罚决定日"] == ("CSV060", WARNING, "处罚决定日期")
        assert set(told) == {"处罚决定日", "自编科室"}


def test_a_column_of_the_layout_that_is_not_read_is_no_finding() -> None:
    with read(table([["序号", *HEADER], ["1", *cells(penalty())]])) as found:
        assert (found.codes, found.ends) == ([], (1, 0, 0))


def test_two_columns_for_one_element_spoil_it() -> None:
    """Which of the two is meant cannot be known, so no row is taken with either."""
    header = [*HEADER, "决定日期"]
    with read(table([header, [*cells(penalty(1)), "2024-09-03"], [*cells(penalty(2)), "2024-09-02"]])) as found:
        (finding,) = found.found
        assert (finding.code, finding.level, finding.affected) == ("CSV058", ERROR, 2)
        assert (finding.place.column, finding.place.element) == ("决定日期", "decided_on")
        assert found.ends == (0, 0, 2)


def test_a_column_without_a_name_is_told_and_spoils_nothing() -> None:
    with read(table([["", *HEADER], ["甲", *cells(penalty())]])) as found:
        assert [(each.code, each.level) for each in found.found] == [("CSV059", WARNING)]
        assert found.ends == (1, 0, 0)


def test_empty_columns_on_the_right_are_no_columns() -> None:
    with read(table([[*HEADER, "", ""], [*cells(penalty(1)), "", ""], cells(penalty(2))])) as found:
        assert (found.codes, found.ends) == ([], (2, 0, 0))


def test_a_row_with_something_right_of_the_header_is_too_long() -> None:
    with read(table([HEADER, [*cells(penalty(1)), "", "多"], [*cells(penalty(2)), "", ""]])) as found:
        (finding,) = found.found
        assert (finding.code, finding.place.line, dict(finding.slots)) == (
            "CSV050",
            2,
            {"seen": str(len(HEADER) + 2), "expected": str(len(HEADER))},
        )
        assert found.ends == (1, 0, 1)


def test_a_short_row_is_not_guessed_at() -> None:
    with read(table([HEADER, cells(penalty(1))[:-1], cells(penalty(2))])) as found:
        (finding,) = found.found
        assert (finding.code, dict(finding.slots)) == (
            "CSV049",
            {"seen": str(len(HEADER) - 1), "expected": str(len(HEADER))},
        )
        assert found.ends == (1, 0, 1)


def test_a_header_that_fits_two_types_alike_is_asked_about() -> None:
    ambiguous = headers.find(rows(["备注", "数据来源单位"], ["甲", "乙"]))
    assert isinstance(ambiguous, Finding)
    assert (ambiguous.code, ambiguous.level) == ("CSV201", ERROR)
    assert {"contract", "complaint"} <= set(ambiguous.slots["types"].split("、"))
    chosen = head(["备注", "数据来源单位"], record="complaint")
    assert (chosen.record.record_id, elements(chosen)) == ("complaint", ["remarks", "source_org_name"])


def test_the_type_with_the_best_coverage_is_taken() -> None:
    assert head(["合同编号", "合同名称", "合同类型", "备注"]).record.record_id == "contract"
    assert head(["承诺编码", "承诺类型", "承诺事由", "备注"]).record.record_id == "commitment"


@pytest.mark.parametrize(
    ("header", "is_found"),
    [
        (["处罚机关", "处罚类别", "处罚依据", "甲", "乙"], True),
        (["处罚机关", "处罚类别", "甲", "乙"], False),
        (["甲", "乙"], False),
    ],
)
def test_three_in_five_columns_must_be_known(header: Sequence[str], is_found: bool) -> None:  # noqa: FBT001
    found = headers.find(rows(header))
    assert isinstance(found, Head) == is_found
    if isinstance(found, Finding):
        assert (found.code, found.level, found.place.line) == ("CSV200", ERROR, 1)


def test_a_word_that_may_mean_two_codes_is_asked_about() -> None:
    """暂扣 became 暂扣许可证件 and 吊销 became 吊销许可证件: the old joint word says neither."""
    row = penalty(处罚类别="暂扣或者吊销许可证、暂扣或者吊销执照")
    with read(table([HEADER, cells(row)])) as found:
        (finding,) = found.found
        assert (finding.code, finding.place.element) == ("TXT205", "penalty_kinds")
        assert "kind of administrative penalty" in sentences.says(finding, "en")
        assert "“处罚类别”" in sentences.says(finding, "zh")
        assert found.ends == (0, 0, 1)


def test_an_old_word_for_two_codes_together_is_read_as_both() -> None:
    row = penalty(处罚类别="没收违法所得、没收非法财物", **{"罚款金额（万元）": ""})
    header = [*HEADER, "没收违法所得、没收非法财物的金额（万元）"]
    with read(table([header, [*cells(row), "0.12"]])) as found:
        assert found.codes == []
        assert found.documents[0]["penalty_kinds"] == ["confiscate_gains", "confiscate_goods"]


def test_every_title_of_the_table_is_one_of_the_standard() -> None:
    assert set(PENALTY) == set(WIRE)
