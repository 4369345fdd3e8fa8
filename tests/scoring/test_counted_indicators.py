"""Every indicator that is counted from records: which of them are occasions, and which of these were met."""

from collections.abc import Sequence
from datetime import date

import pytest

from gov_integrity.forms.indicator import Indicator, IndicatorUnit, PeriodKind, Reading
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.shape import Better
from gov_integrity.judgement.readings import Tally
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.profiles import known
from tests.scoring.bureau import BODY, OTHER_BODY, made

ON = date(2026, 3, 1)
INDICATORS = known().indicators


def reading(name: str, records: Sequence[Record], period: str = "2025", body: str = BODY) -> Reading | None:
    """Return what the records give for one body in one year."""
    indicator = INDICATORS[name]
    assert indicator.count is not None
    lower, whole = indicator.better is Better.LOWER, indicator.unit is IndicatorUnit.COUNT
    tally = Tally(period, lower, whole)
    for record in records:
        counted = indicator.count(record, Context(calendar=calendar(), on=ON))
        if counted and counted.body == body and period in set(counted.periods(PeriodKind.YEAR, ON)):
            tally.add(counted, record.identity)
    return tally.reading()


def some(record_id: str, *changes: dict[str, object], blank: str = "", **common: object) -> list[Record]:
    """Return records like the example of a type, each with changes of its own; ``blank`` elements are left out."""
    record = catalogue.record_type(record_id)
    without = dict.fromkeys(blank.split())
    about = {"about_code": BODY} if "about_code" in record.elements else {}
    return [
        made(record, {**record.example, **about, **without, **common, "id": f"{record_id}-{number}", **each})
        for number, each in enumerate(changes)
    ]


LAWSUIT = {
    "matter_kind": "administrative_litigation",
    "litigation_role": "defendant",
    "filed_on": "2025-01-10",
    "closed_on": "2025-06-01",
    "litigation_result": "lost",
}
NO_DUTY = (
    "reconsideration_result effective_on duty duty_amount performance_due_on fulfilment_status performed_on"
    " refusal_measures refusal_published_on debtor_entry"
)
REVIEW = {
    "matter_kind": "reconsideration",
    "litigation_role": "respondent",
    "filed_on": "2025-01-10",
    "closed_on": "2025-06-01",
    "litigation_result": None,
    "reconsideration_result": "corrected",
}
JUDGMENT = {**LAWSUIT, "effective_on": "2025-06-20", "duty": "支付", "performance_due_on": "2025-07-31"}

