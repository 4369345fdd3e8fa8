"""异议的效力 — do joint sanctions rest while an objection to credit information is handled?

National rules leave it open, so the place decides. An objection is against information: a review or a lawsuit against
the decision behind it is another thing and suspends nothing here.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.moment import FIRST_DAY, LAST_DAY
from gov_integrity.forms.region import Filled
from gov_integrity.forms.rule import (
    ON,
    START_UNKNOWN,
    Answer,
    Context,
    Missing,
    Outcome,
    Rule,
    Silent,
    Undetermined,
    Version,
    Why,
    Worked,
)
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.objection_against import ObjectionAgainst
from gov_integrity.standard.codelists.review_state import ReviewState
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records.objection import Objection
from gov_integrity.standard.regions import OBJECTION_SUSPENDS_SANCTIONS

RIGHTS: Final = guidance_76_2016.instrument.at("关于权益保护和信用修复的规定")
NOTHING_SAID: Final = guidance_76_2016.instrument.at("全文关于异议期间的规定")
ENDED: Final = {ReviewState.DONE, ReviewState.WITHDRAWN, ReviewState.REJECTED}

NATIONAL: Final = Say(
    "国家规定未见异议核实期间是否暂停惩戒措施，也未读到当地的规定",
    "nothing was seen in national rules, nor read of this place, on whether sanctions rest during an objection",
)
NOT_INFORMATION: Final = Say(
    "异议针对评价结果，不是信用信息；其间是否暂停惩戒措施未见规定",
    "the objection is against an evaluation, not information; nothing was seen on sanctions meanwhile",
)
RESTS: Final = Say(
    "当地规定信用信息异议处理、核实期间暂不执行联合惩戒措施；异议于{filed_on}提出，{on}在处理、核实期间内，暂不执行",
    "joint sanctions rest here while an objection is handled; filed on {filed_on}, still handled on {on}: they rest",
)
OVER: Final = Say(
    "当地规定信用信息异议处理、核实期间暂不执行联合惩戒措施；异议已于{ends_on}处理完毕，在{on}不再因异议暂停",
    "joint sanctions rest here while an objection is handled; resolved on {ends_on}: on {on} they rest no longer",
)
NOT_YET: Final = Say(
    "异议于{filed_on}提出，在{on}尚未提出，不因异议暂停",
    "the objection was filed on {filed_on}; on {on} it did not exist yet and nothing rests",
)
NOT_HERE: Final = Say("当地规定异议期间不暂停惩戒措施", "sanctions do not rest here during an objection")


@dataclass(frozen=True, slots=True)
class Suspension:
    """Whether sanctions rest on the day of judgement, and from when to when, both inside; an open end is ``None``."""

    suspended: bool
    starts_on: Annotated[date | None, FIRST_DAY] = None
    ends_on: Annotated[date | None, LAST_DAY] = None


def under_guidance(objection: Objection, context: Context) -> Outcome:
    """Ask the place; nationally nothing was seen."""
    if objection.against is not ObjectionAgainst.INFORMATION:
        return Silent(Why(NOT_INFORMATION))
    local = context.slot(OBJECTION_SUSPENDS_SANCTIONS)
    if local is None:
        return Silent(Why(NATIONAL), (NOTHING_SAID,))
    law = local.cite.instrument
    if objection.filed_on in law.span:
        return _locally(objection, context.on, local)
    if law.may_begin_before(objection.filed_on):
        why = Why(START_UNKNOWN, {"title": law.title, "day": law.in_force.day})
        return Undetermined((Suspension(suspended=True), Suspension(suspended=False)), why, (local.cite,))
    return Silent(Why(NATIONAL), (NOTHING_SAID,))


def _locally(objection: Objection, on: date | None, local: Filled) -> Outcome:
    cite = (local.cite, RIGHTS)
    if local.value is not True:
        return Answer(Suspension(suspended=False), Why(NOT_HERE), cite)
    if on is None:
        return Missing((ON,), cite)
    ends_on = objection.resolved_on
    if ends_on is None and objection.state in ENDED:
        return Missing(("resolved_on",), cite)
    slots = {"filed_on": objection.filed_on, "ends_on": ends_on, "on": on}
    if on < objection.filed_on:
        return Answer(Suspension(suspended=False), Why(NOT_YET, slots), cite)
    rests = ends_on is None or on <= ends_on
    return Answer(Suspension(rests, objection.filed_on, ends_on), Why(RESTS if rests else OVER, slots), cite)


def _example(zh: str, en: str, outcome: str, value: object = None, **changes: object) -> Worked:
    day = str(changes.pop("on", ""))
    return Worked(
        says=Say(zh, en),
        of=Objection,
        changes={"region": "360800", **changes},
        on=date.fromisoformat(day) if day else None,
        outcome=outcome,
        value=value,
    )


_RESTS: Final = {"suspended": True, "starts_on": "2024-05-06"}
_OPEN: Final = {"resolved_on": None, "result": None, "changes": None, "state": "pending_verify"}

rule = Rule(
    id="objection-effect",
    title=Say("异议的效力", "effect of an objection"),
    question=Say(
        "信用信息异议处理、核实期间，联合惩戒措施是否暂不执行？",
        "do joint sanctions rest while an objection to credit information is handled and verified?",
    ),
    of=(Objection,),
    version_day="filed_on",
    versions=(Version(under_guidance, (RIGHTS,)),),
    slots=(OBJECTION_SUSPENDS_SANCTIONS,),
    examples=(
        _example("郑州：未读到规定", "Zhengzhou: nothing read", "silent", region="410105", on="2024-05-10"),
        _example(
            "吉安市所属的县：按市的规定暂停",
            "a county of Ji'an: suspended by the city's rule",
            "answer",
            {**_RESTS, "ends_on": None},
            region="360827",
            on="2024-05-10",
            **_OPEN,
        ),
        _example(
            "吉安：处理完毕当日仍在处理期间",
            "Ji'an: the day of the resolution still belongs to the handling",
            "answer",
            {**_RESTS, "ends_on": "2024-05-15"},
            on="2024-05-15",
        ),
        _example(
            "吉安：处理完毕次日不再暂停",
            "Ji'an: not suspended on the day after the resolution",
            "answer",
            {**_RESTS, "suspended": False, "ends_on": "2024-05-15"},
            on="2024-05-16",
        ),
        _example(
            "吉安：提出之前",
            "Ji'an: before the objection was filed",
            "answer",
            {"suspended": False, "starts_on": None, "ends_on": None},
            on="2024-05-05",
        ),
        _example(
            "吉安：已办结而处理完毕日期不详",
            "Ji'an: done, but the day is not given",
            "missing",
            ["resolved_on"],
            on="2024-05-16",
            **{**_OPEN, "state": "done"},
        ),
        _example("吉安：未给出判断日", "Ji'an: no day of judgement", "missing", ["on"]),
        _example(
            "吉安：早于可以确认的施行日",
            "Ji'an: before the day on which the rule was certainly in force",
            "undetermined",
            [{"suspended": True}, {"suspended": False}],
            on="2019-06-10",
            filed_on="2019-06-03",
        ),
        _example(
            "吉安：对评价结果的异议",
            "Ji'an: an objection to an evaluation",
            "silent",
            on="2024-05-10",
            against="evaluation",
        ),
        _example(
            "国务院意见之前：未编入", "before the guidance of 2016", "silent", on="2017-01-01", filed_on="2016-12-21"
        ),
    ),
)
