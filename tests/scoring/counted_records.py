"""Cases of indicators counted from records of dishonesty, checks, documents, decisions, listings and scenarios."""

from tests.scoring.bureau import BODY, OTHER_BODY
from tests.scoring.records_like import Case, some

RECORDED: list[Case] = [
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
