"""How working days are counted: against other people's tables, the facts of the law, and years that are not there."""

from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.period import DayRange
from gov_integrity.standard.calendars import CalendarFileError, calendar, calendar_with

OTHERS = import_module("chinese_calendar")  # it has no types
CALENDAR = calendar()
FIRST, LAST = date(2016, 1, 1), date(2026, 12, 31)
KNOWN = st.dates(FIRST, date(2026, 9, 30))
CALENDAR_FILES = Path(__file__).parents[2] / "src/gov_integrity/standard/calendars"
WORKED_WEEKENDS = {
    2023: ["01-28", "01-29", "04-23", "05-06", "06-25", "10-07", "10-08"],
    2024: ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"],
    2025: ["01-26", "02-08", "04-27", "09-28", "10-11"],
    2026: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
}


def counted(day: date, count: int) -> date:
    """Walk from day to day in somebody else's table of working days."""
    while count:
        day += timedelta(days=1)
        count -= OTHERS.is_workday(day)
    return day


@pytest.mark.parametrize("year", WORKED_WEEKENDS)
def test_the_weekends_worked_are_those_of_the_notices(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=step) for step in range(365)]
    worked = [f"{day:%m-%d}" for day in days if day.weekday() > 4 and CALENDAR.is_workday(day)]
    assert worked == WORKED_WEEKENDS[year]


def test_a_saturday_is_worked_and_a_monday_is_not() -> None:
    assert CALENDAR.is_workday(date(2026, 2, 14)) is True
    assert CALENDAR.is_workday(date(2026, 2, 16)) is False


@given(KNOWN, st.integers(1, 60))
def test_workdays_are_counted_as_by_walking(day: date, count: int) -> None:
    assert CALENDAR.workdays_after(day, count) == counted(day, count)


@given(KNOWN, st.integers(0, 60))
def test_counting_between_is_the_inverse(day: date, count: int) -> None:
    end = counted(day, count)
    assert CALENDAR.workdays_between(day, end) == count


@given(st.dates(FIRST, date(2026, 9, 30)))
def test_a_day_rolls_to_the_next_working_day_and_a_working_day_stays(day: date) -> None:
    expected = day
    while not OTHERS.is_workday(expected):
        expected += timedelta(days=1)
    assert CALENDAR.roll(day) == expected


@pytest.mark.parametrize(
    ("day", "rolled"),
    [
        (date(2026, 10, 1), date(2026, 10, 8)),
        (date(2026, 2, 15), date(2026, 2, 24)),
        (date(2026, 2, 14), date(2026, 2, 14)),
        (date(2026, 5, 9), date(2026, 5, 9)),
    ],
)
def test_rolling_over_holidays(day: date, rolled: date) -> None:
    assert CALENDAR.roll(day) == rolled


def test_a_year_without_a_notice_is_unknown() -> None:
    assert CALENDAR.is_workday(date(2027, 1, 4)) is None
    assert CALENDAR.workdays_between(date(2026, 12, 30), date(2027, 1, 4)) is None
    assert CALENDAR.workdays_between(date(2026, 12, 28), date(2026, 12, 31)) == 3
    assert CALENDAR.roll(date(2027, 1, 4)) == DayRange(date(2027, 1, 4), date(2027, 1, 14))


def test_a_count_that_ends_on_the_last_known_day_is_known() -> None:
    assert CALENDAR.workdays_after(date(2026, 12, 30), 1) == date(2026, 12, 31)
    assert isinstance(CALENDAR.workdays_after(date(2026, 12, 31), 1), DayRange)


@pytest.mark.parametrize("missing", [2017, 2018, 2019, 2021, 2022, 2023, 2024, 2025])
def test_where_a_year_is_missing_the_true_day_lies_in_the_range(missing: int) -> None:
    """2020 is not tried: its closure was the longest ever, and a bound made of what is known cannot foresee it."""
    without = Calendar(year for year in CALENDAR.years.values() if year.year != missing)
    for step in range(0, 400, 7):
        day = date(missing - 1, 12, 1) + timedelta(days=step)
        for count in (1, 3, 7, 10, 20, 30):
            found, true = without.workdays_after(day, count), counted(day, count)
            if isinstance(found, DayRange):
                assert found.earliest <= true <= found.latest, (day, count, found, true)
            else:
                assert found == true
                assert missing not in {(day + timedelta(days=1)).year, true.year}


def test_years_need_not_be_contiguous() -> None:
    without = Calendar(year for year in CALENDAR.years.values() if year.year != 2024)
    assert isinstance(without.workdays_after(date(2023, 12, 29), 7), DayRange)
    assert without.workdays_after(date(2025, 1, 6), 1) == date(2025, 1, 7)


YEAR_2027 = """
year = 2027
title = "示例:2027年放假安排"
confidence = "local"
source = "a test"
off = [["2027-01-01", "2027-01-03", "元旦"]]
work = ["2027-01-09"]
"""


def test_a_place_lays_a_year_over_ours(tmp_path: Path) -> None:
    path = tmp_path / "2027.toml"
    path.write_text(YEAR_2027, encoding="utf-8")
    ours = calendar_with(path)
    assert ours.workdays_after(date(2026, 12, 31), 6) == date(2027, 1, 9)
    assert CALENDAR.is_workday(date(2027, 1, 4)) is None, "the national calendar stays as it is"


def test_a_later_file_of_a_year_replaces_ours(tmp_path: Path) -> None:
    path = tmp_path / "2026.toml"
    path.write_text(YEAR_2027.replace("2027", "2026").replace("2026-01-09", "2026-01-10"), encoding="utf-8")
    assert calendar_with(path).is_workday(date(2026, 1, 10)) is True
    assert CALENDAR.is_workday(date(2026, 1, 10)) is False


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title = ''\nyear = ", "toml:2: no TOML"),
        ("year = 2027", "toml: no title: no year of working days"),
        (YEAR_2027 + "holiday = 1", "toml:8: nothing is called holiday"),
        (YEAR_2027.replace("year = 2027", 'year = "2027"'), "toml:2: the year is a number"),
        (YEAR_2027.replace('"local"', '"certain"'), "toml:4: the confidence is one of"),
        (YEAR_2027.replace("2027-01-09", "2027-02-30"), "toml:7: 2027-02-30 is no day"),
        (YEAR_2027.replace("2027-01-09", "2028-01-08"), "toml:7: 2028-01-08 is not in 2027"),
        (YEAR_2027.replace("2027-01-09", "2027-01-08"), "toml:7: 2027-01-08 is no weekend"),
        (YEAR_2027.replace("2027-01-09", "2027-01-03"), "toml:7: 2027-01-03 is both off and worked"),
        (YEAR_2027.replace("2027-01-03", "2026-01-03"), "toml:6: 2026-01-03 is not in 2027"),
        (YEAR_2027.replace('"2027-01-01", "2027-01-03"', '"2027-01-03", "2027-01-01"'), "toml:6: .* ends before"),
        (YEAR_2027.replace(', "元旦"', ""), "toml:6: each holiday is written"),
    ],
)
def test_a_file_that_is_no_calendar_is_refused_with_the_reason(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "overlay.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CalendarFileError, match=reason) as refused:
        calendar_with(path)
    assert refused.value.name == "overlay.toml"
    assert refused.value.says.zh


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CalendarFileError, match="cannot be read"):
        calendar_with(tmp_path / "2027.toml")


def test_every_declared_year_is_read() -> None:
    assert sorted(CALENDAR.years) == sorted(int(path.stem) for path in CALENDAR_FILES.glob("*.toml"))
    assert calendar() is CALENDAR, "read once"
