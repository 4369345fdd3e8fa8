"""How an answer was reached: the facts it used, the places asked, the conditions, and all of it in words."""

import json
import re
from datetime import date

import pytest

from gov_integrity.forms.rule import Decision, Missing, Rule, Worked
from gov_integrity.judgement.ask import ask, plain
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.list_entry import ListEntry
from gov_integrity.standard.records.objection import Objection
from tests.rules.cases import CASES, IDS, decided, record_of

PENALTY = record_of(AdministrativePenalty, {})


def test_a_trace_names_the_facts_that_the_answer_used_and_no_others() -> None:
    trace = ask("publicity-period", PENALTY).trace.document()
    assert {each["element"] for each in trace["inputs"]} == {
        "decided_on",
        "revoked_on",
        "procedure",
        "penalty_kinds",
        "addressee_kind",
        "special_field",
    }
    values = {each["element"]: each["value"] for each in trace["inputs"]}
    assert values["decided_on"] == "2024-03-01"
    assert values["penalty_kinds"] == "confiscate_gains, fine"
    assert values["revoked_on"] == ""
    assert trace["version_day"] == {"element": "decided_on", "day": "2024-03-01"}
    assert trace["force"] == {"first": "2023-05-01", "last": "2026-03-31"}


def test_a_trace_has_the_conditions_with_the_first_day_on_which_each_is_met() -> None:
    trace = ask("repair-eligibility", PENALTY, on=date(2024, 6, 1)).trace.document()
    unmet = {each["id"]: each["met_from"] for each in trace["conditions"]["unmet"]}
    met = {each["id"]: each["met_from"] for each in trace["conditions"]["met"]}
    assert unmet == {"minimum-passed": "2025-03-02"}
    assert met["duties-performed"] == "2024-03-12"
    assert met["conduct-corrected"] == "2024-03-10"


def test_conditions_that_a_value_holds_are_told_too() -> None:
    """Corrected on 1 August 2024: six months are over after 1 February 2025."""
    entry = record_of(ListEntry, {"list_type": "wage_arrears"})
    decision = ask("wage-arrears-list", entry, on=date(2025, 2, 1))
    conditions = decision.trace.document()["conditions"]
    assert [(each["id"], each["met_from"]) for each in conditions["unmet"]] == [("six-months-corrected", "2025-02-02")]
    assert {each["id"] for each in conditions["met"]} == {"no-new-arrears", "commitment-made"}
    assert "未满足：自改正之日起满6个月 2025-02-02" in decision.explanation()


@pytest.mark.parametrize(
    ("region", "asked", "found_in"),
    [
        ("360827", ["360827", "360800"], "360800"),
        ("360800", ["360800"], "360800"),
        ("410103", ["410103", "410100", "410000", "national"], ""),
    ],
)
def test_a_trace_tells_which_places_were_asked(region: str, asked: list[str], found_in: str) -> None:
    record = record_of(Objection, {"region": region})
    trace = ask("objection-effect", record, on=date(2024, 5, 10)).trace.document()
    (looked,) = [each for each in trace["places"] if each["slot"] == "objection-suspends-sanctions"]
    assert (looked["asked"], looked["found_in"]) == (asked, found_in)


def test_a_trace_names_the_records_that_were_looked_up() -> None:
    record = record_of(
        DishonestyRecord,
        {"dishonesty_category": "penalty", "determined_on": "2024-03-01", "linked": ["external:x", "penalty-1"]},
    )
    trace = ask("publicity-period", record, linked={"penalty-1": PENALTY}).trace.document()
    assert trace["linked"] == [{"ref": "penalty-1", "record": "administrative-penalty"}]
    assert ("administrative-penalty", "procedure") in {(each["record"], each["element"]) for each in trace["inputs"]}


def test_a_value_that_is_not_public_is_masked() -> None:
    record = record_of(Objection, {"region": "360800", "about_name": "示例人甲"})
    decision = ask("objection-effect", record, on=date(2024, 5, 10))
    assert "示例人甲" not in json.dumps(decision.trace.document(), ensure_ascii=False)


@pytest.mark.parametrize(("rule", "example"), CASES, ids=IDS)
def test_asking_again_for_the_trace_gives_the_same_and_every_part_is_told(rule: Rule, example: Worked) -> None:
    decision = decided(rule, example)
    document = decision.trace.document()
    assert json.loads(json.dumps(document, ensure_ascii=False)) == document
    assert (document["trace"], document["rule"], document["version"]) == ("1.0", rule.id, decision.version)
    assert document["confidence"] == plain(decision)["confidence"]
    for language in ("zh", "en"):
        text = decision.explanation(language)
        assert not re.search("〔[a-z_]+〕", text), "a slot was not filled"
        assert rule.title.in_(language) in text
        assert all(cite.text(language) in text for cite in decision.outcome.cite)
    shown = decision._repr_html_()
    assert "<script" not in shown


def test_what_a_notebook_shows_is_escaped() -> None:
    record = record_of(AdministrativePenalty, {"decided_on": "2026-05-01", "gravity": "serious"})
    decision = ask("publicity-period", record)
    hostile = Decision(decision.rule + "<script>alert(1)</script>", "", None, Missing(("a",)))
    assert "<script>" not in hostile._repr_html_()
    assert "&lt;script&gt;" in hostile._repr_html_()


def test_a_decision_that_was_not_asked_has_no_trace() -> None:
    with pytest.raises(LookupError):
        _ = Decision("publicity-period", "", None, Missing(("a",))).trace


def test_a_trace_is_only_added_when_it_is_asked_for() -> None:
    decision = ask("publicity-period", PENALTY)
    assert "trace" not in plain(decision)
    assert plain(decision, trace=True)["trace"] == decision.trace.document()
