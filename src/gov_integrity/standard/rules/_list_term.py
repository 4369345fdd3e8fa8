"""名单期限 — how long does an entry on a serious list last, and what must be so before it may end early?

The counters of early removal differ: since the correction, since the listing, since publicity. Each list says its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.moment import FIRST_DAY, LAST_DAY, Moment, Turn
from gov_integrity.forms.period import next_day
from gov_integrity.forms.rule import ON, Eligibility, Requirement, State
from gov_integrity.forms.say import Say

OVER: Final = Say(
    "名单期限自{starts_on}起，至{ends_on}（含当日），期满不等于已经移出",
    "listed from {starts_on} until {ends_on} inclusive; that the term is over does not by itself remove the entry",
)
OTHER_LIST: Final = Say("不属于本名单", "an entry on another list")


EARLY: Final = Moment(Turn.OPENS, Say("可以提前移出", "early removal opens"))


@dataclass(frozen=True, slots=True)
class ListTerm:
    """From the day that counts to the last day of the term, and the conditions of early removal."""

    starts_on: Annotated[date, FIRST_DAY]
    ends_on: Annotated[date, LAST_DAY]
    early_removal: Annotated[Eligibility, EARLY]


def after(name: str, says: Say, last_inside: date | None, on: date | None, cite: Locator) -> Requirement:
    """Return the condition that a shortest period is over: it opens on the day after its last day.

    Without a last day the conduct has not been corrected yet, and nothing runs.
    """
    opens = None if last_inside is None else next_day(last_inside)
    if opens is None:
        return Requirement(name, says, State.UNMET, cite=(cite,), turned_by={"conduct_corrected_on": ON})
    state = State.UNKNOWN if on is None else State.MET if opens <= on else State.UNMET
    return Requirement(name, says, state, opens, (cite,))


def flagged(
    name: str,
    says: Say,
    holds: bool | None,  # noqa: FBT001 - a fact of the record, or unknown
    cite: Locator,
    turned_by: Mapping[str, object],
) -> Requirement:
    """Return a condition that the record states; ``turned_by`` is what it would say if it were met."""
    state = State.UNKNOWN if holds is None else State.MET if holds else State.UNMET
    return Requirement(name, says, state, cite=(cite,), turned_by=turned_by)


def unknown(name: str, says: Say, cite: Locator) -> Requirement:
    """Return a condition that was not read, or of which no record tells: it stays unknown."""
    return Requirement(name, says, State.UNKNOWN, cite=(cite,))
