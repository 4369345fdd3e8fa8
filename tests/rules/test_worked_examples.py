"""Every worked example of every rule: the outcome, and the value as far as the example fixes it."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from gov_integrity.forms.rule import Rule, Worked
from gov_integrity.judgement.ask import plain
from gov_integrity.judgement.plain import outcome_document, outcome_name
from tests.rules.cases import CASES, IDS, decided

OUTCOMES = {"answer", "silent", "missing", "undetermined", "open"}


def fixes(expected: Any, found: Any) -> bool:
    """Whether what was found has everything that is expected, a mapping perhaps more."""
    if isinstance(expected, Mapping):
        return isinstance(found, Mapping) and all(fixes(value, found.get(name)) for name, value in expected.items())
    if isinstance(expected, list):
        return len(expected) == len(found) and all(map(fixes, expected, found))
    return bool(expected == found)


@pytest.mark.parametrize(("rule", "example"), CASES, ids=IDS)
def test_the_rule_answers_its_example(rule: Rule, example: Worked) -> None:
    decision = decided(rule, example)
    assert outcome_name(decision.outcome) == example.outcome
    assert (example.value is None) == (example.outcome == "silent"), "an example says what is answered"
    assert fixes(example.value, outcome_document(decision.outcome)), outcome_document(decision.outcome)


@pytest.mark.parametrize(("rule", "example"), CASES, ids=IDS)
def test_every_sentence_is_whole_in_both_languages(rule: Rule, example: Worked) -> None:
    found = plain(decided(rule, example))
    for each in (found, *found.get("readings", ())):
        assert set(each["why"]) == {"zh", "en"}
        for text in each["why"].values():
            assert text
            assert not re.search("〔[a-z_]+〕", text), "a slot was not filled"
            assert "None" not in text, "a slot was filled with nothing"


def test_all_five_outcomes_are_shown() -> None:
    assert {example.outcome for _rule, example in CASES} == OUTCOMES


def test_an_example_that_promises_another_day_would_fail() -> None:
    assert fixes({"due_on": "2024-03-12"}, {"due_on": "2024-03-12", "counted": "2024-03-12"})
    assert not fixes({"due_on": "2024-03-12"}, {"due_on": "2024-03-13", "counted": "2024-03-13"})
    assert not fixes(["a"], ["a", "b"])
