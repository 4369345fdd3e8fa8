"""Waterfall, rank intervals, trend: bars meet, groups share a ground, gaps stay open, and all words fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.figures.rank_intervals import RankRow, RankWords, rank_intervals
from gov_integrity.figures.svg import Caption
from gov_integrity.figures.trend_line import Limit, Moment, TrendWords, trend_line
from gov_integrity.figures.waterfall import Step, WaterfallWords, waterfall
from tests.figures.words_on import DIMENSIONS, HOSTILE, LONG, MIXED, assert_words_fit, classed, words

LABELS = (*DIMENSIONS, LONG, *HOSTILE, *MIXED)
CAPTION: Caption = {"key": "k", "title": "示例", "description": "示例"}
FULL = Step("满分", 100, "100", total=True)
labels = st.sampled_from(LABELS)


def falls(*steps: Step, least: float = 0.0) -> str:
    return waterfall(steps, least=least, words=WaterfallWords("失分", "加分", "合计"), **CAPTION)


def ranks(*rows: RankRow) -> str:
    return rank_intervals(rows, words=RankWords("名次", "区间", "一组"), **CAPTION)


def moves(*scores: float | None, limits: tuple[Limit, ...] = ()) -> str:
    moments = [
        Moment(f"2024-{n:02d}", score, "" if score is None else f"{score:.2f}") for n, score in enumerate(scores, 1)
    ]
    return trend_line(moments, limits=limits, words=TrendWords("得分", "没有得分"), **CAPTION)


def test_each_bar_begins_where_the_one_above_ended() -> None:
    svg = falls(
        Step("满分", 100, "100", total=True), Step("失", -25, "-25"), Step("又失", -50, "-50"), Step("得", 10, "+10")
    )
    (full,), (first, second, _legend) = classed(svg, "gi-own-pale")[:1], classed(svg, "gi-own")
    left, wide = float(full.attrib["x"]), float(full.attrib["width"])
    assert float(first.attrib["x"]) == pytest.approx(left + 0.75 * wide, abs=0.02)
    assert float(first.attrib["width"]) == pytest.approx(0.25 * wide, abs=0.02)
    assert float(second.attrib["x"]) == pytest.approx(left + 0.25 * wide, abs=0.02)
    assert len(classed(svg, "gi-hatch")) == 2, "a gain and its entry in the legend"


def test_what_does_not_occur_is_not_in_the_legend() -> None:
    said = {text for text, _box in words(falls(Step("满分", 100, "100", total=True), Step("失", -1, "-1")))}
    assert {"失分", "合计"} <= said
    assert "加分" not in said


@pytest.mark.parametrize(
    "steps",
    [
        (),
        (Step("失", -1, ""),),
        (Step("满分", 101, "", total=True),),
        (Step("满", 5, "", total=True), Step("失", -6, "")),
    ],
)
def test_a_waterfall_that_leaves_its_scale_is_refused(steps: tuple[Step, ...]) -> None:
    with pytest.raises(ValueError, match=r"waterfall|scale"):
        falls(*steps)


def test_neighbours_of_one_group_share_a_ground() -> None:
    alone = RankRow("丁", 4, 4, 4, 2)
    tied = [RankRow(name, rank, 1, 3, 1) for rank, name in enumerate("甲乙丙", 1)]
    assert len(classed(ranks(alone), "gi-ground")) == 0
    ground, _legend = classed(ranks(*tied, alone), "gi-ground")
    assert float(ground.attrib["height"]) == 3 * 28


def test_an_interval_reaches_from_rank_to_rank() -> None:
    svg = ranks(RankRow("甲", 1, 1, 2, 1), RankRow("乙", 2, 1, 3, 1), RankRow("丙", 3, 3, 3, 2))
    dots = [float(mark.attrib["cx"]) for mark in classed(svg, "gi-own")][:3]
    wide = [each for each in classed(svg, "gi-own-line") if each.attrib["y1"] == each.attrib["y2"]]
    assert [(float(each.attrib["x1"]), float(each.attrib["x2"])) for each in wide[:2]] == [
        (dots[0], dots[1]),
        (dots[0], dots[2]),
    ]


@pytest.mark.parametrize("row", [RankRow("甲", 0, 1, 1, 1), RankRow("甲", 1, 2, 1, 1), RankRow("甲", 1, 0, 1, 1)])
def test_ranks_that_cannot_be_are_refused(row: RankRow) -> None:
    with pytest.raises(ValueError, match="ranks from 1"):
        ranks(row)


def test_a_gap_leaves_the_line_open() -> None:
    whole, broken = moves(80, 81, 82, 83), moves(80, 81, None, 83)
    assert len([each for each in classed(whole, "gi-own-line") if "d" in each.attrib]) == 1
    assert len(classed(broken, "gi-hollow")) == 2, "the gap and its entry in the legend"
    (line,) = [each for each in classed(broken, "gi-own-line") if "d" in each.attrib]
    assert line.attrib["d"].count("L") == 1


def test_a_limit_outside_the_range_is_not_drawn() -> None:
    limits = (Limit(82, "优"), Limit(10, "差"))
    said = {text for text, _box in words(moves(80, 85, limits=limits))}
    assert "优" in said
    assert "差" not in said


def test_nothing_at_all_is_still_a_figure() -> None:
    assert "没有得分" in {text for text, _box in words(moves(None, None))}
    with pytest.raises(ValueError, match="periods"):
        moves(80)


@given(st.lists(st.tuples(labels, st.floats(-5, 0)), min_size=0, max_size=8))
def test_words_of_a_waterfall_fit(rows: list[tuple[str, float]]) -> None:
    steps = [Step(label, change, f"{change:.2f}") for label, change in rows]
    assert_words_fit(falls(Step("满分", 100, "100.00", total=True), *steps, least=50))


@given(st.lists(st.tuples(labels, st.integers(1, 60), st.integers(0, 9)), min_size=1, max_size=9))
def test_words_of_rank_intervals_fit(rows: list[tuple[str, int, int]]) -> None:
    assert_words_fit(
        ranks(*(RankRow(label, low, low, low + more, low, f"{low}（{low}–{low + more}）") for label, low, more in rows))
    )


@given(st.lists(st.none() | st.floats(0, 1000), min_size=2, max_size=12))
def test_words_of_a_trend_fit(scores: list[float | None]) -> None:
    assert_words_fit(moves(*scores))
