"""法律文件 — where is a norm written, when does it hold, and how sure are we of it?

Only passages that were read, or read about, are declared; a citation of anything else fails at import.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from functools import cache
from types import MappingProxyType
from typing import Final

from gov_integrity.forms.period import Span, days_after, months_after, years_after
from gov_integrity.forms.say import NOTHING, Say


class Confidence(StrEnum):
    """How we know a passage, a day or a number.

    ``text``: the article was read; ``summary``: a secondary source; ``reading``: our interpretation, argued in a
    decision note; ``local``: one place's document; ``ours``: a default of this project.
    """

    TEXT = "text"
    SUMMARY = "summary"
    READING = "reading"
    LOCAL = "local"
    OURS = "ours"


TEXT, SUMMARY, READING, LOCAL, OURS = Confidence

SURE: Final = {
    TEXT: Say("读过原文", "the text was read"),
    SUMMARY: Say("见于二手材料，原文未读到", "from a secondary source; the text was not read"),
    READING: Say("本项目的理解", "a reading of this project"),
    LOCAL: Say("地方文件", "a local document"),
    OURS: Say("本项目的默认，没有官方出处", "a default of this project, without an official source"),
}


class Unit(StrEnum):
    """What a figure of the law counts. A 日 of the law is declared here as calendar days or as working days."""

    DAYS = "days"
    WORKDAYS = "workdays"
    MONTHS = "months"
    YEARS = "years"
    RATE = "rate"
    YUAN = "yuan"


DAYS, WORKDAYS, MONTHS, YEARS, RATE, YUAN = Unit


@dataclass(frozen=True, slots=True)
class Dated:
    """A day and how sure we are of it; ``at_latest`` when the true day may be earlier."""

    day: date
    confidence: Confidence
    at_latest: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """What one article, chapter, section or the whole document requires, in our own words."""

    says: Say
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class DaysCounted:
    """What a law means by 日: for every number of days, or for ``numbers`` only, working days; otherwise calendar days.

    ``where`` is the passage that says so.
    """

    where: str
    numbers: frozenset[int] | None = None

    def unit(self, number: int) -> Unit:
        """Return what so many 日 of this law are counted in."""
        return WORKDAYS if self.numbers is None or number in self.numbers else DAYS


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Instrument:
    """法律文件: a law, regulation, order, notice or local document, with the passages that we rely on.

    ``in_force`` is the first day it holds, ``repealed`` the first day it no longer does. ``days_counted`` is what it
    says itself of the days that it names.
    """

    id: str
    title: str
    title_en: str
    number: str = ""
    issued: Dated | None = None
    in_force: Dated
    repealed: Dated | None = None
    passages: Mapping[str, Passage] = field(default_factory=dict)
    last_confirmed: date
    days_counted: DaysCounted | None = None
    note: Say = NOTHING
    declared_span: Span = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Keep the days on which the instrument is in force, as far as known: they are asked for with every answer."""
        last = self.repealed.day - timedelta(days=1) if self.repealed else None
        object.__setattr__(self, "declared_span", Span(self.in_force.day, last))

    @property
    def span(self) -> Span:
        """The days on which the instrument is in force, as far as known, or as is supposed just now."""
        supposed = _SUPPOSED.get()
        return (supposed.get(self.id, self) if supposed else self).declared_span

    def may_begin_before(self, day: date) -> bool:
        """Return whether it may have been in force on a day before the first one that we, or a supposition, know of."""
        first = _SUPPOSED.get().get(self.id, self).in_force
        return first.at_latest and day < first.day

    @property
    def family(self) -> str:
        """The title that all revisions of a law share."""
        return _REVISED.sub("", self.title)

    def at(self, where: str) -> "Locator":
        """Return the citation of a declared passage (such as ``第三条``); raise ``KeyError`` for any other."""
        return _locator(self, where)


_REVISED: Final = re.compile("（[0-9]{4}年修[订正]）")
_SUPPOSED: Final[ContextVar[Mapping[str, Instrument]]] = ContextVar("supposed", default=MappingProxyType({}))


def is_supposing() -> bool:
    """Return whether some instrument is supposed to be another just now."""
    return bool(_SUPPOSED.get())


@contextmanager
def supposing(laws: Mapping[str, Instrument]) -> Iterator[None]:
    """Let others stand for instruments inside the block, by their ids; for asking what a change would change.

    Whatever asks when an instrument is in force follows, in this thread only; the declarations stay what they are.
    """
    token = _SUPPOSED.set(laws)
    try:
        yield
    finally:
        _SUPPOSED.reset(token)


@dataclass(frozen=True, slots=True, eq=False)
class Locator:
    """A citation: a passage of an instrument. ``where`` is an article, chapter, section, or 全文.

    ``Instrument.at`` returns the same one for the same passage, so that answers gather what they rest on cheaply.
    """

    instrument: Instrument
    where: str
    passage: Passage

    @property
    def confidence(self) -> Confidence:
        """How sure we are of the passage."""
        return self.passage.confidence

    def text(self, language: str = "zh") -> str:
        """Return the citation as people write it: title, number, place."""
        instrument = self.instrument
        number = f"({instrument.number})" if instrument.number else ""
        if language == "en":
            return f"{instrument.title_en} {number} {self.where}".replace("  ", " ")
        return f"《{instrument.title}》{number}{self.where}".replace("(", "（").replace(")", "）")


@cache
def _locator(instrument: Instrument, where: str) -> Locator:
    return Locator(instrument, where, instrument.passages[where])


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the law: what it is, what it counts, and where it is written.

    Raises ``ValueError`` for days in another unit than the law itself counts them in.
    """

    value: int | Fraction
    unit: Unit
    cite: Locator

    def __post_init__(self) -> None:
        counted = self.cite.instrument.days_counted
        if counted is not None and self.unit in {DAYS, WORKDAYS} and self.unit is not counted.unit(int(self.value)):
            message = f"{int(self.value)} 日 of {self.cite.instrument.id} are no {self.unit} ({counted.where})"
            raise ValueError(message)

    def __int__(self) -> int:
        return int(self.value)

    def after(self, day: date) -> date:
        """Return the last day of a period of this length that ``day`` starts; raise ``ValueError`` for other units."""
        match self.unit:
            case Unit.DAYS:
                return days_after(day, int(self))
            case Unit.MONTHS:
                return months_after(day, int(self))
            case Unit.YEARS:
                return years_after(day, int(self))
        message = f"a figure of {self.unit} is no length of calendar time"
        raise ValueError(message)


def weakest(cites: Iterable[Locator]) -> Confidence:
    """Return the weakest confidence among citations; without any, the statement is ours."""
    order = list(Confidence)
    return max((cite.confidence for cite in cites), key=order.index, default=Confidence.OURS)
