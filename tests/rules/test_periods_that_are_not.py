"""Why an action has no period, which periods reach their most, and who is asked about what."""

from datetime import date

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Answer, Open, Silent
from gov_integrity.judgement.ask import rules_of
from tests.rules.asked import outcome, record, said

# 处分: why there is no period
DISCIPLINE = {"period_ends_on": None, "released_on": None, "replaces": None, "merged_count": None}


def action(system: str, kind: str, **changes: object) -> Record:
    days = {"decided_on": "2024-09-01", "effective_on": "2024-09-01"}
    told = {"discipline_system": system, "discipline_kind": kind, **DISCIPLINE, **days, **changes}
    return record("disciplinary-action", **told)


@pytest.mark.parametrize(
    ("rule", "system", "kind", "changes", "reason"),
    [
        ("discipline-period-governmental", "governmental", "dismissal", {}, "开除没有处分期"),
        ("discipline-period-civil-servant", "civil_servant", "dismissal", {}, "开除没有处分期"),
        ("discipline-period-state-enterprise", "state_enterprise", "dismissal", {}, "开除没有处分期"),
        ("discipline-period-public-institution", "public_institution", "dismissal", {}, "开除没有处分期"),
        ("discipline-period-party", "party", "expulsion", {}, "党籍"),
        ("discipline-period-party", "governmental", "warning", {}, "由相应的处分规定作答"),
        ("discipline-period-state-enterprise", "governmental", "warning", {}, "由相应的处分规定作答"),
        ("discipline-period-public-institution", "governmental", "warning", {}, "由相应的处分规定作答"),
        ("discipline-period-state-enterprise", "state_enterprise", "warning", {"replaces": "d-9"}, "变更"),
        ("discipline-period-public-institution", "public_institution", "warning", {"replaces": "d-9"}, "变更"),
    ],
)
def test_why_an_action_has_no_period(
    rule: str, system: str, kind: str, changes: dict[str, object], reason: str
) -> None:
    found = outcome(rule, action(system, kind, **changes))
    assert isinstance(found, Silent)
    assert reason in said(found)


@pytest.mark.parametrize("kind", ["warning", "demerit", "major_demerit", "demotion", "removal"])
@pytest.mark.parametrize("person", ["grassroots_manager", "other"])
def test_who_is_no_civil_servant_gets_one_of_three(kind: str, person: str) -> None:
    found = outcome("discipline-period-governmental", action("governmental", kind, personnel_kind=person))
    assert isinstance(found, Silent) is (kind in {"demotion", "removal"})


def test_two_long_periods_of_an_institution_reach_the_most_there_is() -> None:
    """Twice twenty-four months are forty-eight, which is the most, and not more than it."""
    told = {"decided_on": "2015-03-02", "effective_on": "2015-03-02", "merged_count": 2}
    held = action("public_institution", "post_grade_lowering", **told)
    found = outcome("discipline-period-public-institution", held, date(2015, 4, 1))
    assert isinstance(found, Open)
    ends = [getattr(each.outcome.value, "ends_on", None) for each in found.readings if isinstance(each.outcome, Answer)]
    assert ends == [date(2017, 3, 2), date(2019, 3, 2)]


@pytest.mark.parametrize("system", ["governmental", "civil_servant", "state_enterprise", "public_institution", "party"])
def test_each_action_is_asked_about_by_its_own_system_alone(system: str) -> None:
    asked = [rule.id for rule in rules_of(action(system, "warning")) if rule.id.startswith("discipline-period")]
    assert asked == [f"discipline-period-{system.replace('_', '-')}"]
