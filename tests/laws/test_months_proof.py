"""Month arithmetic, day by day: every day of 2000 to 2100 and every length from 1 to 60 months.

The independent computation counts months from year 0 and takes the last day of a month from the calendar of Gregory,
without dateutil. ``make test`` takes a tenth of the pairs, another tenth for every day; ``make prove`` all of them.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from gov_integrity.forms.period import months_after, years_after

FIRST, LAST = date(2000, 1, 1), date(2100, 12, 31)
LONGEST = 60
SHARE = 10
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def last_of(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else LENGTHS[month - 1]


def corresponding(day: date, months: int) -> tuple[int, int, int]:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return year, month + 1, min(day.day, last_of(year, month + 1))


def days() -> Iterator[date]:
    return (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))


def wrong(months_of: range, day: date) -> list[int]:
    found = ((months, months_after(day, months)) for months in months_of)
    return [months for months, end in found if (end.year, end.month, end.day) != corresponding(day, months)]


def test_a_tenth_of_all_pairs() -> None:
    pairs = 0
    for number, day in enumerate(days()):
        months = range(1 + number % SHARE, LONGEST + 1, SHARE)
        assert wrong(months, day) == [], day
        pairs += len(months)
    assert pairs == 36_890 * LONGEST // SHARE


@pytest.mark.prove
def test_all_pairs() -> None:
    for day in days():
        assert wrong(range(1, LONGEST + 1), day) == [], day


def test_years_are_twelve_months_each_for_every_day() -> None:
    for day in days():
        for years in (1, 2, 3, 5):
            end = years_after(day, years)
            assert (end.year, end.month, end.day) == corresponding(day, 12 * years), day
