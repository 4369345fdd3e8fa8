"""违约失信认定的算例 — from a mere lead to a refusal, each excuse, and what a lawful change does to it."""

from typing import Final

from gov_integrity.standard.records.breach import Breach
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.lawful_change import LawfulChange
from gov_integrity.standard.rules._worked import Linked, worked

_YES: Final = {"eligible": True}
_NO: Final = {"eligible": False}
_NOT_KNOWN: Final = {"eligible": None}
_example = worked(
    Breach,
    excuse_claimed=None,
    complaint=None,
    verified_on="2024-03-25",
    rectification_asked_on="2024-04-01",
    rectification_refused=None,
    determined_on=None,
    determined_by_name=None,
    determined_by_code=None,
    remedied_on=None,
)
_COMPLAINT: Final = "complaint-linked"
_CHANGE: Final = "lawful-change-linked"


def _complaint(**changes: object) -> Linked:
    return {_COMPLAINT: (Complaint, {"id": _COMPLAINT, **changes})}


def _change(**changes: object) -> Linked:
    return {_CHANGE: (LawfulChange, {"id": _CHANGE, "compensation_paid_amount": "500000", **changes})}


EXAMPLES: Final = (
    _example(
        "早于可以确认的施行日",
        "before the notice was certainly in force",
        "undetermined",
        [],
        on="2023-08-09",
        rectification_refused=True,
    ),
    _example(
        "可以确认的施行日：尚未核实",
        "the first day that is certain: not yet verified",
        "answer",
        _NO,
        on="2023-08-10",
        rectification_refused=True,
    ),
    _example(
        "只有线索，没有核实日期",
        "a mere lead, nothing verified",
        "answer",
        _NOT_KNOWN,
        on="2024-06-01",
        verified_on=None,
    ),
    _example(
        "核实前一日",
        "the day before it was verified",
        "answer",
        _NO,
        on="2024-03-24",
        rectification_refused=True,
    ),
    _example(
        "核实当日，以人员变动为由：可以认定",
        "verified on that day, excused by a change of staff",
        "answer",
        _YES,
        on="2024-03-25",
        excuse_claimed="person_change",
    ),
    _example(
        "以机构调整为由",
        "excused by reorganisation",
        "answer",
        _YES,
        on="2024-06-01",
        excuse_claimed="org_restructure",
    ),
    _example(
        "以换届为由",
        "excused by a change of government",
        "answer",
        _YES,
        on="2024-06-01",
        excuse_claimed="election_change",
    ),
    _example(
        "以行政区划调整为由",
        "excused by a change of districts",
        "answer",
        _YES,
        on="2024-06-01",
        excuse_claimed="area_change",
    ),
    _example(
        "以内部付款流程为由：仍须要求整改而拒绝",
        "excused by internal procedure: a refusal is still needed",
        "answer",
        _NOT_KNOWN,
        on="2024-06-01",
        excuse_claimed="internal_payment_flow",
    ),
    _example(
        "要求整改而拒不整改",
        "asked to rectify and refused",
        "answer",
        _YES,
        on="2024-06-01",
        rectification_refused=True,
    ),
    _example(
        "要求整改前一日",
        "the day before rectification was asked for",
        "answer",
        _NO,
        on="2024-03-31",
        rectification_refused=True,
    ),
    _example(
        "要求整改当日即拒绝",
        "refused on the day it was asked for",
        "answer",
        _YES,
        on="2024-04-01",
        rectification_refused=True,
    ),
    _example("已经整改", "rectified", "answer", _NO, on="2024-06-01", rectification_refused=False),
    _example("是否拒不整改不详", "not said whether it was refused", "answer", _NOT_KNOWN, on="2024-06-01"),
    _example(
        "没有要求整改的日期",
        "no day on which rectification was asked for",
        "answer",
        _NOT_KNOWN,
        on="2024-06-01",
        rectification_asked_on=None,
        rectification_refused=True,
    ),
    _example(
        "违约一方不详",
        "the party in breach not given",
        "answer",
        _NOT_KNOWN,
        on="2024-06-01",
        breaching_side=None,
        rectification_refused=True,
    ),
    _example(
        "违约的是企业",
        "the enterprise is in breach",
        "answer",
        _NO,
        on="2024-06-01",
        breaching_side="other_side",
        rectification_refused=True,
    ),
    _example(
        "投诉经核实属实",
        "the complaint was verified as true",
        "answer",
        _YES,
        on="2024-06-01",
        verified_on=None,
        rectification_refused=True,
        complaint=_COMPLAINT,
        linked=_complaint(result="true_refused", plan=None, plan_due_on=None),
    ),
    _example(
        "投诉经核实不属实",
        "the complaint was found untrue",
        "answer",
        _NO,
        on="2024-06-01",
        verified_on=None,
        rectification_refused=True,
        complaint=_COMPLAINT,
        linked=_complaint(result="untrue_explained", plan=None, plan_due_on=None),
    ),
    _example(
        "属于依法变更并已补偿：不是违约",
        "a lawful change with compensation: no breach",
        "answer",
        _NO,
        on="2025-06-01",
        rectification_refused=True,
        lawful_change=_CHANGE,
        linked=_change(),
    ),
    _example(
        "所称变更逾期未补偿：仍是违约",
        "the change claimed was not compensated in time: still a breach",
        "answer",
        _YES,
        on="2025-06-01",
        rectification_refused=True,
        lawful_change=_CHANGE,
        linked=_change(compensation_paid_amount="300000"),
    ),
    _example(
        "所称变更的记录不在手边",
        "the change claimed is not at hand",
        "answer",
        _NOT_KNOWN,
        on="2025-06-01",
        rectification_refused=True,
        lawful_change=_CHANGE,
    ),
    _example("没有判断日", "no day of judgement", "missing", ["on"]),
)
