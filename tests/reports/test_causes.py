"""However much is wrong, the page stays one that a person and a browser can open."""

from collections.abc import Iterator

import pytest

from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.reports import causes
from gov_integrity.standard import catalogue
from tests.reports import made
from tests.reports.page_tree import Node, tree

BUDGET = 1_000_000


@pytest.fixture(scope="module")
def flooded() -> Iterator[made.Run]:
    """A run in which everything that can be found was found a thousand times, in files with long names."""
    name = "某某县某某局/2024年度行政处罚信息公示表（第一批、第二批汇总）{}.xlsx"
    bodies = [
        each
        for number, code in enumerate([made.BUREAU_CODE, made.OTHER_CODE, "12410105005000026Q"], 1)
        for period in ("2022", "2023", "2024", "2025")
        for each in made.values(f"示例县第{number}示例单位", code, period=period)
    ]
    sources = {name.format(n): [made.documents(name.format(n), made.penalties(2, 2 * n))] for n in range(300)}
    with made.run({**sources, "指标.ndjson": [made.documents("指标.ndjson", bodies)]}) as run:
        for code in sorted(catalogue.notices()):
            level = catalogue.notice(code).level
            slots = dict.fromkeys(catalogue.notice(code).says.slots, "某一段相当长的内容" * 3)
            run.spool.find(0, (Finding(code, level, _place(line), "看到的内容" * 8, slots) for line in range(1000)))
        yield run


def _place(line: int) -> Place:
    return Place(
        "某某县某某局/2024年度行政处罚信息公示表.xlsx",
        "2024年3月",
        line,
        column="行政相对人统一社会信用代码",
        cell=f"C{line}",
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_flood_of_findings_stays_within_the_budget(flooded: made.Run, language: str) -> None:
    page = flooded.page(language)
    assert len(page.encode()) <= BUDGET
    found = tree(page)
    assert len(found.all("tr", "finding")) <= causes.MOST_ROWS <= 2_000
    assert len(found.all("article", "cause")) >= len(catalogue.notices())


def test_the_page_never_holds_more_rows_than_its_limit(flooded: made.Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(causes, "MOST_ROWS", 100)
    shown = causes.causes_of(flooded.spool, "zh")
    assert sum(len(cause.examples) for cause in shown.causes) == 100
    assert shown.causes[-1].examples == ()
    assert shown.causes[-1].more == f"另有 {shown.causes[-1].count:,} 条，见 findings.csv"


def test_the_gravest_and_most_frequent_stand_first(flooded: made.Run) -> None:
    shown = causes.causes_of(flooded.spool, "zh").causes
    order = [Level.ERROR, Level.WARNING, Level.HINT]
    ranks = [(order.index(cause.level), -cause.affected) for cause in shown]
    assert ranks == sorted(ranks)


@pytest.fixture(scope="module")
def page() -> Node:
    with made.run(made.month()) as run:
        return tree(run.page())


def cause(page: Node, code: str) -> Node:
    return next(each for each in page.all("article", "cause") if each.one("h3").one("code").text() == code)


def test_a_cause_says_what_is_wrong_where_and_what_to_do(page: Node) -> None:
    shown = cause(page, "DAT124")
    assert shown.one("h3").text() == "错误 公示开始日期…早于处罚决定日期… DAT124"
    assert shown.one(looks="tally").text() == "4 处"
    assert shown.one(looks="todo").text() == "怎么办： 核对两处日期，改正写错的一处后重新报送。"
    first = [cell.text() for cell in shown.all("tr", "finding")[0].all("td")]
    assert first[:2] == ["处罚/市场监管局-2024-03.ndjson", "第128行"]  # the 126 good ones and a blank line stand before
    assert first[-1].replace(" ", "") == "公示开始日期2024-02-01早于处罚决定日期2024-03-01"
    assert shown.one("p", "more").text() == "另有 1 条，见 findings.csv"


def test_a_level_is_told_by_word_and_shape_as_well_as_by_colour(page: Node) -> None:
    for shown in page.all("article", "cause"):
        level = next(iter(shown.classes - {"cause"}))
        assert shown.one("span", "level").text() == {"error": "错误", "warning": "警告", "hint": "提示"}[level]
    shapes = {
        next(iter(mark.classes - {"mark"})): (
            mark.all(looks="body")[0].name,
            mark.all(looks="body")[0].attributes.get("d"),
        )
        for mark in page.all("svg", "mark")
    }
    assert len(set(shapes.values())) == len(shapes) == 3


def test_a_missed_deadline_names_its_law_and_how_we_know_it(page: Node) -> None:
    basis = cause(page, "LAW200").one(looks="basis").text()
    assert "424号" in basis
    assert "读过原文" in basis


def test_a_column_is_called_as_the_sender_called_it(page: Node) -> None:
    unknown = cause(page, "CSV060").all("tr", "finding")[0]
    assert "备注（内部）" in [cell.text() for cell in unknown.all("td")]
