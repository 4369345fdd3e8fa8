"""信访事项办结期限 — by when must a petition be concluded?

Counted from acceptance. It holds for requests that belong to no other legal procedure; what does is led there.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import DAYS, Figure
from gov_integrity.forms.outcome import Outcome, Silent, Why
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.complaint_channel import ComplaintChannel
from gov_integrity.standard.instruments import petition_regulation_2022
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._worked import worked

REGULATION: Final = petition_regulation_2022.instrument
CONCLUSION: Final = REGULATION.at("第三十四条")
OTHER_PROCEDURES: Final = REGULATION.at("第三十一条")
TERM: Final = Figure(60, DAYS, CONCLUSION)
EXTENSION: Final = Figure(30, DAYS, CONCLUSION)
EXTENDED: Final = Figure(int(TERM) + int(EXTENSION), DAYS, CONCLUSION)
NO_PETITION: Final = Say("不是信访渠道的事项，不适用信访期限", "not a petition: its terms do not apply")
OWN_MATTER: Final = Say(
    "自受理之日起算；应当导入诉讼、仲裁、复议等程序的事项不适用本期限",
    "counted from acceptance; what belongs to a lawsuit, arbitration or reconsideration is outside",
)


def is_petition(complaint: Complaint) -> bool:
    """Return whether a complaint came as a petition."""
    return complaint.channel is ComplaintChannel.PETITION


def under_regulation(complaint: Complaint, context: Context) -> Outcome:
    """Sixty days from acceptance, with approval thirty more."""
    if not is_petition(complaint):
        return Silent(Why(NO_PETITION))
    if complaint.accepted_on is None:
        message = "the version was chosen by the day of acceptance"
        raise ValueError(message)
    term = EXTENDED if complaint.extension_approved else TERM
    return due(complaint.accepted_on, term, context, OTHER_PROCEDURES, because=OWN_MATTER)


_example = worked(Complaint, channel="petition")

rule = Rule(
    id="petition-due",
    title=Say("信访事项办结期限", "deadline for concluding a petition"),
    question=Say("信访事项最迟哪一天办结？", "by which day must a petition be concluded?"),
    of=(Complaint,),
    version_day="accepted_on",
    versions=(Version(under_regulation, (CONCLUSION,)),),
    concerns=is_petition,
    examples=(
        _example(
            "条例施行前一日受理：未编入", "accepted the day before the regulation", "silent", accepted_on="2022-04-30"
        ),
        _example(
            "条例施行当日受理：六十日",
            "accepted on its first day: sixty days",
            "answer",
            {"due_on": "2022-06-30", "counted": "2022-06-30"},
            accepted_on="2022-05-01",
        ),
        _example(
            "六十日届满遇劳动节假期：顺延",
            "the sixtieth day is a holiday and moves",
            "answer",
            {"due_on": "2024-05-06", "counted": "2024-05-04"},
            accepted_on="2024-03-05",
        ),
        _example(
            "经批准延长：九十日",
            "extended: ninety days",
            "answer",
            {"due_on": "2024-06-03", "counted": "2024-06-03"},
            accepted_on="2024-03-05",
            extension_approved=True,
        ),
        _example("尚未受理", "not yet accepted", "missing", ["accepted_on"], accepted_on=None),
        _example(
            "届满日在2027年",
            "the last day is in 2027",
            "undetermined",
            {"earliest": "2027-01-30"},
            accepted_on="2026-12-01",
        ),
        _example("12345热线，不是信访", "a 12345 call, no petition", "silent", channel="hotline_12345"),
    ),
    kept=Kept(
        id="petition-due",
        code="LAW354",
        element="closed_on",
        level=WARNING,
        says=Say(
            "信访事项于{accepted_on}受理，最迟应于{due_on}办结，办结日期为{closed_on}（判断日{on}）",
            "accepted on {accepted_on}, to be concluded by {due_on}; closed on {closed_on} (judged on {on})",
        ),
        todo=Say(
            "尚未办结的，立即办结；经批准延长或者已导入其他程序的，填写清楚。",
            "Conclude at once; say where the time was extended or the matter led to another procedure.",
        ),
        cite=(CONCLUSION,),
    ),
)
