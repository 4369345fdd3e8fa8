"""A timeline stands at its days, both ends inside; open ends are arrows; words never meet."""

from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.figures.day_axis import DayAxis
from gov_integrity.figures.timeline import DatedMark, DatedSpan, Look, timeline
from tests.figures.words_on import DIMENSIONS, HOSTILE, LONG, MIXED, assert_words_fit, classed, words

DAY = date(2025, 6, 30)


def drawn(spans: list[DatedSpan], marks: list[DatedMark], on: DatedMark | None = None) -> str:
    looks = [(look, f"图例{look.name}") for look in Look]
    return timeline(spans, marks, on=on, words=looks, key="t", title="时间线", description="期间与日期")


def outline(path: ET.Element) -> list[tuple[float, float]]:
    points = path.attrib["d"].removeprefix("M").removesuffix("Z").split("L")
    return [(float(x), float(y)) for x, y in (point.split() for point in points)]


def bars(svg: str, look: str = "gi-own") -> list[list[tuple[float, float]]]:
    """The outlines of the spans: diamonds and the legend's swatch, which starts at 0, are left out."""
    outlines = [outline(path) for path in classed(svg, look) if path.attrib["d"].endswith("Z")]
    return [points for points in outlines if points[0][0] > 0 and points[0][1] == points[1][1]]


def width(points: list[tuple[float, float]]) -> float:
    return max(x for x, _ in points) - min(x for x, _ in points)


def test_a_span_is_as_long_as_its_days() -> None:
    year = DatedSpan("年", date(2024, 1, 1), date(2024, 12, 31))
    half = DatedSpan("半年", date(2024, 1, 1), date(2024, 7, 1))  # 183 of the 366 days of a leap year
    long, short = bars(drawn([year, half], []))
    assert width(short) + 1 == pytest.approx((width(long) + 1) / 2, abs=0.05)  # each gives up a pixel of seam
    assert short[0][0] == long[0][0]


def test_one_day_can_be_seen() -> None:
    spans = [DatedSpan("一日", DAY, DAY), DatedSpan("百年", date(1950, 1, 1), date(2049, 12, 31))]
    assert width(bars(drawn(spans, []))[0]) >= 2


def test_open_ends_are_arrows_at_the_edge() -> None:
    (point,) = bars(drawn([DatedSpan("至今", date(2025, 1, 1), None)], []))
    assert max(point)[0] == 708
    assert len(point) == 5
    (both,) = bars(drawn([DatedSpan("始终", None, None)], [DatedMark("日", DAY)]))
    assert (min(both)[0], max(both)[0], len(both)) == (12, 708, 6)
    (closed,) = bars(drawn([DatedSpan("一年", date(2024, 1, 1), date(2024, 12, 31))], []))
    assert len(closed) == 4


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), "2024-01-01 – 2024-12-31"),
        (date(2024, 1, 1), None, "2024-01-01 →"),
        (None, date(2024, 12, 31), "→ 2024-12-31"),
        (None, None, "→"),
    ],
)
def test_a_span_says_its_days(first: date | None, last: date | None, shown: str) -> None:
    assert shown in [line for line, _ in words(drawn([DatedSpan("期间", first, last)], [DatedMark("日", DAY)]))]


def test_looks_differ_without_colour() -> None:
    spans = [DatedSpan(look.name, date(2024, 1, 1), date(2024, 12, 31), look) for look in Look]
    svg = drawn(spans, [])
    assert len(bars(svg, "gi-own")) == 1
    assert len(bars(svg, "gi-own-pale")) == 1
    assert len(bars(svg, "gi-own-edge")) == 3
    assert [line for line, _ in words(svg) if line.startswith("图例")] == [f"图例{look.name}" for look in Look]


def test_a_look_that_no_span_has_is_not_in_the_legend() -> None:
    assert "图例HATCHED" not in drawn([DatedSpan("年", date(2024, 1, 1), date(2024, 12, 31))], [])


def test_the_day_of_judgement_crosses_all_lanes_but_no_words() -> None:
    spans = [DatedSpan(LONG, date(2025, 1, 1), date(2025, 12, 31)) for _ in range(4)]
    svg = drawn(spans, [], DatedMark("判定日", DAY))
    pieces = sorted((float(line.attrib["y1"]), float(line.attrib["y2"])) for line in classed(svg, "gi-day-line"))
    x = float(classed(svg, "gi-day-line")[0].attrib["x1"])
    assert len(pieces) == 5
    for _, box in words(svg):
        if box.left < x < box.right:
            assert all(end <= box.top + 0.03 or box.bottom - 0.03 <= start for start, end in pieces)


