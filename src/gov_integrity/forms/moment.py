"""时点 — which day of an answer is a state that begins, opens, falls due or ends, and what is it called?

A moment stands beside the field of the value that an answer holds, ``Annotated[date, Moment(...)]``; whoever draws a
timeline reads it there and counts nothing itself. Beside a value with days of its own it gives them their name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, Final, get_type_hints

from gov_integrity.forms.say import Say


class Turn(StrEnum):
    """What happens on the day: a state begins or (last day) ends, a condition is met, a way opens, an act is due."""

    BEGINS = "begins"
    MET = "met"
    OPENS = "opens"
    DUE = "due"
    ENDS = "ends"


TURNS: Final = {
    Turn.BEGINS: Say("开始", "begins"),
    Turn.MET: Say("满足", "met"),
    Turn.OPENS: Say("可以", "opens"),
    Turn.DUE: Say("到期", "due"),
    Turn.ENDS: Say("届满", "ends"),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """What a day of an answer is; ``since`` names the field with the first day of the state that ends."""

    turn: Turn
    says: Say
    since: str = ""


DUE: Final = Moment(Turn.DUE, Say("最后一日", "last day"))
FIRST_DAY: Final = Moment(Turn.BEGINS, Say("第一日", "first day"))
LAST_DAY: Final = Moment(Turn.ENDS, Say("最后一日", "last day"), since="starts_on")


@cache
def moments_of(value_type: type[Any]) -> tuple[tuple[str, Moment], ...]:
    """Return the fields of a type of value that hold a dated state, in their order."""
    if not is_dataclass(value_type):
        return ()
    hints = get_type_hints(value_type, include_extras=True)
    found = ((name, said) for name, hint in hints.items() for said in getattr(hint, "__metadata__", ()))
    return tuple((name, said) for name, said in found if isinstance(said, Moment))


def moments_in(value: Any) -> Iterator[tuple[Moment, Any, date | None]]:
    """Yield the dated states that a value holds: the moment, what it is of, and the first day of the state that ends.

    It is of a day, or of a value inside this one that has days of its own; a day that never comes is no state.
    """
    for name, moment in moments_of(value.__class__):
        of = getattr(value, name)
        first = getattr(value, moment.since) if moment.since else None
        if isinstance(of, date) or is_dataclass(of):
            yield moment, of, first if isinstance(first, date) else None
