"""What stands against a rectification, a sanction, a reversal, a repair and an early removal, each told once."""

from datetime import date
from typing import Any

import pytest

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.rule import ON, Answer, Silent, State, Undetermined
from gov_integrity.judgement.ask import ask, rules_of
from tests.rules.asked import DAY, outcome, record, requirements, said


# 限期整改: kept or late, told in the sentence
@pytest.mark.parametrize(
    ("done", "on", "told"),
    [
        ("2024-09-01", DAY, "已于2024-09-01整改到位，未逾期"),
        ("2024-09-02", DAY, "至2024-09-02才整改到位，已经逾期"),
        (None, date(2024, 9, 1), "在2024-09-01尚未届满"),
        (None, date(2024, 9, 2), "在2024-09-02已经逾期"),
    ],
)
@pytest.mark.parametrize("region", [None, "411500"])
def test_rectification_is_in_time_or_late(done: str | None, on: date, told: str, region: str | None) -> None:
    held = record("dishonesty-record", rectification_due_on="2024-09-01", rectified_on=done, region=region)
    assert "rectification-overdue" in {rule.id for rule in rules_of(held)}
    found = said(outcome("rectification-overdue", held, on))
    assert told in found
    assert found.startswith("限期整改，最迟2024-09-01整改到位；")


def test_without_a_day_that_was_set_nothing_is_overdue() -> None:
    held = record("dishonesty-record", rectification_due_on=None, rectified_on=None)
    assert "rectification-overdue" not in {rule.id for rule in rules_of(held)}


def test_the_sentence_says_no_more_without_a_day_of_judgement() -> None:
    held = record("dishonesty-record", rectification_due_on="2024-09-01", rectified_on=None)
    assert said(outcome("rectification-overdue", held, None)) == "限期整改，最迟2024-09-01整改到位"


# 政务失信惩戒: the measures that each document provides for bodies that broke faith, at home inside government
PROVIDED = {
    "written_explanation": {"guidance-76-2016"},
    "ordered_rectification": {"guidance-76-2016"},
    "public_criticism": {"guidance-76-2016"},
    "liability_pursued": {"guidance-76-2016"},
    "raise_deduction_weight": {"notice-1103-2023"},
    "limit_central_budget": {"notice-1103-2023"},
    "limit_special_bond": {"notice-1103-2023"},
    "limit_financing_referral": {"notice-1103-2023"},
}


@pytest.mark.parametrize(
    "kind", [*PROVIDED, "cancel_awards", "cancel_pilot", "limit_fiscal_projects", "limit_procurement"]
)
def test_a_measure_inside_government_is_one_that_is_provided(kind: str) -> None:
    told = {"measure_scope": "internal_management", "reduces_rights": False, "measure_direction": "sanction"}
    held = record("measure", **told, measure_kind=kind, decided_on="2026-06-01")
    found = requirements(outcome("sanction-basis", held))["kind-provided"]
    assert found.state is (State.UNKNOWN if kind == "limit_procurement" else State.MET)
    if kind in PROVIDED:
        assert {cite.instrument.id for cite in found.cite} == PROVIDED[kind]
    asked = {rule.id for rule in rules_of(held)}
    assert {"sanction-basis", "sanction-period"} <= asked


def test_an_incentive_needs_no_basis_of_a_sanction() -> None:
    held = record("measure", measure_direction="incentive", decided_on="2026-06-01")
    assert not {"sanction-basis", "sanction-period"} & {rule.id for rule in rules_of(held)}


@pytest.mark.parametrize(("until", "told"), [(None, "2024"), ("2024-12-31", "2024-12-31")])
def test_a_sanction_runs_until_its_day_or_without_one(until: str | None, told: str) -> None:
    plain = {"ended_on": None, "end_reason": None, "paused_on": None, "resumed_on": None, "effective_until": until}
    found = said(outcome("sanction-period", record("measure", **plain)))
    assert told in found
    assert ("None" in found or "forever" in found) is False


