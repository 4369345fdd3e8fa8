"""The suite: every worked example is a case, an id means one case for ever, no task tells what is expected."""

import json
import re
from collections import Counter
from typing import Any

import pytest

from gov_integrity.forms.expr import WORDS, Condition
from gov_integrity.forms.say import NOTHING
from gov_integrity.publish.conformance.case import Case, Level, fulfils
from gov_integrity.publish.conformance.cases import cases
from gov_integrity.publish.expression_schema import OPERANDS
from gov_integrity.standard import catalogue, profiles


def case(given: dict[str, object], expect: dict[str, object]) -> Case:
    return Case(level=Level.SHAPE, about="contract", says=NOTHING, tests="", given=given, expect=expect)


def test_every_worked_example_is_a_case() -> None:
    checks = [each for check in catalogue.checks() if isinstance(check.fails, Condition) for each in check.examples]
    rules = [each for rule in catalogue.rules() for each in rule.examples]
    scores = [each for profile in profiles.profiles() for each in profile.examples]
    assert len(cases(Level.CHECKS)) == len(checks)
    assert len(cases(Level.RULES)) == len(rules)
    assert len(cases(Level.SCORES)) == len(scores)
    tested = Counter(each.about for each in cases(Level.SHAPE))
    assert set(tested) == {record.record_id for record in catalogue.record_types()}
    assert min(tested.values()) >= 5


@pytest.mark.parametrize("level", Level)
def test_ids_are_unique_and_say_level_and_thing(level: Level) -> None:
    ids = [each.id for each in cases(level)]
    assert ids == sorted(set(ids))
    assert all(re.fullmatch(rf"{level}/[a-z0-9-]+/[0-9a-f]{{10}}", each) for each in ids)


def test_an_id_is_made_of_its_content_for_ever() -> None:
    """These ids were computed by hand with sha256sum; a derivation that gives others would rename every case."""
    assert case({"a": 1}, {"valid": True}).id == "shape/contract/e277219f1a"
    assert case({"名": "值", "a": 1}, {"valid": False}).id == "shape/contract/07089291b8"
    assert case({"a": 1}, {"valid": True}).id != case({"a": 1}, {"valid": False}).id


@pytest.mark.parametrize("level", Level)
def test_a_task_is_json_and_does_not_tell_what_is_expected(level: Level) -> None:
    for each in cases(level):
        task = each.task()
        assert set(task) == {"case", "level", "given"}
        assert json.loads(json.dumps(each.plain(), ensure_ascii=False)) == each.plain()


def test_both_verdicts_are_asked_for_in_every_record_type() -> None:
    for record in catalogue.record_types():
        asked = {each.expect["valid"] for each in cases(Level.SHAPE) if each.about == record.record_id}
        assert asked == {True, False}, record.record_id


@pytest.mark.parametrize(
    ("expected", "found", "said"),
    [
        ({"a": 1}, {"a": 1, "b": 2}, True),
        ({"a": 1}, {"a": True}, False),
        ({"a": {"b": ["x"]}}, {"a": {"b": ["x"], "c": 1}}, True),
        ({"a": ["x"]}, {"a": ["x", "y"]}, False),
        ({"a": {"one_of": ["x", "y"]}}, {"a": "y"}, True),
        ({"a": {"one_of": ["x", "y"]}}, {"a": "z"}, False),
        ({"a": {"one_of": ["x", "y"]}}, {}, False),
        ({"a": None}, {}, True),
    ],
)
def test_an_answer_fulfils_what_is_expected(expected: dict[str, Any], found: dict[str, Any], said: bool) -> None:  # noqa: FBT001 - a row of the table
    assert fulfils(expected, found) is said


def test_the_schema_of_expressions_knows_every_word() -> None:
    assert set(OPERANDS) == set(WORDS)
