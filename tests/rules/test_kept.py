"""Every deadline that an element keeps, at its boundary: the day before, the day itself, the day after."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Answer, Rule, Worked
from gov_integrity.judgement.ask import all_rules, ask, kept_findings
from gov_integrity.judgement.engine import Verdict

KEPT = [rule for rule in all_rules() if rule.kept]
AT_THE_BOUNDARY = ((-1, Verdict.PASS), (0, Verdict.PASS), (1, Verdict.FAIL))


def days_due(rule: Rule) -> Iterator[tuple[Worked, date]]:
    """Yield the worked examples that declare a last day, and that day as it is declared."""
    for example in rule.examples:
        if example.outcome == "answer" and isinstance(example.value, Mapping) and "due_on" in example.value:
            yield example, date.fromisoformat(str(example.value["due_on"]))


def given(told: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in told.items() if value is not None}


def ends(rule: Rule, example: Worked, done: date | None, *, on: date, due: date) -> Verdict | None:
    """Return how the deadline ends; ``None`` where the act itself makes it another question."""
    kept = rule.kept
    assert kept is not None
    changes = {**example.changes, kept.element: done.isoformat() if done else None}
    document = given({**example.of.example, **changes})
    record = example.of.take(document)
    if not isinstance(record, Record):
        return None
    linked = {ref: of.take(given({**of.example, **told})) for ref, (of, told) in example.linked.items()}
    known = {ref: each for ref, each in linked.items() if isinstance(each, Record)}
    decision = ask(rule, record, on=on, region=example.region, linked=known)
    if not isinstance(decision.outcome, Answer) or getattr(decision.outcome.value, "due_on", None) != due:
        return None
    verdict, finding = kept_findings(rule, record, decision, on=on)
    assert (finding is not None) == (verdict is Verdict.FAIL)
    assert finding is None or (finding.code, finding.place.element) == (kept.code, kept.element)
    return verdict


@pytest.mark.parametrize("rule", KEPT, ids=lambda rule: rule.id)
def test_a_deadline_is_kept_on_its_last_day_and_missed_on_the_next(rule: Rule) -> None:
    seen = 0
    for example, due in days_due(rule):
        for days, expected in AT_THE_BOUNDARY:
            day = due + timedelta(days=days)
            acts = ends(rule, example, day, on=due + timedelta(days=30), due=due)
            waits = ends(rule, example, None, on=day, due=due)
            assert {acts, waits} <= {expected, None}, (example.says.en, days)
            seen += expected in {acts, waits}
    assert seen >= len(AT_THE_BOUNDARY)
