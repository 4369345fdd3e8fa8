"""工作日历 — which years of working days are known? One .toml per year, as the State Council's notice has it.

A place that has the next year's notice before we do lays its own file over ours; nothing is ever guessed for it.
"""

import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

from gov_integrity.forms.calendar import Calendar, CalendarYear
from gov_integrity.forms.say import Say

_SUFFIX = ".toml"
_SATURDAY = 5


class CalendarFileError(ValueError):
    """A calendar file cannot be used; ``says`` tells why, ``name`` which file."""

    def __init__(self, name: str, says: Say) -> None:
        """Keep the file's name and the reason."""
        super().__init__(f"{name}: {says.en}")
        self.name, self.says = name, says


@cache
def calendar() -> Calendar:
    """Return the calendar of every year that has a notice."""
    return Calendar(_declared())


def calendar_with(*paths: Path) -> Calendar:
    """Return the calendar with the years of these files laid over ours; raise ``CalendarFileError``."""
    return Calendar([*_declared(), *(_read(path) for path in paths)])


@cache
def _declared() -> tuple[CalendarYear, ...]:
    found = (resource for resource in files(__name__).iterdir() if resource.name.endswith(_SUFFIX))
    texts = (resource.read_text(encoding="utf-8") for resource in sorted(found, key=lambda each: each.name))
    return tuple(CalendarYear.of(tomllib.loads(text)) for text in texts)


def _read(path: Path) -> CalendarYear:
    try:
        year = CalendarYear.of(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise CalendarFileError(path.name, Say("文件无法读取", "the file cannot be read")) from error
    except (KeyError, TypeError, ValueError) as error:
        says = Say("内容不是一个年度的工作日历", "the file is no year of working days")
        raise CalendarFileError(path.name, says) from error
    strays = sorted(_strays(year))
    if strays:
        listed = ", ".join(day.isoformat() for day in strays)
        raise CalendarFileError(
            path.name,
            Say(
                f"下列日期不在该年度，或者不是周末上班日：{listed}", f"not of the year, or no weekend worked: {listed}"
            ),
        )
    return year


def _strays(year: CalendarYear) -> Iterable[date]:
    yield from (day for day in year.off | year.work if day.year != year.year)
    yield from (day for day in year.work if day.year == year.year and day.weekday() < _SATURDAY)
