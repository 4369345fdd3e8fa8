"""A clock that stops: excluded days are left out, the end is always counted from the original day."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.instrument import DAYS, MONTHS, WORKDAYS, Figure, Unit
from gov_integrity.forms.period import DayRange, Deadline, Span, Stopped, days_after, merged, months_after, without
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.instruments import civil_code, penalty_law_2021

CALENDAR = calendar()
CITE = civil_code.instrument.at("第二百零一条")
START = st.dates(date(2019, 1, 1), date(2022, 12, 31))
SPANS = st.lists(
    st.tuples(st.dates(date(2019, 1, 1), date(2023, 12, 31)), st.integers(0, 40)).map(
        lambda each: Span(each[0], each[0] + timedelta(days=each[1]))
    ),
    max_size=4,
)


def inside(day: date, spans: list[Span]) -> bool:
    return any(day in span for span in spans)


def walked(start: date, count: int, spans: list[Span], *, workdays: bool) -> date:
    """One day after the other: a day counts when it is in no span (and, for working days, is one)."""
    day = start
    while count:
        day += timedelta(days=1)
        count -= not inside(day, spans) and (not workdays or bool(CALENDAR.is_workday(day)))
    return day


@given(START, st.integers(1, 120), SPANS)
def test_calendar_days_leave_out_what_is_excluded(start: date, count: int, spans: list[Span]) -> None:
    assert without(spans, start, days_after(start, count)) == walked(start, count, spans, workdays=False)


@given(START, st.integers(1, 60), SPANS)
def test_working_days_leave_out_what_is_excluded(start: date, count: int, spans: list[Span]) -> None:
    found = CALENDAR.workdays_after_pauses(start, count, spans)
    assert found == walked(start, count, spans, workdays=True)


@given(SPANS)
def test_merged_spans_hold_the_same_days_apart(spans: list[Span]) -> None:
    found = merged(spans)
    days = [date(2018, 12, 1) + timedelta(days=n) for n in range(2_000)]
    assert [inside(day, spans) for day in days] == [inside(day, list(found)) for day in days]
    for earlier, later in pairwise(found):
        assert earlier.last is not None
        assert later.first is not None
        assert later.first > earlier.last + timedelta(days=1)


def test_months_are_counted_from_the_original_day_and_then_moved() -> None:
    """31 January 2026 and one month: 28 February; ten days in February stood still: 10 March."""
    end = without([Span(date(2026, 2, 10), date(2026, 2, 19))], date(2026, 1, 31), months_after(date(2026, 1, 31), 1))
    assert end == date(2026, 3, 10)


def test_a_span_that_the_move_brings_in_counts_too() -> None:
    spans = [Span(date(2026, 1, 5), date(2026, 1, 9)), Span(date(2026, 1, 12), date(2026, 1, 13))]
    assert without(spans, date(2026, 1, 1), date(2026, 1, 8)) == date(2026, 1, 15)


@pytest.mark.parametrize(
    ("since", "remaining"), [(date(2026, 3, 2), 10), (date(2026, 3, 11), 1), (date(2026, 2, 1), 10)]
)
def test_a_clock_that_stands_knows_what_is_left(since: date, remaining: int) -> None:
    found = without([Span(since)], date(2026, 3, 1), date(2026, 3, 11))
    assert found == Stopped(max(since, date(2026, 3, 2)), remaining)


def test_a_clock_that_stops_after_the_end_does_not_matter() -> None:
    assert without([Span(date(2026, 3, 12))], date(2026, 3, 1), date(2026, 3, 11)) == date(2026, 3, 11)
    assert CALENDAR.workdays_after_pauses(date(2026, 3, 2), 3, [Span(date(2026, 3, 6))]) == date(2026, 3, 5)


def test_a_working_day_clock_that_stands() -> None:
    """From Monday 2 March 2026: Tuesday and Wednesday were counted, three of five are left."""
    found = CALENDAR.workdays_after_pauses(date(2026, 3, 2), 5, [Span(date(2026, 3, 5))])
    assert found == Stopped(date(2026, 3, 5), 3)


def test_in_a_year_without_a_notice_bounds_are_known() -> None:
    spans = [Span(date(2027, 1, 11), date(2027, 1, 20))]
    found = CALENDAR.workdays_after_pauses(date(2026, 12, 30), 7, spans)
    assert isinstance(found, DayRange)
    assert found.earliest <= date(2027, 1, 12)
    assert found.latest > date(2027, 1, 22)
    assert isinstance(CALENDAR.workdays_after_pauses(date(2026, 12, 30), 7, [Span(date(2027, 1, 5))]), Stopped)


def test_an_excluded_span_needs_a_first_day() -> None:
    with pytest.raises(ValueError, match="first day"):
        merged([Span(None, date(2026, 1, 1))])


@pytest.mark.parametrize(
    ("unit", "count", "due"),
    [
        (WORKDAYS, 2, Deadline(date(2026, 10, 8), date(2026, 10, 8))),
        (WORKDAYS, 4, Deadline(date(2026, 10, 10), date(2026, 10, 10))),
        (DAYS, 3, Deadline(date(2026, 10, 8), date(2026, 10, 2))),
        (MONTHS, 1, Deadline(date(2026, 10, 29), date(2026, 10, 29))),
    ],
)
def test_a_deadline_in_its_own_unit(unit: Unit, count: int, due: Deadline) -> None:
    """Tuesday 29 September 2026; 1 to 7 October are off, Saturday 10 October is worked."""
    assert CALENDAR.due(date(2026, 9, 29), Figure(count, unit, CITE)) == due


def test_a_deadline_leaves_out_what_is_excluded_and_may_stand() -> None:
    term = Figure(10, DAYS, CITE)
    assert CALENDAR.due(date(2026, 3, 2), term, [Span(date(2026, 3, 4), date(2026, 3, 5))]) == Deadline(
        date(2026, 3, 16), date(2026, 3, 14)
    )
    assert CALENDAR.due(date(2026, 3, 2), term, [Span(date(2026, 3, 4))]) == Stopped(date(2026, 3, 4), 9)


def test_what_a_law_says_of_its_days_is_kept_by_its_figures() -> None:
    """行政处罚法 art. 85: two, three, five and seven 日 are working days, ninety are not."""
    law = penalty_law_2021.instrument
    assert Figure(3, WORKDAYS, law.at("第四十八条")).unit is WORKDAYS
    assert Figure(90, DAYS, law.at("第六十条")).unit is DAYS
    with pytest.raises(ValueError, match="3 日"):
        Figure(3, DAYS, law.at("第四十八条"))
    with pytest.raises(ValueError, match="90 日"):
        Figure(90, WORKDAYS, law.at("第六十条"))