def test_a_pause_that_has_no_end_goes_on() -> None:
    plain = {"ended_on": None, "end_reason": None, "paused_on": "2024-07-01", "resumed_on": None}
    found = outcome("sanction-period", record("measure", **plain, effective_until=None))
    assert isinstance(found, Answer)
    assert str(getattr(found.value, "state", "")) == "resting"


# 惩戒撤销以后: what has to be done
@pytest.mark.parametrize("pursued", [True, False, None])
def test_the_parts_of_a_reversal(pursued: bool | None) -> None:  # noqa: FBT001
    held = record("sanction-reversal", lifted_on="2024-10-09", restored_on=None, liability_pursued=pursued)
    found = requirements(outcome("sanction-reversal", held))
    assert list(found) == ["measure-lifted", "reputation-restored", "liability-pursued"]
    states = {True: State.MET, False: State.UNMET, None: State.UNKNOWN}
    assert [each.state for each in found.values()] == [State.UNMET, State.UNMET, states[pursued]]
    turned = [{"lifted_on": ON}, {"restored_on": ON}, {"liability_pursued": True}]
    assert [each.turned_by for each in found.values()] == turned


# 信用修复: the sentence names what is in the way, and what would be said if it were not
@pytest.mark.parametrize("made", [True, False, None])
def test_what_stands_against_a_repair_is_named(made: bool | None) -> None:  # noqa: FBT001
    told = {"decided_on": "2024-01-10", "special_field": None, "commitment_made": made, "gravity": "ordinary"}
    days = {"conduct_corrected_on": "2024-02-01", "duties_performed_on": "2024-02-01"}
    found = outcome("repair-eligibility", record("administrative-penalty", **told, **days))
    states = {True: State.MET, False: State.UNMET, None: State.UNKNOWN}
    commitment = requirements(found)["public-commitment"]
    assert (commitment.state, commitment.turned_by) == (states[made], {"commitment_made": True})
    assert requirements(found)["conduct-corrected"].turned_by == {"conduct_corrected_on": ON}
    head, _colon, named = said(found).partition("：")
    assert ("不" in head or "尚" in head) is (made is not True)
    assert (commitment.says.zh in named) is (states[made] is not State.MET or made is True)
    assert (requirements(found)["conduct-corrected"].says.zh in named) is (made is True)


@pytest.mark.parametrize("category", ["breach", "penalty", "discipline", "dishonest_judgment_debtor"])
def test_what_was_revoked_is_not_repaired(category: str) -> None:
    told = {"dishonesty_category": category, "record_state": "revoked", "revoked_on": "2024-09-02", "linked": None}
    found = outcome("repair-eligibility", record("dishonesty-record", **told))
    assert isinstance(found, Silent)
    assert "2024-09-02" in said(found)
    penalty = record("administrative-penalty", record_state="revoked", revoked_on="2024-09-02")
    assert "2024-09-02" in said(outcome("repair-eligibility", penalty))


def test_repair_is_shared_in_three_working_days_or_within_a_range() -> None:
    known = outcome("repair-effect", record("repair", result="granted", decided_on="2024-09-02", effective_on=None))
    assert isinstance(known, Answer)
    assert getattr(getattr(known.value, "shared_by", None), "due_on", None) == date(2024, 9, 5)
    granted = {
        "result": "granted",
        "applied_on": "2025-12-01",
        "effective_on": "2026-03-31",
        "decided_on": "2026-03-30",
    }
    later = outcome("repair-effect", record("repair", **granted))
    assert isinstance(later, Answer)


def test_the_steps_of_an_application_under_order_36_are_told() -> None:
    held = record(
        "repair", applied_on="2026-06-01", target="external:1", accepted_on=None, decided_on=None, result=None
    )
    told = said(outcome("repair-processing-due", held, date(2026, 6, 2)))
    assert "7个工作日" in told


