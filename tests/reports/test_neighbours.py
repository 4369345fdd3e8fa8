"""A faulty row stands between its neighbours, and of some records the timeline is drawn; no secret is told."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from gov_integrity.exchange.intake import Part
from gov_integrity.forms.element import PUBLIC
from gov_integrity.judgement.masking import visibility
from gov_integrity.reports.neighbours import MOST_VALUES
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from tests.reports import made
from tests.reports.page_tree import Node, tree

NAME = "九月.ndjson"


def given(*documents: Mapping[str, Any]) -> dict[str, Sequence[Part]]:
    return {NAME: [made.documents(NAME, documents)]}


def numbered(number: int, **changes: object) -> dict[str, Any]:
    return made.penalty(decision_number=f"示市监处罚〔2024〕{number}号", **changes)


def near(page: Node) -> list[str]:
    return [row.text() for row in page.all("tr", "near")]


def between(page: Node, code: str) -> list[str]:
    """Return the rows of the examples of a code in order: what stands before, the fault, what stands after."""
    cause = next(each for each in page.all("article", "cause") if code in each.text())
    return [" ".join(sorted(row.classes)) for row in cause.one("tbody").all("tr")]


@pytest.fixture(scope="module")
def page() -> Node:
    wrong = numbered(2, fine_amount="-1")
    with made.run(given(numbered(1, fine_amount="1000"), wrong, numbered(3, fine_amount="3000"))) as run:
        return tree(run.page())


def test_a_faulty_row_stands_between_the_records_next_to_it(page: Node) -> None:
    assert between(page, "NUM131") == ["before near", "finding", "after near"]
    before, after = near(page)
    assert before.startswith("前一条 第1行 罚款金额 1000")
    assert after.startswith("后一条 第3行 罚款金额 3000")
    assert "示市监处罚〔2024〕1号" in before, "what a record is known by comes next"


def test_a_neighbour_tells_a_few_public_values_and_no_other(page: Node) -> None:
    titles = [each.text() for row in page.all("tr", "near") for each in row.all("i")]
    assert len(titles) == 2 * MOST_VALUES
    elements = {element.title: element for element in AdministrativePenalty.elements.values()}
    assert {visibility(elements[title], "public") for title in titles} == {PUBLIC}


def test_of_records_that_are_not_public_only_the_faulty_column_is_told_and_only_its_make_up() -> None:
    rows = [numbered(at, disclosure_scope="limited", fine_amount=amount) for at, amount in ((1, "12"), (2, "-1"))]
    with made.run(given(*rows)) as run:
        (told,) = near(tree(run.page()))
    assert told == "前一条 第1行 罚款金额 2: 9×2"


def test_a_row_at_an_end_or_beside_another_faulty_row_has_one_neighbour_or_none() -> None:
    with made.run(given(numbered(1, fine_amount="-1"), numbered(2, fine_amount="-1"), numbered(3))) as run:
        page = tree(run.page())
    assert between(page, "NUM131") == ["finding", "finding", "after near"]


def test_a_record_that_bears_the_mark_of_a_state_secret_is_nobodys_neighbour() -> None:
    rows = (numbered(1, violation_facts="秘密★10年 某事"), numbered(2, fine_amount="-1"), numbered(3))
    with made.run(given(*rows)) as run:
        page = tree(run.page())
        assert "SEC301" in {code for code, *_rest in run.spool.found()}
    assert between(page, "NUM131") == ["finding", "after near"]


def test_neighbours_are_of_the_same_file() -> None:
    other = "十月.ndjson"
    sources = {
        NAME: [made.documents(NAME, [numbered(1)])],
        other: [made.documents(other, [numbered(2, fine_amount="-1")])],
    }
    with made.run(sources) as run:
        assert near(tree(run.page())) == []


def test_of_each_type_of_record_one_timeline_is_drawn_and_the_others_are_counted() -> None:
    with made.run(given(*made.penalties(5), made.listed_debtor(made.OTHER, made.OTHER_CODE))) as run:
        page = tree(run.page())
    told = [each.text() for figure in page.all("figure", "drawn") for each in figure.all("figcaption")]
    assert [each.split()[0] for each in told] == ["行政处罚信息", "政务失信记录"]
    counts = [each.text() for each in page.one("ul", "others").all("li")]
    assert counts == ["行政处罚信息：接收 5 条，画出 1 条", "政务失信记录：接收 1 条，画出 1 条"]


def test_without_a_day_no_timeline_is_drawn() -> None:
    with made.run(given(*made.penalties(2)), on=None) as run:
        assert tree(run.page()).all("ul", "others") == []
