"""Asking: which rules apply, whether a deadline is kept, and how a decision is handed on."""

import json
from datetime import date
from pathlib import Path

import pytest

from gov_integrity.forms.finding import Level, Place
from gov_integrity.forms.rule import Rule, Worked
from gov_integrity.judgement.ask import answers, ask, kept_findings, plain, rules_of
from gov_integrity.judgement.engine import Verdict
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar_with
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from tests.rules.cases import CASES, IDS, decided, record_of

DUE = catalogue.rule("dual-publicity-due")
PLACE = Place(file="penalties.csv", line=3, record=2)


@pytest.mark.parametrize(
    ("changes", "on", "verdict"),
    [
        ({"published_on": "2024-03-12"}, None, Verdict.PASS),
        ({"published_on": "2024-03-13"}, None, Verdict.FAIL),
        ({"published_on": None}, "2024-03-12", Verdict.PASS),
        ({"published_on": None}, "2024-03-13", Verdict.FAIL),
        ({"published_on": None}, None, Verdict.UNDETERMINED),
        ({"published_on": "2027-01-04", "decided_on": "2026-12-28"}, None, Verdict.PASS),
        ({"published_on": "2027-01-05", "decided_on": "2026-12-28"}, None, Verdict.UNDETERMINED),
        ({"published_on": "2027-03-01", "decided_on": "2026-12-28"}, None, Verdict.UNDETERMINED),
        ({"published_on": None, "decided_on": "2026-12-28"}, "2026-12-31", Verdict.PASS),
        ({"published_on": None, "addressee_kind": "natural_person"}, "2025-01-01", Verdict.NOT_APPLICABLE),
        ({"published_on": None, "decided_on": "2015-01-05"}, "2025-01-01", Verdict.NOT_APPLICABLE),
        (
            {"published_on": None, "record_state": "revoked", "revoked_on": "2024-03-05"},
            "2024-06-01",
            Verdict.NOT_APPLICABLE,
        ),
    ],
)
def test_a_deadline_is_kept_or_not(changes: dict[str, object], on: str | None, verdict: Verdict) -> None:
    """Decided on Friday 1 March 2024: working day 7 is Tuesday 12 March."""
    day = date.fromisoformat(on) if on else None
    record = record_of(AdministrativePenalty, changes)
    found, finding = kept_findings(DUE, record, ask(DUE, record, on=day), on=day, place=PLACE)
    assert found is verdict
    assert (finding is not None) == (verdict is Verdict.FAIL)


def test_the_finding_of_a_missed_deadline_says_where_and_what() -> None:
    record = record_of(AdministrativePenalty, {"published_on": "2024-03-20"})
    on = date(2024, 4, 1)
    _verdict, finding = kept_findings(DUE, record, ask(DUE, record, on=on), on=on, place=PLACE)
    assert finding is not None
    assert (finding.code, finding.level, finding.seen) == ("LAW200", Level.WARNING, "2024-03-20")
    assert (finding.place.file, finding.place.line, finding.place.element) == ("penalties.csv", 3, "published_on")
    assert finding.slots == {
        "decided_on": "2024-03-01",
        "due_on": "2024-03-12",
        "on": "2024-04-01",
        "published_on": "2024-03-20",
    }
    assert DUE.kept is not None
    assert "〔" not in DUE.kept.says.in_("zh", finding.slots) + DUE.kept.todo.in_("zh", finding.slots)


def test_the_finding_code_is_owned_by_the_rule() -> None:
    assert catalogue.notice("LAW200") is DUE.kept


def test_a_rule_without_a_deadline_has_no_verdict() -> None:
    rule = catalogue.rule("publicity-period")
    record = record_of(AdministrativePenalty, {})
    assert kept_findings(rule, record, ask(rule, record), on=None) == (Verdict.NOT_APPLICABLE, None)


@pytest.mark.parametrize(("rule", "example"), CASES, ids=IDS)
def test_a_decision_is_plain_data_that_other_languages_read(rule: Rule, example: Worked) -> None:
    decision = decided(rule, example)
    for language in ("zh", "en"):
        found = plain(decision, language)
        assert json.loads(json.dumps(found, ensure_ascii=False)) == found
        assert found["rule"] == rule.id
        assert found["outcome"] == example.outcome
        assert found["confidence"] in {"text", "summary", "reading", "local", "ours"}
        for cite in found["citations"]:
            assert set(cite) == {"instrument", "title", "number", "where", "confidence", "text", "says"}


def test_the_confidence_is_that_of_the_weakest_thing() -> None:
    fire = record_of(AdministrativePenalty, {"special_field": "fire"})
    food = record_of(AdministrativePenalty, {"special_field": "food"})
    assert plain(ask("publicity-period", fire))["confidence"] == "text"
    assert plain(ask("publicity-period", food))["confidence"] == "summary"
    still_shown = ask("publicity-period", fire, on=date(2026, 5, 1))
    assert plain(still_shown)["confidence"] == "reading", "that no clause was seen is our reading"


def test_lacking_facts_are_named_in_the_words_of_the_record() -> None:
    record = record_of(AdministrativePenalty, {"decided_on": "2026-05-01"})
    found = plain(ask("publicity-period", record))
    assert found["missing"] == ["gravity"]
    assert found["why"] == {"zh": "缺少下列事实，不能作答：失信程度", "en": "facts are lacking: gravity"}
    assert plain(ask("repair-eligibility", record))["why"]["zh"].endswith("判断日")


def test_records_of_a_package_may_point_to_each_other() -> None:
    penalty = record_of(AdministrativePenalty, {"id": "penalty-1"})
    record = record_of(
        DishonestyRecord,
        {"dishonesty_category": "penalty", "determined_on": "2024-03-01", "linked": ["external:x", "penalty-1"]},
    )
    found = {
        (asked.identity, decision.rule): plain(decision) for asked, decision in answers([penalty, record], on=None)
    }
    assert {rule for identity, rule in found if identity == "penalty-1"} == {rule.id for rule in rules_of(penalty)}
    linked = found[record.identity, "publicity-period"]
    assert linked["value"] == found["penalty-1", "publicity-period"]["value"]


def test_a_rule_refuses_records_it_does_not_ask_about() -> None:
    with pytest.raises(TypeError, match="arrears"):
        ask("publicity-period", record_of(Arrears, {}))
    with pytest.raises(LookupError):
        ask("no-such-rule", record_of(Arrears, {}))


def test_a_calendar_of_ones_own_settles_what_ours_cannot(tmp_path: Path) -> None:
    path = tmp_path / "2027.toml"
    path.write_text(
        'year = 2027\ntitle = "示例"\nconfidence = "local"\nsource = "a test"\nwork = []\n'
        'off = [["2027-01-01", "2027-01-03", "元旦"]]\n',
        encoding="utf-8",
    )
    record = record_of(AdministrativePenalty, {"decided_on": "2026-12-28"})
    found = plain(ask("dual-publicity-due", record, calendar=calendar_with(path)))
    assert found["value"] == {"due_on": "2027-01-07", "counted": "2027-01-07"}
