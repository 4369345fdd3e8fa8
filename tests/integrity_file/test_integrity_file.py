"""The integrity file: who stands in it and as what, what is lacking, what does not add up, and what is never public."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gov_integrity as gi
from gov_integrity.forms.dossier import DimensionSet, Duty, Section
from gov_integrity.forms.record import Record
from gov_integrity.judgement.file_view import findings_of, public_view
from gov_integrity.publish import sentences
from gov_integrity.standard.dimension_sets import dimension_set, dimension_sets
from gov_integrity.standard.records.integrity_file import FileSection, IntegrityFile
from tests.integrity_file.body import CODE, NAME, clean, of_member, ours, record, value

ON = date(2026, 6, 30)
XINYANG = dimension_set("xinyang")
SECTIONS = [pytest.param(each, s, id=f"{each.id}-{s.dimension}") for each in dimension_sets() for s in each.sections]


def filed(*records: Record, chosen: DimensionSet | str = "xinyang", on: date = ON) -> IntegrityFile:
    return gi.integrity_file(CODE, records, on=on, dimensions=chosen)


def section(file: IntegrityFile, dimension: str) -> FileSection:
    return next(each for each in file.sections if each.dimension == dimension)


def codes(found: FileSection) -> list[tuple[str, str]]:
    return [(each.code, each.record) for each in found.findings or ()]


def whole(chosen: DimensionSet) -> list[Record]:
    """Return an all-clean body's records: what every body has, and that nothing else happened."""
    always = [m for s in chosen.sections for m in s.members if m.duty is Duty.ALWAYS]
    silent: dict[str, dict[str, Any]] = {"civil-servant-file": {"entries": []}}
    made = [of_member(m) if m.of.record_id not in silent else ours(m.of, **silent[m.of.record_id]) for m in always]
    return [*made, *clean(chosen.sections)]


# --- completeness -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("chosen", dimension_sets(), ids=lambda each: each.id)
def test_an_all_clean_body_has_a_complete_file(chosen: DimensionSet) -> None:
    file = filed(*whole(chosen), chosen=chosen)
    assert file.complete is True
    assert [codes(each) for each in file.sections] == [[]] * 6
    for declared, found in zip(chosen.sections, file.sections, strict=True):
        marks = {presence.record: str(presence.occasion) for presence in found.presences or ()}
        assert marks == {
            m.of.record_id: "present" if m.duty is Duty.ALWAYS else "no_occasion" for m in declared.members
        }


@pytest.mark.parametrize(("chosen", "declared"), SECTIONS)
def test_without_anything_sent_a_section_lacks_what_it_is_owed_and_nothing_more(
    chosen: DimensionSet, declared: Section
) -> None:
    found = section(filed(chosen=chosen), declared.dimension)
    owed = [m.of.record_id for m in declared.members if m.duty is not Duty.IF_ANY]
    assert codes(found) == [("IGF200", name) for name in owed]
    assert found.complete is (not owed)


def test_records_are_lacking_where_their_number_is_reported() -> None:
    requests = value("disclosure-request-timeliness", "9", "10")
    told = section(filed(*whole(XINYANG)[:-1], requests), "openness")
    assert ("IGF200", "disclosure-request") in codes(told)


def test_a_missing_value_says_nothing_of_occasions() -> None:
    others = [each for each in whole(XINYANG) if each.identity != "value-complaint-timeliness"]
    missing = value("complaint-timeliness", None, None, value_state="missing")
    assert codes(section(filed(*others, missing), "diligence")) == [("IGF200", "complaint")]


# --- each section's validator broken by a twin ------------------------------------------------------------------------

LAWSUIT: dict[str, Any] = {
    "matter_kind": "administrative_litigation",
    "litigation_role": "defendant",
    "reconsideration_result": None,
}


