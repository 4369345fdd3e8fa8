"""我们的应答 — how does this release itself answer the tasks of the conformance suite?

A client like any other: it knows a task and not what is expected.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any, Final

from gov_integrity.forms import profile_example
from gov_integrity.forms.profile_example import Example, Expected
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import NOTHING
from gov_integrity.judgement.ask import ask
from gov_integrity.judgement.engine import Engine
from gov_integrity.judgement.example import follows_from
from gov_integrity.judgement.plain import outcome_document, outcome_name
from gov_integrity.publish.conformance.case import Level, Plain
from gov_integrity.publish.validation import DocumentValidator, validator
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.profiles import profile

Given = Mapping[str, Any]


def answer(task: Mapping[str, Any]) -> Plain:
    """Return the answer to a task; a task of a level that there is not is ``unsupported``."""
    said = _ANSWERS.get(str(task.get("level")))
    return {"case": task.get("case"), **(said(task["given"]) if said else {"unsupported": True})}


def _shape(given: Given) -> Plain:
    return {"valid": _validator(given["record"]).is_valid(given["document"])}


def _checks(given: Given) -> Plain:
    verdicts = _engine(given["record"], _day(given["on"])).verdicts(_record(given["document"]))
    return {"verdicts": {check: str(end) for check, end in verdicts.items()}}


def _rules(given: Given) -> Plain:
    linked = {ref: _record(document) for ref, document in given["linked"].items()}
    record, on = _record(given["document"]), _day(given["on"])
    outcome = ask(given["rule"], record, on=on, region=given["region"], linked=linked).outcome
    return {"outcome": outcome_name(outcome), "value": outcome_document(outcome)}


def _scores(given: Given) -> Plain:
    nothing = Expected(total=None, score=None, grade=None, award_eligible=None, dimensions={}, points={})
    example = Example(
        title=NOTHING,
        values={indicator: _known(value) for indicator, value in given["values"].items()},
        others=_known(given["others"]),
        gates=tuple(given["gates"]),
        expects=nothing,
    )
    return asdict(follows_from(profile(given["profile"]), example))


def _known(value: str | list[str]) -> profile_example.Given:
    return value if isinstance(value, str) else (Fraction(value[0]), Fraction(value[1]))


_ANSWERS: Final[Mapping[str, Callable[[Given], Plain]]] = {
    Level.SHAPE: _shape,
    Level.CHECKS: _checks,
    Level.RULES: _rules,
    Level.SCORES: _scores,
}


def _record(document: Mapping[str, object]) -> Record:
    taken = catalogue.record_type(str(document["type"])).take(document)
    if not isinstance(taken, Record):
        message = "a task above the level of shape is about a record"
        raise TypeError(message)
    return taken


def _day(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)


@cache
def _validator(record: str) -> DocumentValidator:
    return validator(catalogue.record_type(record))


@cache
def _engine(record: str, on: date | None) -> Engine:
    return Engine(catalogue.record_type(record), calendar=calendar(), on=on)
