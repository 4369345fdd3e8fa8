"""Clients through the public runner: our own release, nothing expected to fail, and JavaScript and Java."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gov_integrity.exchange.conformance.run import expected_failures, run
from gov_integrity.publish.conformance.case import Level
from tests.clients.programs import java, javascript

EXPECTED = Path(__file__).parent / "expected-failures.txt"
OURS = [sys.executable, "-m", "gov_integrity", "conformance", "answer"]
LIMIT = 60.0


def test_our_own_release_answers_every_case_as_the_standard_does() -> None:
    assert expected_failures(EXPECTED) == frozenset()
    result = run(OURS, Level, frozenset(), limit=LIMIT)
    assert result.failed == ()
    assert result.conforms


@pytest.mark.needs("node", "javascript-client")
def test_the_javascript_client_has_all_levels_but_the_rules(tool: Callable[[str], Path]) -> None:
    result = run(javascript(tool), [Level.SHAPE, Level.CHECKS, Level.SCORES], frozenset(), limit=LIMIT)
    assert result.failed == ()


@pytest.mark.needs("java", "java-client")
def test_the_java_client_has_the_level_of_shape(tool: Callable[[str], Path]) -> None:
    result = run(java(tool), [Level.SHAPE], frozenset(), limit=LIMIT)
    assert result.failed == ()


@pytest.mark.needs("java", "java-client")
def test_a_client_says_what_it_cannot_do(tool: Callable[[str], Path]) -> None:
    result = run(java(tool), [Level.RULES], frozenset(), limit=LIMIT)
    assert {each.end for each in result.ended} == {"unsupported"}
