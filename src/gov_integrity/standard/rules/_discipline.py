"""处分期 — until which day does a disciplinary action last, and how does it stand on a day?

The rules set the first day and the length, not the last day: the corresponding day is taken as inside, and on that one
day the other reading is told as well. That a period is over makes the release due; whether there was repentance and no
new offence is what the body finds, so nothing here releases. How several actions add up differs by system and stands in
each rule; what three laws say in the same words is here once.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Annotated, Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import Figure, Instrument, Locator
from gov_integrity.forms.moment import FIRST_DAY, LAST_DAY
from gov_integrity.forms.outcome import Answer, Missing, Open, Outcome, Reading, Silent, Why
from gov_integrity.forms.period import months_after, previous_day
from gov_integrity.forms.say import NOTHING, Say
from gov_integrity.standard.codelists.discipline_kind import DisciplineKind
from gov_integrity.standard.codelists.discipline_system import DisciplineSystem
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction


class Standing(StrEnum):
    """How an action stands on the day of judgement."""

    RUNNING = "running"  # its period still lasts
    RELEASE_DUE = "release_due"  # its period is over; the release depends on conditions that no date can show
    OVER = "over"  # its period is over, and the system knows no release
    RELEASED = "released"  # the body found that it is released


@dataclass(frozen=True, slots=True)
class DisciplinePeriod:
    """From when to when an action lasts, both days inside, and how it stands; without a day of judgement unknown."""

    starts_on: Annotated[date, FIRST_DAY]
    ends_on: Annotated[date, LAST_DAY]
    standing: Standing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """What the answers of one version rest on: the periods by kind, and how an action stands afterwards."""

    periods: Mapping[DisciplineKind, Figure]
    release: Locator
    released: Say
    over: Standing = Standing.RELEASE_DUE

    @property
    def last_day(self) -> Locator:
        """The passage on the last day of a period, in the instrument that sets the periods."""
        return _instrument(self).at("全文关于期间届满日的计算")


BY_ITSELF: Final = Say(
    "在{on}已经届满；期内有悔改表现且没有再违法违纪的自动解除，是否解除由处分决定机关认定",
    "on {on} it is over; with repentance and no new offence the action ends by itself, which the body has to find",
)
BY_DECISION: Final = Say(
    "在{on}已经届满；期内有悔改表现且没有再违法违纪的应当解除，须作出解除处分决定",
    "on {on} it is over; with repentance and no new offence it is to be released, by a decision",
)
COUNTED: Final = Say("自{starts_on}起，至{ends_on}为止（对应日计入）", "from {starts_on} to {ends_on}, that day inside")
STILL: Final = Say("在{on}仍在期内", "on {on} it still lasts")
FOUND_RELEASED: Final = Say("已于{released_on}解除", "released on {released_on}")
ON_THE_DAY: Final = Say(
    "{on}是对应日；未规定这一日是否仍在期内，两种读法并存",
    "{on} is the corresponding day; whether it is still inside is not said, so both readings stand",
)
INSIDE: Final = Say("对应日计入，仍在期内", "the corresponding day is inside")
OUTSIDE: Final = Say("对应日不计入，期间已于前一日届满", "the corresponding day is outside: it ended the day before")
OTHER_SYSTEM: Final = Say("不是{system}，由相应的处分规定作答", "not {system}; the rule of its own system answers")
FOR_GOOD: Final = Say("开除没有处分期", "a dismissal has no period")
NO_SUCH_KIND: Final = Say(
    "该处分类型在{effective_on}没有这一种类，不能给予，没有期间可算",
    "on {effective_on} this system had no such kind: it cannot be imposed, and no period is counted",
)
NOT_FOR_SUCH: Final = Say(
    "对这一类人员不得给予该种处分，没有期间可算", "such persons may not get this kind of action; no period is counted"
)
NO_LONGER: Final = Say(
    "退休、离职、死亡的人员不再给予处分，只依规定调整待遇", "the retired, departed and deceased get no action any more"
)
UNREAD_CHANGE: Final = Say(
    "处分由前一处分变更而来，变更后期间如何计算未见规定", "the action replaces another; how it is counted was not read"
)
IN_PERIOD_UNSAID: Final = Say(
    "在前一处分期内又受处分，期间如何合并未见规定",
    "a new action during the period of another; how the periods add up was not read",
)
SEVERAL_UNREAD: Final = Say("多个同类处分如何合并未见规定", "how several actions of one kind add up was not read")
CHOICE: Final = Say(
    "{count}个同类处分，可以在一个处分期以上、{count}个处分期之和以下确定，最长{cap}个月；处分决定未载明截止日期",
    "{count} actions of one kind: between one period and the sum of {count}, at most {cap} months; the decision states "
    "no last day",
)
BEYOND: Final = Say(
    "{count}个同类处分，处分决定载明的{decided}不在一个处分期至{count}个处分期之和（最长{cap}个月）之间",
    "{count} actions of one kind: the stated {decided} lies outside one period to the sum of {count} (at most {cap} "
    "months)",
)
SAID: Final[Mapping[Standing | None, Say]] = {
    None: NOTHING,
    Standing.RUNNING: STILL,
    Standing.RELEASED: FOUND_RELEASED,
}
SHORTEST: Final = Say("一个处分期", "one period")
LONGEST: Final = Say("多个处分期之和，不超过最长期限", "the sum of the periods, within the maximum")


def _instrument(law: Law) -> Instrument:
    return next(iter(law.periods.values())).cite.instrument


def outside(action: DisciplinaryAction, system: DisciplineSystem) -> Silent | None:
    """Return the silence about an action of another system."""
    if action.discipline_system is system:
        return None
    name = system.declared.title
    says = Say(OTHER_SYSTEM.zh.format(system=name.zh), OTHER_SYSTEM.en.format(system=name.en))
    return Silent(Why(says))


def figure_of(action: DisciplinaryAction, law: Law) -> Figure | Silent:
    """Return how long an action of this kind lasts, or the silence about kinds without a period."""
    if action.discipline_kind is DisciplineKind.DISMISSAL:
        return Silent(Why(FOR_GOOD), (law.release,))
    figure = law.periods.get(action.discipline_kind)
    return figure or Silent(Why(NO_SUCH_KIND, {"effective_on": action.effective_on}))


def ending(
    action: DisciplinaryAction,
    ends_on: date,
    context: Context,
    law: Law,
    *cites: Locator,
    starts_on: date | None = None,
) -> Answer | Open:
    """Answer with a last day, and on that very day with both readings of it.

    ``starts_on`` is the first day where it is not the day on which the action took effect.
    """
    start = starts_on or action.effective_on
    found = _answer(action, (start, ends_on), context, law, cites)
    if context.on != ends_on or _standing(action, ends_on, context.on, law) is Standing.RELEASED:
        return found
    earlier = DisciplinePeriod(start, previous_day(ends_on), law.over)
    return Open(
        (
            Reading("corresponding-day-inside", INSIDE, found),
            Reading("corresponding-day-outside", OUTSIDE, replace(found, value=earlier, why=Why(OUTSIDE))),
        ),
        Why(ON_THE_DAY, {"on": context.on}),
        (law.last_day, *cites),
    )


def _answer(
    action: DisciplinaryAction,
    first_and_last: tuple[date, date],
    context: Context,
    law: Law,
    cites: tuple[Locator, ...],
) -> Answer:
    starts_on, ends_on = first_and_last
    standing = _standing(action, ends_on, context.on, law)
    told = law.released
    if standing in SAID:
        told = SAID[standing]
    says = Say(f"{COUNTED.zh}；{told.zh}".rstrip("；"), f"{COUNTED.en}; {told.en}".rstrip("; "))
    slots = {"starts_on": starts_on, "ends_on": ends_on, "on": context.on, "released_on": action.released_on}
    release = () if standing in {None, Standing.RUNNING} else (law.release,)
    period = DisciplinePeriod(starts_on, ends_on, standing)
    return Answer(period, Why(says, slots), tuple(dict.fromkeys((*cites, law.last_day, *release))))


def _standing(action: DisciplinaryAction, ends_on: date, on: date | None, law: Law) -> Standing | None:
    if on is None:
        return None
    if action.released_on is not None and action.released_on <= on:
        return Standing.RELEASED
    return law.over if on > ends_on else Standing.RUNNING


def chosen(action: DisciplinaryAction, context: Context, law: Law, figure: Figure, cap: Figure) -> Outcome:
    """Answer for one or several actions of one kind: the decision chooses between one period and their sum."""
    start, count, decided = action.effective_on, action.merged_count, action.period_ends_on
    shortest = figure.after(start)
    longest = min(months_after(start, int(figure) * count), cap.after(start)) if count else shortest
    if longest <= shortest:
        return ending(action, shortest, context, law, figure.cite)
    if decided is not None and shortest <= decided <= longest:
        return ending(action, decided, context, law, figure.cite, cap.cite)
    slots = {"count": count, "cap": int(cap), "decided": decided}
    return Open(
        tuple(
            Reading(name, says, _answer(action, (start, day), context, law, (figure.cite, cap.cite)))
            for name, says, day in (("one-period", SHORTEST, shortest), ("sum", LONGEST, longest))
        ),
        Why(CHOICE if decided is None else BEYOND, slots),
        (cap.cite,),
    )


def in_period_of(
    action: DisciplinaryAction,
    context: Context,
    law: Law,
    last_day: Callable[[DisciplinaryAction], date | None] = lambda _prior: None,
) -> date | Missing | None:
    """Return the last day of the earlier action whose period still lasted when this one took effect.

    ``last_day`` finds it for kinds that have no fixed length.
    """
    if action.prior_action is None:
        return None
    prior = context.linked(action.prior_action)
    if not isinstance(prior, DisciplinaryAction):
        return Missing(("prior_action",))
    figure = law.periods.get(prior.discipline_kind)
    computed = figure.after(prior.effective_on) if figure else last_day(prior)
    ends_on = prior.period_ends_on or computed
    if ends_on is None:
        return Missing(("prior_action",))
    return ends_on if action.effective_on <= ends_on else None


def in_sum(action: DisciplinaryAction, prior_ends_on: date, figure: Figure, cap: Figure) -> date:
    """Return the last day of what is left of an earlier period and the new one together, up to a maximum."""
    return min(figure.after(prior_ends_on), cap.after(action.effective_on))
