"""清理计划 — whose term of retention ends between two days, and of whom is no term known?

A plan only: nothing is deleted here. The last day still belongs to the term; what ended before the first day is told as
well, because it should be gone already.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.decision import Decision
from gov_integrity.forms.outcome import Answer
from gov_integrity.forms.period import Forever
from gov_integrity.forms.record import Record
from gov_integrity.judgement.ask import ask
from gov_integrity.standard.rules import negative_information_retention
from gov_integrity.standard.rules.negative_information_retention import Retention


class Fate(StrEnum):
    """How a record stands to two days."""

    OVERDUE = "overdue"
    ENDS = "ends"
    LATER = "later"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Kept:
    """A record's last day of retention, where one is known, and the decision that gives it or says why not."""

    fate: Fate
    ends_on: date | None
    decision: Decision | None


def kept(  # noqa: PLR0913 - a question of law has a record, two days, a place, links and a calendar
    record: Record,
    first: date,
    last: date,
    *,
    region: str = "",
    linked: Callable[[str], Record | None] | None = None,
    calendar: Calendar | None = None,
) -> Kept:
    """Return how a record stands to two days; no rule is known for most types, and then nobody may infer one."""
    rule = negative_information_retention.rule
    if not isinstance(record, rule.of):
        return Kept(Fate.UNKNOWN, None, None)
    decision = ask(rule, record, on=last, region=region, linked=linked, calendar=calendar)
    if not isinstance(decision.outcome, Answer) or not isinstance(decision.outcome.value, Retention):
        return Kept(Fate.UNKNOWN, None, decision)
    ends_on = decision.outcome.value.ends_on
    if isinstance(ends_on, Forever) or ends_on > last:
        return Kept(Fate.LATER, None if isinstance(ends_on, Forever) else ends_on, decision)
    return Kept(Fate.ENDS if ends_on >= first else Fate.OVERDUE, ends_on, decision)
