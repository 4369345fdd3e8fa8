"""Checks: every good example passes, every bad one fails its own check, and the finding reads as a sentence."""

from collections.abc import Mapping
from datetime import date

import pytest

from gov_integrity.exchange import folds
from gov_integrity.forms.check import LAYOUT, Bad, Beside, Check, Example, Good, Linked, Unanswered, Unique
from gov_integrity.forms.finding import Finding, Level, Place
from gov_integrity.forms.record import Record
from gov_integrity.judgement import beside
from gov_integrity.judgement.engine import Engine, Verdict
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
ALONE = [param for param in EXAMPLES if not isinstance(param.values[0].fails, Beside)]  # type: ignore[union-attr]
BESIDE = [param for param in EXAMPLES if isinstance(param.values[0].fails, Beside)]  # type: ignore[union-attr]


def of_form(form: type[Beside]) -> list[object]:
    return [param for param in BESIDE if isinstance(param.values[0].fails, form)]  # type: ignore[union-attr]


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


def pair(check: Check, example: Example) -> tuple[Record, Record]:
    """Return the record of an example and the one beside it: that which it names, or the first with its keys."""
    other = example.beside or Good(of=example.of)
    return record_of(check, example.document(check.of)), taken_as(other.document(check.of))


def taken_as(document: Mapping[str, object]) -> Record:
    taken = catalogue.record_type(str(document["type"])).take(document)
    assert isinstance(taken, Record), taken
    return taken


@pytest.mark.parametrize(("check", "example"), of_form(Unique))
def test_a_bad_example_repeats_the_record_before_it_and_a_good_one_does_not(check: Check, example: Example) -> None:
    second, first = pair(check, example)
    layout = "another" if isinstance(check.fails, Unique) and LAYOUT in check.fails.differing else folds.NATIVE
    before = {(name, values): others for name, values, others in folds.keys(first) if name == check.id}
    after = {(name, values): others for name, values, others in folds.keys(second, layout) if name == check.id}
    shared = before.keys() & after.keys()
    assert isinstance(check.fails, Unique)
    collides = [key for key in shared if not check.fails.differing or before[key] != after[key]]
    assert bool(collides) is isinstance(example, Bad)


@pytest.mark.parametrize(("check", "example"), of_form(Linked))
def test_a_record_is_judged_beside_the_one_that_it_names(check: Check, example: Example) -> None:
    record, other = pair(check, example)
    ends = {
        (is_target, text) for each in (record, other) for name, is_target, text in folds.links(each) if name == check.id
    }
    assert {text for is_target, text in ends if is_target} & {text for is_target, text in ends if not is_target}
    verdict = beside.judge(check, example.on or LATE, calendar())(record, other)
    assert verdict is (Verdict.FAIL if isinstance(example, Bad) else Verdict.PASS)
    errors = [each for each in found(check, example) if each.level is Level.ERROR]
    assert errors == []
    assert check.says.in_("zh").format_map(dict(beside.finding(check, record, Place(), LATE).slots))


@pytest.mark.parametrize(("check", "example"), of_form(Unanswered))
def test_a_record_waits_to_be_named_by_another(check: Check, example: Example) -> None:
    record, other = pair(check, example)
    assert beside.meets(check, example.on or LATE, calendar())(record)
    named = {text for name, is_target, text in folds.links(other) if name == check.id and not is_target}
    assert (record.identity in named) is isinstance(example, Good)


def test_the_full_example_of_every_record_is_without_error() -> None:
    for record in catalogue.record_types():
        taken = record.take(record.example)
        assert isinstance(taken, Record)
        findings = Engine(record, calendar=calendar(), on=LATE).run(taken, Place())
        assert [finding for finding in findings if finding.level is Level.ERROR] == [], record.record_id