# 名单: what a listing says of leaving it early
def test_what_would_open_early_removal_from_the_list_of_wage_arrears() -> None:
    plain = {
        "list_type": "wage_arrears",
        "conduct_corrected_on": None,
        "offence_repeated": None,
        "commitment_made": None,
    }
    found = outcome("wage-arrears-list", record("list-entry", **plain))
    assert isinstance(found, Answer)
    early: Any = getattr(found.value, "early_removal", None)
    turned = {each.id: (each.state, each.turned_by) for each in early.requirements}
    assert turned == {
        "six-months-corrected": (State.UNMET, {"conduct_corrected_on": ON}),
        "no-new-arrears": (State.UNKNOWN, {"offence_repeated": False}),
        "commitment-made": (State.UNKNOWN, {"commitment_made": True}),
    }
    again = outcome("wage-arrears-list", record("list-entry", **{**plain, "offence_repeated": True}))
    assert isinstance(again, Answer)
    repeated: Any = getattr(again.value, "early_removal", None)
    assert [each.turned_by for each in repeated.requirements if each.id == "no-new-arrears"] == [{}]


def test_the_conditions_of_leaving_the_list_of_work_safety() -> None:
    found = outcome("work-safety-list", record("list-entry", list_type="work_safety"))
    assert isinstance(found, Answer)
    early: Any = getattr(found.value, "early_removal", None)
    assert [each.id for each in early.requirements] == ["twelve-months-listed", "other-conditions"]
    assert early.requirements[1].state is State.UNKNOWN


# 自我纠正: asked where it was corrected
@pytest.mark.parametrize("day", ["2024-09-01", None])
def test_self_correction_is_asked_about_what_was_corrected(day: str | None) -> None:
    held = record("dishonesty-record", self_corrected_on=day)
    assert ("self-correction" in {rule.id for rule in rules_of(held)}) is (day is not None)


@pytest.mark.parametrize(
    ("region", "due", "loses"),
    [("410100", "2024-09-01", True), ("410103", "2024-09-01", True), ("411500", "2024-09-01", False)],
)
def test_being_late_costs_honours_where_the_place_says_so(region: str, due: str, loses: bool) -> None:  # noqa: FBT001
    held = record("dishonesty-record", rectification_due_on=due, rectified_on=None, region=region)
    late, in_time = (outcome("rectification-overdue", held, on) for on in (DAY, date(2024, 9, 1)))
    assert ("评优评先" in said(late)) is loses
    assert len(late.cite) == 1 + loses
    assert "评优评先" not in said(in_time)


def test_the_conditions_of_leaving_the_list_of_market_regulation() -> None:
    """Of six conditions a record tells two; the others nobody may infer."""
    entry = record("list-entry", list_type="market_regulation", listed_on="2023-06-20", commitment_made=None)
    found = outcome("market-list", entry)
    assert isinstance(found, Answer)
    early: Any = getattr(found.value, "early_removal", None)
    assert {each.id: each.state for each in early.requirements} == {
        "one-year-listed": State.MET,
        "written-commitment": State.UNKNOWN,
        "duties-performed": State.UNKNOWN,
        "harm-removed": State.UNKNOWN,
        "no-heavier-penalty": State.UNKNOWN,
        "no-measure-running": State.UNKNOWN,
    }
    assert early.requirements[1].turned_by == {"commitment_made": True}


def test_without_a_list_of_holidays_the_day_of_sharing_lies_in_a_range() -> None:
    """Granted on Monday 2 September 2024: the third working day is at the earliest the 5th, and no day is certain."""
    held = record(
        "repair", result="granted", decided_on="2024-09-02", effective_on="2024-09-02", applied_on="2024-08-20"
    )
    found = ask("repair-effect", held, calendar=Calendar(())).outcome
    assert isinstance(found, Undetermined)
    assert getattr(found.possible, "earliest", None) == date(2024, 9, 5)
    assert "2024-09-02" in said(found)
    assert "2024-09-05" in said(found)
