"""方言 — what do PostgreSQL and SQLite say differently?

Days are ``date`` in PostgreSQL and ``YYYY-MM-DD`` text in SQLite; ``forever`` is ``infinity`` in the one and the word
itself in the other: both come after every day.
"""

import re
from abc import ABC, abstractmethod
from typing import ClassVar, Final

from gov_integrity.forms.day_text import FIRST_YEAR, LAST_YEAR
from gov_integrity.forms.kind import CONTROL, CONTROL_BUT_LINES

MILLION: Final = 10**6
MOST_TIMES: Final = 255
_CLASS: Final = r"\[(?:\\.|[^\]\\])+\]|[A-Za-z0-9_:-]"
_COUNTED: Final = re.compile(rf"({_CLASS})\{{([0-9]+),([0-9]+)\}}")
_FIXED: Final = re.compile(rf"({_CLASS})(?:\{{([0-9]+)\}})?")
_OPEN_END: Final = re.compile(
    rf"(?P<head>(?:(?:{_CLASS})(?:\{{[0-9]+\}})?)*?)(?P<tail>\[[^\]]+\])(?:\{{[0-9]+,[0-9]+\}}|\+)"
)


def quoted(name: str) -> str:
    """Return a name as SQL writes it, whatever words the database keeps for itself."""
    return f'"{name}"'


def text(value: str) -> str:
    """Return a text constant."""
    return "'" + value.replace("'", "''") + "'"


class Dialect(ABC):
    """What both databases offer under their own names."""

    name: ClassVar[str]
    day: ClassVar[str]
    whole: ClassVar[str]
    amount: ClassVar[str]
    flag: ClassVar[str]
    length: ClassVar[str]
    position: ClassVar[str]
    larger: ClassVar[str]
    forever: ClassVar[str]

    @abstractmethod
    def day_constant(self, day: str) -> str:
        """Return a day."""

    @abstractmethod
    def is_day(self, column: str, *, forever: bool) -> str:
        """Return the test of a day of 1900-2199, or where allowed of the one that never comes."""

    @abstractmethod
    def iso(self, day: str) -> str:
        """Return a day as text ``YYYY-MM-DD``."""

    @abstractmethod
    def days_after(self, day: str, count: int) -> str:
        """Return the day so many days later."""

    @abstractmethod
    def months_after(self, day: str, count: int) -> str:
        """Return the corresponding day so many months later, or the last of that month."""

    @abstractmethod
    def matches(self, column: str, pattern: str) -> str | None:
        """Return the test of a portable pattern, or ``None`` where the database cannot say it."""

    @abstractmethod
    def is_clean(self, column: str, *, lines: bool) -> str:
        """Return the test that a text holds no control character."""

    @abstractmethod
    def is_real_day(self, iso: str) -> str:
        """Return the test that a text is a real day of 1900-2199."""


class PostgreSQL(Dialect):
    """PostgreSQL 12 and later."""

    name = "postgresql"
    day, whole, amount, flag = "date", "bigint", "numeric", "boolean"
    length, position, larger = "char_length", "strpos", "greatest"
    forever = "DATE 'infinity'"

    def day_constant(self, day: str) -> str:
        return f"DATE {text(day)}"

    def is_day(self, column: str, *, forever: bool) -> str:
        within = f"{column} BETWEEN DATE '{FIRST_YEAR}-01-01' AND DATE '{LAST_YEAR}-12-31'"
        return f"({within} OR {column} = {self.forever})" if forever else within

    def iso(self, day: str) -> str:
        return f"to_char({day}, 'YYYY-MM-DD')"

    def days_after(self, day: str, count: int) -> str:
        return f"({day} + {count:d})"

    def months_after(self, day: str, count: int) -> str:
        return f"CAST({day} + INTERVAL '{count:d} months' AS date)"

    def matches(self, column: str, pattern: str) -> str | None:
        countable = _countable(pattern)
        return None if countable is None else f"{column} ~ {text(f'^(?:{_without_nul(countable)})$')}"

    def is_clean(self, column: str, *, lines: bool) -> str:
        return f"{column} !~ {text(_without_nul(CONTROL_BUT_LINES if lines else CONTROL))}"

    def is_real_day(self, iso: str) -> str:
        from gov_integrity.forms.quantities import DAY_PATTERN  # noqa: PLC0415 - only numbers with a day in them ask

        return f"{iso} ~ {text(f'^(?:{DAY_PATTERN})$')}"