CASES: list[tuple[str, list[Record], tuple[str, str]]] = [
    (
        "litigation-loss-rate",
        some(
            "judicial-matter",
            {**LAWSUIT, "case_number": "1"},
            {**LAWSUIT, "case_number": "2", "litigation_result": "partly_lost"},
            {**LAWSUIT, "case_number": "3", "litigation_result": "won"},
            {**LAWSUIT, "case_number": "4", "litigation_role": "third_party"},
            {**LAWSUIT, "case_number": "5", "closed_on": "2024-12-31", "filed_on": "2024-01-10"},
            {**LAWSUIT, "case_number": "6", "about_code": OTHER_BODY},
            {**LAWSUIT, "case_number": "7", "matter_kind": "civil_litigation"},
            blank=NO_DUTY,
        ),
        ("2", "3"),
    ),
    (
        "review-correction-rate",
        some(
            "judicial-matter",
            {**REVIEW, "case_number": "1"},
            {**REVIEW, "case_number": "2", "reconsideration_result": "upheld"},
            {**REVIEW, "case_number": "2", "reconsideration_result": "upheld"},
            {**REVIEW, "case_number": "3", "litigation_role": "applicant"},
            blank=NO_DUTY,
        ),
        ("1", "2"),
    ),
    (
        "judgment-performance-rate",
        some(
            "judicial-matter",
            {**JUDGMENT, "case_number": "1", "fulfilment_status": "full", "performed_on": "2025-07-31"},
            {**JUDGMENT, "case_number": "2", "fulfilment_status": "full", "performed_on": "2025-08-01"},
            {**JUDGMENT, "case_number": "3", "fulfilment_status": "none"},
            {**JUDGMENT, "case_number": "4", "fulfilment_status": "none", "performance_due_on": "2026-12-31"},
            blank=NO_DUTY,
        ),
        ("1", "3"),
    ),
    (
        "disclosure-list-completion",
        some(
            "disclosure-item",
            {"catalogue_number": "1", "disclosure_state": "disclosed", "disclosed_on": "2025-03-01"},
            {"catalogue_number": "2", "disclosure_state": "pending", "due_on": "2025-05-01"},
            {"catalogue_number": "3", "disclosure_state": "pending", "due_on": "2026-03-01"},
            {
                "catalogue_number": "4",
                "disclosure_state": "withheld",
                "due_on": "2025-05-01",
                "withheld_for": "trade_secret",
                "withheld_basis": "示例依据",
            },
            blank="formed_on due_on disclosed_on disclosure_page withheld_for withheld_basis published_on",
        ),
        ("1", "2"),
    ),
    (
        "disclosure-request-timeliness",
        some(
            "disclosure-request",
            {"request_number": "1", "due_on": "2025-04-10", "answered_on": "2025-04-10", "outcome": "granted"},
            {"request_number": "2", "due_on": "2025-04-10", "answered_on": "2025-04-11", "outcome": "granted"},
            {"request_number": "3", "due_on": "2025-04-10", "outcome": "withdrawn"},
            {"request_number": "4", "due_on": "2025-04-10", "outcome": "pending"},
            received_on="2025-03-01",
            blank="correction_asked_on corrected_on third_party_asked_on third_party_answered_on answered_on"
            " extension_approved withheld_for disputes",
        ),
        ("1", "3"),
    ),
    (
        # Wednesday 24 September 2025: the seventh working day is 10 October, as for penalties
        "other-act-publicity-timeliness",
        some(
            "other-administrative-act",
            {"document_number": "1", "published_on": "2025-10-10"},
            {"document_number": "2", "published_on": "2025-10-11"},
            {"document_number": "3"},
            decided_on="2025-09-24",
            acted_by_code=BODY,
            about_code=None,
            blank="published_on collected_on",
        ),
        ("1", "3"),
    ),
    (
        "service-timeliness",
        some(
            "service-case",
            {"case_number": "1", "finished_on": "2025-02-10"},
            {"case_number": "2", "finished_on": "2025-02-11"},
            {"case_number": "3", "finished_on": "2025-02-01", "result": "withdrawn"},
            accepted_on="2025-01-20",
            due_on="2025-02-10",
            result="granted",
            blank="satisfaction rated_on poor_rating_rectified_on",
        ),
        ("1", "2"),
    ),
    (
        "satisfaction-rate",
        some(
            "service-case",
            {"case_number": "1", "satisfaction": "mostly_satisfied"},
            {"case_number": "2", "satisfaction": "dissatisfied"},
            {"case_number": "3"},
            accepted_on="2025-01-20",
            finished_on="2025-02-01",
            result="granted",
            blank="due_on satisfaction rated_on poor_rating_rectified_on",
        ),
        ("1", "2"),
    ),
    (
        "proposal-answer-timeliness",
        some(
            "supervisory-proposal",
            {"proposal_number": "1", "answered_on": "2025-06-30"},
            {"proposal_number": "2", "answered_on": "2025-07-01"},
            {"proposal_number": "3", "answered_on": "2025-07-01", "handling_role": "assisting"},
            received_on="2025-03-31",
            due_on="2025-06-30",
            blank="handling_role implemented_on answer_page",
        ),
        ("1", "2"),
    ),
    (
        "promise-fulfilment-rate",
        some(
            "fulfilment",
            {"public_promise": "external:1", "fulfilment_status": "full", "fulfilled_on": "2025-06-01"},
            {"public_promise": "external:2", "fulfilment_status": "partial", "unfulfilled": "一半", "reason": "示例"},
            {"public_promise": "external:3", "fulfilment_status": "none", "unfulfilled": "全部", "reason": "示例"},
            {"public_promise": "external:4", "fulfilment_status": "in_progress"},
            due_on="2025-06-30",
            blank="commitment contract plan_goal fulfilled_on unfulfilled reason excuse_claimed determined_on",
        ),
        ("3/2", "3"),
    ),
    (
        "plan-goal-completion",
        some(
            "plan-goal",
            {"goal": "一", "fulfilment_status": "full", "completed_on": "2025-12-01"},
            {"goal": "二", "fulfilment_status": "none", "unfulfilled": "全部"},
            {"goal": "三", "fulfilment_status": "in_progress"},
            {"goal": "四", "fulfilment_status": "in_progress", "due_on": "2026-12-31"},
            due_on="2025-12-31",
            blank="target_value actual_value unit goal_direction completed_on unfulfilled adjusted_by",
        ),
        ("1", "3"),
    ),
    (
        "debt-and-budget-discipline",
        some(
            "debt-indicator",
            {"as_of_on": "2025-06-30", "balance_amount": "300"},
            {"as_of_on": "2025-12-31", "balance_amount": "100"},
            limit_amount="200",
            overdue_amount="50",
            repayment_due_amount="80",
            repayment_paid_amount="80",
        ),
        ("2", "3"),
    ),
    (
        "rectification-rate",
        some(
            "dishonesty-record",
            {"rectified_on": "2025-11-01"},
            {"rectified_on": "2026-01-15"},
            {},
            {"rectification_due_on": "2026-06-30"},
            determined_on="2025-09-01",
            rectification_due_on="2025-12-01",
            blank="occurred_on rectified_on conduct_corrected_on duties_performed_on confirmed_performed_on listed_on"
            " removed_on publicity_ends_on written_explanation_on deleted_on released_on self_corrected_on",
        ),
        ("2", "3"),
    ),
    (
        "explanation-timeliness",
        some(
            "dishonesty-record",
            {"rectified_on": "2025-11-01"},
            {"rectified_on": "2026-01-15"},
            {},
            determined_on="2025-09-01",
            rectification_due_on="2025-12-01",
            blank="occurred_on rectified_on conduct_corrected_on duties_performed_on confirmed_performed_on listed_on"
            " removed_on publicity_ends_on written_explanation_on deleted_on released_on self_corrected_on",
        ),
        ("1", "3"),
    ),
    (
        "credit-check-coverage",
        some(
            "credit-check",
            {"matters_due": 10, "matters_checked": 9},
            {"matters_due": 5, "matters_checked": 5},
            {},
            checked_on="2025-05-01",
            blank="matters_due matters_checked",
        ),
        ("14", "15"),
    ),
    (
        "joint-case-feedback-rate",
        some(
            "case-feedback",
            {"case_number": "1"},
            {"case_number": "2", "loop_step": "implement", "fed_back_on": None},
            {"case_number": "3", "responded_by_code": OTHER_BODY},
            initiated_on="2025-03-01",
            responded_on="2025-03-05",
            implemented_on="2025-03-10",
            loop_step="feedback",
            fed_back_on="2025-03-20",
            responded_by_code=BODY,
            about_code=None,
        ),
        ("1", "2"),
    ),
    (
        "personal-matters-consistency",
        some("personal-matters-report", {"year": "2025"}),
        ("", ""),
    ),
    (
        "integrity-training-coverage",
        some(
            "integrity-training",
            {"officials_due": 50, "officials_trained": 45},
            {"officials_due": 10, "officials_trained": 9},
            held_on="2025-04-01",
        ),
        ("54", "60"),
    ),
    (
        "normative-document-filing-rate",
        some(
            "normative-document",
            {"document_number": "1", "filed_on": "2025-06-10"},
            {"document_number": "2", "filed_on": "2026-03-02"},
            {"document_number": "3"},
            {"document_number": "4", "issued_on": None, "in_force_on": None},
            issued_on="2025-06-01",
            in_force_on="2025-07-01",
            blank="filed_on filing_number filed_with_name filed_with_code filing_objection repealed_on",
        ),
        ("1", "3"),
    ),
    (
        "decision-legality-review-rate",
        some(
            "major-decision",
            {"decision_number": "1", "steps_taken": ["public_participation", "legality_review"]},
            {"decision_number": "2", "steps_taken": ["public_participation"]},
            {"decision_number": "3", "decided_on": None, "announced_on": None},
            decided_on="2025-08-01",
            announced_on="2025-08-05",
            blank="steps executed_by_name executed_by_code assessed_on stopped_on lawful_change",
        ),
        ("1", "2"),
    ),
    (
        "promise-publicity-rate",
        [
            *some("public-promise", {}, {"disclosure_channels": None}, promised_on="2025-02-01"),
            *some("normative-document", {}, {"text_page": None}, issued_on="2025-06-01", in_force_on="2025-07-01"),
        ],
        ("2", "4"),
    ),
    (
        "live-dishonesty-entries",
        some(
            "dishonesty-record",
            {"listed_on": "2024-05-01"},
            {"listed_on": "2025-05-01", "removed_on": "2025-12-31"},
            {"listed_on": "2025-05-01", "removed_on": "2026-01-01"},
            {"dishonesty_category": "breach", "gravity": "ordinary", "listed_on": "2025-05-01"},
            {"dishonesty_category": "breach", "gravity": "serious", "listed_on": "2025-05-01"},
            {"listed_on": "2026-02-01"},
            dishonesty_category="dishonest_judgment_debtor",
            determined_on="2024-04-01",
            blank="occurred_on gravity gravity_legacy removed_on deleted_on released_on rectified_on"
            " rectification_due_on conduct_corrected_on duties_performed_on confirmed_performed_on publicity_ends_on"
            " self_corrected_on written_explanation_on",
        ),
        ("3", "1"),
    ),
    (
        "check-and-feedback-rate",
        [
            *some("credit-check", {"matters_due": 10, "matters_checked": 9}, checked_on="2025-05-01"),
            *some(
                "case-feedback",
                {"fed_back_on": "2025-03-20"},
                initiated_on="2025-03-01",
                responded_on="2025-03-05",
                implemented_on="2025-03-10",
                loop_step="feedback",
                responded_by_code=BODY,
            ),
        ],
        ("10", "11"),
    ),
    (
        "dual-publicity-submission-timeliness",
        some(
            "administrative-penalty",
            {"collected_on": "2025-10-10"},
            {"collected_on": "2025-10-11"},
            {"collected_on": None},
            decided_on="2025-09-24",
            acted_by_code=BODY,
            about_code="91410105005000018Q",
            blank="published_on publicity_started_on publicity_ends_on",
        ),
        ("1", "2"),
    ),
    (
        "credit-plus-scenarios",
        some(
            "incentive-scenario",
            {"scenario_name": "一", "started_on": "2024-01-01"},
            {"scenario_name": "二", "started_on": "2025-01-01", "ended_on": "2025-06-30"},
            {"scenario_name": "三", "started_on": "2025-12-31"},
            blank="ended_on counted_until",
        ),
        ("2", "1"),
    ),
    *(
        (
            f"{gravity}-dishonesty-records",
            some(
                "dishonesty-record",
                {"gravity": gravity},
                {"gravity": gravity},
                {"gravity": other},
                {"gravity": gravity, "determined_on": "2024-09-01"},
                determined_on="2025-09-01",
                blank="occurred_on gravity_legacy",
            ),
            ("2", "1"),
        )
        for gravity, other in (("minor", "serious"), ("ordinary", "minor"), ("serious", "ordinary"))
    ),
]


