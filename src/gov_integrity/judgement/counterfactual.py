"""反事实 — what is the least that would have to change for an answer of no to become yes, and from which day?

The conditions are the rule's own, and so is what the record would say if one were met. Every set is tried by asking the
rule again, the smallest first; what no change of this record can meet is told as standing in the way.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from itertools import combinations
from typing import Any, Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import ON, Answer, Eligibility, Outcome, Requirement, Rule, State
from gov_integrity.forms.say import LANGUAGES, Say
from gov_integrity.judgement import ask
from gov_integrity.standard import catalogue

_ROUNDS: Final = 4
WAIT: Final = Say("等到{day}：{condition}", "wait until {day}: {condition}")
ACT: Final = Say("做到：{condition}", "bring about: {condition}")


@dataclass(frozen=True, slots=True)
class Step:
    """One condition: a day that has to come (``until``), or what the record has to say (``changes``)."""

    requirements: tuple[Requirement, ...]
    until: date | None
    changes: Mapping[str, object]

    def text(self, language: str = "zh") -> str:
        """Return the step as a sentence."""
        joined = (", " if language == "en" else "、").join(each.says.in_(language) for each in self.requirements)
        return (WAIT if self.until else ACT).in_(language, {"day": self.until, "condition": joined})


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """The smallest set of steps that turns an answer, and the first day of the new one.

    Where nothing turns it, ``day`` is ``None`` and ``blocked`` are the conditions that this record cannot meet.
    """

    rule: Rule
    on: date
    day: date | None
    steps: tuple[Step, ...]
    blocked: tuple[Requirement, ...] = ()

    def document(self) -> dict[str, Any]:
        """Return it as portable data."""
        return {
            "rule": self.rule.id,
            "on": self.on.isoformat(),
            "day": self.day.isoformat() if self.day else None,
            "steps": [
                {
                    "conditions": [each.id for each in step.requirements],
                    "until": step.until.isoformat() if step.until else None,
                    "changes": dict(step.changes),
                    "says": {language: step.text(language) for language in LANGUAGES},
                    "passages": sorted({place.text() for each in step.requirements for place in each.cite}),
                }
                for step in self.steps
            ],
            "blocked": [
                {"id": each.id, "says": {language: each.says.in_(language) for language in LANGUAGES}}
                for each in self.blocked
            ],
        }


@dataclass(frozen=True, slots=True)
class _Case:
    """A rule, a record, and what is asked with it, so that the question can be asked again."""

    rule: Rule
    record: Record
    region: str
    linked: ask.Linked | None
    calendar: Calendar | None

    def asked(self, record: Record, on: date) -> Eligibility | None:
        place = {"region": self.region, "linked": self.linked, "calendar": self.calendar}
        return eligibility_of(ask.ask(self.rule, record, on=on, **place).outcome)  # type: ignore[arg-type]  # as given

    def after(self, steps: Sequence[Step], on: date) -> Eligibility | None:
        """Ask the rule of the record that has made the steps, on the day on which the last of them is made."""
        changed = applied(self.record, steps)
        return self.asked(changed, _day(steps, on)) if changed is not None else None


def counterfactual(  # noqa: PLR0913 - a question of law has a record, a day, a place, a calendar and what is pointed to
    rule: Rule | str,
    record: Record,
    *,
    on: date,
    region: str = "",
    linked: ask.Linked | None = None,
    calendar: Calendar | None = None,
) -> Counterfactual | None:
    """Return what would turn an answer that is not yes on a day; ``None`` for yes, and for a rule without conditions.

    The other parameters are those of ``ask``. What is not known counts as what has to be brought about.
    """
    asked = catalogue.rule(rule) if isinstance(rule, str) else rule
    case = _Case(asked, record, region, linked, calendar)
    first = case.asked(record, on)
    if first is None or first.eligible is True:
        return None
    steps: tuple[Step, ...] = ()
    found: Eligibility | None = first
    for _round in range(_ROUNDS):
        if found is None or found.eligible is True:
            break
        lacking = [each for each in found.requirements if each.state is not State.MET]
        day = _day(steps, on)
        if blocked := tuple(each for each in lacking if not _turns(each, day)):
            return Counterfactual(asked, on, None, (), blocked)
        steps = _with(steps, lacking, on)
        found = case.after(steps, on)
    if found is None or found.eligible is not True:
        left = tuple(each for each in (found or first).requirements if each.state is not State.MET)
        return Counterfactual(asked, on, None, (), left)
    smallest = next(subset for subset in _subsets(steps) if _is_yes(case.after(subset, on)))
    return Counterfactual(asked, on, _day(smallest, on), smallest)


def applied(record: Record, steps: Sequence[Step]) -> Record | None:
    """Return the record as it would be after the steps; ``None`` where its shape refuses it."""
    document = record.document() | {name: said for step in steps for name, said in step.changes.items()}
    taken = type(record).take(document)
    return taken if isinstance(taken, Record) else None


def eligibility_of(outcome: Outcome) -> Eligibility | None:
    """Return the conditions that an answer is, or holds."""
    value = outcome.value if isinstance(outcome, Answer) else None
    if isinstance(value, Eligibility) or not is_dataclass(value):
        return value if isinstance(value, Eligibility) else None
    held = (getattr(value, each.name) for each in fields(value))
    return next((each for each in held if isinstance(each, Eligibility)), None)


def _is_yes(found: Eligibility | None) -> bool:
    return found is not None and found.eligible is True


def _turns(lacking: Requirement, day: date) -> bool:
    return bool(lacking.turned_by) or _waits(lacking, day)


def _waits(lacking: Requirement, day: date) -> bool:
    return lacking.met_from is not None and lacking.met_from > day


def _day(steps: Sequence[Step], on: date) -> date:
    return max((step.until for step in steps if step.until is not None), default=on)


def _with(steps: Sequence[Step], lacking: Sequence[Requirement], on: date) -> tuple[Step, ...]:
    """Return the steps with those for what is lacking after them; all waiting is one step, to the last of the days."""
    waiting = tuple(each for each in lacking if _waits(each, _day(steps, on)))
    before = next((step for step in steps if step.until is not None), None)
    acts = [step for step in steps if step.until is None]
    acts += [
        Step((each,), None, {name: on.isoformat() if said == ON else said for name, said in each.turned_by.items()})
        for each in lacking
        if each not in waiting
    ]
    if waiting:
        days = [each.met_from for each in waiting if each.met_from is not None]
        held = {each.id: each for each in (*(before.requirements if before else ()), *waiting)}
        before = Step(tuple(held.values()), max(days), {})
    return (*((before,) if before else ()), *acts)


def _subsets(steps: Sequence[Step]) -> Iterator[tuple[Step, ...]]:
    return (subset for size in range(len(steps) + 1) for subset in combinations(steps, size))
