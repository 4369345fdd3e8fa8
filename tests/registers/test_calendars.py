"""The working-day calendars: well formed, as the notices have them, and as two independent packages have them."""

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from gov_integrity.forms.calendar import Calendar, CalendarYear
from tools.calendars import differences

HOME = Path(__file__).parents[2] / "src/gov_integrity/standard/calendars"
DECLARED: dict[int, dict[str, Any]] = {int(p.stem): tomllib.loads(p.read_text("utf-8")) for p in HOME.glob("*.toml")}
YEARS = sorted(DECLARED)
CALENDAR = Calendar(CalendarYear.of(declared) for declared in DECLARED.values())
SATURDAY = 5


def spans(year: int) -> list[tuple[date, date]]:
    return [(date.fromisoformat(first), date.fromisoformat(last)) for first, last, _name in DECLARED[year]["off"]]


def days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def test_every_year_of_the_notices_has_a_file_and_2027_has_none() -> None:
    assert list(range(2004, 2027)) == YEARS


@pytest.mark.parametrize("year", YEARS)
def test_the_file_is_named_for_its_year_and_says_where_its_facts_come_from(year: int) -> None:
    declared = DECLARED[year]
    assert declared["year"] == year
    assert declared["title"] == f"国务院办公厅关于{year}年部分节假日安排的通知"
    assert declared["confidence"] in {"text", "summary"}
    assert declared["source"]
    assert declared["last_confirmed"] <= date(2026, 11, 23)
    if "number" in declared:
        assert declared["number"].startswith(f"国办发明电〔{year - 1}〕")
        assert declared["issued"].year == year - 1
    else:
        assert "number" in declared["note"]
    for amendment in declared.get("amended_by", ()):
        assert amendment["issued"].year == year
        assert f"〔{year}〕" in amendment["number"]


@pytest.mark.parametrize("year", YEARS)
def test_ranges_lie_inside_the_year_in_order_and_apart(year: int) -> None:
    assert all(first.year == last.year == year and first <= last for first, last in spans(year))
    assert all(before[1] < after[0] for before, after in pairwise(spans(year)))


@pytest.mark.parametrize("year", YEARS)
def test_days_worked_are_weekend_days_of_the_year_outside_the_holidays(year: int) -> None:
    work = [date.fromisoformat(day) for day in DECLARED[year]["work"]]
    off = {day for first, last in spans(year) for day in days(first, last)}
    assert work == sorted(set(work))
    assert all(day.year == year and day.weekday() >= SATURDAY and day not in off for day in work)


def test_two_independent_packages_agree_on_every_day_but_one() -> None:
    # The notice for 2006: 12月31日(星期六)上班. chinesecalendar has that day of 2005 free.
    assert list(differences()) == [(date(2005, 12, 31), "chinesecalendar", False)]


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2005-12-31", True),  # by the notice for 2006
        ("2007-12-31", False),  # by the notice for 2008
        ("2011-12-31", True),  # by the notice for 2012
        ("2015-09-03", False),  # 胜利70周年纪念日
        ("2015-09-06", True),
        ("2018-12-29", True),  # by the notice for 2019
        ("2018-12-31", False),
        ("2019-04-28", True),  # by the second notice for 2019
        ("2019-05-02", False),
        ("2019-05-05", True),
        ("2020-01-31", False),  # 春节 extended
        ("2020-02-01", False),
        ("2020-02-03", True),
        ("2024-02-09", True),  # the eve is no day off
        ("2024-04-07", True),
        ("2026-02-14", True),
        ("2026-02-16", False),
        ("2026-02-28", True),
        ("2027-01-04", None),  # no notice yet
    ],
)
def test_days_that_programmes_get_wrong(day: str, works: bool | None) -> None:  # noqa: FBT001 - the expected answer
    assert CALENDAR.is_workday(date.fromisoformat(day)) is works


@pytest.mark.parametrize(
    ("year", "work"),
    [
        (2023, "01-28 01-29 04-23 05-06 06-25 10-07 10-08"),
        (2024, "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
        (2025, "01-26 02-08 04-27 09-28 10-11"),
        (2026, "01-04 02-14 02-28 05-09 09-20 10-10"),
    ],
)
def test_the_weekends_worked_are_those_of_the_notice(year: int, work: str) -> None:
    assert DECLARED[year]["work"] == [f"{year}-{day}" for day in work.split()]


def test_the_holidays_of_2026_are_those_of_the_notice() -> None:
    assert [(f"{first:%m-%d}", f"{last:%m-%d}") for first, last in spans(2026)] == [
        ("01-01", "01-03"),
        ("02-15", "02-23"),
        ("04-04", "04-06"),
        ("05-01", "05-05"),
        ("06-19", "06-21"),
        ("09-25", "09-27"),
        ("10-01", "10-07"),
    ]