@pytest.mark.parametrize(("name", "records", "expected"), CASES, ids=[name for name, *_ in CASES])
def test_an_indicator_is_counted_from_records(name: str, records: list[Record], expected: tuple[str, str]) -> None:
    found = reading(name, records)
    assert found is not None
    if name == "personal-matters-consistency":
        (report,) = records
        results = {str(each.result): each.persons for each in report.results}  # type: ignore[attr-defined]  # the report's own
        expected = str(results["consistent"]), str(report.persons_checked)  # type: ignore[attr-defined]  # the report's own
    assert (str(found.numerator), str(found.denominator)) == expected
    assert set(found.sources) <= {record.identity for record in records}
    assert found.source_count > 0


def official(number: int, **changes: object) -> Record:
    document = {
        **catalogue.record_type("public-official").example,
        "id": f"official-{number}",
        "about_code": BODY,
        "official_id": f"P-{number:04d}",
        "entered_on": "2020-01-01",
        "official_status": "in_service",
        "left_on": None,
        **changes,
    }
    return made(catalogue.record_type("public-official"), document)


def of_official(record_id: str, number: int, **changes: object) -> Record:
    document = {**catalogue.record_type(record_id).example, "id": f"{record_id}-{number}-{len(changes)}"}
    about = {"about_code": BODY, "official_id": f"P-{number:04d}"}
    return made(catalogue.record_type(record_id), {**document, **about, **changes})


