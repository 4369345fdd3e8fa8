"""A timeline tells the days of the single rules, all of them and no other; a sweep tells what happens in between."""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gov_integrity as gi
from gov_integrity.forms.moment import Turn, moments_of
from gov_integrity.forms.period import Forever
from gov_integrity.forms.rule import Answer, Open, Outcome, Requirement, Rule, State, Undetermined, Worked
from gov_integrity.judgement import ask
from gov_integrity.judgement.timeline import DatedState, Timeline, timeline
from gov_integrity.reports.timeline_figure import svg
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from tests.cli.door import run
from tests.exchange.tables import penalties
from tests.rules.cases import CASES, decided, record_of

DAY = date(2024, 10, 8)
ARITHMETIC = {"counted"}  # the corresponding day before it moved is part of the counting, not a state
SOURCES = {"cite"}  # the days of a law are no days of a record
DATED = [(rule, example) for rule, example in CASES if example.on is not None]


def told(example: Worked, within: tuple[date, date] | None = None) -> Timeline:
    linked = {ref: record_of(record, changes) for ref, (record, changes) in example.linked.items()}
    record = record_of(example.of, example.changes)
    return timeline(record, on=example.on or DAY, region=example.region, linked=linked, within=within)


def values(outcome: Outcome) -> Iterator[object]:
    match outcome:
        case Answer(value=value):
            yield value
        case Undetermined(possible=possible):
            yield from possible if isinstance(possible, tuple) else (possible,)
        case Open(readings=readings):
            for reading in readings:
                yield from values(reading.outcome)


def days_in(value: object, on: date) -> Iterator[date]:
    """Walk a value without knowing any declaration of moments."""
    if isinstance(value, date):
        yield value
    elif isinstance(value, Requirement) and value.state is State.UNMET and value.met_from and value.met_from <= on:
        return  # its day has come and it is not met all the same
    elif isinstance(value, tuple):
        for each in value:
            yield from days_in(each, on)
    elif is_dataclass(value):
        for each in fields(value):
            if each.name not in ARITHMETIC | SOURCES:
                yield from days_in(getattr(value, each.name), on)


def days_of(states: tuple[DatedState, ...]) -> set[date]:
    return {day for state in states for day in (state.earliest, state.latest) if day}


@pytest.mark.parametrize(("rule", "example"), DATED, ids=[f"{rule.id}: {each.says.en}" for rule, each in DATED])
def test_a_timeline_never_contradicts_the_single_rule(rule: Rule, example: Worked) -> None:
    mine = tuple(state for state in told(example).states if state.rule is rule)
    asked = decided(rule, example).outcome
    expected = {day for value in values(asked) for day in days_in(value, example.on or DAY)}
    assert days_of(mine) == (expected if rule.concerns(record_of(example.of, example.changes)) else set())


