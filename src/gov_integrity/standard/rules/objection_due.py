"""异议处理期限 — by which day is an objection to credit information answered?

The place decides first: one number where the platform itself can verify, another where the provider has to. Where it
does not, the national measures of 2026 give the determining unit its days from acceptance. Tests and expert review stop
the clock where the place says so.
"""

from collections.abc import Callable
from datetime import date
from typing import Final

from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import WORKDAYS, Figure, Locator
from gov_integrity.forms.period import Span, previous_day
from gov_integrity.forms.region import Filled, Slot
from gov_integrity.forms.rule import Answer, Context, Kept, Missing, Outcome, Rule, Silent, Undetermined, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.objection_against import ObjectionAgainst
from gov_integrity.standard.instruments import guidance_76_2016, henan_credit_regulation, order_36
from gov_integrity.standard.not_encoded import silent
from gov_integrity.standard.records.objection import Objection
from gov_integrity.standard.regions import (
    OBJECTION_FORWARD_WORKDAYS,
    OBJECTION_LONGEST_WORKDAYS,
    OBJECTION_PROVIDER_EXTENSION_WORKDAYS,
    OBJECTION_PROVIDER_WORKDAYS,
    OBJECTION_STARTS,
    OBJECTION_WITH_PROVIDER_WORKDAYS,
    OBJECTION_WORKDAYS,
)
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._objection_due_examples import EXAMPLES

RIGHTS: Final = guidance_76_2016.instrument.at("关于权益保护和信用修复的规定")
OF_36: Final = order_36.instrument.at("第十八条")
ACCEPTANCE: Final = "acceptance"
VERIFIED_IN: Final = Figure(7, WORKDAYS, OF_36)
NOT_COUNTED: Final = henan_credit_regulation.instrument.at("第四十一条")

NOT_INFORMATION: Final = Say(
    "异议针对评价结果，不是信用信息；期限未见规定",
    "the objection is against an evaluation, not information; no term was seen",
)
OWN: Final = Say("本单位可以核查的异议", "an objection that the platform itself can verify")
WITH_PROVIDER: Final = Say("需提供单位核查的异议", "an objection that the provider has to verify")
FORWARDED: Final = Say("已转交提供单位核查，提供单位答复", "passed on: the provider's answer")
TO_FORWARD: Final = Say("需提供单位核查，尚未转交，先行转交", "to be passed on to the provider first")
EITHER: Final = Say("不分由谁核查", "whoever verifies")
EITHER_EXTENDABLE: Final = Say(
    "不分由谁核查；情况复杂的，经批准可以延长，累计不超过{more}个工作日",
    "whoever verifies; in complex cases extendable with approval, to {more} working days in all",
)
EXTENDABLE: Final = Say(
    "提供单位核查，可以延长{more}个工作日", "the provider's answer, extendable by {more} working days"
)

NATIONALLY: Final = Say(
    "当地没有规定日数，认定单位自受理之日起核查；情况复杂的可以延长，须提前告知，没有规定日数",
    "no number of this place: the determining unit verifies from acceptance; more time, told beforehand, has no number",
)

_Nationally = Callable[[Objection, Context], Outcome]


def under_guidance(objection: Objection, context: Context) -> Outcome:
    """Ask the place; nationally no number was read."""
    return _answer(objection, context, _unread)


def under_order_36(objection: Objection, context: Context) -> Outcome:
    """Ask the place; where it has no number, seven working days from acceptance."""
    return _answer(objection, context, _verified)


def _answer(objection: Objection, context: Context, nationally: _Nationally) -> Outcome:
    if objection.against is not ObjectionAgainst.INFORMATION:
        return Silent(Why(NOT_INFORMATION))
    own = _local(OBJECTION_WORKDAYS, objection, context)
    if own is None:
        return nationally(objection, context)
    start = _start(objection, context)
    if start is None:
        return Missing(("accepted_on",), (own.cite,))
    whole = _local(OBJECTION_WITH_PROVIDER_WORKDAYS, objection, context)
    if whole is not None and whole.value == own.value:
        return _due(start, own, objection, context, _extendable(objection, context))
    if objection.needs_provider is None:
        return Missing(("needs_provider",), (own.cite,))
    if not objection.needs_provider:
        return _due(start, own, objection, context, OWN)
    if whole is not None:
        return _due(start, whole, objection, context, WITH_PROVIDER)
    return _in_stages(objection, context, own, nationally)


