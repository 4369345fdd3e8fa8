"""事实条件 — how is a fact declared that a profile may hang a consequence on, such as a veto?

A predicate speaks of one record on the day of judgement, as data; what follows from it is decided by the profile.
What cannot be told is not held against anyone.
"""

from dataclasses import dataclass

from gov_integrity.forms.expr import Condition, Term, all_of, any_of, not_, on
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Predicate:
    """A fact of one record about the body that it concerns.

    It has ended where a record of type ``ended_of`` that points to the record fulfils ``ended``.
    """

    id: str
    title: Say
    of: type[Record]
    holds: Condition
    ended_of: type[Record] | None = None
    ended: Condition | None = None


def by_then(day: Term) -> Condition:
    """A day is given and has come by the day of judgement."""
    return all_of(day.present(), not_(day.after(on())))


def not_by_then(day: Term) -> Condition:
    """A day is not given, or has not come by the day of judgement."""
    return any_of(day.absent(), day.after(on()))


def not_later(day: Term) -> Condition:
    """A day is not given, or is not after the day of judgement."""
    return any_of(day.absent(), not_(day.after(on())))
