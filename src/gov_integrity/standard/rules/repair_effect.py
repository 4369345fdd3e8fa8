"""修复的效力 — what ends when a repair is granted, and from which day?

A repair ends what it was asked for and nothing else: other records of the same subject run on, and an entry on a list
may outlive its penalty. Since 2026 sharing and use stop and sanctions are lifted in step.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.instrument import WORKDAYS, Figure
from gov_integrity.forms.moment import FIRST_DAY, Moment, Turn
from gov_integrity.forms.period import DayRange, Deadline
from gov_integrity.forms.rule import Answer, Context, Missing, Outcome, Rule, Undetermined, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.repair_result import RepairResult
from gov_integrity.standard.instruments import order_36, order_58
from gov_integrity.standard.records.repair import Repair
from gov_integrity.standard.rules._worked import worked

OF_58: Final = order_58.instrument.at("第三条")
TIMES_OF_58: Final = order_58.instrument.at("关于办理时限的规定")
OF_36: Final = order_36.instrument.at("第三条")
SHARED_OF_58: Final = Figure(3, WORKDAYS, TIMES_OF_58)

NOT_GRANTED: Final = Say(
    "申请没有获准，失信信息和惩戒措施不因申请而变化", "nothing was granted: the item and its sanctions stay as they are"
)
GRANTED_58: Final = Say(
    "{day}准予修复：终止公示或者移出名单，最迟{due_on}共享结果；是否同步解除惩戒未见规定",
    "granted on {day}: publicity or listing ends, the result is shared by {due_on}; nothing was seen on lifting "
    "sanctions",
)
SHARING_UNKNOWN: Final = Say(
    "{day}准予修复；所在年度的放假安排尚未公布，共享结果的最后一日在{earliest}至{latest}之间",
    "granted on {day}; the holidays of that year are not announced: the result is shared between {earliest} and "
    "{latest}",
)
GRANTED_36: Final = Say(
    "{day}起终止公示、停止共享和使用，同步依法解除惩戒措施",
    "from {day} publicity, sharing and use end, and sanctions are lifted in step as the law provides",
)


SHARED: Final = Moment(Turn.DUE, Say("共享修复结果的最后一日", "last day to share the result"))


@dataclass(frozen=True, slots=True)
class Effect:
    """What ends from ``from_day``; ``sanctions_lifted`` is unknown where nothing was seen."""

    granted: bool
    from_day: Annotated[date | None, FIRST_DAY] = None
    sharing_ends: bool | None = None
    sanctions_lifted: bool | None = None
    shared_by: Annotated[Deadline | None, SHARED] = None


def under_order_58(repair: Repair, context: Context) -> Outcome:
    """Publicity or listing ends; the result is shared in three working days."""
    if refused := _refused(repair):
        return refused
    day = _day(repair)
    due_on = context.calendar.workdays_after(day, int(SHARED_OF_58))
    if isinstance(due_on, DayRange):
        slots = {"day": day, "earliest": due_on.earliest, "latest": due_on.latest}
        return Undetermined(due_on, Why(SHARING_UNKNOWN, slots), (OF_58, TIMES_OF_58))
    effect = Effect(granted=True, from_day=day, shared_by=Deadline(due_on, due_on))
    return Answer(effect, Why(GRANTED_58, {"day": day, "due_on": due_on}), (OF_58, TIMES_OF_58))


def under_order_36(repair: Repair, _context: Context) -> Outcome:
    """Publicity, sharing, use and sanctions end in step; no number of days was seen."""
    if refused := _refused(repair):
        return refused
    day = _day(repair)
    effect = Effect(granted=True, from_day=day, sharing_ends=True, sanctions_lifted=True)
    return Answer(effect, Why(GRANTED_36, {"day": day}), (OF_36,))


def _day(repair: Repair) -> date:
    """The day of the effect where it is given, else that of the decision, which selected the version."""
    return repair.effective_on or repair.decided_on or repair.applied_on


def _refused(repair: Repair) -> Outcome | None:
    if repair.result is None:
        return Missing(("result",))
    return None if repair.result is RepairResult.GRANTED else Answer(Effect(granted=False), Why(NOT_GRANTED))


_example = worked(Repair)
_REFUSED: Final = {"refusal_reason": "示例", "effective_on": None, "changes": None}

rule = Rule(
    id="repair-effect",
    title=Say("修复的效力", "effect of a repair"),
    question=Say("准予修复以后，哪些事项从哪一天起终止？", "what ends when a repair is granted, and from which day?"),
    of=(Repair,),
    version_day="decided_on",
    versions=(Version(under_order_58, (OF_58, TIMES_OF_58)), Version(under_order_36, (OF_36,))),
    examples=(
        _example("令58之前的决定：未编入", "decided before order 58", "silent", decided_on="2023-04-30"),
        _example(
            "令58首日准予",
            "granted on the first day of order 58",
            "answer",
            {"granted": True, "from_day": "2023-05-01", "shared_by": {"due_on": "2023-05-06"}},
            decided_on="2023-05-01",
            effective_on=None,
        ),
        _example(
            "令58：自生效日起",
            "order 58: from the day of the effect",
            "answer",
            {
                "from_day": "2025-04-14",
                "sharing_ends": None,
                "sanctions_lifted": None,
                "shared_by": {"due_on": "2025-04-17"},
            },
        ),
        _example(
            "令58最后一日准予：清明节放假",
            "granted on the last day of order 58, across a holiday",
            "answer",
            {"from_day": "2026-03-31", "shared_by": {"due_on": "2026-04-03"}},
            decided_on="2026-03-31",
            effective_on=None,
        ),
        _example(
            "令36首日准予：同步解除惩戒",
            "granted on the first day of order 36: sanctions are lifted in step",
            "answer",
            {
                "granted": True,
                "from_day": "2026-04-01",
                "sharing_ends": True,
                "sanctions_lifted": True,
                "shared_by": None,
            },
            decided_on="2026-04-01",
            effective_on=None,
        ),
        _example(
            "令36：不予修复",
            "order 36: refused",
            "answer",
            {"granted": False, "sanctions_lifted": None},
            decided_on="2026-05-06",
            result="refused",
            **_REFUSED,
        ),
        _example(
            "令58：不予修复",
            "order 58: refused",
            "answer",
            {"granted": False, "from_day": None},
            decided_on="2025-05-06",
            result="refused",
            **_REFUSED,
        ),
        _example("结果不详", "the result is not given", "missing", ["result"], result=None),
        _example("没有决定日期", "no day of the decision", "missing", ["decided_on"], result=None, decided_on=None),
    ),
)