def lawsuit(number: int, closed_on: str, result: str = "won") -> Record:
    changes = {"case_number": f"（2025）示0105行初{number}号", "closed_on": closed_on, "litigation_result": result}
    return ours(record("judicial-matter"), number, filed_on="2025-01-10", **LAWSUIT, **changes)


def test_law_based_figures_reconcile_and_their_twin_does_not() -> None:
    suits = [lawsuit(1, "2025-05-06"), lawsuit(2, "2025-12-31", "lost"), lawsuit(3, "2026-01-01")]
    good = section(filed(*suits, value("litigation-loss-rate", "1", "2")), "law_based")
    assert [each for each in codes(good) if each[0] != "IGF200"] == []
    bad = section(filed(*suits, value("litigation-loss-rate", "0", "3")), "law_based")
    told = [(each.reconciliation, each.reported, each.counted) for each in bad.findings or () if each.code == "IGF201"]
    assert told == [("lawsuits-closed", "3", "2"), ("lawsuits-lost", "0", "1")]
    assert (good.consistent, bad.consistent) == (True, False)


@pytest.mark.parametrize(
    ("dimension", "kind", "indicator", "days"),
    [
        ("openness", "disclosure-request", "disclosure-request-timeliness", {"due_on": "2025-04-01"}),
        ("diligence", "supervisory-proposal", "proposal-answer-timeliness", {"due_on": "2025-08-01"}),
        ("promise_keeping", "plan-goal", "plan-goal-completion", {"due_on": "2025-12-31"}),
    ],
)
def test_figures_of_other_sections(dimension: str, kind: str, indicator: str, days: dict[str, Any]) -> None:
    one = ours(record(kind), **days)
    for number, differs in (("1", False), ("2", True)):
        found = section(filed(one, value(indicator, "0", number)), dimension)
        assert (("IGF201", kind) in codes(found)) is differs
        assert found.consistent is not differs


def test_a_performance_record_names_a_contract_in_the_file() -> None:
    performance = ours(record("contract-performance"), contract="contract-1")
    alone = section(filed(performance), "promise_keeping")
    assert ("IGF202", "contract-performance") in codes(alone)
    both = section(filed(performance, ours(record("contract"))), "promise_keeping")
    assert ("IGF202", "contract-performance") not in codes(both)


def test_a_complaint_refused_leads_to_a_dishonesty_record() -> None:
    refused = ours(record("complaint"), result="true_refused")
    unanswered = section(filed(refused), "dishonesty_response")
    assert ("IGF204", "complaint") in codes(unanswered)
    answer = ours(record("dishonesty-record"), linked=["complaint-1"])
    assert ("IGF204", "complaint") not in codes(section(filed(refused, answer), "dishonesty_response"))


def test_collected_totals_stand_under_information_sharing() -> None:
    total = record("activity-total")
    collected = ours(total, 1, measure="credit_records_submitted", measure_other=None)
    checks = ours(total, 2, measure="credit_checks", measure_other=None)
    file = filed(collected, checks, chosen="zhengzhou")
    assert [each.target for each in section(file, "information_sharing").entries or ()] == ["activity-total-1"]
    assert [each.target for each in section(file, "credit_management").entries or ()] == ["activity-total-2"]


def test_a_report_used_by_another_body_does_not_belong_to_credit_plus() -> None:
    report = record("credit-report")
    used, issued = ours(report, 1, "used_by"), ours(report, 2, "issued_by", used_by_name=None, used_by_code=None)
    found = section(filed(used, issued, chosen="zhengzhou"), "credit_plus")
    assert [each.target for each in found.entries or ()] == ["credit-report-1"]
    assert codes(found) == [("IGF205", "credit-report")]


# --- roles ------------------------------------------------------------------------------------------------------------

ENTERPRISE: dict[str, Any] = {"about_name": "示例市示例食品有限公司", "about_code": "91410105005000018Q"}


