"""What is shown adds up: rows to rows read, places to findings, points to the total."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

import pytest

from gov_integrity.standard.identifiers import uscc
from tests.reports import made
from tests.reports.page_tree import Node, rows, tree


@pytest.fixture(scope="module")
def run() -> Iterator[made.Run]:
    with made.run(made.month()) as run:
        yield run


@pytest.fixture(scope="module")
def page(run: made.Run) -> Node:
    return tree(run.page())


def number(text: str) -> int:
    return int(text.replace(",", ""))


def test_rows_add_up_across_and_down(page: Node) -> None:
    _header, *files, total = rows(page.one("table", "rows"))
    counted = [[number(cell) for cell in row[1:]] for row in (*files, total)]
    for read, *fates in counted:
        assert read == sum(fates)
    assert [sum(column) for column in zip(*counted[:-1], strict=True)] == counted[-1]


def test_rows_are_those_that_were_sent(page: Node) -> None:
    _header, penalties, table, values, total = rows(page.one("table", "rows"))
    # 126 good ones, 12 faulty ones of which the error of one is only a name, one the first of a pair; 3 blank lines
    assert number(penalties[1]) == 126 + 12 + 3
    assert [number(cell) for cell in penalties[4:]] == [10, 3, 0]
    assert [number(cell) for cell in table[1:]] == [5, 0, 0, 1, 1, 3]
    assert number(values[1]) == 24 + 24 + 1 + 9
    assert number(total[1]) == 141 + 5 + 58


def test_the_bar_is_as_long_as_the_rows(run: made.Run, page: Node) -> None:
    grown = {next(iter(each.classes)): each["style"] for each in page.one(looks="strip").all("span")}
    counts = run.receipt.counts
    assert grown == {
        fate: f"flex-grow:{getattr(counts, fate)}"
        for fate in ("accepted", "warned", "rejected", "blank", "structural")
        if getattr(counts, fate)
    }


def test_many_files_are_summed_below_those_listed() -> None:
    name = "月报/{}.ndjson"
    sources = {name.format(n): [made.documents(name.format(n), [*made.penalties(1, n), None])] for n in range(203)}
    with made.run(sources) as run:
        _header, *files, total = rows(tree(run.page()).one("table", "rows"))
    assert len(files) == 150 + 1
    assert files[-1][0] == "另有 53 个文件"
    assert [number(files[-1][1]), number(files[-1][5])] == [106, 53]
    assert sum(number(file[1]) for file in files) == number(total[1]) == 406


def test_levels_count_all_causes_and_all_findings(run: made.Run, page: Node) -> None:
    found = run.spool.found()
    for shown, level in zip(page.one(looks="levels").all("li"), ("error", "warning", "hint"), strict=True):
        own = [count for _code, each, count, _affected in found if each == level]
        assert [number(each.text()) for each in shown.all("b")] == [len(own), sum(own)]


def test_examples_and_the_rest_are_all_findings(run: made.Run, page: Node) -> None:
    counts = {code: count for code, _level, count, _affected in run.spool.found()}
    causes = page.all("article", "cause")
    assert {cause.one("h3").one("code").text() for cause in causes} == set(counts)
    for cause in causes:
        hidden = sum(number(match) for each in cause.all(looks="more") for match in re.findall(r"[0-9,]+", each.text()))
        shown = len(cause.all("tr", "finding"))
        assert shown + hidden == counts[cause.one("h3").one("code").text()]
        assert shown == min(3, shown + hidden)


def test_answers_add_up_to_the_questions_asked(run: made.Run, page: Node) -> None:
    _header, *questions = rows(page.one("table", "questions"))
    for _title, asked, *ends in questions:
        assert number(asked) == sum(map(number, ends))
    assert sum(number(question[1]) for question in questions) == run.results.answers.outcomes.total()


def test_every_check_ends_once_for_every_record(run: made.Run, page: Node) -> None:
    shown = {}
    for table in page.all("table", "checks"):
        _header, *checks = rows(table)
        assert len({sum(map(number, check[1:])) for check in checks}) == 1, "a record is judged by all or by none"
        shown[table.one("caption").text()] = [list(map(number, check[1:])) for check in checks]
    stated = [
        [each.passed, each.failed, each.not_applicable, each.undetermined, each.check_error]
        for each in run.receipt.checks
    ]
    assert [check for group in shown.values() for check in group] == stated


# The worked example of the six dimensions: one fictitious bureau, computed by hand.
DIMENSIONS = {
    "依法行政": ("14.75", "20"),
    "政务公开": ("12.35", "15"),
    "勤政高效": ("12.32", "15"),
    "守信践诺": ("20.63", "25"),
    "失信惩戒": ("12.00", "15"),
    "公务员诚信档案": ("8.75", "10"),
}
POINTS = {
    "行政诉讼败诉率": "3.0000 / 6",
    "投诉按时办结率": "2.9640 / 5",
    "拖欠账款清偿率": "6.3000 / 7",
    "公职人员违法违纪违约率": "2.7000 / 3",
    "诚信培训覆盖率": "1.6000 / 2",
}


def test_a_scorecard_shows_the_worked_example(page: Node) -> None:
    card = page.all("article", "card")[0]
    scores = [each.text() for each in card.one("dl", "scores").all("dd")]
    assert scores == ["80.80 满分 100", "808", "0.00", "80.80", "没有取消资格的情形"]
    assert card.one("p", "grade").text() == "等级 B 良"
    groups = {row.one("th").text().split("〔")[0].strip(): row for row in card.all("tr", "dimension")}
    assert {name: _share(row) for name, row in groups.items()} == DIMENSIONS
    lines = {row.one("th").inside[0]: row.all("td")[1].text() for row in card.all("tr", "indicator")}
    assert {name: lines[name] for name in POINTS} == POINTS


def _share(row: Node) -> tuple[str, str]:
    points, most = row.all("td")[0].text().split(" / ")
    return points, most


def test_points_sum_to_their_dimension_and_to_the_total(page: Node) -> None:
    for card in page.all("article", "card")[:2]:
        counts = [Fraction(row.all("td")[2].text()) for row in card.all("tr", "indicator") if "—" not in row.text()]
        total = Fraction(card.one("dl", "scores").all("dd")[0].one("b").text())
        assert abs(sum(counts) - total) <= Fraction("0.005") + len(counts) * Fraction("0.00005")
        dimensions = [Fraction(row.all("td")[0].text().split(" / ")[0]) for row in card.all("tr", "dimension")]
        assert abs(sum(dimensions) - total) <= Fraction("0.005") * (len(dimensions) + 1)


def test_a_veto_caps_the_grade_and_says_why(page: Node) -> None:
    card = page.all("article", "card")[1]
    assert card.one("p", "grade").text() == "等级 C 中"
    told = card.one("div", "veto").text()
    assert "现为失信被执行人（依据记录 1 条）" in told
    assert "按得分应为 B 级，因一票否决降为 C 级" in told
    assert card.one("dl", "scores").all("dd")[-1].text() == "取消资格"


def test_a_body_of_which_too_little_is_known_gets_no_zero(page: Node) -> None:
    card = page.all("article", "card")[2]
    assert card.one("dl", "scores").all("dd")[0].one("b").text() == "不予评定"
    openness = next(row for row in card.all("tr", "dimension") if row.text().startswith("政务公开"))
    assert openness.all("td")[0].text() == "不予评定 / 15"
    assert "0.00" not in card.one("p", "grade").text()
    radar = card.one("figure", "radar")
    assert radar.all("circle", "gi-hollow"), "the spoke of a dimension without a score ends in a hollow mark"


def test_bodies_beyond_the_first_are_named_in_order_of_their_codes() -> None:
    codes = _codes(12)
    documents = [made.value(f"示例{code}", code, "litigation-loss-rate", ("6", "40")) for code in reversed(codes)]
    with made.run({"指标.ndjson": [made.documents("指标.ndjson", documents)]}) as run:
        page = tree(run.page())
    assert [card.one("code").text() for card in page.all("article", "card")] == codes[:10]
    assert [row[1] for row in rows(page.one("table", "briefs"))[1:]] == codes[10:]


def _codes(count: int) -> list[str]:
    """Return codes of fictitious bodies: any number whose two check characters are right."""
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    tails = [inner + outer for inner in "0123456789X" for outer in signs]
    codes = (f"11410105005{serial:05d}{tail}" for serial in range(1_000) for tail in tails)
    return list(islice((code for code in codes if uscc.is_valid(code)), count))
