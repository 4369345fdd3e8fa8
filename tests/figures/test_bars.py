"""Bars are as long as their shares; not known, not applicable and zero look different."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.figures.bars import Bar, BarWords, bars
from tests.figures.words_on import DIMENSIONS, HOSTILE, LONG, MIXED, assert_words_fit, classed, words

WORDS = BarWords("得分率", "同级平均", "缺失", "不适用")


def drawn(*rows: Bar, words: BarWords = BarWords()) -> str:  # noqa: B008 - frozen
    return bars(rows, words=words, key="b", title="指标", description="得分率")


def lengths(svg: str) -> list[float]:
    return [float(bar.attrib["width"]) for bar in classed(svg, "gi-own")]


def test_bars_are_as_long_as_their_shares() -> None:
    svg = drawn(Bar("全", 1), Bar("半", 0.5), Bar("四", 0.25))
    full, half, quarter = lengths(svg)
    assert half == pytest.approx(full / 2, abs=0.01)
    assert quarter == pytest.approx(full / 4, abs=0.01)
    tracks = [float(track.attrib["width"]) for track in classed(svg, "gi-ground")]
    assert tracks == [full] * 3


def test_zero_keeps_a_foot() -> None:
    (foot,) = lengths(drawn(Bar("零", 0)))
    assert 0 < foot <= 2


def test_not_known_is_hatched_and_not_applicable_a_dashed_line() -> None:
    unknown, outside = drawn(Bar("缺", None)), drawn(Bar("免", None, applicable=False))
    assert lengths(unknown) == lengths(outside) == []
    assert (len(classed(unknown, "gi-hatch")), len(classed(unknown, "gi-dashed"))) == (1, 0)
    assert (len(classed(outside, "gi-hatch")), len(classed(outside, "gi-dashed"))) == (0, 1)


def test_a_row_that_is_not_applicable_draws_no_share() -> None:
    with pytest.raises(ValueError, match="not applicable"):
        drawn(Bar("免", 0.5, applicable=False))


def test_slashes_stand_under_one_another() -> None:
    svg = drawn(Bar("一", 1, "14.75", "20"), Bar("二", 1, "8.5", "100"), Bar("三", 1, "", "5"))
    assert len({round(box.left, 1) for line, box in words(svg) if line.startswith("/")}) == 1


def test_neighbours_of_one_heading_are_one_group() -> None:
    rows = [
        Bar("一", 1, heading="甲"),
        Bar("二", 1, heading="甲"),
        Bar("三", 1, heading="乙"),
        Bar("四", 1, heading="甲"),
    ]
    order = [line for line, _ in sorted(words(drawn(*rows)), key=lambda pair: pair[1].top)]
    assert [line for line in order if not line.endswith("%")] == ["甲", "一", "二", "乙", "三", "甲", "四"]


def test_the_second_mark_leaves_the_bar_clear_on_both_sides() -> None:
    svg = drawn(Bar("一", 1, reference=0.5))
    (mark,) = classed(svg, "gi-other-tick")
    before, after = classed(svg, "gi-own")
    x = float(mark.attrib["x1"])
    assert float(before.attrib["x"]) + float(before.attrib["width"]) < x < float(after.attrib["x"])


def test_the_legend_names_only_what_is_drawn() -> None:
    plain = {line for line, _ in words(drawn(Bar("一", 1), words=WORDS))}
    assert plain & {"得分率", "同级平均", "缺失", "不适用"} == {"得分率"}
    rows = (Bar("一", 1, reference=0.5), Bar("二", None), Bar("三", None, applicable=False))
    assert {line for line, _ in words(drawn(*rows, words=WORDS))} >= {"得分率", "同级平均", "缺失", "不适用"}


@pytest.mark.parametrize("count", [0, 61])
def test_too_few_or_too_many_rows_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match="rows"):
        drawn(*[Bar("一", 1)] * count)


@pytest.mark.parametrize("share", [-0.01, 1.01, float("nan")])
def test_a_share_outside_0_to_1_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        drawn(Bar("一", share))
    with pytest.raises(ValueError, match="between 0 and 1"):
        drawn(Bar("一", 1, reference=share))


def test_an_amount_of_money_is_not_cut() -> None:
    shown = [line for line, _ in words(drawn(Bar(LONG, 0.5, "123456789012.50", "200000000000", note=LONG)))]
    assert "123456789012.50" in shown
    assert "/ 200000000000" in shown


@pytest.mark.parametrize("count", [1, 6, 25, 60])
@pytest.mark.parametrize("labels", [DIMENSIONS, (LONG,), HOSTILE, MIXED])
def test_words_fit(labels: tuple[str, ...], count: int) -> None:
    for value, maximum, note in (("", "", ""), ("14.75", "20", "有异议"), (LONG, LONG, LONG)):
        rows = [
            Bar(labels[i % len(labels)], i / 60, value, maximum, labels[i // 5 % len(labels)], note)
            for i in range(count)
        ]
        assert_words_fit(drawn(*rows, words=WORDS))


@given(
    st.lists(
        st.builds(Bar, *[st.text(max_size=50), st.none() | st.floats(0, 1), *[st.text(max_size=30)] * 4]),
        min_size=1,
        max_size=8,
    )
)
def test_any_words_fit(rows: list[Bar]) -> None:
    assert_words_fit(drawn(*rows, words=WORDS))
