"""修复与公示期 — has the shortest period passed, and is there still a publicity to end?

Where two orders may govern the period both are looked at, and what they do not agree on stays unknown. At the maximum
publicity ends by itself; since 2026 only for what is put right, otherwise the rules of the industry decide.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final, TypeVar

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.period import StatusPeriod, next_day
from gov_integrity.forms.rule import Answer, Context, Open, Outcome, Requirement, Silent, State
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import notice_527_2019, order_36, order_58
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules import publicity_period

Item = AdministrativePenalty | DishonestyRecord

ENDS: Final = {
    cite.instrument.id: cite
    for cite in (
        notice_527_2019.instrument.at("关于公示期限的规定"),
        order_58.instrument.at("关于公示期限的规定"),
        order_36.instrument.at("第十二条第二款"),
    )
}
MINIMUM: Final = Say("最短公示期已届满", "the minimum of publicity has passed")
NO_MINIMUM: Final = Say("没有最短公示期", "there is no minimum of publicity")
RUNNING: Final = Say("信息仍在最长公示期内", "the maximum of publicity has not passed")

MINOR_OF_36: Final = order_36.instrument.at("第十二条第一款")

Periods = Mapping[str, StatusPeriod | None]


def periods_of(record: Item, context: Context) -> Periods | Silent:
    """Return the period of publicity by the order it is read under, ``None`` where facts are lacking."""
    decision = publicity_period.rule.ask(record, context)
    outcome = decision.outcome
    if isinstance(outcome, Silent):
        return outcome
    if isinstance(outcome, Open):
        return {reading.id: _period(reading.outcome) for reading in outcome.readings}
    return {decision.version: _period(outcome)}


def _period(outcome: Outcome) -> StatusPeriod | None:
    return outcome.value if isinstance(outcome, Answer) and isinstance(outcome.value, StatusPeriod) else None


def minimum(periods: Periods, context: Context, cite: Locator) -> Requirement:
    """Return the condition that the shortest period has passed; repair opens on the day after its last day."""
    if all(period and period.minimum_ends_on == period.starts_on for period in periods.values()):
        return Requirement("minimum-passed", NO_MINIMUM, State.MET, cite=(MINOR_OF_36,))
    opens = [None if period is None else _opens(period) for period in periods.values()]
    state = _agreed([reached(day, context) for day in opens]) or State.UNKNOWN
    return Requirement("minimum-passed", MINIMUM, state, _agreed(opens), (cite,))


def _opens(period: StatusPeriod) -> date:
    """Return the first day after the minimum; without a minimum the first day itself."""
    without = period.minimum_ends_on == period.starts_on
    return period.starts_on if without else next_day(period.minimum_ends_on)


def running(periods: Periods, record: Item, context: Context) -> Requirement:
    """Return the condition that publicity has not ended by itself, after which there is nothing to end."""
    state = _agreed([_still_running(version, period, record, context) for version, period in periods.items()])
    cites = tuple(ENDS[version] for version in periods)
    return Requirement("publicity-running", RUNNING, state or State.UNKNOWN, cite=cites)


def _still_running(version: str, period: StatusPeriod | None, record: Item, context: Context) -> State:
    if period is None or context.on is None:
        return State.UNKNOWN
    if context.on <= period.maximum_ends_on:
        return State.MET
    days = (record.conduct_corrected_on, record.duties_performed_on)
    put_right = all(reached(day, context) is State.MET for day in days)
    return State.UNMET if put_right or version != order_36.instrument.id else State.UNKNOWN


def reached(day: date | None, context: Context) -> State:
    """Return whether a day has come by the day of judgement."""
    if day is None or context.on is None:
        return State.UNKNOWN
    return State.MET if day <= context.on else State.UNMET


_Value = TypeVar("_Value")


def _agreed(values: list[_Value]) -> _Value | None:
    first, *others = values
    return first if all(other == first for other in others) else None