def test_a_span_goes_on_in_the_lane_of_the_one_before_it() -> None:
    spans = [
        DatedSpan("旧令", date(2023, 1, 1), date(2024, 12, 31)),
        DatedSpan("新令", date(2025, 1, 1), date(2026, 12, 31)),
    ]
    before, after = bars(drawn(spans, []))
    assert before[0][1] == after[0][1]
    assert after[0][0] - max(x for x, _ in before) == pytest.approx(1, abs=0.02)
    again, over = bars(drawn([spans[1], spans[0]], []))
    assert again[0][1] < over[0][1]


def test_a_mark_near_the_right_edge_has_its_words_to_the_left() -> None:
    marks = [DatedMark("早", date(2024, 1, 1)), DatedMark("信用修复决定", date(2025, 1, 1))]
    svg = drawn([], marks)
    boxes = dict(words(svg))
    diamonds = [outline(path)[0][0] for path in classed(svg, "gi-own")]
    assert boxes["早"].left > diamonds[0]
    assert boxes["2025-01-01"].right < diamonds[1]


def test_no_day_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one day"):
        drawn([DatedSpan("始终", None, None)], [])


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        drawn([DatedSpan("倒", DAY, DAY - timedelta(days=1))], [])


def test_too_many_are_refused() -> None:
    with pytest.raises(ValueError, match="at most"):
        drawn([], [DatedMark("日", DAY)] * 41)


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        (date(2024, 2, 20), date(2024, 3, 12), ["2024-02-21", "2024-02-26", "2024-03-01", "2024-03-06", "2024-03-11"]),
        (date(2024, 1, 25), date(2024, 3, 5), ["2024-02-01", "2024-02-11", "2024-02-21", "2024-03-01"]),
        (
            date(2023, 11, 15),
            date(2024, 5, 15),
            [f"20{m}" for m in ("23-12", "24-01", "24-02", "24-03", "24-04", "24-05")],
        ),
        (
            date(2023, 5, 20),
            date(2025, 2, 1),
            ["2023-07", "2023-10", "2024-01", "2024-04", "2024-07", "2024-10", "2025-01"],
        ),
        (date(2020, 6, 1), date(2026, 6, 1), ["2021", "2022", "2023", "2024", "2025", "2026"]),
        (date(1940, 1, 2), date(2110, 1, 1), ["1950", "2000", "2050", "2100"]),
    ],
)
def test_ticks_by_length(first: date, last: date, names: list[str]) -> None:
    axis = DayAxis(first.toordinal(), last.toordinal(), 36, 684)
    assert [name for _, name in axis.ticks(76)] == names


@given(st.dates(), st.dates())
def test_ticks_are_inside_and_apart(one: date, other: date) -> None:
    first, last = sorted((one.toordinal(), other.toordinal()))
    axis = DayAxis(first - 10, last + 10, 36, 684)
    places = [axis.at(day) for day, _ in axis.ticks(76)]
    assert places
    assert all(36 <= x <= 684 for x in places)
    assert all(after - before >= 76 for before, after in pairwise(places))


@pytest.mark.parametrize("labels", [DIMENSIONS, (LONG,), HOSTILE, MIXED])
@pytest.mark.parametrize("count", [1, 9, 40])
def test_words_fit(labels: tuple[str, ...], count: int) -> None:
    named = [labels[i % len(labels)] for i in range(count)]
    spans = [
        DatedSpan(name, DAY + timedelta(days=i * 31), DAY + timedelta(days=i * 47 + i % 3 * 200))
        for i, name in enumerate(named)
    ]
    marks = [DatedMark(name, DAY + timedelta(days=i * 37 % 400)) for i, name in enumerate(named)]
    assert_words_fit(drawn(spans, marks, DatedMark(named[0], DAY + timedelta(days=60))))


a_day = st.dates(date(1900, 1, 1), date(2199, 12, 31))
a_span = st.builds(DatedSpan, st.text(max_size=40), st.none() | a_day, st.none() | a_day, st.sampled_from(Look)).filter(
    lambda span: span.first is None or span.last is None or span.first <= span.last
)
a_mark = st.builds(DatedMark, st.text(max_size=40), a_day)


@given(st.lists(a_span, max_size=9), st.lists(a_mark, max_size=9), a_mark)
def test_any_words_fit(spans: list[DatedSpan], marks: list[DatedMark], on: DatedMark) -> None:
    assert_words_fit(drawn(spans, marks, on))
