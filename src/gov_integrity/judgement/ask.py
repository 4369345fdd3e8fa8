"""问法 — what does the law say of this record, on this day, in this place, and is the deadline kept?

The place is the record's own, else the one that was asked for. Where the last day is only known to lie between two
days, an act keeps the deadline only when it lies before both.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.element import shown
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.period import DayRange, Deadline
from gov_integrity.forms.record import Record
from gov_integrity.forms.region import Filled, Slot, filled, places
from gov_integrity.forms.rule import Answer, Context, Decision, Kept, Missing, Open, Rule, Undetermined
from gov_integrity.judgement.engine import Verdict
from gov_integrity.judgement.plain import plain
from gov_integrity.standard import catalogue, regions
from gov_integrity.standard.calendars import calendar as national_calendar

__all__ = ["Linked", "all_rules", "answers", "ask", "kept_findings", "plain", "rules_for", "rules_of"]

Linked = Callable[[str], Record | None] | Mapping[str, Record]

NOT_GIVEN: Final = "—"


def all_rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of the ids."""
    return catalogue.rules()


def rules_for(record_type: type[Record]) -> tuple[Rule, ...]:
    """Return the rules that apply to records of a type, in the order of the ids."""
    return tuple(rule for rule in all_rules() if issubclass(record_type, rule.of))


def rules_of(record: Record) -> tuple[Rule, ...]:
    """Return the rules whose question arises for a record, in the order of the ids."""
    return tuple(rule for rule in _by_type(type(record)) if rule.concerns(record))


@cache
def _by_type(record_type: type[Record]) -> tuple[Rule, ...]:
    return rules_for(record_type)


def ask(  # noqa: PLR0913 - a question of law has a record, a day, a place, a calendar and what the record points to
    rule: Rule | str,
    record: Record,
    *,
    on: date | None = None,
    region: str = "",
    linked: Linked | None = None,
    calendar: Calendar | None = None,
) -> Decision:
    """Answer one legal question for one record.

    ``on`` is the day of judgement; ``region`` the place of a record that names none; ``linked`` finds the records that
    it points to; ``calendar`` replaces ours. Raises ``LookupError`` for an unknown rule, ``TypeError`` for a rule about
    other records.
    """
    asked = catalogue.rule(rule) if isinstance(rule, str) else rule
    if not isinstance(record, asked.of):
        message = f"rule {asked.id} does not ask about records of type {record.record_id}"
        raise TypeError(message)
    place = getattr(record, "region", None) or region
    context = Context(
        calendar=calendar or national_calendar(),
        on=on,
        slot=_slots_of(place),
        linked=_finder(linked),
        places=_places_of(place),
    )
    return asked.ask(record, context)


def answers(
    records: Iterable[Record],
    *,
    on: date | None,
    region: str = "",
    linked: Linked | None = None,
    calendar: Calendar | None = None,
) -> Iterator[tuple[Record, Decision]]:
    """Yield every decision of every rule that applies; without ``linked`` the records may point to each other."""
    asked = tuple(records)
    known = linked if linked is not None else {record.identity: record for record in asked}
    for record in asked:
        for rule in rules_of(record):
            yield record, ask(rule, record, on=on, region=region, linked=known, calendar=calendar)


def kept_findings(
    rule: Rule, record: Record, decision: Decision, *, on: date | None, place: Place | None = None
) -> tuple[Verdict, Finding | None]:
    """Return whether the record keeps the rule's deadline, and the finding when it does not.

    Not applicable: the rule has no deadline here. Undetermined: facts are lacking, or the last day is not certain.
    """
    if rule.kept is None:
        return Verdict.NOT_APPLICABLE, None
    match decision.outcome:
        case Answer(value=Deadline(due_on=due_on)):
            verdict = _verdict(record, rule.kept, due_on, due_on, on)
        case Undetermined(possible=DayRange(earliest, latest)):
            due_on, verdict = latest, _verdict(record, rule.kept, earliest, latest, on)
        case Undetermined() | Missing() | Open():
            return Verdict.UNDETERMINED, None
        case _:
            return Verdict.NOT_APPLICABLE, None
    finding = _finding(rule.kept, record, due_on, on, place or Place()) if verdict is Verdict.FAIL else None
    return verdict, finding


def _verdict(record: Record, kept: Kept, earliest: date, latest: date, on: date | None) -> Verdict:
    """The act, or where it is not done the day of judgement, before the earliest or after the latest last day."""
    day = getattr(record, kept.element) or on
    if day is None:
        return Verdict.UNDETERMINED
    if day <= earliest:
        return Verdict.PASS
    return Verdict.FAIL if earliest == latest else Verdict.UNDETERMINED


def _finding(kept: Kept, record: Record, due_on: date, on: date | None, place: Place) -> Finding:
    known = {"due_on": due_on.isoformat(), "on": on.isoformat() if on else NOT_GIVEN}
    slots = {name: known.get(name) or _shown(record, name) for name in sorted(kept.says.slots | kept.todo.slots)}
    return Finding(kept.code, kept.level, place.at(kept.element), seen=_shown(record, kept.element), slots=slots)


def _shown(record: Record, name: str) -> str:
    element, value = record.elements[name], getattr(record, name)
    return NOT_GIVEN if value is None else shown(str(element.kind.write(value)), element.visibility)


@lru_cache(maxsize=4_096)
def _slots_of(place: str) -> Callable[[Slot], Filled | None]:
    return lambda slot: filled(place, slot.id, regions.region)


@lru_cache(maxsize=4_096)
def _places_of(place: str) -> tuple[str, ...]:
    return places(place, regions.region)


def _finder(linked: Linked | None) -> Callable[[str], Record | None]:
    if linked is None:
        return lambda _ref: None
    return linked.get if isinstance(linked, Mapping) else linked
