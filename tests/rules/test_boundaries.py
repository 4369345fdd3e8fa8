"""Answers at the boundaries, computed from the law here and not by the rules."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.instrument import LOCAL, Dated, Locator
from gov_integrity.forms.period import Deadline, StatusPeriod
from gov_integrity.forms.record import Record
from gov_integrity.forms.region import Filled
from gov_integrity.forms.rule import Answer, Context, Eligibility, Missing, Open, Outcome, Silent, State, Undetermined
from gov_integrity.judgement.ask import ask
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.instruments import jian_opinion
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.objection import Objection
from tests.rules.cases import record_of

OTHERS = import_module("chinese_calendar")  # it has no types

# order -> first day, last day of decisions that it governs
NOTICE_527 = (date(2019, 7, 1), date(2023, 4, 30))
ORDER_58 = (date(2023, 5, 1), date(2026, 3, 31))
ORDER_36 = (date(2026, 4, 1), date(2099, 12, 31))
MONTHS = {
    "527 ordinary": (3, 12),
    "58": (3, 36),
    "58 special": (12, 36),
    "minor": (0, 3),
    "ordinary": (3, 12),
    "serious": (12, 36),
}


def later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def outcome_of(day: date, on: date | None = None, **changes: object) -> Outcome:
    record = record_of(AdministrativePenalty, {"special_field": None, "decided_on": day.isoformat(), **changes})
    return ask("publicity-period", record, on=on).outcome


def lasts(day: date, months: str) -> StatusPeriod:
    shortest, longest = MONTHS[months]
    return StatusPeriod(day, later(day, shortest), later(day, longest))


@given(st.dates(*NOTICE_527))
def test_notice_527(day: date) -> None:
    found = outcome_of(day, gravity_legacy="ordinary")
    assert isinstance(found, Answer)
    assert found.value == lasts(day, "527 ordinary")


@given(st.dates(*ORDER_58), st.sampled_from([None, "special_equipment", "work_safety", "fire", "food", "drugs"]))
def test_order_58(day: date, field: str | None) -> None:
    found = outcome_of(day, special_field=field)
    assert isinstance(found, Answer)
    assert found.value == lasts(day, "58 special" if field else "58")


@given(st.dates(*ORDER_36), st.sampled_from(["minor", "ordinary", "serious"]))
def test_order_36(day: date, gravity: str) -> None:
    found = outcome_of(day, gravity=gravity)
    assert isinstance(found, Answer)
    assert found.value == lasts(day, gravity)


@given(st.dates(*ORDER_58), st.integers(0, 2_000), st.sampled_from(["minor", "ordinary", "serious"]))
def test_the_question_of_transition_is_open_exactly_while_the_penalty_is_still_shown(
    day: date, wait: int, gravity: str
) -> None:
    on = day + timedelta(days=wait)
    found = outcome_of(day, on, gravity=gravity)
    still_shown = on >= ORDER_36[0] and on <= later(day, 36)
    assert isinstance(found, Open if still_shown else Answer)
    if isinstance(found, Open):
        values = [reading.outcome.value for reading in found.readings if isinstance(reading.outcome, Answer)]
        assert values == [lasts(day, "58"), lasts(day, gravity)]


def test_readings_that_agree_leave_nothing_open() -> None:
    """Serious under order 36 and a special field under order 58 both last from one to three years."""
    day, on = date(2025, 9, 1), date(2026, 9, 1)
    found = outcome_of(day, on, gravity="serious", special_field="fire")
    assert isinstance(found, Answer)
    assert found.value == lasts(day, "serious")


def test_a_penalty_of_2023_may_have_come_under_either_later_order() -> None:
    before = outcome_of(date(2023, 4, 20), date(2023, 6, 1), gravity_legacy="ordinary")
    assert isinstance(before, Open)
    assert [reading.id for reading in before.readings] == ["notice-527-2019", "order-58"]
    special = {"penalty_kinds": ["halt"], "special_field": "food", "gravity": "serious"}
    after = outcome_of(date(2023, 4, 20), date(2026, 4, 10), **special)
    assert isinstance(after, Open)
    assert [reading.id for reading in after.readings] == ["notice-527-2019", "order-36"]


def test_what_1103_alone_governs_never_has_a_period() -> None:
    for category in ("breach", "arrears"):
        for day in ("2023-09-01", "2025-09-01", "2026-05-01"):
            record = record_of(
                DishonestyRecord, {"dishonesty_category": category, "determined_on": day, "gravity": "serious"}
            )
            assert isinstance(ask("publicity-period", record, on=date(2026, 6, 1)).outcome, Silent)


@given(st.dates(date(2018, 7, 25), date(2026, 12, 10)))
def test_seven_working_days(day: date) -> None:
    found = ask("dual-publicity-due", record_of(AdministrativePenalty, {"decided_on": day.isoformat()})).outcome
    due, left = day, 7
    while left:
        due += timedelta(days=1)
        left -= OTHERS.is_workday(due)
    assert isinstance(found, Answer)
    assert found.value == Deadline(due, due)


def paid_by(**changes: object) -> Outcome:
    plain = {"inspection_agreed": False, "inspection_passed_on": None, "inspection_term_ends_on": None}
    return ask("sme-payment-due", record_of(Arrears, {**plain, "agreed_days": None, **changes})).outcome


def rolled(day: date) -> date:
    while not OTHERS.is_workday(day):
        day += timedelta(days=1)
    return day


@given(st.dates(date(2020, 9, 1), date(2026, 10, 20)), st.none() | st.integers(0, 60))
def test_state_organs_pay_in_thirty_days_or_as_agreed_up_to_sixty(day: date, agreed: int | None) -> None:
    found = paid_by(delivered_on=day.isoformat(), agreed_days=agreed)
    counted = day + timedelta(days=30 if agreed is None else agreed)
    assert isinstance(found, Answer)
    assert found.value == Deadline(due_on=rolled(counted), counted=counted)


@given(st.dates(date(2025, 6, 1), date(2026, 10, 20)))
def test_large_enterprises_pay_in_sixty_days_since_june_2025(day: date) -> None:
    changes = {"debtor_kind": "large_enterprise", "delivered_on": day.isoformat()}
    found = paid_by(signed_on="2025-06-01", **changes)
    counted = day + timedelta(days=60)
    assert isinstance(found, Answer)
    assert found.value == Deadline(due_on=rolled(counted), counted=counted)
    assert isinstance(paid_by(signed_on="2025-05-31", **changes), Open)


@pytest.mark.parametrize("size", ["micro", "small", "medium"])
def test_every_small_and_medium_creditor_is_protected(size: str) -> None:
    assert isinstance(paid_by(creditor_size=size), Answer)


def test_a_day_in_an_unknown_year_is_a_range_that_begins_with_the_counted_day() -> None:
    found = paid_by(delivered_on="2026-12-02")
    assert isinstance(found, Undetermined)
    assert getattr(found.possible, "earliest", None) == date(2027, 1, 1)


@given(st.dates(date(2023, 5, 1), date(2025, 12, 31)))
def test_repair_opens_the_day_after_the_minimum(day: date) -> None:
    record = record_of(AdministrativePenalty, {"decided_on": day.isoformat(), "special_field": None})
    last = later(day, 3)
    states = [_state(record, on, "minimum-passed") for on in (last, last + timedelta(days=1))]
    if last + timedelta(days=1) < ORDER_36[0]:
        assert states == [State.UNMET, State.MET]


def _state(record: Record, on: date, name: str) -> State:
    found = ask("repair-eligibility", record, on=on).outcome
    assert isinstance(found, Answer)
    assert isinstance(found.value, Eligibility)
    return next(requirement.state for requirement in found.value.requirements if requirement.id == name)


@pytest.mark.parametrize(
    ("region", "suspended"), [("360800", True), ("360827", True), ("360000", None), ("410103", None), ("", None)]
)
def test_only_the_place_that_decided_so_suspends_sanctions(region: str, suspended: bool | None) -> None:  # noqa: FBT001
    record = record_of(Objection, {"region": region or None, "resolved_on": None, "state": "pending_verify"})
    found = ask("objection-effect", record, on=date(2024, 5, 10)).outcome
    assert (getattr(found.value, "suspended", None) if isinstance(found, Answer) else None) is suspended
    assert isinstance(found, Silent) == (suspended is None)


def test_the_place_of_the_record_comes_before_the_place_that_was_asked_for() -> None:
    changes = {"resolved_on": None, "state": "pending_verify"}
    placed, placeless = record_of(Objection, changes), record_of(Objection, {**changes, "region": None})
    on = date(2024, 5, 10)
    assert isinstance(ask("objection-effect", placed, on=on, region="360800").outcome, Silent)
    assert isinstance(ask("objection-effect", placeless, on=on, region="360800").outcome, Answer)


INSPECTED = {"delivered_on": "2025-07-01", "inspection_agreed": True, "inspection_term_ends_on": "2025-07-16"}


@pytest.mark.parametrize(
    ("changes", "on", "due"),
    [
        ({"inspection_passed_on": "2025-07-16"}, None, date(2025, 8, 15)),
        ({"inspection_passed_on": "2025-07-17"}, None, date(2025, 8, 15)),
        ({"inspection_passed_on": "2025-07-15"}, None, date(2025, 8, 14)),
        ({}, "2025-07-17", date(2025, 8, 15)),
        ({}, "2025-07-16", None),
        ({}, None, None),
        ({"inspection_agreed": None}, None, None),
        ({"inspection_agreed": None, "inspection_term_ends_on": None}, None, date(2025, 7, 31)),
        (
            {"inspection_agreed": None, "inspection_term_ends_on": None, "inspection_passed_on": "2025-07-15"},
            None,
            None,
        ),
        ({"inspection_term_ends_on": None, "inspection_passed_on": "2025-07-15"}, None, date(2025, 8, 14)),
        ({"inspection_term_ends_on": None}, "2025-07-20", None),
    ],
)
def test_the_term_counts_from_the_inspection_or_from_the_end_of_its_own_term(
    changes: dict[str, object], on: str | None, due: date | None
) -> None:
    plain = {"agreed_days": None, "inspection_passed_on": None, **INSPECTED, **changes}
    day = date.fromisoformat(on) if on else None
    found = ask("sme-payment-due", record_of(Arrears, plain), on=day).outcome
    assert (found.value.counted if isinstance(found, Answer) and isinstance(found.value, Deadline) else None) == due
    assert isinstance(found, Answer | Missing | Undetermined)


@pytest.mark.parametrize(("on", "silent"), [("2024-05-05", False), ("2024-05-06", True), (None, True)])
def test_a_revoked_decision_has_no_period_from_the_day_it_is_revoked(on: str | None, silent: bool) -> None:  # noqa: FBT001
    changes = {"revoked_on": "2024-05-06", "record_state": "revoked"}
    day = date.fromisoformat(on) if on else None
    found = ask("publicity-period", record_of(AdministrativePenalty, changes), on=day).outcome
    assert isinstance(found, Silent) == silent


@pytest.mark.parametrize(("on", "silent"), [("2024-09-01", False), ("2024-09-02", True)])
@pytest.mark.parametrize("category", ["breach", "penalty"])
def test_a_revoked_determination_needs_no_repair(category: str, on: str, silent: bool) -> None:  # noqa: FBT001
    changes = {"revoked_on": "2024-09-02", "record_state": "revoked", "dishonesty_category": category}
    found = ask("repair-eligibility", record_of(DishonestyRecord, changes), on=date.fromisoformat(on)).outcome
    assert isinstance(found, Silent) == silent


@pytest.mark.parametrize("kinds", [["warning", "fine"], ["fine"]])
def test_a_small_fine_may_have_been_decided_on_the_spot(kinds: list[str]) -> None:
    found = outcome_of(date(2024, 3, 1), penalty_kinds=kinds, fine_amount="200", procedure="unknown")
    assert isinstance(found, Missing)
    assert found.elements == ("procedure",)


def test_a_confiscation_cannot_have_been_decided_on_the_spot() -> None:
    found = outcome_of(date(2024, 3, 1), penalty_kinds=["fine", "confiscate_gains"], fine_amount="200", procedure=None)
    assert isinstance(found, Answer)


def test_the_last_day_of_the_maximum_is_inside() -> None:
    """Decided on 1 May 2023, shown until 1 May 2026: on that day two orders may still govern it, and repair is open."""
    decided, last = date(2023, 5, 1), date(2026, 5, 1)
    assert isinstance(outcome_of(decided, last, gravity="serious"), Open)
    assert isinstance(outcome_of(decided, last + timedelta(days=1), gravity="serious"), Answer)
    under_36 = record_of(AdministrativePenalty, {"decided_on": "2026-05-01", "gravity": "ordinary"})
    assert _state(under_36, date(2027, 5, 1), "publicity-running") is State.MET


def test_publicity_ends_by_itself_only_for_what_is_put_right() -> None:
    """Under order 36, on the day after the maximum."""
    changes: dict[str, object] = {"decided_on": "2026-05-01", "gravity": "ordinary"}
    on = date(2027, 5, 2)
    right = record_of(AdministrativePenalty, changes)
    uncorrected = record_of(AdministrativePenalty, {**changes, "conduct_corrected_on": None})
    assert _state(right, on, "publicity-running") is State.UNMET
    assert _state(uncorrected, on, "publicity-running") is State.UNKNOWN


def test_under_order_58_publicity_ends_by_itself_in_any_case() -> None:
    changes: dict[str, object] = {"decided_on": "2023-05-01", "special_field": None, "conduct_corrected_on": None}
    record = record_of(AdministrativePenalty, changes)
    assert _state(record, date(2026, 5, 2), "publicity-running") is State.UNMET


def test_a_fine_in_food_is_not_specially_serious() -> None:
    found = outcome_of(date(2022, 5, 10), special_field="food", gravity_legacy="ordinary")
    assert isinstance(found, Answer)
    assert found.value == lasts(date(2022, 5, 10), "527 ordinary")


def test_the_level_of_the_record_comes_before_that_of_its_penalty() -> None:
    changes = {"dishonesty_category": "penalty", "determined_on": "2022-05-10", "linked": ["p"]}
    penalty = record_of(AdministrativePenalty, {"special_field": None, "gravity_legacy": "serious"})
    record = record_of(DishonestyRecord, {**changes, "gravity_legacy": "ordinary"})
    found = ask("publicity-period", record, linked={"p": penalty}).outcome
    assert isinstance(found, Answer)
    assert found.value == lasts(date(2022, 5, 10), "527 ordinary")
    without = record_of(DishonestyRecord, changes)
    assert isinstance(ask("publicity-period", without, linked={"p": penalty}).outcome, Silent)


def test_sanctions_rest_from_the_day_the_objection_is_filed() -> None:
    record = record_of(Objection, {"region": "360800", "resolved_on": None, "state": "pending_review"})
    found = ask("objection-effect", record, on=date(2024, 5, 6)).outcome
    assert isinstance(found, Answer)
    assert getattr(found.value, "suspended", None) is True


@pytest.mark.parametrize("delivered_on", ["2021-03-01", "2025-05-31", "2025-06-02"])
def test_more_than_sixty_days_for_a_state_organ_leaves_two_readings(delivered_on: str) -> None:
    day = date.fromisoformat(delivered_on)
    assert isinstance(paid_by(delivered_on=delivered_on, agreed_days=60), Answer)
    found = paid_by(delivered_on=delivered_on, agreed_days=61)
    assert isinstance(found, Open)
    values = [reading.outcome.value for reading in found.readings if isinstance(reading.outcome, Answer)]
    counted = [day + timedelta(days=60), day + timedelta(days=30)]
    assert values == [Deadline(due_on=rolled(each), counted=each) for each in counted]


@pytest.mark.parametrize("day", [date(2022, 5, 10), date(2024, 5, 10), date(2026, 5, 10)])
def test_a_penalty_on_a_person_has_no_answer_under_any_order(day: date) -> None:
    found = outcome_of(day, addressee_kind="natural_person", gravity="ordinary", gravity_legacy="ordinary")
    assert isinstance(found, Silent)


def test_the_older_middle_level_is_mapped_onto_nothing() -> None:
    assert isinstance(outcome_of(date(2022, 5, 10), gravity_legacy="fairly_serious"), Silent)
    assert isinstance(outcome_of(date(2022, 5, 10), gravity_legacy="undetermined"), Missing)


def test_wages_are_no_payment_for_goods_works_or_services() -> None:
    assert isinstance(paid_by(arrears_kind="migrant_wages"), Silent)


def test_an_agreement_that_is_too_long_still_needs_a_first_day() -> None:
    found = paid_by(agreed_days=90, inspection_agreed=True)
    assert isinstance(found, Missing)
    assert found.elements == ("inspection_passed_on",)


def test_the_release_of_a_discipline_is_judged_since_the_law_of_2020() -> None:
    listed = record_of(DishonestyRecord, {"dishonesty_category": "discipline", "determined_on": "2020-01-10"})
    assert isinstance(ask("repair-eligibility", listed, on=date(2020, 6, 30)).outcome, Silent)
    assert isinstance(ask("repair-eligibility", listed, on=date(2020, 7, 1)).outcome, Answer)


@pytest.mark.parametrize(
    ("value", "filed_on", "expected"), [(False, "2024-05-06", Answer), (True, "2030-01-02", Silent)]
)
def test_a_place_may_decide_against_a_suspension_and_its_rule_may_end(
    value: bool,  # noqa: FBT001
    filed_on: str,
    expected: type[Outcome],
) -> None:
    ended = replace(jian_opinion.instrument, repealed=Dated(date(2030, 1, 1), LOCAL))
    decided = Filled(value, Locator(ended, "第14点", ended.passages["第14点"]), "360800")
    record = record_of(Objection, {"filed_on": filed_on, "resolved_on": None, "state": "pending_verify"})
    context = Context(calendar=calendar(), on=date(2030, 2, 1), slot=lambda _slot: decided)
    found = catalogue.rule("objection-effect").ask(record, context).outcome
    assert isinstance(found, expected)
    assert not getattr(getattr(found, "value", None), "suspended", False)
