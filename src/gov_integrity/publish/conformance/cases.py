"""全部用例 — which cases follow from the declarations, level by level?

Nothing is typed here: every case is a worked example that stands with its declaration, or an edge of an element's kind.
A new example is a new case.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Final

from gov_integrity.forms import profile_example
from gov_integrity.forms.check import Bad, Check, Example
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Rule, Worked
from gov_integrity.forms.say import Say
from gov_integrity.judgement.ask import ask
from gov_integrity.judgement.engine import Verdict
from gov_integrity.publish.conformance.case import VERSION, Case, Level, Plain
from gov_integrity.publish.conformance.shapes import shape_cases
from gov_integrity.publish.json_schema import urn
from gov_integrity.standard import catalogue, profiles

BAD: Final = Say("反例：这项校验不通过", "a bad example: the check fails")
GOOD: Final = Say("正例：这项校验没有不通过", "a good example: the check does not fail")
_NO_FAILURE: Final = [str(end) for end in (Verdict.PASS, Verdict.NOT_APPLICABLE, Verdict.UNDETERMINED)]


@cache
def cases(level: Level) -> tuple[Case, ...]:
    """Return every case of a level, in the order of the ids; the same case declared twice is one."""
    found = {case.id: case for case in _SOURCES[level]()}
    return tuple(found[case_id] for case_id in sorted(found))


def published(level: Level) -> Plain:
    """Return the cases of a level as they are published."""
    return {
        "$schema": urn("schema", "conformance-cases"),
        "$id": urn("conformance", level),
        "version": VERSION,
        "level": str(level),
        "cases": [case.plain() for case in cases(level)],
    }


def _check_cases() -> Iterator[Case]:
    for check in catalogue.checks():
        if isinstance(check.fails, Condition):
            yield from (_check_case(check, example) for example in check.examples)


def _check_case(check: Check, example: Example) -> Case:
    document = example.document(check.of)
    on = example.on.isoformat() if example.on else None
    fails = isinstance(example, Bad)
    return Case(
        level=Level.CHECKS,
        about=check.id,
        says=BAD if fails else GOOD,
        tests=urn("check", check.id),
        given={"record": document["type"], "document": document, "on": on},
        expect={"verdicts": {check.id: str(Verdict.FAIL) if fails else {"one_of": _NO_FAILURE}}},
        passages=check.cite,
    )


def _rule_cases() -> Iterator[Case]:
    for rule in catalogue.rules():
        yield from (_rule_case(rule, example) for example in rule.examples)


def _rule_case(rule: Rule, example: Worked) -> Case:
    linked = {ref: _changed(record, changes) for ref, (record, changes) in example.linked.items()}
    document = _changed(example.of, example.changes)
    records = {ref: _record(each) for ref, each in linked.items()}
    decision = ask(rule, _record(document), on=example.on, region=example.region, linked=records)
    return Case(
        level=Level.RULES,
        about=rule.id,
        says=example.says,
        tests=urn("rule", rule.id),
        given={
            "rule": rule.id,
            "record": example.of.record_id,
            "document": document,
            "on": example.on.isoformat() if example.on else None,
            "region": example.region,
            "linked": linked,
        },
        expect={"outcome": example.outcome} | ({} if example.value is None else {"value": example.value}),
        passages=decision.outcome.cite,
    )


def _changed(record: type[Record], changes: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in {**record.example, **changes}.items() if value is not None}


def _record(document: Mapping[str, object]) -> Record:
    taken = catalogue.record_type(str(document["type"])).take(document)
    if not isinstance(taken, Record):
        raise TypeError(taken)
    return taken


def _score_cases() -> Iterator[Case]:
    for profile in profiles.profiles():
        yield from (_score_case(profile, example) for example in profile.examples)


def _score_case(profile: Profile, example: profile_example.Example) -> Case:
    return Case(
        level=Level.SCORES,
        about=profile.id,
        says=example.title,
        tests=urn("profile", profile.id),
        given={
            "profile": profile.id,
            "values": {indicator: _given(value) for indicator, value in example.values.items()},
            "others": _given(example.others),
            "gates": list(example.gates),
        },
        expect=_stated(example.expects),
    )


def _given(value: profile_example.Given) -> object:
    return value if isinstance(value, str) else [_decimal(number) for number in value]


def _decimal(number: Fraction) -> str:
    """Return a number of an example as a plain decimal, as it stands in the profile."""
    return format((Decimal(number.numerator) / Decimal(number.denominator)).normalize(), "f")


def _stated(expects: profile_example.Expected) -> Plain:
    return {name: _copied(said) for name, said in asdict(expects).items() if said not in (None, {})}


def _copied(said: object) -> object:
    return dict(said) if isinstance(said, Mapping) else said


_SOURCES: Final[Mapping[Level, Callable[[], Iterator[Case]]]] = {
    Level.SHAPE: shape_cases,
    Level.CHECKS: _check_cases,
    Level.RULES: _rule_cases,
    Level.SCORES: _score_cases,
}
