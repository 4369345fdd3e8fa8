"""工作日历 — which years of working days are known? One .toml per year, as the State Council's notice has it.

A place that has the next year's notice before we do lays its own file over ours; nothing is ever guessed for it.
"""

import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from gov_integrity.forms.calendar import Calendar, CalendarYear
from gov_integrity.forms.calendar_text import first_fault
from gov_integrity.forms.say import Say

_SUFFIX = ".toml"
UNREADABLE: Final = Say("文件无法读取，或者不是UTF-8编码", "the file cannot be read, or is not UTF-8")


class CalendarFileError(ValueError):
    """A calendar file cannot be used; ``name`` tells which file, ``line`` where (0: nowhere), ``says`` why."""

    def __init__(self, name: str, says: Say, line: int = 0) -> None:
        """Keep the file's name, the line and the reason."""
        super().__init__(f"{name}{f':{line}' if line else ''}: {says.en}")
        self.name, self.says, self.line = name, says, line


@cache
def calendar() -> Calendar:
    """Return the calendar of every year that has a notice."""
    return Calendar(years())


def calendar_with(*paths: Path) -> Calendar:
    """Return the calendar with the years of these files laid over ours; raise ``CalendarFileError``."""
    return Calendar([*years(), *(_read(path) for path in paths)])


@cache
def years() -> tuple[CalendarYear, ...]:
    """Return every year that has a notice, in order."""
    found = (resource for resource in files(__name__).iterdir() if resource.name.endswith(_SUFFIX))
    texts = (resource.read_text(encoding="utf-8") for resource in sorted(found, key=lambda each: each.name))
    return tuple(CalendarYear.of(tomllib.loads(text)) for text in texts)


def _read(path: Path) -> CalendarYear:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CalendarFileError(path.name, UNREADABLE) from error
    fault = first_fault(text)
    if fault is not None:
        raise CalendarFileError(path.name, *fault)
    return CalendarYear.of(tomllib.loads(text))