def _start(objection: Objection, context: Context) -> date | None:
    """The day of the acceptance where the place counts from it, otherwise that of the objection."""
    starts = _local(OBJECTION_STARTS, objection, context)
    return objection.accepted_on if starts is not None and starts.value == ACCEPTANCE else objection.filed_on


def _extendable(objection: Objection, context: Context) -> Say:
    longest = _local(OBJECTION_LONGEST_WORKDAYS, objection, context)
    return EITHER if longest is None else _with(EITHER_EXTENDABLE, int(longest.value))


def _unread(_objection: Objection, _context: Context) -> Outcome:
    return silent("objection-before-2026", RIGHTS)


def _verified(objection: Objection, context: Context) -> Outcome:
    if objection.accepted_on is None:
        return Missing(("accepted_on",), (OF_36,))
    return due(objection.accepted_on, VERIFIED_IN, context, because=NATIONALLY)


def _in_stages(objection: Objection, context: Context, own: Filled, nationally: _Nationally) -> Outcome:
    """Where the place counts the forwarding and the provider's answer apart."""
    answer = _local(OBJECTION_PROVIDER_WORKDAYS, objection, context)
    if answer is None:
        return nationally(objection, context)
    if objection.forwarded_on is not None:
        more = _local(OBJECTION_PROVIDER_EXTENSION_WORKDAYS, objection, context)
        says = FORWARDED if more is None else _with(EXTENDABLE, int(more.value))
        return _due(objection.forwarded_on, answer, objection, context, says)
    forward = _local(OBJECTION_FORWARD_WORKDAYS, objection, context) or own
    return _due(objection.filed_on, forward, objection, context, TO_FORWARD)


def _with(says: Say, more: int) -> Say:
    return Say(says.zh.replace("{more}", str(more)), says.en.replace("{more}", str(more)))


def _local(slot: Slot, objection: Objection, context: Context) -> Filled | None:
    """What the place says, while its rule is in force on the day of the objection."""
    found = context.slot(slot)
    return found if found is not None and objection.filed_on in found.cite.instrument.span else None


def _due(start: date, found: Filled, objection: Objection, context: Context, says: Say) -> Answer | Undetermined:
    excluded, cite = _excluded(objection, found.cite)
    return due(start, Figure(int(found.value), WORKDAYS, found.cite), context, *cite, because=says, excluded=excluded)


def _excluded(objection: Objection, cite: Locator) -> tuple[tuple[Span, ...], tuple[Locator, ...]]:
    """Tests and expert review, where the place's own rule leaves them out."""
    first = objection.examination_started_on
    if first is None or cite.instrument is not NOT_COUNTED.instrument:
        return (), ()
    return (Span(first, objection.examination_ended_on),), (NOT_COUNTED,)


rule = Rule(
    id="objection-due",
    title=Say("异议处理期限", "deadline for an objection"),
    question=Say(
        "对信用信息的异议最迟哪一天处理并告知？", "by which day is an objection to credit information answered?"
    ),
    of=(Objection,),
    version_day="filed_on",
    versions=(
        Version(
            under_guidance,
            (RIGHTS,),
            force=Span(RIGHTS.instrument.in_force.day, previous_day(OF_36.instrument.in_force.day)),
            because=OF_36,
        ),
        Version(under_order_36, (OF_36,)),
    ),
    slots=(
        OBJECTION_WORKDAYS,
        OBJECTION_WITH_PROVIDER_WORKDAYS,
        OBJECTION_FORWARD_WORKDAYS,
        OBJECTION_PROVIDER_WORKDAYS,
        OBJECTION_PROVIDER_EXTENSION_WORKDAYS,
        OBJECTION_STARTS,
        OBJECTION_LONGEST_WORKDAYS,
    ),
    examples=EXAMPLES,
    kept=Kept(
        id="objection-due",
        code="LAW302",
        element="resolved_on",
        level=WARNING,
        says=Say(
            "异议提出日期{filed_on}，最迟应于{due_on}处理并告知，处理完毕日期为{resolved_on}（判断日{on}）",
            "filed on {filed_on}, to be answered by {due_on}; resolved on {resolved_on} (judged on {on})",
        ),
        todo=Say(
            "尚未处理完毕的，立即处理并告知；检验、专家评审的，填写开始和结束日期",
            "answer at once, or give the days of tests and expert review",
        ),
        cite=(RIGHTS, OF_36),
    ),
)
