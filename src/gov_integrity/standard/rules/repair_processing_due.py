"""修复办理期限 — by which day is an application for repair answered?

Counted in working days from the application. For breaches and arrears the national notice names no number, so the place
is asked: there the count begins when the repair is found to qualify.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import WORKDAYS, Figure
from gov_integrity.forms.moment import Moment, Turn
from gov_integrity.forms.period import DayRange, Deadline
from gov_integrity.forms.rule import Answer, Context, Kept, Missing, Outcome, Rule, Silent, Undetermined, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.dishonesty_regimes import REGIMES, RepairPath
from gov_integrity.standard.instruments import notice_1103_2023, order_36, order_58
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.repair import Repair
from gov_integrity.standard.regions import REPAIR_WORKDAYS
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._repair_due_examples import EXAMPLES

OF_58: Final = order_58.instrument.at("关于办理时限的规定")
OF_36: Final = order_36.instrument.at("第十六条")
OF_1103: Final = notice_1103_2023.instrument.at("关于信用修复的规定")

HANDLED_OF_58: Final = Figure(10, WORKDAYS, OF_58)
ACCEPTED_OF_36: Final = Figure(3, WORKDAYS, OF_36)
DECIDED_OF_36: Final = Figure(7, WORKDAYS, OF_36)
ANSWERED_OF_36: Final = Figure(10, WORKDAYS, OF_36)
EXTENDED_OF_36: Final = Figure(10, WORKDAYS, OF_36)

STEPS: Final = Say(
    "申请于{start}收到，最迟{accept_by}决定是否受理，受理后{decided}个工作日内决定，一般最迟{due_on}答复；"
    "情况复杂需核查的可以延长，最迟{extended_to}",
    "received on {start}: acceptance by {accept_by}, decision within {decided} working days of it, answer in "
    "general by "
    "{due_on}; in complex cases extendable to {extended_to}",
)
STEPS_UNKNOWN: Final = Say(
    "申请于{start}收到，{count}个工作日内答复；所在年度的放假安排尚未公布，最后一日只知在{earliest}至{latest}之间",
    "received on {start}, to be answered in {count} working days; the holidays of that year are not yet announced: due "
    "between {earliest} and {latest}",
)
LOCAL: Final = Say(
    "国家对此类修复没有规定日数；当地规定自认定符合规定之日起修复",
    "national rules name no number here; the place counts from the day on which the repair is found to qualify",
)
WITHOUT_DELAY: Final = Say(
    "国家规定经认定部门确认后“及时”修复，没有日数；当地的日数未读到",
    "national rules say without delay, once confirmed, and name no number; none was read of this place",
)
OTHER_PATH: Final = Say(
    "此类失信记录不经申请修复，没有办理期限", "records of this category are not repaired on application"
)


ACCEPTED: Final = Moment(Turn.DUE, Say("受理的最后一日", "last day to accept"))
EXTENDED: Final = Moment(Turn.DUE, Say("延长后的最后一日", "last day if extended"))


@dataclass(frozen=True, slots=True)
class RepairDue(Deadline):
    """The last day for the answer, for the acceptance before it, and for the answer if it is extended."""

    accept_by: Annotated[date, ACCEPTED]
    extended_to: Annotated[date | None, EXTENDED]


def under_order_58(repair: Repair, context: Context) -> Outcome:
    """Ten working days."""
    return _elsewhere(repair, context) or due(repair.applied_on, HANDLED_OF_58, context)


def under_order_36(repair: Repair, context: Context) -> Outcome:
    """Acceptance in three, the answer in general in ten, extendable."""
    if elsewhere := _elsewhere(repair, context):
        return elsewhere
    start = repair.applied_on
    accept_by = context.calendar.workdays_after(start, int(ACCEPTED_OF_36))
    due_on = context.calendar.workdays_after(start, int(ANSWERED_OF_36))
    slots: dict[str, object] = {"start": start, "count": int(ANSWERED_OF_36)}
    if isinstance(due_on, DayRange) or isinstance(accept_by, DayRange):
        bounds = context.calendar.workdays_after(start, int(ANSWERED_OF_36))
        possible = bounds if isinstance(bounds, DayRange) else DayRange(bounds, bounds)
        slots |= {"earliest": possible.earliest, "latest": possible.latest}
        return Undetermined(possible, Why(STEPS_UNKNOWN, slots), (OF_36,))
    extended = context.calendar.workdays_after(due_on, int(EXTENDED_OF_36))
    told = f"{extended.earliest}…{extended.latest}" if isinstance(extended, DayRange) else extended
    slots |= {"accept_by": accept_by, "decided": int(DECIDED_OF_36), "due_on": due_on, "extended_to": told}
    last = None if isinstance(extended, DayRange) else extended
    return Answer(RepairDue(due_on, due_on, accept_by, last), Why(STEPS, slots), (OF_36,))


def _elsewhere(repair: Repair, context: Context) -> Outcome | None:
    """What is not repaired by the order: the confirmation of a department, or no application at all."""
    record = context.linked(repair.target)
    if not isinstance(record, DishonestyRecord):
        return None
    match REGIMES[record.dishonesty_category].repair:
        case RepairPath.APPLICATION:
            return None
        case RepairPath.CONFIRMATION:
            return _locally(repair, context)
    return Silent(Why(OTHER_PATH), REGIMES[record.dishonesty_category].cite)


def _locally(repair: Repair, context: Context) -> Outcome:
    local = context.slot(REPAIR_WORKDAYS)
    if local is None or repair.applied_on not in local.cite.instrument.span:
        return Silent(Why(WITHOUT_DELAY), (OF_1103,))
    if repair.decided_on is None:
        return Missing(("decided_on",), (local.cite,))
    term = Figure(int(local.value), WORKDAYS, local.cite)
    return due(repair.decided_on, term, context, OF_1103, because=LOCAL)


rule = Rule(
    id="repair-processing-due",
    title=Say("修复办理期限", "deadline for handling a repair"),
    question=Say("信用修复申请最迟哪一天答复？", "by which day is an application for repair answered?"),
    of=(Repair,),
    version_day="applied_on",
    versions=(Version(under_order_58, (OF_58,)), Version(under_order_36, (OF_36,))),
    slots=(REPAIR_WORKDAYS,),
    examples=EXAMPLES,
    kept=Kept(
        id="repair-processing-due",
        code="LAW300",
        element="decided_on",
        level=WARNING,
        says=Say(
            "修复申请日期{applied_on}，最迟应于{due_on}答复，决定日期为{decided_on}（判断日{on}）",
            "applied on {applied_on}, to be answered by {due_on}; decided on {decided_on} (judged on {on})",
        ),
        todo=Say(
            "尚未决定的，立即决定并告知申请人；已经延长的，写明延长的理由",
            "decide and tell the applicant, or say why the time was extended",
        ),
        cite=(OF_36, OF_58),
    ),
)
