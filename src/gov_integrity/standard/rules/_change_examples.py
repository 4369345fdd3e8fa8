"""依法变更的算例 — each condition met, unmet and unknown, and the days around the end of the time for compensation."""

from typing import Final

from gov_integrity.standard.records.lawful_change import LawfulChange
from gov_integrity.standard.rules._worked import worked

_YES: Final = {"eligible": True}
_NO: Final = {"eligible": False}
_NOT_KNOWN: Final = {"eligible": None}
_example = worked(LawfulChange, compensation_paid_amount="500000")


EXAMPLES: Final = (
    _example("条例施行前一日：未编入", "the day before the regulation", "silent", decided_on="2019-12-31"),
    _example(
        "条例施行当日决定，条件齐备",
        "decided on the regulation's first day, all conditions met",
        "answer",
        _YES,
        decided_on="2020-01-01",
        legality_reviewed_on="2019-12-20",
        notified_on=None,
        compensation_due_on="2020-12-31",
        compensation_paid_on="2020-02-01",
    ),
    _example("条件齐备", "all conditions met", "answer", _YES),
    _example("国家利益", "a national interest", "answer", _YES, change_ground="national_interest"),
    _example(
        "其他法定事由：须依其自身的规定",
        "another statutory ground: its own law decides",
        "answer",
        _NOT_KNOWN,
        change_ground="other_statutory",
    ),
    _example("没有合法性审查日期", "no review of legality given", "answer", _NOT_KNOWN, legality_reviewed_on=None),
    _example("决定当日审查", "reviewed on the day of the decision", "answer", _YES, legality_reviewed_on="2024-08-20"),
    _example(
        "决定之后才审查：违约",
        "reviewed after the decision: a breach",
        "answer",
        _NO,
        legality_reviewed_on="2024-08-21",
    ),
    _example(
        "补偿未付清，补偿期限最后一日",
        "compensation short on the last day of its time",
        "answer",
        _NOT_KNOWN,
        on="2024-12-31",
        compensation_paid_amount="300000",
    ),
    _example(
        "补偿未付清，补偿期限届满次日：违约",
        "compensation short the day after: a breach",
        "answer",
        _NO,
        on="2025-01-01",
        compensation_paid_amount="300000",
    ),
    _example(
        "没有损失，不需要补偿",
        "no loss, no compensation",
        "answer",
        _YES,
        loss_amount=None,
        affected_name=None,
        affected_code=None,
        compensation_agreed=None,
        compensation_due_amount=None,
        compensation_due_on=None,
        compensation_paid_amount=None,
        compensation_paid_on=None,
    ),
    _example(
        "有损失，应补偿金额不详",
        "a loss, what is owed not given",
        "answer",
        _NOT_KNOWN,
        compensation_due_amount=None,
        compensation_due_on=None,
        compensation_paid_amount=None,
        compensation_paid_on=None,
        compensation_agreed=None,
    ),
)