@pytest.mark.parametrize(("rule", "example"), DATED, ids=[f"{rule.id}: {each.says.en}" for rule, each in DATED])
def test_what_a_sweep_makes_is_what_lies_between_its_two_days(rule: Rule, example: Worked) -> None:
    whole = told(example)
    days = sorted(days_of(whole.states)) or [DAY]
    for first, last in ((days[0], days[0]), (days[0], days[-1]), (days[len(days) // 2], days[-1]), (DAY, DAY)):
        if first <= last:
            assert told(example, (first, last)).states == whole.between(first, last), (rule.id, first, last)


@pytest.mark.parametrize("rule", ask.all_rules(), ids=lambda rule: rule.id)
def test_every_day_that_a_rule_answers_with_is_declared_as_a_state(rule: Rule) -> None:
    """A day of an answer that no moment names would be missing on every timeline."""
    found = {type(value) for example in rule.examples for value in values(decided(rule, example).outcome)}
    for value_type in (each for each in found if is_dataclass(each)):
        hints = get_type_hints(value_type)
        dated = {name for name, hint in hints.items() if hint in {date, date | None, date | Forever}} - ARITHMETIC
        if value_type.__name__ not in {"DayRange", "Stopped"}:
            assert dated <= {name for name, _moment in moments_of(value_type)}, value_type


@given(st.dates(date(2023, 5, 1), date(2025, 12, 31)), st.dates(date(2023, 5, 1), date(2028, 12, 31)))
def test_a_day_that_opens_is_one_on_which_the_rule_says_yes(decided_on: date, on: date) -> None:
    """Repair of a penalty, all duties done: on the day it opens the rule answers yes, on the day before it does not."""
    changes = {
        **dict.fromkeys(("published_on", "publicity_started_on", "publicity_ends_on", "gravity", "revoked_on")),
        "decided_on": decided_on.isoformat(),
        "conduct_corrected_on": decided_on.isoformat(),
        "duties_performed_on": decided_on.isoformat(),
        "commitment_made": True,
    }
    record = record_of(AdministrativePenalty, changes)
    for state in timeline(record, on=on).states:
        if state.turn is Turn.OPENS:
            before = state.earliest - timedelta(days=1)
            assert _eligible(record, state.earliest) is True
            assert _eligible(record, before) is False


def _eligible(record: gi.Record, on: date) -> object:
    outcome = gi.ask("repair-eligibility", record, on=on).outcome
    return outcome.value.eligible if isinstance(outcome, Answer) and isinstance(outcome.value, gi.Eligibility) else None


def test_an_unknown_year_is_a_range_and_an_unsettled_law_has_one_day_for_each_reading() -> None:
    """The holidays of 2027 are not announced (docs/decisions/0105); Order 36 came without a transition clause."""
    late = timeline(record_of(AdministrativePenalty, {"decided_on": "2026-12-28", "gravity": "ordinary"}), on=DAY)
    [due] = [state for state in late.states if state.turn is Turn.DUE]
    assert (due.earliest, due.latest, due.certain) == (date(2027, 1, 4), date(2027, 1, 16), False)
    old = timeline(record_of(AdministrativePenalty, {"gravity": "ordinary"}), on=date(2026, 5, 8))
    shown = [state for state in old.states if state.rule.id == "publicity-period" and state.since]
    ends = [(str(state.earliest), state.reading and state.reading.zh) for state in shown]
    assert ends == [
        ("2024-06-01", "按《信用修复管理办法》"),
        ("2025-03-01", "按《失信行为纠正后的信用信息修复管理办法（试行）》"),
        ("2025-03-01", "按《信用修复管理办法》"),
        ("2027-03-01", "按《失信行为纠正后的信用信息修复管理办法（试行）》"),
    ]
    assert [(each.rule.id, each.reading) for each in old.untold if each.rule.id == "publicity-period"] == []


def test_the_picture_holds_every_state() -> None:
    told_of = timeline(record_of(AdministrativePenalty, {}), on=date(2026, 5, 8))
    drawn = svg(told_of)
    assert drawn.startswith("<svg")
    assert all(state.earliest.isoformat() in drawn and state.title() in drawn for state in told_of.states)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "data.csv"
    path.write_text(penalties(3), encoding="gb18030")
    return path


def test_a_sweep_tells_what_happens_between_two_days_and_nothing_else(file: Path) -> None:
    """Decided on 2024-09-02 and the days after it: three months later is 2024-12-02 and so on."""
    ended = run("timeline", file, "--on", DAY, "--from", "2024-12-02", "--to", "2024-12-02", "--format", "json")
    found = json.loads(ended.out)
    assert ended.status == 0
    assert {(each["earliest"], each["turn"]) for each in found} == {("2024-12-02", "ends")}
    text = run("timeline", file, "--on", DAY, "--from", "2024-12-02", "--to", "2024-12-02").out
    assert text.count("公示期：最短期间的最后一日") == len(found)
    assert run("timeline", file, "--on", DAY, "--from", "1990-01-01", "--to", "1990-01-02", "--format", "json").out == (
        "[]\n"
    )


def test_the_verb_tells_days_reasons_and_basis_in_both_languages(file: Path) -> None:
    ended = run("timeline", file, "--on", DAY)
    assert (ended.status, ended.err) == (0, "")
    assert "2024-12-02  届满  公示期：最短期间的最后一日  [1]" in ended.out
    assert "依据：《" in ended.out
    assert "period of publicity: last day of the minimum" in run("timeline", file, "--on", DAY, "--lang", "en").out
    assert [len(each["states"]) > 0 for each in json.loads(run("timeline", file, "--on", DAY, "--format", "json").out)]


def test_one_picture_is_of_one_record(file: Path) -> None:
    assert run("timeline", file, "--on", DAY, "--format", "svg").status == 2
    first = json.loads(run("timeline", file, "--on", DAY, "--format", "json").out)[0]["id"]
    assert run("timeline", file, "--on", DAY, "--format", "svg", "--id", first).out.startswith("<svg")


@pytest.mark.parametrize("days", [("--from", "2024-01-01"), ("--from", "2024-01-02", "--to", "2024-01-01")])
def test_a_sweep_has_two_days_in_order(file: Path, days: tuple[str, ...]) -> None:
    assert run("timeline", file, "--on", DAY, *days).status == 2
