"""A heat map says by depth what its cells say in words, and hatches what is not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.figures.heatmap import Cell, HeatmapWords, heatmap
from tests.figures.words_on import DIMENSIONS, HOSTILE, LONG, MIXED, assert_words_fit, classed, words

NO_LEGEND = HeatmapWords(("", "", "", "", ""))


def drawn(rows: list[str], columns: list[str], cells: list[list[Cell | None]], words: HeatmapWords = NO_LEGEND) -> str:
    return heatmap(rows, columns, cells, words=words, key="h", title="各区", description="六个维度")


def depths(*shares: float) -> list[float]:
    svg = drawn(["甲"], [str(share) for share in shares], [[Cell(share, "") for share in shares]])
    return [float(ground.attrib["fill-opacity"]) for ground in classed(svg, "gi-own")]


def test_depth_grows_by_fifths() -> None:
    steps = depths(0, 0.2, 0.4, 0.6, 0.8)
    assert steps == sorted(set(steps))
    assert depths(0.19, 0.39, 0.59, 0.79, 1) == steps


def test_a_cell_that_is_not_there_is_hatched_and_zero_is_not() -> None:
    svg = drawn(["甲"], ["一", "二"], [[None, Cell(0, "0.00")]])
    assert len(classed(svg, "gi-own")) == 1
    assert len([path for path in classed(svg, "gi-grid") if path.tag.endswith("path")]) == 1
    assert "0.00" in [line for line, _ in words(svg)]


def test_every_cell_says_its_words() -> None:
    cells: list[list[Cell | None]] = [[Cell(0.5, f"{row}-{column}") for column in range(6)] for row in range(16)]
    svg = drawn([f"第{row}区" for row in range(16)], list(DIMENSIONS), cells)
    shown = {line for line, _ in words(svg)}
    assert {f"{row}-{column}" for row in range(16) for column in range(6)} <= shown
    assert set(DIMENSIONS) <= shown


def test_narrow_cells_make_all_words_smaller_alike() -> None:
    cells: list[list[Cell | None]] = [[Cell(1, "100") if month % 2 else Cell(0, "0") for month in range(24)]]
    svg = drawn(["一个名称比较长的示例县"], [f"{month}月" for month in range(1, 25)], cells)
    sizes = {text.attrib["font-size"] for text in classed(svg, "gi-label") if (text[0].text or "").isdigit()}
    assert len(sizes) == 1
    assert [line for line, _ in words(svg)].count("100") == 12


def test_the_legend_names_depths_and_what_is_missing() -> None:
    gone = drawn(["甲"], ["一"], [[None]], HeatmapWords(missing="缺失"))
    assert [line for line, _ in words(gone)][-6:] == ["0–20%", "20–40%", "40–60%", "60–80%", "80–100%", "缺失"]
    assert "缺失" not in drawn(["甲"], ["一"], [[Cell(1, "")]], HeatmapWords(missing="缺失"))


@pytest.mark.parametrize(
    ("rows", "columns", "cells"),
    [
        ([], ["一"], []),
        (["甲"], [], [[]]),
        (["甲"], ["一"] * 25, [[None] * 25]),
        (["甲"] * 201, ["一"], [[None]] * 201),
        (["甲", "乙"], ["一"], [[None]]),
        (["甲"], ["一", "二"], [[None]]),
        (["甲"], ["一"], [[Cell(1.1, "")]]),
    ],
)
def test_what_is_no_table_is_refused(rows: list[str], columns: list[str], cells: list[list[Cell | None]]) -> None:
    with pytest.raises(ValueError, match=r"heat map|between 0 and 1"):
        drawn(rows, columns, cells)


@pytest.mark.parametrize("width", [1, 6, 24])
@pytest.mark.parametrize("labels", [DIMENSIONS, (LONG,), HOSTILE, MIXED])
def test_words_fit(labels: tuple[str, ...], width: int) -> None:
    named = [labels[i % len(labels)] for i in range(24)]
    cells: list[list[Cell | None]] = [[Cell(0.5, named[i]) for i in range(width)] for _ in range(16)]
    assert_words_fit(drawn(named[:16], named[:width], cells, HeatmapWords(missing=LONG)))


@given(st.data(), st.integers(1, 24), st.integers(1, 3))
def test_any_words_fit(data: st.DataObject, width: int, height: int) -> None:
    text = st.text(max_size=20)
    cell = st.none() | st.builds(Cell, st.floats(0, 1), text)
    columns = data.draw(st.lists(text, min_size=width, max_size=width))
    rows = data.draw(st.lists(text, min_size=height, max_size=height))
    cells = data.draw(st.lists(st.lists(cell, min_size=width, max_size=width), min_size=height, max_size=height))
    assert_words_fit(drawn(rows, columns, cells, HeatmapWords(missing="缺失")))
