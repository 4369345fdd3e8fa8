"""A radar chart stands at its shares; what cannot be told leaves a gap and is never drawn as zero."""

from math import dist, hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.figures.radar import Axis, RadarWords, radar
from tests.figures.words_on import DIMENSIONS, HOSTILE, LONG, MIXED, assert_words_fit, classed, words

WORDS = RadarWords("本单位", "同级平均", "无法判定")


def six(*shares: float | None) -> str:
    axes = [Axis(label, share, "14.75/20") for label, share in zip(DIMENSIONS, shares, strict=True)]
    return radar(axes, words=WORDS, key="r", title="六个维度", description="得分率")


def dots(svg: str, look: str) -> list[tuple[float, float]]:
    """The marks around the origin, without those of the legend, which stand at 0 on their own line."""
    return [
        (float(mark.attrib["cx"]), float(mark.attrib["cy"]))
        for mark in classed(svg, look)
        if mark.tag.endswith("circle") and mark.attrib["cx"] != "13"
    ]


def test_full_marks_stand_on_the_rim_and_none_in_the_centre() -> None:
    assert [round(hypot(*dot)) for dot in dots(six(*[1.0] * 6), "gi-own")] == [150] * 6
    assert dots(six(*[0.0] * 6), "gi-own") == [(0, 0)] * 6


def test_the_first_axis_is_at_the_top_and_the_others_go_clockwise() -> None:
    marks = dots(six(1, 0.5, 0, 0, 0, 0), "gi-own")
    assert marks[0] == (0, -150)
    assert marks[1] == pytest.approx((75 * 3**0.5 / 2, -75 / 2), abs=0.01)


def test_a_missing_axis_is_hollow_beyond_the_rim_and_the_outline_opens() -> None:
    svg = six(0.5, 0.5, None, 0.5, 0.5, 0.5)
    assert len(dots(svg, "gi-own")) == 5
    (hollow,) = dots(svg, "gi-hollow")
    assert hypot(*hollow) > 150
    outlines = [path.attrib["d"] for path in classed(svg, "gi-own-line") if path.tag.endswith("path")]
    assert len(outlines) == 1
    assert not outlines[0].endswith("Z")
    assert (
        len([line for line in classed(svg, "gi-dashed") if line.attrib["x1"] == "0" and line.attrib["y2"] != "0"]) == 1
    )


def test_an_axis_between_two_missing_ones_is_a_line_from_the_centre() -> None:
    svg = six(None, 0.8, None, None, 0.5, 0.6)
    outlines = [path.attrib["d"] for path in classed(svg, "gi-own-line") if path.tag.endswith("path")]
    assert sorted(outline.startswith("M0 0L") for outline in outlines) == [False, True]
    assert len(classed(svg, "gi-own-area")) == 1


def test_all_missing_draws_no_series() -> None:
    svg = six(*[None] * 6)
    assert len(dots(svg, "gi-hollow")) == 6
    assert dots(svg, "gi-own") == []


def test_rings_stand_at_every_fifth() -> None:
    assert [line for line, _ in words(six(*[0.0] * 6)) if line.endswith("%")] == ["20%", "40%", "60%", "80%", "100%"]


def test_a_ring_is_not_named_where_an_outline_runs() -> None:
    assert "80%" not in [line for line, _ in words(six(*[0.78] * 6))]


def test_the_second_series_is_dashed_and_has_other_marks() -> None:
    axes = [Axis(label, 0.5, reference=reference) for label, reference in zip("一二三四", (1, 1, None, 1), strict=True)]
    svg = radar(axes, words=WORDS, key="r", title="", description="")
    assert len(classed(svg, "gi-other")) == 3 + 1
    assert "同级平均" in svg
    assert not any(line.attrib.get("d", "").endswith("Z") for line in classed(svg, "gi-other-line"))
    whole = radar([Axis("一", None, reference=1)] * 4, key="r", title="", description="")
    assert [line.attrib["d"].endswith("Z") for line in classed(whole, "gi-other-line")] == [True]
    assert "同级平均" not in six(*[0.5] * 6)


def test_the_legend_names_only_what_is_drawn() -> None:
    assert "无法判定" in six(None, 1, 1, 1, 1, 1)
    assert "无法判定" not in six(*[1.0] * 6)
    assert "本单位" not in radar([Axis("一", 1)] * 3, key="r", title="", description="")


@pytest.mark.parametrize("count", [0, 2, 13])
def test_too_few_or_too_many_axes_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match="axes"):
        radar([Axis("一", 1)] * count, key="r", title="", description="")


@pytest.mark.parametrize("share", [-0.01, 1.01, float("nan"), float("inf")])
def test_a_share_outside_0_to_1_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        six(share, 1, 1, 1, 1, 1)
    with pytest.raises(ValueError, match="between 0 and 1"):
        radar([Axis("一", 1, reference=share)] * 3, key="r", title="", description="")


def test_the_same_input_gives_the_same_bytes() -> None:
    assert six(0.7375, 0.82, None, 0.825, 0.8, 0.875) == six(0.7375, 0.82, None, 0.825, 0.8, 0.875)


@pytest.mark.parametrize("missing", [False, True])
@pytest.mark.parametrize("count", range(3, 13))
def test_words_fit_around_any_number_of_axes(count: int, missing: bool) -> None:  # noqa: FBT001
    for labels in (DIMENSIONS, (LONG,), HOSTILE, MIXED, (*DIMENSIONS, LONG, *MIXED)):
        axes = [Axis(labels[i % len(labels)], None if missing else 0.5, "123456.75/200000") for i in range(count)]
        assert_words_fit(radar(axes, words=WORDS, key="r", title="", description=""))


@given(
    st.lists(
        st.builds(Axis, st.text(max_size=40), st.none() | st.floats(0, 1), st.text(max_size=20)),
        min_size=3,
        max_size=12,
    )
)
def test_any_words_fit(axes: list[Axis]) -> None:
    assert_words_fit(radar(axes, words=WORDS, key="r", title="", description=""))


def test_neighbouring_marks_are_as_far_apart_as_geometry_says() -> None:
    first, second, *_ = dots(six(*[1.0] * 6), "gi-own")
    assert dist(first, second) == pytest.approx(150, abs=0.02)  # a hexagon's side is its radius
