"""Checks: every good example passes, every bad one fails its own check, and the finding reads as a sentence."""

from collections.abc import Mapping
from datetime import date

import pytest

from gov_integrity.exchange import folds
from gov_integrity.forms.check import Bad, Check, Example, Good, Unique
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.record import Record
from gov_integrity.judgement.engine import Engine
from gov_integrity.publish import sentences
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar

LATE = date(2026, 11, 23)
CHECKS = catalogue.checks()
EXAMPLES = [
    pytest.param(check, example, id=f"{check.id}-{type(example).__name__.lower()}{number}")
    for check in CHECKS
    for number, example in enumerate(check.examples, 1)
]
ALONE = [param for param in EXAMPLES if not isinstance(param.values[0].fails, Unique)]  # type: ignore[union-attr]
BESIDE = [param for param in EXAMPLES if isinstance(param.values[0].fails, Unique)]  # type: ignore[union-attr]


def record_of(check: Check, document: Mapping[str, object]) -> Record:
    taken = catalogue.record_type(str(document["type"])).take(document)
    assert isinstance(taken, check.of), taken
    return taken


def found(check: Check, example: Example) -> list[Finding]:
    record = record_of(check, example.document(check.of))
    return Engine(type(record), calendar=calendar(), on=example.on or LATE).run(record, Place())


@pytest.mark.parametrize(("check", "example"), ALONE)
def test_a_good_example_is_without_error_and_a_bad_one_fails_its_check(check: Check, example: Example) -> None:
    findings = found(check, example)
    if isinstance(example, Good):
        assert check.code not in {finding.code for finding in findings}
        assert [finding for finding in findings if finding.level is Level.ERROR] == []
    else:
        assert isinstance(example, Bad)
        own = [finding for finding in findings if finding.code == check.code]
        assert [finding.level for finding in own] == [check.level]


@pytest.mark.parametrize(("check", "example"), ALONE)
def test_a_bad_example_shows_one_fault(check: Check, example: Example) -> None:
    """What else it breaks would be read as if it belonged to the check."""
    if isinstance(example, Bad):
        others = {finding.code for finding in found(check, example) if finding.level is Level.ERROR} - {check.code}
        assert others == set()


@pytest.mark.parametrize(("check", "example"), ALONE)
def test_the_sentence_of_a_finding_is_filled(check: Check, example: Example) -> None:
    if isinstance(example, Bad):
        for finding in found(check, example):
            notice = catalogue.notice(finding.code)
            for language in sentences.LEVELS:
                for say, told in ((notice.says, sentences.says), (notice.todo, sentences.todo)):
                    text = told(finding, language)
                    assert [slot for slot in say.slots if f"〔{slot}〕" in text] == []
                    assert "{" not in text
                    assert "None" not in text


@pytest.mark.parametrize(("check", "example"), BESIDE)
def test_a_bad_example_repeats_the_record_before_it_and_a_good_one_does_not(check: Check, example: Example) -> None:
    first, second = record_of(check, (example.of or check.of).example), record_of(check, example.document(check.of))
    shared = {key for key in folds.keys(first) if key[0] == check.id} & set(folds.keys(second))
    assert bool(shared) is isinstance(example, Bad)
    alike = isinstance(check.fails, Unique) and all(
        getattr(first, name) == getattr(second, name) for name in check.fails.elements
    )
    assert alike is isinstance(example, Bad)


def test_the_full_example_of_every_record_is_without_error() -> None:
    for record in catalogue.record_types():
        taken = record.take(record.example)
        assert isinstance(taken, Record)
        findings = Engine(record, calendar=calendar(), on=LATE).run(taken, Place())
        assert [finding for finding in findings if finding.level is Level.ERROR] == [], record.record_id