def test_a_penalty_of_an_enterprise_is_an_act_of_the_agency() -> None:
    penalty = ours(record("administrative-penalty"), role="acted_by", **ENTERPRISE)
    file = filed(penalty)
    held = [(str(s.dimension), e.record, e.role) for s in file.sections for e in s.entries or ()]
    assert held == [("law_based", "administrative-penalty", "acted_by")]


def test_dishonesty_that_the_body_found_in_others_is_not_its_own() -> None:
    found = ours(record("dishonesty-record"), role="determined_by", **ENTERPRISE)
    file = filed(found)
    assert [each for s in file.sections for each in s.entries or ()] == []
    assert ("IGF205", "dishonesty-record") in codes(section(file, "dishonesty_response"))


def test_records_of_other_bodies_are_left_aside() -> None:
    other = ours(record("complaint"), about_code="12410105005000018X", verified_by_name="示例办", verified_by_code=None)
    assert filed(other) == filed()


def test_a_body_without_a_code_is_known_by_its_name() -> None:
    office = ours(record("organization"), about_code=None)
    assert isinstance(office, gi.Organization)
    request = ours(record("disclosure-request"), about_code=None)
    file = gi.integrity_file(office, [request], on=ON, dimensions="xinyang")
    assert [each.target for each in section(file, "openness").entries or ()] == ["disclosure-request-1"]


# --- standing ---------------------------------------------------------------------------------------------------------


def test_revoked_records_are_counted_and_left_out_from_the_day_of_revocation() -> None:
    gone = ours(record("dishonesty-record"), record_state="revoked", revoked_on="2026-03-01")
    before = section(filed(gone, on=date(2026, 2, 28)), "dishonesty_response")
    after = section(filed(gone, on=date(2026, 3, 1)), "dishonesty_response")
    assert (len(before.entries or ()), before.revoked_count) == (1, 0)
    assert (len(after.entries or ()), after.revoked_count) == (0, 1)


def test_disputed_records_are_marked() -> None:
    found = section(filed(ours(record("dishonesty-record"), record_state="disputed")), "dishonesty_response")
    assert [each.disputed for each in found.entries or ()] == [True]
    assert found.disputed_count == 1


def test_what_comes_later_has_not_happened_yet() -> None:
    suit = lawsuit(1, "2025-05-06")
    assert section(filed(suit, on=date(2025, 1, 9)), "law_based").later_count == 1


def test_two_sources_of_one_act_both_stand_and_count_once() -> None:
    kind = record("dishonesty-record")
    city, county = ours(kind, 1, source_org_name="示例市信用中心"), ours(kind, 2, source_org_name="示例县信用中心")
    more = ours(kind, 3, source_org_name="示例县信用中心", loss_amount="1")
    same = section(filed(city, county), "dishonesty_response")
    differing = section(filed(city, more), "dishonesty_response")
    for found in (same, differing):
        acts = {presence.record: presence.acts_count for presence in found.presences or ()}
        assert (len(found.entries or ()), acts["dishonesty-record"]) == (2, 1)
    assert ("LIF200", "dishonesty-record") not in codes(same)
    assert ("LIF200", "dishonesty-record") in codes(differing)


# --- civil servants ---------------------------------------------------------------------------------------------------


def test_what_is_not_concluded_is_refused_without_being_named() -> None:
    action = ours(
        record("disciplinary-action"), decided_on="2026-07-01", effective_on="2026-07-01", period_ends_on=None
    )
    found = section(filed(action), "civil_servant_file")
    assert not found.entries
    refused = next(each for each in found.findings or () if each.code == "IGF206")
    assert (refused.record, refused.targets, found.consistent) == ("disciplinary-action", None, False)
    assert action.identity not in json.dumps(found.document())


