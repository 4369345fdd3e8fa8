"""The page is one well-formed file that any reader can find a way through: no script, no request, nothing unnamed."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from tests.reports import made
from tests.reports.page_tree import Node, tree


@pytest.fixture(scope="module", params=["zh", "en"])
def page(request: pytest.FixtureRequest) -> str:
    with made.run(made.month()) as run:
        return run.page(request.param)


@pytest.fixture(scope="module")
def found(page: str) -> Node:
    return tree(page)


def test_there_is_no_script_and_no_way_to_one(found: Node) -> None:
    assert not {node.name for node in found.walk()} & {"script", "iframe", "object", "embed", "form", "base", "a:href"}
    assert not [node for node in found.walk() for name in node.attributes if name.startswith("on")]


def test_nothing_is_asked_of_any_network(page: str, found: Node) -> None:
    sources = [node[name] for node in found.walk() for name in ("src", "href", "srcset") if name in node.attributes]
    assert {source[:1] for source in sources if source != "data:,"} == {"#"}
    style = "".join(part for node in found.all("style") for part in node.inside if isinstance(part, str))
    assert not re.search(r"url\(|@import|@font-face|https?:", style)
    assert set(re.findall(r"https?://[^\"'<\s]*", page)) <= {"http://www.w3.org/2000/svg"}


def test_the_policy_forbids_everything_but_inline_styles(found: Node) -> None:
    (policy,) = [node for node in found.all("meta") if node.attributes.get("http-equiv") == "Content-Security-Policy"]
    assert policy["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    head = found.one("head")
    assert [node for node in head.inside if isinstance(node, Node)].index(policy) == 1, (
        "only the encoding stands before"
    )


def test_links_lead_somewhere_and_ids_stand_once(found: Node) -> None:
    ids = [node["id"] for node in found.walk() if "id" in node.attributes]
    assert len(ids) == len(set(ids))
    named = [node[name] for node in found.walk() for name in ("aria-labelledby",) if name in node.attributes]
    wanted = {link["href"].removeprefix("#") for link in found.all("a")} | {
        each for name in named for each in name.split()
    }
    assert wanted <= set(ids)


def test_headings_go_down_one_step_at_a_time(found: Node) -> None:
    levels = [int(node.name[1]) for node in found.walk() if re.fullmatch("h[1-6]", node.name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_every_table_is_named_and_every_header_says_of_what(found: Node) -> None:
    tables = found.all("table")
    assert len(tables) > 20
    assert all(table.one("caption").text() for table in tables)
    assert {head.attributes.get("scope") for table in tables for head in table.all("th")} == {"col", "row", "rowgroup"}
    assert all(node["aria-label"] for node in found.all("nav") + found.all(looks="notes"))


def test_every_row_of_a_table_is_as_wide_as_its_header(found: Node) -> None:
    for table in found.all("table"):
        widths = {sum(_width(row)) for row in table.all("tr")}
        assert len(widths) == 1, table.one("caption").text()


def _width(row: Node) -> Iterator[int]:
    yield from (int(cell.attributes.get("colspan", "1")) for cell in row.inside if isinstance(cell, Node))


def test_drawings_are_named_or_left_out_for_those_who_listen(found: Node) -> None:
    for svg in found.all("svg"):
        assert svg.attributes.get("aria-hidden") == "true" or svg["aria-labelledby"]


def test_the_language_is_said_and_the_way_to_the_content_is_short(found: Node) -> None:
    assert found.one("html")["lang"] in {"zh-CN", "en"}
    first = next(node for node in found.one("body").walk() if node.name == "a")
    assert first["href"] == "#content"
    assert found.one("main")["id"] == "content"


def test_equal_runs_give_equal_bytes() -> None:
    pages = []
    for _ in range(2):
        with made.run(made.month()) as run:
            pages.append(run.page())
    assert pages[0] == pages[1]


def test_any_other_language_reads_as_chinese() -> None:
    with made.run(made.month()) as run:
        assert run.page("fr") == run.page("zh")


def test_without_a_day_nothing_is_decided_or_scored() -> None:
    with made.run(made.month(), on=None) as run:
        found = tree(run.page())
    assert "没有给出判定日" in found.one(looks="notes").text()
    assert not found.all("table", "questions")
    assert not found.all("article", "card")


def test_a_run_that_read_nothing_says_so() -> None:
    with made.run({}) as run:
        found = tree(run.page())
    main = found.one("main").text()
    assert "没有读到任何行" in main
    assert "没有发现问题" in main
    assert not found.all("table", "rows")
