"""What would turn a no into a yes: applied it does, nothing smaller does, and the day is the first."""

import json
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.rule import Answer, Eligibility, Rule, Worked
from gov_integrity.judgement.ask import ask
from gov_integrity.judgement.counterfactual import Counterfactual, applied, counterfactual, eligibility_of
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from tests.cli.door import run
from tests.rules.cases import CASES, decided, record_of

REPAIR = catalogue.rule("repair-eligibility")
NOT_YES = [
    (rule, example)
    for rule, example in CASES
    if example.on and (found := eligibility_of(decided(rule, example).outcome)) and found.eligible is not True
]


@pytest.mark.parametrize(("rule", "example"), NOT_YES, ids=[f"{rule.id}: {each.says.en}" for rule, each in NOT_YES])
def test_applied_it_turns_the_answer_and_no_smaller_set_does(rule: Rule, example: Worked) -> None:
    record = record_of(example.of, example.changes)
    linked = {ref: record_of(of, changes) for ref, (of, changes) in example.linked.items()}
    assert example.on is not None
    found = counterfactual(rule, record, on=example.on, region=example.region, linked=linked)
    assert found is not None
    if found.day is None:
        assert found.blocked
        assert found.steps == ()
        return

    def eligible(size: int) -> set[bool | None]:
        turned = set()
        for steps in combinations(found.steps, size):
            changed = applied(record, steps)
            assert changed is not None
            day = max((step.until for step in steps if step.until), default=example.on)
            asked = ask(rule, changed, on=day, region=example.region, linked=linked).outcome
            held = eligibility_of(asked)
            turned.add(held.eligible if held else None)
        return turned

    assert eligible(len(found.steps)) == {True}
    assert all(True not in eligible(size) for size in range(len(found.steps)))


def turned(decided_on: date, on: date, **changes: object) -> tuple[AdministrativePenalty, Counterfactual | None]:
    gone = dict.fromkeys(("published_on", "publicity_started_on", "publicity_ends_on", "gravity", "special_field"))
    told = {**gone, "decided_on": decided_on.isoformat(), "commitment_made": None, **changes}
    record = record_of(AdministrativePenalty, told)
    assert isinstance(record, AdministrativePenalty)
    return record, counterfactual(REPAIR, record, on=on)


@given(st.dates(date(2023, 6, 1), date(2025, 6, 30)), st.integers(0, 80))
def test_the_day_is_the_first(decided_on: date, later: int) -> None:
    """Within the minimum of three months: with the same acts done, the day before the answer is still no."""
    on = decided_on + timedelta(days=later)
    record, found = turned(decided_on, on)
    assert found is not None
    assert found.day is not None
    changed = applied(record, found.steps)
    assert changed is not None
    before = ask(REPAIR, changed, on=found.day - timedelta(days=1)).outcome
    assert isinstance(before, Answer)
    assert isinstance(before.value, Eligibility)
    assert before.value.eligible is False


def test_the_steps_of_a_penalty_of_september_2024() -> None:
    """Order 58: three months at least; corrected and performed already, the commitment is lacking."""
    _record, found = turned(
        date(2024, 9, 2), date(2024, 10, 8), conduct_corrected_on="2024-09-10", duties_performed_on="2024-09-10"
    )
    assert found is not None
    assert found.day == date(2024, 12, 3)
    assert [step.text() for step in found.steps] == ["等到2024-12-03：最短公示期已届满", "做到：已公开作出信用修复承诺"]
    assert [step.text("en") for step in found.steps] == [
        "wait until 2024-12-03: the minimum of publicity has passed",
        "bring about: a public commitment is made",
    ]


def test_after_the_maximum_nothing_turns_it() -> None:
    _record, found = turned(date(2023, 6, 1), date(2026, 6, 2))
    assert found is not None
    assert (found.day, found.steps) == (None, ())
    assert found.blocked


def test_yes_and_questions_without_conditions_have_none() -> None:
    done = {"conduct_corrected_on": "2024-09-10", "duties_performed_on": "2024-09-10", "commitment_made": True}
    record, found = turned(date(2024, 9, 2), date(2025, 1, 8), **done)
    assert found is None
    assert counterfactual(catalogue.rule("publicity-period"), record, on=date(2025, 1, 8)) is None


def test_decide_tells_it(tmp_path: Path) -> None:
    record, _found = turned(date(2024, 9, 2), date(2024, 10, 8))
    path = tmp_path / "data.ndjson"
    path.write_text(json.dumps(record.document(), ensure_ascii=False), encoding="utf-8")
    told = run("decide", "repair-eligibility", path, "--on", "2024-10-08", "--turns")
    assert "最早自2024-12-03起可以：等到2024-12-03：最短公示期已届满；做到：" in told.out
    ended = run("decide", "repair-eligibility", path, "--on", "2024-10-08", "--turns", "--format", "json")
    assert json.loads(ended.out)[0]["turned_by"]["day"] == "2024-12-03"
