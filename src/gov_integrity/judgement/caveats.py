"""附带说明 — what has to be told beside an answer, because the law, or what is known of it, ends?

No fault of the record: the holidays of a year are not announced, a fact is older than the first rule that is known, or
the day of judgement is in a later year than that in which the instrument was confirmed (the year is a measure of ours:
no norm says how long a reading of the law stays good). A rule is never stretched to fill such a gap.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.decision import Decision
from gov_integrity.forms.outcome import Undetermined
from gov_integrity.forms.period import DayRange
from gov_integrity.forms.rule import Rule


@dataclass(frozen=True, slots=True)
class Caveat:
    """A code of the family LAW, and what its sentence speaks of."""

    code: str
    slots: Mapping[str, object]


def caveats(decision: Decision) -> Iterator[Caveat]:
    """Yield what has to be told beside an answer, in the order of the codes."""
    if decision.asked is None:
        return
    rule, _record, context = decision.asked
    if not isinstance(rule, Rule):
        return
    if isinstance(decision.outcome, Undetermined) and isinstance(decision.outcome.possible, DayRange):
        year = _without_notice(decision.outcome.possible, context.calendar)
        if year is not None:
            yield Caveat("LAW127", {"year": year})
    if not decision.version and decision.version_day is not None:
        first = _first_day(rule)
        if first is not None and decision.version_day < first:
            yield Caveat("LAW145", {"day": decision.version_day, "first": first})
    if decision.version and context.on is not None:
        law = rule.version(decision.version).cites[0].instrument
        if context.on.year > law.last_confirmed.year:
            told = {"on": context.on, "title": law.title, "title_en": law.title_en, "confirmed": law.last_confirmed}
            yield Caveat("LAW146", told)


def _without_notice(possible: DayRange, calendar: Calendar) -> int | None:
    """Return the first year of a range whose holidays are not known; a range may have other reasons."""
    years = range(possible.earliest.year, possible.latest.year + 1)
    return next((year for year in years if year not in calendar.years), None)


def _first_day(rule: Rule) -> date | None:
    """Return the first day that any version governs; nothing where one has no beginning."""
    firsts = [version.span.first for version in rule.versions]
    known = [first for first in firsts if first is not None]
    return min(known) if len(known) == len(firsts) else None
