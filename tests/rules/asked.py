"""A question of law put in one line: a record by its id and changes, what it is linked to, and what was answered."""

from collections.abc import Mapping
from datetime import date

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Answer, Eligibility, Missing, Outcome, Requirement
from gov_integrity.judgement.ask import ask
from gov_integrity.standard import catalogue
from tests.rules.cases import record_of

Linked = Mapping[str, tuple[str, Mapping[str, object]]]
DAY = date(2024, 10, 8)


def record(record_id: str, **changes: object) -> Record:
    return record_of(catalogue.record_type(record_id), changes)


def outcome(rule: str, given: Record, on: date | None = DAY, linked: Linked | None = None) -> Outcome:
    held = {ref: record(record_id, **changes) for ref, (record_id, changes) in (linked or {}).items()}
    return ask(rule, given, on=on, linked=held).outcome


def requirements(found: Outcome) -> dict[str, Requirement]:
    assert isinstance(found, Answer)
    assert isinstance(found.value, Eligibility)
    return {each.id: each for each in found.value.requirements}


def said(found: Outcome, language: str = "zh") -> str:
    assert not isinstance(found, Missing)
    return found.why.text(language)
