"""惩戒期限 — does a measure run on a day, and until when?

No national rule sets a length: the decision does, and the repair of its ground ends it. It is a state, so its last day
does not move. Days on which it rests are told, and nothing says that they are added at the end.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from gov_integrity.forms.moment import FIRST_DAY, LAST_DAY
from gov_integrity.forms.period import FOREVER, Forever
from gov_integrity.forms.rule import ON, Answer, Context, Missing, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.measure_direction import MeasureDirection
from gov_integrity.standard.instruments import guidance_76_2016, notice_1103_2023, order_36
from gov_integrity.standard.records.measure import Measure
from gov_integrity.standard.rules._worked import worked

NO_LENGTH: Final = guidance_76_2016.instrument.at("全文关于期限的规定")
SANCTIONS: Final = guidance_76_2016.instrument.at("关于失信惩戒的规定")
ENDS_WITH_REPAIR: Final = (
    notice_1103_2023.instrument.at("关于信用修复的规定"),
    order_36.instrument.at("第三条"),
)

INCENTIVE: Final = Say("属激励措施，不适用惩戒期限", "an incentive: no period of sanction applies")
NOT_YET: Final = Say("在{on}尚未开始，自{starts_on}起实施", "not yet begun on {on}; it starts on {starts_on}")
RUNS_UNTIL: Final = Say(
    "在{on}实施中，决定载明至{ends_on}（含当日，不因休息日顺延）；失信记录修复的，提前终止",
    "running on {on}; the decision sets its last day at {ends_on}, which no day of rest moves; repair ends it earlier",
)
RUNS_OPEN: Final = Say(
    "在{on}实施中；国家未规定期限，决定未载明截止日期，至失信记录修复时终止",
    "running on {on}; no national rule sets a length and the decision no last day: it ends with the repair of its "
    "ground",
)
RESTS: Final = Say("自{paused_on}起暂停执行，在{on}尚未恢复", "resting since {paused_on}, not resumed by {on}")
ENDED: Final = Say("已于{ends_on}终止", "ended on {ends_on}")


class Running(StrEnum):
    """Whether a measure is executed."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    RESTING = "resting"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class SanctionState:
    """The state on the day of judgement; ``ends_on`` is the last day, ``FOREVER`` while none is set."""

    state: Running
    starts_on: Annotated[date, FIRST_DAY]
    ends_on: Annotated[date | Forever, LAST_DAY]


def under_guidance(measure: Measure, context: Context) -> Outcome:
    """By the decision, and by what has happened since."""
    if measure.measure_direction is not MeasureDirection.SANCTION:
        return Silent(Why(INCENTIVE), (SANCTIONS,))
    on = context.on
    if on is None:
        return Missing((ON,))
    starts_on = measure.effective_on or measure.decided_on
    until: date | Forever = measure.effective_until or FOREVER
    if on < starts_on:
        value = SanctionState(Running.NOT_STARTED, starts_on, until)
        return Answer(value, Why(NOT_YET, {"on": on, "starts_on": starts_on}), (SANCTIONS,))
    ends_on = _ended(measure, until, on)
    if ends_on is not None:
        value = SanctionState(Running.ENDED, starts_on, ends_on)
        return Answer(value, Why(ENDED, {"ends_on": ends_on}), (NO_LENGTH, *ENDS_WITH_REPAIR))
    paused_on, resumed_on = measure.paused_on, measure.resumed_on
    if paused_on is not None and paused_on <= on and (resumed_on is None or on < resumed_on):
        value = SanctionState(Running.RESTING, starts_on, until)
        return Answer(value, Why(RESTS, {"paused_on": paused_on, "on": on}), (NO_LENGTH,))
    value = SanctionState(Running.RUNNING, starts_on, until)
    says = RUNS_OPEN if isinstance(until, Forever) else RUNS_UNTIL
    return Answer(value, Why(says, {"on": on, "ends_on": until}), (NO_LENGTH, *ENDS_WITH_REPAIR))


def _ended(measure: Measure, until: date | Forever, on: date) -> date | None:
    """The day on which it ended by ``on``: when it was lifted, else its last day once that has passed."""
    if measure.ended_on is not None and measure.ended_on <= on:
        return measure.ended_on
    return until if not isinstance(until, Forever) and until < on else None


_example = worked(Measure, ended_on=None, end_reason=None)


def _state(state: str, starts_on: str, ends_on: str) -> dict[str, str]:
    return {"state": state, "starts_on": starts_on, "ends_on": ends_on}


_SET: Final = ("2024-06-18", "2024-12-31")

rule = Rule(
    id="sanction-period",
    title=Say("惩戒期限", "period of a sanction"),
    question=Say(
        "在判断日，惩戒措施是否在实施，到哪一天为止？", "on the day of judgement, does a sanction run, and until when?"
    ),
    of=(Measure,),
    version_day="decided_on",
    versions=(Version(under_guidance, (NO_LENGTH, SANCTIONS)),),
    concerns=lambda measure: measure.measure_direction is MeasureDirection.SANCTION,
    examples=(
        _example(
            "国务院意见之前：未编入",
            "before the guidance of 2016",
            "silent",
            on="2017-01-01",
            decided_on="2016-12-21",
            effective_on=None,
        ),
        _example(
            "国务院意见首日",
            "the first day of the guidance",
            "answer",
            _state("running", "2016-12-22", "forever"),
            on="2017-01-01",
            decided_on="2016-12-22",
            effective_on=None,
            effective_until=None,
            paused_on=None,
            resumed_on=None,
        ),
        _example("起始前一日", "the day before the start", "answer", _state("not_started", *_SET), on="2024-06-17"),
        _example("起始当日", "the day of the start", "answer", _state("running", *_SET), on="2024-06-18"),
        _example("暂停前一日", "the day before it rests", "answer", _state("running", *_SET), on="2024-06-30"),
        _example("暂停当日", "the day from which it rests", "answer", _state("resting", *_SET), on="2024-07-01"),
        _example("恢复前一日", "the day before it resumes", "answer", _state("resting", *_SET), on="2024-07-09"),
        _example("恢复当日", "the day on which it resumes", "answer", _state("running", *_SET), on="2024-07-10"),
        _example("截止当日仍在期内", "the last day is inside", "answer", _state("running", *_SET), on="2024-12-31"),
        _example("截止次日", "the day after the last", "answer", _state("ended", *_SET), on="2025-01-01"),
        _example(
            "提前解除",
            "lifted early",
            "answer",
            _state("ended", "2024-06-18", "2024-08-26"),
            on="2024-08-26",
            ended_on="2024-08-26",
            end_reason="repaired",
        ),
        _example(
            "提前解除前一日",
            "the day before it was lifted",
            "answer",
            _state("running", *_SET),
            on="2024-08-25",
            ended_on="2024-08-26",
            end_reason="repaired",
        ),
        _example(
            "写明长期",
            "without a last day",
            "answer",
            _state("running", "2024-06-18", "forever"),
            on="2030-01-01",
            effective_until="forever",
        ),
        _example("没有判断日", "no day of judgement", "missing", ["on"]),
        _example(
            "激励措施",
            "an incentive",
            "silent",
            on="2024-07-01",
            measure_direction="incentive",
            measure_kind="convenience",
        ),
    ),
)
