"""例子 — what does a rule answer to its own worked examples, and on the days around a change of the law?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import ON, Decision, Rule, Silent, Version, Worked
from gov_integrity.judgement.ask import ask
from gov_integrity.judgement.counterfactual import Counterfactual, counterfactual
from gov_integrity.standard import catalogue


@dataclass(frozen=True, slots=True)
class Around:
    """What a rule answers on the day before a version begins, on its first day, and on the day after."""

    version: Version
    worked: Worked
    decisions: tuple[tuple[date, Decision], ...]


@cache
def silent_about(entry: str) -> tuple[Rule, ...]:
    """Return the rules with a worked example that is not answered because of a fact that is not encoded."""
    silent = ((rule, decided(rule, each).outcome) for rule in catalogue.rules() for each in rule.examples)
    found = (rule for rule, outcome in silent if isinstance(outcome, Silent) and outcome.not_encoded == entry)
    return tuple(dict.fromkeys(found))


def decided(rule: Rule, worked: Worked) -> Decision:
    """Ask a rule about one of its worked examples."""
    return _asked(rule, worked, {}, worked.on)


def turned(rule: Rule, worked: Worked) -> Counterfactual | None:
    """Return what would turn the answer of an example, where it is a no or cannot be told, and a day is given."""
    if worked.on is None:
        return None
    asked, linked = _record(worked.of, worked.changes), _linked(worked)
    return counterfactual(rule, asked, on=worked.on, region=worked.region, linked=linked)


def around(rule: Rule) -> Iterator[Around]:
    """Yield, for each version that follows another or a silence, an example of it moved to the days around its first.

    Nothing else of the example changes. A version without an example that can be moved is left out.
    """
    for version in rule.versions:
        worked = next((each for each in rule.examples if decided(rule, each).version == version.id), None)
        first = version.span.first
        if worked is None or first is None:
            continue
        days = tuple(first + timedelta(days=step) for step in (-1, 0, 1))
        yield Around(version, worked, tuple((day, _moved(rule, worked, day)) for day in days))


def _moved(rule: Rule, worked: Worked, day: date) -> Decision:
    element = rule.day_element(worked.of)
    if element == ON:
        return _asked(rule, worked, {}, day)
    return _asked(rule, worked, {element: day.isoformat()}, worked.on)


def _asked(rule: Rule, worked: Worked, moved: Mapping[str, object], on: date | None) -> Decision:
    record = _record(worked.of, {**worked.changes, **moved})
    return ask(rule, record, on=on, region=worked.region, linked=_linked(worked))


def _linked(worked: Worked) -> dict[str, Record]:
    return {ref: _record(of, changes) for ref, (of, changes) in worked.linked.items()}


def _record(of: type[Record], changes: Mapping[str, object]) -> Record:
    document = {name: value for name, value in {**of.example, **changes}.items() if value is not None}
    taken = of.take(document)
    if not isinstance(taken, Record):
        raise TypeError(of.record_id, taken)
    return taken
