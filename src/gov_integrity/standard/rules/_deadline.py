"""期限的答法 — how is the last day for an act told: certain, between two days, or with the clock standing?

One sentence for every deadline: from which day, how many days of which unit, and what the last day is. A rule adds its
own reason in front.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from gov_integrity.forms.instrument import DAYS, MONTHS, WORKDAYS, YEARS, Figure, Locator
from gov_integrity.forms.period import DayRange, Deadline, Span
from gov_integrity.forms.rule import Answer, Context, Undetermined, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import civil_code

REST: Final = civil_code.instrument.at("第二百零三条")
UNITS: Final = {
    DAYS: Say("日", "days"),
    WORKDAYS: Say("个工作日", "working days"),
    MONTHS: Say("个月", "months"),
    YEARS: Say("年", "years"),
}
DUE: Final = Say("自{start}起（当日不计）{count}{unit}，最迟{due_on}", "{count} {unit} from {start}: due on {due_on}")
MOVED: Final = Say(
    "自{start}起（当日不计）{count}{unit}，{counted}届满，遇休息日顺延，最迟{due_on}",
    "{count} {unit} from {start} end on {counted}, a day of rest: due on {due_on}",
)
NO_NOTICE: Final = Say(
    "自{start}起（当日不计）{count}{unit}；所在年度的放假安排尚未公布，最后一日只知在{earliest}至{latest}之间",
    "{count} {unit} from {start}; the holidays of that year are not yet announced: due between {earliest} and {latest}",
)
STANDS: Final = Say(
    "自{start}起（当日不计）{count}{unit}；期限自{since}起中止，尚余{remaining}日，恢复之前最后一日不能断定",
    "{count} {unit} from {start}; the clock stands since {since} with {remaining} left: the last day is not yet known",
)


def due(
    start: date,
    term: Figure,
    context: Context,
    *cites: Locator,
    because: Say | None = None,
    excluded: Iterable[Span] = (),
) -> Answer | Undetermined:
    """Return the last day for an act that is due within ``term`` of ``start``, ``because`` of something."""
    found = context.calendar.due(start, term, excluded)
    slots: dict[str, object] = {"start": start, "count": int(term)}
    cited = tuple(dict.fromkeys((term.cite, *cites)))
    if isinstance(found, Deadline):
        slots |= {"due_on": found.due_on, "counted": found.counted}
        moved = found.due_on != found.counted
        rest = (REST,) if moved and found.counted in REST.instrument.span else ()
        return Answer(found, Why(_told(MOVED if moved else DUE, term, because), slots), (*cited, *rest))
    if isinstance(found, DayRange):
        slots |= {"earliest": found.earliest, "latest": found.latest}
        return Undetermined(found, Why(_told(NO_NOTICE, term, because), slots), cited)
    slots |= {"since": found.since, "remaining": found.remaining}
    return Undetermined(found, Why(_told(STANDS, term, because), slots), cited)


def _told(says: Say, term: Figure, because: Say | None) -> Say:
    unit = UNITS[term.unit]
    zh, en = says.zh.replace("{unit}", unit.zh), says.en.replace("{unit}", unit.en)
    return Say(f"{because.zh}；{zh}", f"{because.en}; {en}") if because else Say(zh, en)