def test_officials_their_files_and_their_violations_at_the_end_of_a_year() -> None:
    officials = [official(1), official(2), official(3, left_on="2025-06-30", official_status="retired"), official(4)]
    late = official(5, entered_on="2026-01-02")
    files = [
        of_official("civil-servant-file", 1, opened_on="2021-01-01"),
        of_official("civil-servant-file", 2, opened_on="2026-01-02"),
        of_official("civil-servant-file", 3, opened_on="2021-01-01", file_status="closed", closed_on="2025-07-01"),
    ]
    found = reading("integrity-file-coverage", [*officials, late, *files])
    assert found is not None
    assert (str(found.numerator), str(found.denominator)) == ("1", "3")
    actions = [
        of_official("disciplinary-action", 1, decided_on="2025-03-01", effective_on="2025-03-01", period_ends_on=None),
        of_official(
            "disciplinary-action", 1, decided_on="2025-09-01", effective_on="2025-09-01", period_ends_on=None, basis="x"
        ),
        of_official("disciplinary-action", 2, decided_on="2024-09-01", effective_on="2024-09-01", period_ends_on=None),
    ]
    found = reading("officials-violation-rate", [*officials, late, *actions])
    assert found is not None
    assert (str(found.numerator), str(found.denominator)) == ("1", "3")
    assert found.sources[0].startswith("disciplinary-action")


def test_every_counted_indicator_is_shown_here_or_in_its_own_test() -> None:
    counted = {name for name, indicator in INDICATORS.items() if indicator.count is not None}
    elsewhere = {"dual-publicity-timeliness", "contract-performance-rate", "arrears-clearance-rate"}
    here = {"integrity-file-coverage", "officials-violation-rate"}
    assert counted == {name for name, *_ in CASES} | elsewhere | here


@pytest.mark.parametrize("indicator", INDICATORS.values(), ids=lambda indicator: indicator.id)
def test_what_is_only_reported_says_so_or_has_no_record(indicator: Indicator) -> None:
    assert indicator.title.zh != indicator.meaning.zh
    assert indicator.denominator.zh
    assert not indicator.categories or indicator.unit is IndicatorUnit.CATEGORY
