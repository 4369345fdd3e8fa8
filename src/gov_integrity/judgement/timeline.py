"""时间线 — when does what happen to a record, by every rule that asks about it?

Every day here is a day of a rule's own outcome; nothing is counted anew. What an answer holds is certain; a range of
days stays a range, and where the law can be read in several ways each reading brings its own days.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.decision import confidence_of, reason
from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.key import Key
from gov_integrity.forms.moment import DUE, Moment, Turn, moments_in
from gov_integrity.forms.period import DayRange, Deadline, Stopped
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import (
    Answer,
    Decision,
    Eligibility,
    Open,
    Outcome,
    Requirement,
    Rule,
    State,
    Undetermined,
    Why,
)
from gov_integrity.forms.say import LANGUAGES, Say
from gov_integrity.judgement import ask
from gov_integrity.judgement.counterfactual import eligibility_of
from gov_integrity.judgement.plain import outcome_name

STANDS: Final = Moment(Turn.DUE, Say("期限中止，最后一日待定", "the clock stands; the last day is open"))
ALL_MET: Final = Moment(Turn.OPENS, Say("条件均已满足", "every condition met"))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedState:
    """One dated state: its day, or the two days between which it lies (``latest`` is ``None`` while a clock stands).

    ``since`` is the first day of the state that ends, ``reading`` the way of reading the law that gives this day,
    ``done_on`` the day on which the act was done that is due. ``rule`` gave it, ``why`` holds the arithmetic.
    """

    rule: Rule
    version: str
    turn: Turn
    says: Say
    earliest: date
    latest: date | None
    since: date | None
    reading: Say | None
    done_on: date | None
    why: Why
    cite: tuple[Locator, ...]
    confidence: Confidence

    @property
    def certain(self) -> bool:
        """Whether the day is known, by one reading at least."""
        return self.earliest == self.latest

    def days(self) -> str:
        """Return the day, or the two days between which it lies."""
        return str(self.earliest) if self.certain else f"{self.earliest}–{self.latest or ''}"

    def touches(self, first: date, last: date) -> bool:
        """Return whether the state may fall on a day between two, both included."""
        return _touches(self.earliest, self.latest, (first, last))

    def title(self, language: str = "zh") -> str:
        """Return what the day is: the rule's name and the moment's."""
        colon = ": " if language == "en" else "："
        return f"{self.rule.title.in_(language)}{colon}{self.says.in_(language)}"

    def document(self) -> dict[str, Any]:
        """Return the state as portable data."""
        return {
            "rule": self.rule.id,
            "version": self.version,
            "turn": str(self.turn),
            "title": {language: self.title(language) for language in LANGUAGES},
            "earliest": self.earliest.isoformat(),
            "latest": _iso(self.latest),
            "since": _iso(self.since),
            "reading": _both(self.reading),
            "done_on": _iso(self.done_on),
            "why": {language: self.why.text(language) for language in LANGUAGES},
            "passages": [{"text": place.text(), "confidence": str(place.confidence)} for place in self.cite],
            "confidence": str(self.confidence),
        }


@dataclass(frozen=True, slots=True)
class Untold:
    """A question, or one reading of it, that gives no day though it may ask for one: silent, lacking, or not known."""

    rule: Rule
    reading: Say | None
    outcome: Outcome

    def why(self, language: str = "zh") -> str:
        """Return why there is no day."""
        return reason(self.outcome, self.rule.of, language)

    def document(self) -> dict[str, Any]:
        """Return it as portable data."""
        return {
            "rule": self.rule.id,
            "reading": _both(self.reading),
            "outcome": outcome_name(self.outcome),
            "why": {each: self.why(each) for each in LANGUAGES},
        }


@dataclass(frozen=True, slots=True)
class Timeline:
    """Every dated state of a record, by day, and the questions that give none."""

    record: Record
    on: date
    states: tuple[DatedState, ...]
    untold: tuple[Untold, ...]

    def between(self, first: date, last: date) -> tuple[DatedState, ...]:
        """Return what begins, is met, opens, falls due or ends between two days, both included."""
        return tuple(state for state in self.states if state.touches(first, last))

    def document(self, key: Key | None = None) -> dict[str, Any]:
        """Return the timeline as portable data; ``untold`` are the questions that give no day, with the reason.

        A ``key`` tells the record's id as ``told_to`` does.
        """
        return {
            "record": self.record.record_id,
            "id": self.record.told_to(key),
            "on": self.on.isoformat(),
            "states": [state.document() for state in self.states],
            "untold": [each.document() for each in self.untold],
        }


def timeline(  # noqa: PLR0913 - what is asked of the law, and between which days
    record: Record,
    *,
    on: date,
    region: str = "",
    linked: ask.Linked | None = None,
    calendar: Calendar | None = None,
    within: tuple[date, date] | None = None,
) -> Timeline:
    """Return every dated state of a record as it is judged on a day, in the order of the days.

    ``region``, ``linked`` and ``calendar`` are those of ``ask``. With ``within`` nothing is made of what cannot touch
    these two days or one between them: the states are those of ``between``, at a fraction of the work.
    """

    def says_yes(rule: Rule, day: date) -> bool:
        """Another order may govern on the day on which a way would open, so the rule itself is asked of that day."""
        again = ask.ask(rule, record, on=day, region=region, linked=linked, calendar=calendar)
        conditions = eligibility_of(again.outcome)
        return conditions is not None and conditions.eligible is True

    found: list[DatedState] = []
    untold: list[Untold] = []
    for rule in ask.rules_of(record):
        decision = ask.ask(rule, record, on=on, region=region, linked=linked, calendar=calendar)
        for reading, outcome in _readings(decision.outcome):
            states = [
                state
                for state in _states(rule, record, decision, reading, outcome, on, within)
                if state.turn is not Turn.OPENS or says_yes(rule, state.earliest)
            ]
            found.extend(states)
            if not states and not isinstance(outcome, Answer):
                untold.append(Untold(rule, reading, outcome))
    return Timeline(record, on, tuple(sorted(found, key=_order)), tuple(untold))


def _readings(outcome: Outcome) -> Iterator[tuple[Say | None, Outcome]]:
    if isinstance(outcome, Open):
        yield from ((each.says, each.outcome) for each in outcome.readings)
    else:
        yield None, outcome


def _states(  # noqa: PLR0913, PLR0917 - what was asked of what on which day, and what came of it
    rule: Rule,
    record: Record,
    decision: Decision,
    reading: Say | None,
    outcome: Outcome,
    on: date,
    within: tuple[date, date] | None,
) -> Iterator[DatedState]:
    if not isinstance(outcome, Answer | Undetermined):
        return
    values = (outcome.value,) if isinstance(outcome, Answer) else _several(outcome.possible)
    meant = outcome.moment if isinstance(outcome, Undetermined) else ALL_MET
    days = (day for value in values for day in _days(value, meant, on) if not within or _touches(*day[1:3], within))
    for moment, earliest, latest, since, cite in dict.fromkeys(days):
        done = getattr(record, rule.kept.element) if rule.kept and moment is DUE else None
        yield DatedState(
            rule=rule,
            version=decision.version,
            turn=moment.turn,
            says=moment.says,
            earliest=earliest,
            latest=latest,
            since=since,
            reading=reading,
            done_on=done,
            why=outcome.why,
            cite=cite or outcome.cite,
            confidence=confidence_of(outcome),
        )


_Days = tuple[Moment, date, date | None, date | None, tuple[Locator, ...]]


def _days(value: object, meant: Moment, on: date) -> Iterator[_Days]:
    """Yield the days of a value; ``meant`` is what a range of days, or all conditions together, are about."""
    match value:
        case Eligibility():
            yield from _of_eligibility(value, meant, on)
        case DayRange():
            yield meant, value.earliest, value.latest, None, ()
        case Stopped():
            yield STANDS, value.since, None, None, ()
        case _:
            for moment, of, since in moments_in(value):
                if isinstance(of, date):
                    yield moment, of, of, since, ()
                elif isinstance(of, Deadline):
                    yield moment, of.due_on, of.due_on, None, ()
                else:
                    yield from _days(of, moment, on)


def _of_eligibility(value: Eligibility, meant: Moment, on: date) -> Iterator[_Days]:
    """Each condition on the day on which it is met, and all of them where every day is known."""
    for each in value.requirements:
        if each.met_from is not None and not _failed(each, on):
            yield Moment(Turn.MET, each.says), each.met_from, each.met_from, None, each.cite
    if (opens_on := value.opens_on) is not None and not any(_failed(each, on) for each in value.requirements):
        yield meant, opens_on, opens_on, None, ()


def _touches(earliest: date, latest: date | None, within: tuple[date, date]) -> bool:
    first, last = within
    return earliest <= last and (latest is None or latest >= first)


def _failed(condition: Requirement, on: date) -> bool:
    """Whether a condition is not met although its day has come: the day alone does not meet it."""
    return condition.state is State.UNMET and condition.met_from is not None and condition.met_from <= on


def _several(possible: object) -> Iterable[object]:
    return possible if isinstance(possible, tuple) else (possible,)


def _order(state: DatedState) -> tuple[object, ...]:
    reading = state.reading.zh if state.reading else ""
    return state.earliest, state.latest or date.max, list(Turn).index(state.turn), state.rule.id, state.title(), reading


def _both(said: Say | None) -> dict[str, str] | None:
    return {language: said.in_(language) for language in LANGUAGES} if said else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
