"""法律问题 — how is a legal question declared, and what can be answered?

A rule answers one question. Its versions are functions; each holds while its first cited instrument is in force, so
no date of law stands in a rule.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Any, Final

from gov_integrity.forms.decision import ON, Context, Decision
from gov_integrity.forms.finding import Level
from gov_integrity.forms.instrument import Locator, is_supposing
from gov_integrity.forms.outcome import (
    Answer,
    Eligibility,
    Missing,
    Open,
    Outcome,
    Reading,
    Requirement,
    Silent,
    State,
    Undetermined,
    Why,
)
from gov_integrity.forms.period import Span, previous_day
from gov_integrity.forms.record import Record
from gov_integrity.forms.region import Slot
from gov_integrity.forms.say import Say

__all__ = [
    "NO_VERSION",
    "ON",
    "START_UNKNOWN",
    "Answer",
    "Ask",
    "Context",
    "Decision",
    "Eligibility",
    "Kept",
    "Missing",
    "Open",
    "Outcome",
    "Reading",
    "Requirement",
    "Rule",
    "Silent",
    "State",
    "Undetermined",
    "Version",
    "Why",
    "Worked",
]

Ask = Callable[[Any, Context], Outcome]  # a version names the record types of its rule


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a rule; it holds while the instrument of ``cites[0]`` is in force, or over ``force``.

    ``also_under`` names later versions that may govern as well, where the transition to them is unsettled: the one in
    force on the day of judgement is asked too. ``unsettled`` says for which outcomes and days that question is alive;
    ``transition`` is what the later version says, or does not say, of older facts.
    """

    answer: Ask
    cites: tuple[Locator, ...]
    force: Span | None = None
    because: Locator | None = None
    also_under: tuple[str, ...] = ()
    unsettled: Callable[[Outcome, Context], bool] = lambda _outcome, _context: True
    transition: Locator | None = None

    @property
    def id(self) -> str:
        """The id of the version: that of its first cited instrument."""
        return self.cites[0].instrument.id

    @property
    def span(self) -> Span:
        """The days of the fact that this version governs.

        A span of its own moves with its instrument and with the one that ends it, where another law is supposed.
        """
        own = self.cites[0].instrument
        if self.force is None:
            return own.span
        first, last = self.force.first, self.force.last
        if own.span.first != own.in_force.day:
            first = own.span.first
        ending = self.because.instrument if self.because else own
        if ending is not own and (begins := ending.span.first) != ending.in_force.day and last is not None:
            last = None if begins is None or begins == date.max else previous_day(begins)
        return Span(first, last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """A worked example: a record document (or changes to the record's example), a day, a place, and what follows.

    ``outcome`` is the name of the outcome; ``value`` its value in document form (days as ``YYYY-MM-DD``), where it
    has one.
    """

    says: Say
    of: type[Record]
    changes: Mapping[str, object] = field(default_factory=dict)
    on: date | None = None
    region: str = ""
    linked: Mapping[str, tuple[type[Record], Mapping[str, object]]] = field(default_factory=dict)
    outcome: str
    value: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A deadline that an element of the record keeps; past it there is this finding. No check repeats a rule."""

    id: str
    code: str
    element: str
    level: Level
    says: Say
    todo: Say
    cite: tuple[Locator, ...] = ()


NO_VERSION: Final = Say(
    "未编入适用于{day}的规定，不作答", "no provision that governs {day} has been encoded, so there is no answer"
)
START_UNKNOWN: Final = Say(
    "《{title}》至迟自{day}施行，确切施行日未核实，此前的事实不能判定",
    "{title} is in force at the latest from {day}; its first day is not confirmed, so earlier facts cannot be judged",
)
UNSETTLED: Final = Say(
    "未见新旧规定如何衔接的条款，两种读法并存",
    "no clause on the transition between the two provisions was seen, so both readings stand",
)
UNDER: Final = Say("按《{title}》", "under {title}")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """A legal question about records of some types.

    ``version_day`` is the element (or ``ON``) whose day selects the version, or such an element by record id;
    ``slots`` are what it asks of a region. ``concerns`` tells which of those records the question arises for at all
    when every question is asked; asked about another one, the rule says why it has no answer.
    """

    id: str
    title: Say
    question: Say
    of: tuple[type[Record], ...]
    version_day: str | Mapping[str, str]
    versions: tuple[Version, ...]
    examples: tuple[Worked, ...]
    slots: tuple[Slot, ...] = ()
    kept: Kept | None = None
    concerns: Callable[[Any], bool] = lambda _record: True

    def ask(self, record: Record, context: Context) -> Decision:
        """Answer the question for one record; never raises for lacking facts."""
        element = self.day_element(record.__class__)
        asked = (self, record, context)
        day = context.on if element == ON else getattr(record, element, None)
        if day is None:
            return Decision(self.id, "", None, Missing((element,)), asked)
        version = _version_on(self, day)
        if version is None:
            return Decision(self.id, "", day, self._outside(day), asked)
        outcome = _cited(version.answer(record, context), version)
        if version.also_under and not isinstance(outcome, Missing | Open):
            outcome = self._with_other(version, outcome, record, context)
        return Decision(self.id, version.id, day, outcome, asked)

    def day_element(self, record_type: type[Record]) -> str:
        """Return the element (or ``ON``) whose day selects the version for records of a type; raise ``LookupError``."""
        return self.version_day if isinstance(self.version_day, str) else self.version_day[record_type.record_id]

    def _outside(self, day: date) -> Outcome:
        """Say what follows where no version holds: the next one may have begun before the day that we are sure of."""
        later = ((version.span.first, version) for version in self.versions)
        starts = [(first, version) for first, version in later if first is not None and day < first]
        if starts:
            first, version = min(starts, key=lambda start: start[0])
            law = version.cites[0].instrument
            if version.force is None and law.may_begin_before(day):
                return Undetermined((), Why(START_UNKNOWN, {"title": law.title, "day": first}), version.cites)
        return Silent(Why(NO_VERSION, {"day": day}))

    def _with_other(
        self, version: Version, outcome: Answer | Silent | Undetermined, record: Record, context: Context
    ) -> Outcome:
        other = None if context.on is None else _version_on(self, context.on, beside=version.id)
        if other is None or not version.unsettled(outcome, context):
            return outcome
        second = _cited(other.answer(record, context), other)
        if isinstance(second, Open) or _value(second) == _value(outcome):
            return outcome
        readings = tuple(Reading(each.id, _under(each), found) for each, found in ((version, outcome), (other, second)))
        transition = (other.transition,) if other.transition else ()
        return Open(readings, Why(UNSETTLED), (*transition, *version.cites, *other.cites))

    def version(self, version_id: str) -> Version:
        """Return a version by its id; raise ``LookupError``."""
        found = next((version for version in self.versions if version.id == version_id), None)
        if found is None:
            message = f"rule {self.id} has no version {version_id!r}"
            raise LookupError(message)
        return found


def _version_on(rule: Rule, day: date, *, beside: str = "") -> Version | None:
    """Return the version in force on a day, or of those that may govern ``beside`` another the one that is."""
    return (_in_force if is_supposing() else _remembered)(rule, day, beside)


def _in_force(rule: Rule, day: date, beside: str) -> Version | None:
    asked = map(rule.version, rule.version(beside).also_under) if beside else rule.versions
    return next((version for version in asked if day in version.span), None)


#: while no other law is supposed, a day has the version that it had when it was last asked about
_remembered: Final = lru_cache(maxsize=65_536)(_in_force)


def _under(version: Version) -> Say:
    instrument = version.cites[0].instrument
    return Say(UNDER.in_("zh", {"title": instrument.title}), UNDER.in_("en", {"title": instrument.title_en}))


def _value(outcome: Outcome) -> object:
    return outcome.value if isinstance(outcome, Answer) else type(outcome)


def _cited(outcome: Outcome, version: Version) -> Outcome:
    """Put the version's citations on an outcome that brings none of its own."""
    return outcome if outcome.cite else replace(outcome, cite=version.cites)
