"""拖欠投诉处理期限 — by when must a complaint about arrears be settled and the complainant told?

Counted from the day on which the department that handles it receives the papers. Before June 2025 it was only said to
be without delay.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import DAYS, Figure
from gov_integrity.forms.outcome import Missing, Outcome, Silent, Why
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import sme_payment_2020, sme_payment_2025
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.rules._arrears_complaints import NOT_SUCH, WITHOUT_DELAY, on_arrears
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._worked import worked

IN_2020: Final = sme_payment_2020.instrument.at("第十七条第二款")
IN_2025: Final = sme_payment_2025.instrument.at("第二十五条")
TERM: Final = Figure(30, DAYS, IN_2025)
LONGEST: Final = Figure(90, DAYS, IN_2025)
FROM_PAPERS: Final = Say(
    "自处理投诉部门收到投诉材料之日起算", "counted from the day the handling department has the papers"
)
APPROVED: Final = Say(
    "自处理投诉部门收到投诉材料之日起算，经批准延长，最长不超过九十日",
    "counted from the day the handling department has the papers; with approval at most ninety days",
)


def under_regulation_2020(complaint: Complaint, _context: Context) -> Outcome:
    """Without a number of days."""
    return Silent(Why(WITHOUT_DELAY if on_arrears(complaint) else NOT_SUCH))


def under_regulation_2025(complaint: Complaint, context: Context) -> Outcome:
    """Thirty days, with approval ninety."""
    if not on_arrears(complaint):
        return Silent(Why(NOT_SUCH))
    start = _papers_on(complaint)
    if start is None:
        return Missing(("materials_received_on",))
    if complaint.extension_approved:
        return due(start, LONGEST, context, because=APPROVED)
    return due(start, TERM, context, because=FROM_PAPERS)


def _papers_on(complaint: Complaint) -> date | None:
    """Return when the papers came: as given, or as the handover says."""
    if complaint.materials_received_on is not None:
        return complaint.materials_received_on
    days = (each.handed_over_on for each in complaint.handovers or ())
    return max((day for day in days if day is not None), default=None)


_example = worked(Complaint, channel="arrears_platform", handovers=None, answered_on=None)

rule = Rule(
    id="arrears-complaint-due",
    title=Say("拖欠投诉处理期限", "deadline for settling a complaint about arrears"),
    question=Say(
        "拖欠中小企业款项的投诉最迟哪一天形成处理结果并反馈投诉人？",
        "by which day must a complaint about arrears be settled and the complainant told?",
    ),
    of=(Complaint,),
    version_day="accepted_on",
    versions=(Version(under_regulation_2020, (IN_2020,)), Version(under_regulation_2025, (IN_2025,))),
    concerns=on_arrears,
    examples=(
        _example("2020年条例之前：未编入", "before the regulation of 2020", "silent", accepted_on="2020-08-31"),
        _example(
            "2020年条例：及时处理，没有日数",
            "regulation of 2020: no number of days",
            "silent",
            accepted_on="2020-09-01",
        ),
        _example(
            "修订施行前一日受理：没有日数", "accepted the day before the revision", "silent", accepted_on="2025-05-31"
        ),
        _example(
            "修订施行当日受理：自收到材料之日起三十日，届满日是星期日",
            "accepted on its first day: thirty days from the papers, the last a Sunday",
            "answer",
            {"due_on": "2025-07-07", "counted": "2025-07-06"},
            accepted_on="2025-06-01",
            materials_received_on="2025-06-06",
        ),
        _example(
            "经批准延长：最长九十日",
            "extended: at most ninety days",
            "answer",
            {"due_on": "2025-09-04", "counted": "2025-09-04"},
            accepted_on="2025-06-01",
            materials_received_on="2025-06-06",
            extension_approved=True,
        ),
        _example(
            "未填收到材料日期：以最后一次转办日期为准",
            "the day of the papers not given: that of the last handover",
            "answer",
            {"due_on": "2025-07-09", "counted": "2025-07-09"},
            accepted_on="2025-06-03",
            handovers=[
                {"from_name": "示例市工业和信息化局", "to_name": "示例区政府办公室", "handed_over_on": "2025-06-09"}
            ],
        ),
        _example(
            "收到材料日期不详，也没有转办",
            "neither the papers nor a handover",
            "missing",
            ["materials_received_on"],
            accepted_on="2025-06-03",
        ),
        _example("尚未受理", "not yet accepted", "missing", ["accepted_on"], accepted_on=None),
        _example(
            "届满日在2027年",
            "the last day is in 2027",
            "undetermined",
            {"earliest": "2027-01-09"},
            accepted_on="2026-12-09",
            materials_received_on="2026-12-10",
        ),
        _example(
            "信用网站的违约投诉",
            "a breach complaint on the credit site",
            "silent",
            channel="credit_site",
            accepted_on="2025-06-03",
        ),
    ),
    kept=Kept(
        id="arrears-complaint-due",
        code="LAW356",
        element="answered_on",
        level=WARNING,
        says=Say(
            "拖欠投诉于{accepted_on}受理，最迟应于{due_on}形成处理结果并反馈，答复日期为{answered_on}（判断日{on}）",
            "accepted on {accepted_on}, to be settled by {due_on}; answered on {answered_on} (judged on {on})",
        ),
        todo=Say(
            "尚未反馈的，立即书面反馈投诉人；经批准延长的，填写是否批准延长办理。",
            "Tell the complainant in writing at once; say where the time was extended.",
        ),
        cite=(IN_2025,),
    ),
)
