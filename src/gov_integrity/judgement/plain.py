"""答复的数据形式 — how is a decision handed to those who do not read Python?

Days are strings, ranges and periods are objects, sentences come in both languages. The confidence is that of the
weakest thing the answer rests on, the first day of its law included.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from gov_integrity.forms.decision import confidence_of, reason
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.period import Forever
from gov_integrity.forms.rule import Answer, Decision, Eligibility, Missing, Open, Outcome, Silent, Undetermined
from gov_integrity.forms.say import LANGUAGES, Say
from gov_integrity.judgement.caveats import Caveat, caveats
from gov_integrity.standard import catalogue


def plain(decision: Decision, language: str = "zh", *, trace: bool = False) -> dict[str, Any]:
    """Return a decision as portable data; ``language`` is that of the citations, ``trace`` adds the way to it."""
    outcome = decision.outcome
    found: dict[str, Any] = {
        "rule": decision.rule,
        "version": decision.version,
        "version_day": decision.version_day.isoformat() if decision.version_day else None,
        **_outcome(outcome, decision.rule, language),
    }
    if isinstance(outcome, Open):
        found["readings"] = [
            {"id": reading.id, "says": _both(reading.says), **_outcome(reading.outcome, decision.rule, language)}
            for reading in outcome.readings
        ]
    found["confidence"] = str(confidence_of(outcome))
    if beside := [_caveat(each) for each in caveats(decision)]:
        found["caveats"] = beside
    if trace:
        found["trace"] = decision.trace.document()
    return found


def outcome_name(outcome: Outcome) -> str:
    """Return ``answer``, ``silent``, ``missing``, ``undetermined`` or ``open``."""
    return type(outcome).__name__.lower()


def document(value: object) -> Any:
    """Return a value of an outcome in document form."""
    match value:
        case Enum():
            return str(value.value)
        case date() | Forever():
            return value.isoformat()
        case Say():
            return _both(value)
        case Locator():
            return value.text()
        case Eligibility():
            return {"eligible": value.eligible, "requirements": [document(each) for each in value.requirements]}
        case Mapping():
            return {str(name): document(each) for name, each in value.items()}
        case tuple() | list():
            return [document(each) for each in value]
    if is_dataclass(value):
        return {each.name: document(getattr(value, each.name)) for each in fields(value)}
    return value


def outcome_document(outcome: Outcome) -> Any:
    """Return what an outcome holds: its value, what is possible, what is lacking, or what each reading holds."""
    match outcome:
        case Answer(value=value):
            return document(value)
        case Undetermined(possible=possible):
            return document(possible)
        case Missing(elements=elements):
            return list(elements)
        case Open(readings=readings):
            return {reading.id: outcome_document(reading.outcome) for reading in readings}
        case Silent():
            return None


def _outcome(outcome: Outcome, rule_id: str, language: str) -> dict[str, Any]:
    found: dict[str, Any] = {"outcome": outcome_name(outcome)}
    match outcome:
        case Answer():
            found["value"] = outcome_document(outcome)
        case Undetermined():
            found["possible"] = outcome_document(outcome)
        case Missing():
            found["missing"] = outcome_document(outcome)
        case Silent(not_encoded=entry) if entry:
            found["not_encoded"] = entry
    found["why"] = {each: reason(outcome, catalogue.rule(rule_id).of, each) for each in LANGUAGES}
    found["citations"] = [_citation(cite, language) for cite in outcome.cite]
    return found


def _caveat(caveat: Caveat) -> dict[str, Any]:
    notice = catalogue.notice(caveat.code)
    return {"code": caveat.code, "says": {each: notice.says.in_(each, caveat.slots) for each in LANGUAGES}}


def _both(say: Say) -> dict[str, str]:
    return {language: say.in_(language) for language in LANGUAGES}


def _citation(cite: Locator, language: str) -> dict[str, str]:
    instrument = cite.instrument
    return {
        "instrument": instrument.id,
        "title": instrument.title_en if language == "en" else instrument.title,
        "number": instrument.number,
        "where": cite.where,
        "confidence": str(cite.confidence),
        "text": cite.text(language),
        "says": cite.passage.says.in_(language),
    }