class SQLite(Dialect):
    """SQLite 3.23 and later, without any extension; whole numbers have 64 bits there, so amounts are millionths."""

    name = "sqlite"
    day, whole, amount, flag = "TEXT", "INTEGER", "INTEGER", "INTEGER"
    length, position, larger = "length", "instr", "max"
    forever = "'forever'"

    def day_constant(self, day: str) -> str:
        return text(day)

    def is_day(self, column: str, *, forever: bool) -> str:
        within = f"coalesce({self.is_real_day(column)}, {column} IS NULL)"  # ``date`` of what is no day is null
        return f"({within} OR {column} = {self.forever})" if forever else within

    def iso(self, day: str) -> str:
        return day

    def days_after(self, day: str, count: int) -> str:
        return f"CASE WHEN {day} = {self.forever} THEN {day} ELSE date({day}, '+{count:d} days') END"

    def months_after(self, day: str, count: int) -> str:
        same = f"date({day}, '+{count:d} months')"
        last = f"date({day}, 'start of month', '+{count + 1:d} months', '-1 day')"
        return f"CASE WHEN {day} = {self.forever} THEN {day} ELSE min({same}, {last}) END"

    def matches(self, column: str, pattern: str) -> str | None:
        if pieces := _fixed(pattern):
            return f"{column} GLOB {text(''.join(pieces))}"
        found = _OPEN_END.fullmatch(pattern)
        if found is None or "\\" in pattern:
            return None
        head = _fixed(found["head"])
        outside = f"[^{found['tail'][1:-1]}]"
        rest = f"substr({column}, {len(head) + 1}) NOT GLOB {text(f'*{outside}*')}"
        return f"({column} GLOB {text(''.join(head) + '*')} AND {rest})" if head else rest

    def is_clean(self, column: str, *, lines: bool) -> str:
        ranges = ((1, 9), (11, 31), (127, 159)) if lines else ((1, 31), (127, 159))
        signs = ", ".join(f"{first}, 45, {last}" for first, last in ranges)
        return f"({column} NOT GLOB '*[' || char({signs}) || ']*' AND instr({column}, char(0)) = 0)"

    def is_real_day(self, iso: str) -> str:
        real = f"date({iso}, '+0 days')"  # without a step 30 February is left as it is
        return f"({real} = {iso} AND {iso} BETWEEN '{FIRST_YEAR}-01-01' AND '{LAST_YEAR}-12-31')"


DIALECTS: Final[tuple[Dialect, ...]] = (PostgreSQL(), SQLite())


def _without_nul(pattern: str) -> str:
    """PostgreSQL holds no text with the character of code 0, and cannot be asked for it."""
    return pattern.replace("\\u0000", "\\u0001")


def _countable(pattern: str) -> str | None:
    """Return a pattern whose counts PostgreSQL takes, which are at most 255: a larger one as a product."""
    for piece, least, most in _COUNTED.findall(pattern):
        if int(most) > MOST_TIMES:
            factor = next((each for each in range(MOST_TIMES, 1, -1) if int(most) % each == 0), None)
            if factor is None or int(most) // factor > MOST_TIMES or int(least) > 1:
                return None
            counted = f"(?:{piece}{{1,{factor}}}){{{least},{int(most) // factor}}}"
            pattern = pattern.replace(f"{piece}{{{least},{most}}}", counted)
    return pattern


def _fixed(pattern: str) -> list[str]:
    """Return the pieces of a pattern of classes and signs with fixed counts, one a character; none for any other."""
    pieces: list[str] = []
    end = 0
    for found in _FIXED.finditer(pattern):
        if found.start() != end or "\\" in found[0]:
            return []
        pieces += [found[1]] * int(found[2] or 1)
        end = found.end()
    return pieces if end == len(pattern) else []
