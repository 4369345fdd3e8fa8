"""拖欠投诉转交期限 — by when must a complaint about arrears be passed on to the department that handles it?"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import WORKDAYS, Figure
from gov_integrity.forms.outcome import Outcome, Silent, Why
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import sme_payment_2020, sme_payment_2025
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.rules._arrears_complaints import NOT_SUCH, WITHOUT_DELAY, on_arrears
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._worked import worked

IN_2020: Final = sme_payment_2020.instrument.at("第十七条第二款")
TERM: Final = Figure(10, WORKDAYS, sme_payment_2025.instrument.at("第二十五条"))
FROM_ACCEPTANCE: Final = Say("自正式受理之日起算", "counted from formal acceptance")


def under_regulation_2020(complaint: Complaint, _context: Context) -> Outcome:
    """Without a number of days."""
    return Silent(Why(WITHOUT_DELAY if on_arrears(complaint) else NOT_SUCH))


def under_regulation_2025(complaint: Complaint, context: Context) -> Outcome:
    """Ten working days from formal acceptance."""
    if not on_arrears(complaint):
        return Silent(Why(NOT_SUCH))
    if complaint.accepted_on is None:
        message = "the version was chosen by the day of acceptance"
        raise ValueError(message)
    return due(complaint.accepted_on, TERM, context, because=FROM_ACCEPTANCE)


_example = worked(Complaint, channel="arrears_platform")

rule = Rule(
    id="arrears-complaint-transfer-due",
    title=Say("拖欠投诉转交期限", "deadline for passing on a complaint about arrears"),
    question=Say(
        "拖欠中小企业款项的投诉最迟哪一天转交处理？", "by which day must a complaint about arrears be passed on?"
    ),
    of=(Complaint,),
    version_day="accepted_on",
    versions=(Version(under_regulation_2020, (IN_2020,)), Version(under_regulation_2025, (TERM.cite,))),
    concerns=on_arrears,
    examples=(
        _example(
            "2020年条例：及时转交，没有日数",
            "regulation of 2020: no number of days",
            "silent",
            accepted_on="2020-09-01",
        ),
        _example("修订施行前一日受理", "accepted the day before the revision", "silent", accepted_on="2025-05-31"),
        _example(
            "修订施行当日受理：跨端午节",
            "accepted on its first day: across the Dragon Boat Festival",
            "answer",
            {"due_on": "2025-06-16", "counted": "2025-06-16"},
            accepted_on="2025-06-01",
        ),
        _example("尚未受理", "not yet accepted", "missing", ["accepted_on"], accepted_on=None),
        _example(
            "第10个工作日在2027年",
            "working day 10 is in 2027",
            "undetermined",
            {"earliest": "2027-01-04"},
            accepted_on="2026-12-23",
        ),
        _example("信访，不适用", "a petition: outside", "silent", channel="petition", accepted_on="2025-06-03"),
    ),
)
