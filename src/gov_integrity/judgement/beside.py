"""连同他记录的校验 — is a record well made, seen beside the record that it names?

The two are put together as one, in which the elements of the other stand behind the name of the reference and a dot;
then the words of an expression mean what they always mean.
"""

from collections.abc import Callable, Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any, Final

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.check import Check, Linked, Unanswered, Unique
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.record import Record
from gov_integrity.judgement import compiled, masking
from gov_integrity.judgement.engine import Verdict
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar as national_calendar

REPEATED_IDENTITY: Final = "REF170"

Among = Callable[[Record], bool]


def record_of(record_id: str, document: Mapping[str, object] | None) -> Record:
    """Return the record of a document that was written from one."""
    taken = catalogue.record_type(record_id).take(document or {})
    if not isinstance(taken, Record):
        raise TypeError(record_id)
    return taken


def among(unique: Unique) -> Among | None:
    """Return what tells whether a record takes part in a comparison; ``None``: every record does."""
    if unique.among is None:
        return None
    ask = compiled.tests(unique.among, national_calendar())
    return lambda record: ask(record, None) is True


def judge(check: Check, on: date | None, calendar: Calendar) -> Callable[[Record, Record], Verdict]:
    """Return what judges a record beside one that it names, by a check with ``linked``."""
    fails = check.fails
    if not isinstance(fails, Linked):
        raise TypeError(check.id)
    ask = compiled.tests(fails.fails, calendar)

    def verdict(record: Record, other: Record) -> Verdict:
        ended = ask(_together(record, fails.by, other), on)
        return Verdict.NOT_APPLICABLE if ended is None else Verdict.FAIL if ended else Verdict.PASS

    return verdict


def _together(record: Record, by: str, other: Record) -> Any:
    """Return one thing with the elements of both; of those that a type of the other lacks, none is given."""
    named = {f"{by}.{name}": held for name, held in other.__dict__.items()}
    return SimpleNamespace(**record.__dict__, **named)


def meets(check: Check, on: date | None, calendar: Calendar) -> Callable[[Record], bool]:
    """Return what tells whether a record must be named by another, by a check with ``unanswered``."""
    fails = check.fails
    if not isinstance(fails, Unanswered):
        raise TypeError(check.id)
    ask = compiled.tests(fails.when, calendar)
    return lambda record: ask(record, on) is True


def finding(check: Check, record: Record, place: Place, on: date | None) -> Finding:
    """Return the finding of a check with ``linked`` or ``unanswered``, which speaks of the record's own elements."""
    shown = {name: masking.shown_value(record, record.elements[name]) for name in check.says.slots - {"on"}}
    slots = shown | ({"on": on.isoformat()} if on and "on" in check.says.slots else {})
    element = record.elements[check.fails.elements[0]]  # type: ignore[union-attr]  # both forms name elements
    return Finding(check.code, check.level, place.at(element.name), masking.shown_value(record, element), slots)
