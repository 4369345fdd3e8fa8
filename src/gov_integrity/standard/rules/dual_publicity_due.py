"""双公示期限 — by which day must a penalty be online?

Counted in working days, the day of the decision not included. A year whose holidays are not yet announced has no
answer, only two days between which the last one lies. What is in principle not shown has no deadline.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import WORKDAYS, Figure
from gov_integrity.forms.period import Deadline, Span, previous_day
from gov_integrity.forms.rule import Answer, Context, Kept, Outcome, Rule, Silent, Undetermined, Version, Why, Worked
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.instruments import dual_publicity_2018, opinion_51_2015, order_36
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.rules._penalties import is_minor_by_itself, on_a_person, revoked, unread

OF_51: Final = opinion_51_2015.instrument.at("第十八项")
OF_424: Final = dual_publicity_2018.instrument.at("导语")
WORKDAYS_OF_51: Final = Figure(7, WORKDAYS, OF_51)
WORKDAYS_OF_424: Final = Figure(7, WORKDAYS, OF_424)

DUE: Final = Say(
    "处罚决定于{decided_on}作出，当日不计，第{count}个工作日为{due_on}，最迟于当日上网公开",
    "decided on {decided_on}; that day not counted, working day {count} is {due_on}, the last day to go online",
)
NO_NOTICE: Final = Say(
    "处罚决定于{decided_on}作出，第{count}个工作日所在年度的放假安排尚未公布，期限最后一日只知在{earliest}至{latest}之间",
    "decided on {decided_on}; the holidays of the year of working day {count} are not yet announced: the last day lies "
    "between {earliest} and {latest}",
)
CLASSES: Final = order_36.instrument.at("第八条至第十条")
PERIODS: Final = order_36.instrument.at("第十二条第一款")
MINOR_BY_ITSELF: Final = Say(
    "简易程序的处罚、警告和通报批评属轻微失信信息，原则上不公示；行业主管部门另有分类标准的，填写失信程度",
    "penalties by the simplified procedure, warnings and criticism are minor and in principle not shown; where the "
    "industry has other classes, give the gravity",
)
MINOR: Final = Say(
    "属轻微失信信息，原则上不公示，没有须公示的期限",
    "minor: in principle not shown, so there is no day by which it must be",
)


def under_opinion_51(penalty: AdministrativePenalty, context: Context) -> Outcome:
    """Working days by the opinions of 2015."""
    return _due(penalty, context, WORKDAYS_OF_51)


def under_opinion_424(penalty: AdministrativePenalty, context: Context) -> Outcome:
    """Working days by the opinions of 2018."""
    return _due(penalty, context, WORKDAYS_OF_424)


def _due(penalty: AdministrativePenalty, context: Context, count: Figure) -> Outcome:
    if silent := revoked(penalty, context) or _not_shown(penalty):
        return silent
    slots = {"decided_on": penalty.decided_on, "count": int(count)}
    due = context.calendar.workdays_after(penalty.decided_on, int(count))
    if isinstance(due, date):
        return Answer(Deadline(due_on=due, counted=due), Why(DUE, slots | {"due_on": due}))
    return Undetermined(due, Why(NO_NOTICE, slots | {"earliest": due.earliest, "latest": due.latest}))


def _not_shown(penalty: AdministrativePenalty) -> Silent | None:
    """Return the silence about what the orders in principle do not show, or of which that was not read."""
    if penalty.decided_on not in order_36.instrument.span:
        return unread(penalty)
    if penalty.gravity is Gravity.MINOR:
        return Silent(Why(MINOR), (PERIODS,))
    if penalty.gravity is None and is_minor_by_itself(penalty):
        return Silent(Why(MINOR_BY_ITSELF), (CLASSES, PERIODS))
    return on_a_person(penalty)


def _example(zh: str, en: str, outcome: str, value: object = None, **changes: object) -> Worked:
    changed = {"published_on": None, **changes}
    return Worked(says=Say(zh, en), of=AdministrativePenalty, changes=changed, outcome=outcome, value=value)


def _day(day: str) -> dict[str, str]:
    return {"due_on": day, "counted": day}


rule = Rule(
    id="dual-publicity-due",
    title=Say("双公示期限", "deadline of dual publicity"),
    question=Say("行政处罚信息最迟哪一天上网公开？", "by which day must a penalty be online?"),
    of=(AdministrativePenalty,),
    version_day="decided_on",
    versions=(
        Version(
            under_opinion_51,
            (OF_51,),
            force=Span(OF_51.instrument.in_force.day, previous_day(OF_424.instrument.in_force.day)),
            because=OF_424,
        ),
        Version(under_opinion_424, (OF_424,)),
    ),
    examples=(
        _example("2015年意见之前：未编入", "before the opinions of 2015", "silent", decided_on="2015-06-23"),
        _example(
            "2018年意见的前一日，期限相同",
            "the day before the opinions of 2018, the same term",
            "answer",
            _day("2018-08-02"),
            decided_on="2018-07-24",
        ),
        _example(
            "2018年意见的首日",
            "the first day of the opinions of 2018",
            "answer",
            _day("2018-08-03"),
            decided_on="2018-07-25",
        ),
        _example(
            "跨春节：2026年2月14日（星期六）上班，15日至23日放假",
            "across Spring Festival 2026: Saturday 14 February is worked, 15 to 23 February are off",
            "answer",
            _day("2026-02-27"),
            decided_on="2026-02-11",
        ),
        _example(
            "2027年放假安排尚未公布",
            "the holidays of 2027 are not yet announced",
            "undetermined",
            {"earliest": "2027-01-04", "latest": "2027-01-16"},
            decided_on="2026-12-28",
        ),
        _example("2026年内可以算完", "all within 2026", "answer", _day("2026-12-31"), decided_on="2026-12-22"),
        _example("处罚自然人", "a penalty on a person", "silent", addressee_kind="natural_person"),
        _example("轻微失信信息", "minor", "silent", decided_on="2026-04-01", gravity="minor"),
        _example(
            "令36施行后处罚自然人：原则上不公示",
            "a penalty on a person under order 36: in principle not shown",
            "silent",
            decided_on="2026-04-01",
            addressee_kind="natural_person",
        ),
        _example(
            "令36施行后按简易程序作出、未标明失信程度：属轻微",
            "the simplified procedure under order 36, gravity not given: minor",
            "silent",
            decided_on="2026-04-01",
            procedure="simple",
        ),
        _example(
            "令36施行后按简易程序作出、行业定为一般：跨清明节",
            "the simplified procedure under order 36, ordinary in its industry: across a holiday",
            "answer",
            _day("2026-04-13"),
            decided_on="2026-04-01",
            procedure="simple",
            gravity="ordinary",
        ),
        _example("决定已撤销", "revoked", "silent", revoked_on="2024-03-04", record_state="revoked"),
    ),
    kept=Kept(
        id="dual-publicity-due",
        code="LAW200",
        element="published_on",
        level=WARNING,
        says=Say(
            "处罚决定日期{decided_on}，最迟应于{due_on}上网公开，上网公示日期为{published_on}（判断日{on}）",
            "decided on {decided_on}, to be online by {due_on}; published on {published_on} (judged on {on})",
        ),
        todo=Say(
            "尚未公开的，立即公开并填写上网公示日期；已公开的，核对上网公示日期",
            "publish at once and give the day, or check the day of publication",
        ),
        cite=(OF_424,),
    ),
)
