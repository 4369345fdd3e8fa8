"""信访受理告知期限 — by when must a petitioner be told whether the petition is taken?"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import DAYS, Figure
from gov_integrity.forms.outcome import Missing, Outcome, Silent, Why
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.complaint_result import ComplaintResult
from gov_integrity.standard.instruments import petition_regulation_2022
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._worked import worked
from gov_integrity.standard.rules.petition_due import NO_PETITION, is_petition

TERM: Final = Figure(15, DAYS, petition_regulation_2022.instrument.at("第二十三条"))
ON_THE_SPOT: Final = Say(
    "不能当场告知的，书面告知信访人", "where not told on the spot, the petitioner is told in writing"
)


def under_regulation(complaint: Complaint, context: Context) -> Outcome:
    """Fifteen days from receipt."""
    if not is_petition(complaint):
        return Silent(Why(NO_PETITION))
    if complaint.accepted_on is None and complaint.result is not ComplaintResult.PENDING:
        return Missing(("accepted_on",))
    if complaint.received_on is None:
        message = "the version was chosen by the day of receipt"
        raise ValueError(message)
    return due(complaint.received_on, TERM, context, because=ON_THE_SPOT)


_example = worked(Complaint, channel="petition")

rule = Rule(
    id="petition-acceptance-due",
    title=Say("信访受理告知期限", "deadline for taking a petition"),
    question=Say(
        "信访事项最迟哪一天告知信访人是否受理？",
        "by which day must a petitioner be told whether the petition is taken?",
    ),
    of=(Complaint,),
    version_day="received_on",
    versions=(Version(under_regulation, (TERM.cite,)),),
    concerns=is_petition,
    examples=(
        _example(
            "条例施行前一日收到：未编入", "received the day before the regulation", "silent", received_on="2022-04-30"
        ),
        _example(
            "条例施行当日收到：十五日",
            "received on its first day: fifteen days",
            "answer",
            {"due_on": "2022-05-16", "counted": "2022-05-16"},
            received_on="2022-05-01",
        ),
        _example(
            "届满日是星期日：顺延至星期一",
            "the last day is a Sunday and moves",
            "answer",
            {"due_on": "2024-03-25", "counted": "2024-03-24"},
            received_on="2024-03-09",
        ),
        _example(
            "已经办理而没有填受理日期：不能判断",
            "handled, the day of acceptance not given",
            "missing",
            ["accepted_on"],
            accepted_on=None,
        ),
        _example("收到日期不详", "the day of receipt not given", "missing", ["received_on"], received_on=None),
        _example(
            "届满日在2027年",
            "the last day is in 2027",
            "undetermined",
            {"earliest": "2027-01-05"},
            received_on="2026-12-21",
        ),
        _example("信用网站投诉，不是信访", "a complaint on the credit site", "silent", channel="credit_site"),
    ),
    kept=Kept(
        id="petition-acceptance-due",
        code="LAW355",
        element="accepted_on",
        level=WARNING,
        says=Say(
            "信访事项于{received_on}收到，最迟应于{due_on}告知是否受理，正式受理日期为{accepted_on}（判断日{on}）",
            "received on {received_on}, to be taken by {due_on}; accepted on {accepted_on} (judged on {on})",
        ),
        todo=Say(
            "已经告知的，填写正式受理日期；尚未告知的，立即书面告知。",
            "Give the day of acceptance; otherwise tell the petitioner in writing at once.",
        ),
        cite=(TERM.cite,),
    ),
)
