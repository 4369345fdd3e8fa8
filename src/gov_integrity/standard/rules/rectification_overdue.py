"""整改逾期 — is the time that was set for rectification over, and what follows?

The day is the one that the determining body set, and does not move. What follows for honours is said by a place; that
a body with a record explains itself and puts things right in time is said everywhere.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.outcome import Answer, Outcome, Why
from gov_integrity.forms.period import Deadline
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import NOTHING, Say
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.regions import OVERDUE_RECTIFICATION_LOSES_HONOURS
from gov_integrity.standard.rules._worked import worked

IN_TIME: Final = guidance_76_2016.instrument.at("关于失信惩戒的规定")

DUE: Final = Say("限期整改，最迟{due_on}整改到位", "rectification was ordered by {due_on}")
DONE: Final = Say("已于{rectified_on}整改到位，未逾期", "done on {rectified_on}, in time")
DONE_LATE: Final = Say("至{rectified_on}才整改到位，已经逾期", "done only on {rectified_on}, late")
STILL: Final = Say("在{on}尚未届满", "on {on} the time still runs")
OVERDUE: Final = Say("在{on}已经逾期", "on {on} it is overdue")
NO_HONOURS: Final = Say(
    "当地规定逾期未整改的由主办单位取消年度评优评先资格",
    "here the organisers of honours then exclude the body for the year",
)


def under_guidance(record: DishonestyRecord, context: Context) -> Outcome:
    """The day that was set, and how it stands on the day of judgement."""
    due_on, done_on, on = record.rectification_due_on, record.rectified_on, context.on
    if due_on is None:
        message = "the version was chosen by the day that was set"
        raise ValueError(message)
    late = (done_on is not None and done_on > due_on) or (done_on is None and on is not None and on > due_on)
    told = (DONE_LATE if late else DONE) if done_on is not None else OVERDUE if late else STILL if on else NOTHING
    local = context.slot(OVERDUE_RECTIFICATION_LOSES_HONOURS) if late else None
    loses = local is not None and local.value is True and due_on in local.cite.instrument.span
    parts = [each for each in (DUE, told, NO_HONOURS if loses else NOTHING) if each is not NOTHING]
    says = Say("；".join(each.zh for each in parts), "; ".join(each.en for each in parts))
    cites = (IN_TIME, local.cite) if local is not None and loses else (IN_TIME,)
    return Answer(Deadline(due_on, due_on), Why(says, {"due_on": due_on, "rectified_on": done_on, "on": on}), cites)


_example = worked(DishonestyRecord, rectification_due_on="2024-09-01", rectified_on=None)
_DUE: Final = {"due_on": "2024-09-01", "counted": "2024-09-01"}

rule = Rule(
    id="rectification-overdue",
    title=Say("整改逾期", "overdue rectification"),
    question=Say(
        "政务失信的限期整改到哪一天为止，是否已经逾期？",
        "by which day was rectification ordered, and is it overdue?",
    ),
    of=(DishonestyRecord,),
    version_day="rectification_due_on",
    versions=(Version(under_guidance, (IN_TIME,)),),
    slots=(OVERDUE_RECTIFICATION_LOSES_HONOURS,),
    concerns=lambda record: record.rectification_due_on is not None,
    examples=(
        _example("国务院意见之前：未编入", "before the guidance of 2016", "silent", rectification_due_on="2016-12-21"),
        _example("期限内：最后一日", "in time: the last day", "answer", _DUE, on="2024-09-01"),
        _example("逾期：次日", "overdue: the day after", "answer", _DUE, on="2024-09-02"),
        _example("当日整改到位", "done on the day", "answer", _DUE, on="2024-10-08", rectified_on="2024-09-01"),
        _example("逾期后才整改到位", "done late", "answer", _DUE, on="2024-10-08", rectified_on="2024-09-02"),
        _example(
            "郑州：逾期的取消评优评先资格",
            "Zhengzhou: honours are lost",
            "answer",
            _DUE,
            on="2024-09-02",
            region="410100",
        ),
        _example(
            "吉安：未读到逾期的后果", "Ji'an: no consequence was read", "answer", _DUE, on="2024-09-02", region="360800"
        ),
        _example("没有判断日", "without a day of judgement", "answer", _DUE),
        _example("未限期整改", "no day was set", "missing", ["rectification_due_on"], rectification_due_on=None),
    ),
    kept=Kept(
        id="rectification-overdue",
        code="LAW358",
        element="rectified_on",
        level=WARNING,
        says=Say(
            "限期整改至{due_on}，整改到位日期为{rectified_on}（判断日{on}）",
            "rectification was ordered by {due_on}; done on {rectified_on} (judged on {on})",
        ),
        todo=Say(
            "尚未整改到位的，立即整改并书面说明原因；已经整改的，填写整改到位日期。",
            "Put things right at once and explain in writing; if done, give the day.",
        ),
        cite=(IN_TIME,),
    ),
)
