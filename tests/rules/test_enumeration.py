"""Every rule, at every boundary of its versions: exactly one version answers, and none where none is in force.

Nothing here knows a rule: versions, their days and the record types are read from the declarations.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import ON, Missing, Rule, Silent, Undetermined
from gov_integrity.judgement.ask import all_rules, ask
from tests.rules.cases import CASES, record_of

ASKED = [pytest.param(rule, record, id=f"{rule.id}-{record.record_id}") for rule in all_rules() for record in rule.of]
EDGES = (-1, 0, 1)
ON_A_DAY = date(2026, 11, 28)


def boundaries(rule: Rule) -> Iterator[date]:
    """The day before, of and after every first and last day, and days far from any."""
    for version in rule.versions:
        for edge in (version.span.first, version.span.last):
            if edge is not None:
                yield from (edge + timedelta(days=step) for step in EDGES)
    yield from (date(1990, 1, 1), date(2026, 6, 15), date(2099, 12, 31))


@pytest.mark.parametrize(("rule", "record_type"), ASKED)
def test_one_version_answers_on_every_day_or_none_is_in_force(rule: Rule, record_type: type[Record]) -> None:
    element = rule.day_element(record_type)
    for day in boundaries(rule):
        governing = [version.id for version in rule.versions if day in version.span]
        assert len(governing) <= 1, (day, governing)
        changed = {} if element == ON else {element: day}
        record = record_of(record_type, {}).model_copy(update=changed)
        decision = ask(rule, record, on=day if element == ON else ON_A_DAY)
        assert decision.version == (governing[0] if governing else ""), day
        assert decision.version_day == day
        if not governing:
            assert isinstance(decision.outcome, Silent | Undetermined), day


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_no_gap_and_no_overlap_between_versions(rule: Rule) -> None:
    days = sorted({day for version in rule.versions for day in (version.span.first, version.span.last) if day})
    for day in (each + timedelta(days=step) for each in days for step in EDGES):
        held = [version for version in rule.versions if day in version.span]
        first, last = rule.versions[0].span.first, rule.versions[-1].span.last
        inside = (first is None or first <= day) and (last is None or day <= last)
        assert len(held) == int(inside), day
    for earlier, later in pairwise(rule.versions):
        assert not earlier.span.overlaps(later.span)


@pytest.mark.parametrize(("rule", "record_type"), ASKED)
def test_without_the_day_that_selects_a_version_facts_are_lacking(rule: Rule, record_type: type[Record]) -> None:
    element = rule.day_element(record_type)
    changed = {} if element == ON else {element: None}
    decision = ask(rule, record_of(record_type, {}).model_copy(update=changed), on=None)
    assert decision.version == ""
    assert decision.outcome == Missing((element,))


def test_there_are_three_hundred_worked_examples() -> None:
    assert len(CASES) >= 300
    assert len({(rule.id, example.says.zh) for rule, example in CASES}) == len(CASES), "an example says what it shows"
