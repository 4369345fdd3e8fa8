"""法律文件 — where is a norm written, when does it hold, and how sure are we of it?

Only passages that were read, or read about, are declared; a citation of anything else fails at import.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Instrument:
    """法律文件: a law, regulation, order, notice or local document, with the passages that we rely on.

    ``in_force`` is the first day it holds, ``repealed`` the first day it no longer does.
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
    note: Say = NOTHING

    @property
    def span(self) -> Span:
        """The days on which the instrument is in force, as far as known."""
        return Span(self.in_force.day, self.repealed.day - timedelta(days=1) if self.repealed else None)

    def at(self, where: str) -> "Locator":
        """Return the citation of a declared passage (such as ``第三条``); raise ``KeyError`` for any other."""
        return Locator(self, where, self.passages[where])


@dataclass(frozen=True, slots=True)
class Locator:
    """A citation: a passage of an instrument. ``where`` is an article, chapter, section, or 全文."""

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


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the law: what it is, what it counts, and where it is written."""

    value: int | Fraction
    unit: Unit
    cite: Locator

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
