"""How periods are counted: 民法典 200 to 203, computed here in another way."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.instrument import DAYS, MONTHS, RATE, WORKDAYS, YEARS, Figure, Unit
from gov_integrity.forms.period import (
    FOREVER,
    Deadline,
    Span,
    StatusPeriod,
    days_after,
    months_after,
    next_day,
    previous_day,
    years_after,
)
from gov_integrity.standard.instruments import civil_code

CITE = civil_code.instrument.at("第二百零二条")
SAMPLED = [date(2000, 1, 1) + timedelta(days=13 * step) for step in range(2_840)]
DAYS_OF_A_CENTURY = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def corresponding(day: date, months: int) -> date:
    """The same day of the month so many months later, or that month's last day: by counting months from year 0."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@pytest.mark.parametrize("months", [0, 1, 3, 6, 12, 24, 36])
def test_months_are_counted_to_the_corresponding_day_or_the_end_of_the_month(months: int) -> None:
    assert SAMPLED[-1] > date(2100, 12, 31)
    for day in SAMPLED:
        assert months_after(day, months) == corresponding(day, months)


@given(DAYS_OF_A_CENTURY, st.integers(0, 120))
def test_years_are_twelve_months(day: date, years: int) -> None:
    assert years_after(day, years) == corresponding(day, 12 * years)


@pytest.mark.parametrize(
    ("day", "months", "ends"),
    [
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2026, 1, 31), 3, date(2026, 4, 30)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2024, 5, 31), 1, date(2024, 6, 30)),
    ],
)
def test_month_ends(day: date, months: int, ends: date) -> None:
    assert months_after(day, months) == ends


def test_months_added_one_by_one_drift() -> None:
    """What the function must not do: 31 January, a month, a month is 28 March and not 31 March."""
    day = date(2026, 1, 31)
    assert months_after(months_after(day, 1), 1) == date(2026, 3, 28)
    assert months_after(day, 2) == date(2026, 3, 31)


@given(DAYS_OF_A_CENTURY, st.integers(0, 4000))
def test_the_first_day_is_not_counted(day: date, days: int) -> None:
    assert (days_after(day, days) - day).days == days


@given(DAYS_OF_A_CENTURY)
def test_neighbours(day: date) -> None:
    assert previous_day(next_day(day)) == day
    assert next_day(day).toordinal() == day.toordinal() + 1


@pytest.mark.parametrize(
    ("value", "unit", "ends"),
    [(30, DAYS, date(2024, 3, 1)), (1, MONTHS, date(2024, 2, 29)), (1, YEARS, date(2025, 1, 31))],
)
def test_a_figure_of_the_law_is_counted_in_its_own_unit(value: int, unit: Unit, ends: date) -> None:
    assert Figure(value, unit, CITE).after(date(2024, 1, 31)) == ends


@pytest.mark.parametrize("unit", [WORKDAYS, RATE])
def test_a_figure_that_is_no_calendar_time_cannot_be_counted_so(unit: Unit) -> None:
    with pytest.raises(ValueError, match=str(unit)):
        Figure(7, unit, CITE).after(date(2024, 1, 31))


def test_a_deadline_and_a_status_period_are_two_things() -> None:
    day = date(2026, 5, 1)
    assert Deadline(day, day) != StatusPeriod(day, day, day)  # type: ignore[comparison-overlap]  # that is the point


@given(st.none() | DAYS_OF_A_CENTURY, st.none() | DAYS_OF_A_CENTURY, DAYS_OF_A_CENTURY)
def test_a_span_holds_both_its_ends(first: date | None, last: date | None, day: date) -> None:
    inside = (first or date.min) <= day <= (last or date.max)
    assert (day in Span(first, last)) == inside


@given(*[st.none() | DAYS_OF_A_CENTURY] * 4)
def test_spans_overlap_when_they_share_a_day(a: date | None, b: date | None, c: date | None, d: date | None) -> None:
    one = range((a or date.min).toordinal(), (b or date.max).toordinal() + 1)
    other = range((c or date.min).toordinal(), (d or date.max).toordinal() + 1)
    shared = range(max(one.start, other.start), min(one.stop, other.stop))
    if one and other:
        assert Span(a, b).overlaps(Span(c, d)) == bool(shared)


@given(DAYS_OF_A_CENTURY)
def test_what_never_ends_is_later_than_every_day(day: date) -> None:
    assert day < FOREVER
    assert day <= FOREVER
    assert FOREVER.isoformat() == "forever"
    assert not day > FOREVER
    assert not day >= FOREVER
