"""重大行政决策的算例 — steps taken, not required, omitted and not named; the two normal times around their limits."""

from typing import Final

from gov_integrity.standard.records.major_decision import MajorDecision
from gov_integrity.standard.rules._worked import worked

_ALL: Final = [
    "public_participation",
    "expert_review",
    "risk_assessment",
    "legality_review",
    "collective_decision",
    "party_committee_report",
    "announcement",
]
_YES: Final = {"eligible": True}
_NO: Final = {"eligible": False}
_NOT_KNOWN: Final = {"eligible": None}
_example = worked(MajorDecision, steps_taken=_ALL, steps=None)


def _without(*steps: str) -> list[str]:
    return [step for step in _ALL if step not in steps]


def _step(kind: str, outcome: str = "done", **changes: object) -> dict[str, object]:
    return {"step_kind": kind, "step_outcome": outcome, **changes}


EXAMPLES: Final = (
    _example("条例施行前一日启动：未编入", "begun the day before the regulation", "silent", initiated_on="2019-08-31"),
    _example(
        "条例施行当日启动，程序齐备",
        "begun on its first day, all steps taken",
        "answer",
        _YES,
        initiated_on="2019-09-01",
    ),
    _example(
        "已决策而没有合法性审查",
        "decided without a review of legality",
        "answer",
        _NO,
        steps_taken=_without("legality_review"),
    ),
    _example(
        "已决策而没有集体讨论",
        "decided without collective discussion",
        "answer",
        _NO,
        steps_taken=_without("collective_decision"),
    ),
    _example(
        "尚未决策，合法性审查未记：不能断定",
        "not yet decided, review not named: not known",
        "answer",
        _NOT_KNOWN,
        steps_taken=_without("legality_review"),
        decided_on=None,
        announced_on=None,
    ),
    _example(
        "未写明风险评估：不能断定",
        "risk assessment not named: not known",
        "answer",
        _NOT_KNOWN,
        steps_taken=_without("risk_assessment"),
    ),
    _example(
        "写明不需要风险评估",
        "risk assessment said to be not required",
        "answer",
        _YES,
        steps_taken=_without("risk_assessment"),
        steps=[_step("risk_assessment", "not_required", reason="不涉及稳定和安全")],
    ),
    _example(
        "合法性审查不能不需要",
        "a review of legality cannot be not required",
        "answer",
        _NO,
        steps_taken=_without("legality_review"),
        steps=[_step("legality_review", "not_required", reason="示例理由")],
    ),
    _example(
        "写明未履行公众参与",
        "public participation omitted",
        "answer",
        _NO,
        steps_taken=_without("public_participation"),
        steps=[_step("public_participation", "omitted", reason="示例理由")],
    ),
    _example(
        "征求意见30日",
        "comments for 30 days",
        "answer",
        _YES,
        steps=[_step("public_participation", started_on="2024-03-10", finished_on="2024-04-09")],
    ),
    _example(
        "征求意见29日，没有说明",
        "comments for 29 days, unexplained",
        "answer",
        _NO,
        steps=[_step("public_participation", started_on="2024-03-10", finished_on="2024-04-08")],
    ),
    _example(
        "征求意见29日，有说明：不能断定",
        "comments for 29 days, explained: not known",
        "answer",
        _NOT_KNOWN,
        steps=[
            _step(
                "public_participation",
                started_on="2024-03-10",
                finished_on="2024-04-08",
                conclusion="情况紧急，已经说明",
            )
        ],
    ),
    _example(
        "合法性审查7个工作日",
        "a review of 7 working days",
        "answer",
        _YES,
        steps=[_step("legality_review", started_on="2024-05-20", finished_on="2024-05-29")],
    ),
    _example(
        "合法性审查6个工作日",
        "a review of 6 working days",
        "answer",
        _NO,
        steps=[_step("legality_review", started_on="2024-05-20", finished_on="2024-05-28")],
    ),
)
