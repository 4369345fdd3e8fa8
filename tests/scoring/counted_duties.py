"""Cases of indicators counted from what had to be done by a day: lawsuits, disclosure, services, promises, goals."""

from tests.scoring.bureau import BODY, OTHER_BODY
from tests.scoring.records_like import Case, some

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

DUTIES: list[Case] = [
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
]
