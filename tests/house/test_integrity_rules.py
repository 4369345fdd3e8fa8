"""The integrity rules of the standard are carried: each names what carries it, and that is there."""

import tomllib
from pathlib import Path

import pytest

from gov_integrity.forms.expr import Condition
from gov_integrity.publish import check_counts, coverage
from gov_integrity.standard import catalogue

RULES = tomllib.loads(Path(__file__).with_name("integrity_rules.toml").read_text("utf-8"))["rule"]
ALL = 62


def is_there(carrier: str) -> bool:
    family, _, name = carrier.partition(":")
    record, _, element = name.partition(".")
    match family:
        case "code":
            return name in catalogue.notices()
        case "code-value":
            return coverage.exists(f"code:{name}")
        case "obligation":
            said = catalogue.record_type(record).elements[element]
            return isinstance(said.required, Condition) or said.forbidden is not None
        case "required":
            return catalogue.record_type(record).elements[element].required is True
    return coverage.exists(carrier)


def test_every_number_stands_once() -> None:
    assert [rule["number"] for rule in RULES] == list(range(1, ALL + 1))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule["number"]))
def test_a_rule_is_carried_by_what_is_there(rule: dict[str, object]) -> None:
    carriers = rule["carried_by"]
    assert isinstance(carriers, list)
    assert carriers
    assert [carrier for carrier in carriers if not is_there(carrier)] == []


def test_most_checks_are_expressions_of_one_record() -> None:
    checks = catalogue.checks()
    single = [check for check in checks if isinstance(check.fails, Condition)]
    assert len(single) > len(checks) / 2
    assert {check_counts.form_of(check) for check in single} == {check_counts.EXPRESSION}
    assert f"| {check_counts.EXPRESSION} | {len(single)} |" in check_counts.page()
    assert f"| 合计 | {len(checks)} |" in check_counts.page()