def test_a_file_holds_one_person_and_what_the_person_has() -> None:
    assessment, kind = ours(record("annual-assessment"), official_id="P-0002"), record("civil-servant-file")
    strange = ours(kind, official_id="P-0001", entries=["annual-assessment-1"])
    right = ours(kind, official_id="P-0002", entries=["annual-assessment-1"])
    assert ("IGF203", "civil-servant-file") in codes(section(filed(assessment, strange), "civil_servant_file"))
    found = section(filed(assessment, right), "civil_servant_file")
    assert {code for code, _record in codes(found)} <= {"IGF200"}
    assert {each.official_id for each in found.entries or ()} == {"P-0002"}
    unfiled = section(filed(assessment, ours(kind, official_id="P-0002", entries=[])), "civil_servant_file")
    assert ("IGF204", "annual-assessment") in codes(unfiled)


def test_a_record_about_an_official_marked_public_is_an_error_and_stays_closed() -> None:
    found = section(filed(ours(record("annual-assessment"), disclosure_scope="public")), "civil_servant_file")
    assert ("IGF207", "annual-assessment") in codes(found)
    assert [each.public for each in found.entries or ()] == [False]


def test_the_set_without_civil_servants_takes_nothing_about_persons() -> None:
    file = filed(ours(record("annual-assessment")), chosen="zhengzhou")
    assert (file.outside_count, [each for s in file.sections for each in s.entries or ()]) == (1, [])


# --- the document and its public view ---------------------------------------------------------------------------------


def everything() -> list[Record]:
    return [of_member(member) for each in XINYANG.sections for member in each.members] + clean(XINYANG.sections)


@pytest.mark.parametrize("chosen", dimension_sets(), ids=lambda each: each.id)
def test_the_document_is_accepted_by_its_own_type(chosen: DimensionSet) -> None:
    file = filed(*everything(), chosen=chosen)
    assert IntegrityFile.take(json.loads(json.dumps(file.document()))) == file
    assert not gi.check(file, on=ON)


def test_the_public_view_shows_public_records_and_nothing_of_persons() -> None:
    file = filed(*everything(), ours(record("judicial-matter"), 9, disclosure_scope="limited"))
    view = public_view(file)
    assert IntegrityFile.take(json.loads(json.dumps(view.document()))) == view
    assert not gi.check(view, on=ON)
    text = json.dumps(view.document())
    assert "P-0" not in text
    assert "judicial-matter-9" not in text
    assert "judicial-matter-9" in json.dumps(file.document())
    persons = section(view, "civil_servant_file")
    assert persons.document() == {"dimension": "civil_servant_file", "closed": True}
    assert {each.public for s in view.sections for each in s.entries or ()} == {True}
    assert all(s.findings is None and s.presences is None and s.revoked_count is None for s in view.sections)
    assert public_view(view) == view


def test_what_is_published_later_is_not_public_yet() -> None:
    penalty = ours(record("administrative-penalty"), role="acted_by", published_on="2024-03-08", **ENTERPRISE)
    for day, public in ((date(2024, 3, 7), False), (date(2024, 3, 8), True)):
        found = section(filed(penalty, on=day), "law_based")
        assert [each.public for each in found.entries or ()] == [public]


def test_findings_are_told_in_both_languages() -> None:
    told = findings_of(filed(lawsuit(1, "2025-05-06"), value("litigation-loss-rate", "0", "3")))
    assert {each.code for each in told} == {"IGF200", "IGF201"}
    for each in told:
        for language in ("zh", "en"):
            assert "〔" not in sentences.says(each, language)


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_the_order_and_repetition_of_records_change_nothing(data: st.DataObject) -> None:
    records = everything()
    shuffled = data.draw(st.permutations(records))
    assert filed(*shuffled, *shuffled[:5]) == filed(*records)


def test_the_name_is_the_smallest_of_those_given_whoever_comes_first() -> None:
    names = [ours(record("complaint"), number, about_name=name) for number, name in enumerate((NAME, "示例局"), 1)]
    assert filed(*names).about_name == filed(*reversed(names)).about_name
