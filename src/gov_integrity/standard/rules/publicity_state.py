"""公示状态 — is a piece of dishonesty information shown on a day, and how does its publicity end?

Revocation comes before expiry. Under order 36 publicity ends by itself at the maximum only for what was put right by
then; for the rest the rules of the industry decide, which were not read: ended and continuing are both possible.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from gov_integrity.forms.moment import FIRST_DAY, LAST_DAY
from gov_integrity.forms.period import StatusPeriod
from gov_integrity.forms.rule import (
    ON,
    Answer,
    Context,
    Missing,
    Open,
    Outcome,
    Reading,
    Rule,
    Undetermined,
    Version,
    Why,
)
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import notice_527_2019, order_36, order_58, penalty_law_2021
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules import publicity_period
from gov_integrity.standard.rules._dishonesty import without_period
from gov_integrity.standard.rules._publicity_state_examples import EXAMPLES

Item = AdministrativePenalty | DishonestyRecord

END_OF_527: Final = notice_527_2019.instrument.at("关于公示期限的规定")
END_OF_58: Final = order_58.instrument.at("关于公示期限的规定")
END_OF_36: Final = order_36.instrument.at("第十二条第二款")
WITHDRAWN: Final = penalty_law_2021.instrument.at("第四十八条")

NOT_YET: Final = Say("在{on}尚未认定，没有公示", "on {on} nothing was determined yet and nothing is shown")
SHOWN: Final = Say(
    "在{on}仍在公示，最长公示至{ends_on}（含当日）", "still shown on {on}, at most until {ends_on} inclusive"
)
MAY_BE_SHOWN: Final = Say(
    "属轻微失信信息，原则上不公示；确有必要公示的，在{on}仍可公示，至{ends_on}（含当日）",
    "minor: in principle not shown; where shown, it may be on {on}, until {ends_on} inclusive",
)
ENDED: Final = Say(
    "最长公示期于{ends_on}届满，自动停止公示", "the maximum ended on {ends_on}: publicity stopped by itself"
)
REVOKED: Final = Say(
    "决定已于{ends_on}撤销，信息应当撤回，不再公示", "the decision was revoked on {ends_on}: the item is withdrawn"
)
NOT_PUT_RIGHT: Final = Say(
    "最长公示期于{ends_on}届满，届满时未见已纠正并完全履行义务；按照行业主管部门的规定执行，该规定未读到，停止与继续均有可能",
    "the maximum ended on {ends_on} and the conduct was not known to be put right by then; the rules of the industry "
    "decide, which were not read: ended or continuing",
)
UNSETTLED: Final = Say(
    "新旧规定如何衔接未见条款，两种读法并存", "no clause on the transition was seen: both readings stand"
)


class Publicity(StrEnum):
    """Whether an item is shown."""

    NOT_STARTED = "not_started"
    SHOWN = "shown"
    MAY_BE_SHOWN = "may_be_shown"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class PublicityState:
    """The state on the day of judgement; ``ends_on`` is the last day shown, or the day of the withdrawal."""

    state: Publicity
    starts_on: Annotated[date, FIRST_DAY]
    ends_on: Annotated[date, LAST_DAY]


def under_notice_527(record: Item, context: Context) -> Outcome:
    """At the maximum publicity ends by itself."""
    return _state(record, context)


def under_order_58(record: Item, context: Context) -> Outcome:
    """At the maximum publicity ends by itself."""
    return _state(record, context)


def under_order_36(record: Item, context: Context) -> Outcome:
    """At the maximum publicity ends by itself for what is put right."""
    return _state(record, context)


def _state(record: Item, context: Context) -> Outcome:
    on, starts_on = context.on, _start(record)
    if isinstance(record, DishonestyRecord) and (silent := without_period(record)):
        return silent
    if on is None:
        return Missing((ON,))
    if on < starts_on:
        return Answer(PublicityState(Publicity.NOT_STARTED, starts_on, starts_on), Why(NOT_YET, {"on": on}))
    revoked_on = record.revoked_on
    if revoked_on is not None and revoked_on <= on:
        cite = (WITHDRAWN,) if revoked_on in WITHDRAWN.instrument.span else ()
        state = PublicityState(Publicity.WITHDRAWN, starts_on, revoked_on)
        return Answer(state, Why(REVOKED, {"ends_on": revoked_on}), cite)
    decision = publicity_period.rule.ask(record, context)
    if isinstance(decision.outcome, Open):
        return _readings(decision.outcome, record, on)
    return _of(decision.outcome, decision.version, record, on)


def _start(record: Item) -> date:
    return record.decided_on if isinstance(record, AdministrativePenalty) else record.determined_on


def _readings(found: Open, record: Item, on: date) -> Outcome:
    outcomes = [_of(reading.outcome, reading.id, record, on) for reading in found.readings]
    first, *others = (_state_of(outcome) for outcome in outcomes)
    if first is not None and all(other is first for other in others):
        return next(iter(outcomes))
    readings = zip(found.readings, outcomes, strict=True)
    told = tuple(
        Reading(reading.id, reading.says, outcome) for reading, outcome in readings if not isinstance(outcome, Open)
    )
    return Open(told, Why(UNSETTLED), found.cite)


def _state_of(outcome: Outcome) -> Publicity | None:
    return outcome.value.state if isinstance(outcome, Answer) and isinstance(outcome.value, PublicityState) else None


def _of(outcome: Outcome, version: str, record: Item, on: date) -> Outcome:
    if not isinstance(outcome, Answer) or not isinstance(outcome.value, StatusPeriod):
        return outcome
    period = outcome.value
    slots = {"on": on, "ends_on": period.maximum_ends_on}
    minor = version == order_36.instrument.id and period.minimum_ends_on == period.starts_on
    if on <= period.maximum_ends_on:
        state, says = (Publicity.MAY_BE_SHOWN, MAY_BE_SHOWN) if minor else (Publicity.SHOWN, SHOWN)
        value = PublicityState(state, period.starts_on, period.maximum_ends_on)
        return Answer(value, Why(says, slots), outcome.cite)
    ended = PublicityState(Publicity.ENDED, period.starts_on, period.maximum_ends_on)
    if version != order_36.instrument.id:
        end = END_OF_58 if version == order_58.instrument.id else END_OF_527
        return Answer(ended, Why(ENDED, slots), (end, *outcome.cite))
    if _put_right_by(period.maximum_ends_on, record):
        return Answer(ended, Why(ENDED, slots), (END_OF_36, *outcome.cite))
    continues = PublicityState(Publicity.SHOWN, period.starts_on, on)
    return Undetermined((ended, continues), Why(NOT_PUT_RIGHT, slots), (END_OF_36, *outcome.cite))


def _put_right_by(day: date, record: Item) -> bool:
    """Both done by the last day; what was done after it leaves open when the industry's rules let it end."""
    days = (record.conduct_corrected_on, record.duties_performed_on)
    return all(done is not None and done <= day for done in days)


rule = Rule(
    id="publicity-state",
    title=Say("公示状态", "state of publicity"),
    question=Say(
        "在判断日，失信信息是否仍在公示、已经停止，还是不能断定？",
        "on the day of judgement, is dishonesty information shown, has its publicity ended, or can it not be told?",
    ),
    of=(AdministrativePenalty, DishonestyRecord),
    version_day={"administrative-penalty": "decided_on", "dishonesty-record": "determined_on"},
    versions=(
        Version(under_notice_527, (END_OF_527,)),
        Version(under_order_58, (END_OF_58,)),
        Version(under_order_36, (END_OF_36,)),
    ),
    examples=EXAMPLES,
)
