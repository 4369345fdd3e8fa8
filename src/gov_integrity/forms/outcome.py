"""答复 — what can be answered to a legal question, and why?

An outcome is one of five things, matched by the caller: there are no sentinel days and no ``None``. An eligibility is
named conditions, each with the first day on which it is met, so that what would change the answer can be read off it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, get_args

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.moment import DUE, Moment
from gov_integrity.forms.say import Say


@dataclass(frozen=True, slots=True)
class Why:
    """A reason: a sentence and what fills its slots."""

    say: Say
    slots: Mapping[str, object] = field(default_factory=dict)

    def text(self, language: str = "zh") -> str:
        """Return the sentence."""
        return self.say.in_(language, self.slots)


@dataclass(frozen=True, slots=True)
class Answer:
    """The law gives this value."""

    value: object
    why: Why
    cite: tuple[Locator, ...] = ()


@dataclass(frozen=True, slots=True)
class Silent:
    """The norm gives no value, or we have not read the one that does: ``not_encoded`` then names the entry."""

    why: Why
    cite: tuple[Locator, ...] = ()
    not_encoded: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """Facts are lacking: the names of the elements (or ``on``, ``region``) without which there is no answer."""

    elements: tuple[str, ...]
    cite: tuple[Locator, ...] = ()


@dataclass(frozen=True, slots=True)
class Undetermined:
    """The facts are there but the world is not yet: the possible values (a range or a set).

    ``moment`` says what the day is that a range of days is about.
    """

    possible: object
    why: Why
    cite: tuple[Locator, ...] = ()
    moment: Moment = DUE


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the law, with the outcome that follows from it."""

    id: str
    says: Say
    outcome: "Answer | Silent | Missing | Undetermined"


@dataclass(frozen=True, slots=True)
class Open:
    """The law can be read in several ways, or leaves discretion."""

    readings: tuple[Reading, ...]
    why: Why
    cite: tuple[Locator, ...] = ()


Outcome = Answer | Silent | Missing | Undetermined | Open
OUTCOMES: Final = tuple(form.__name__.lower() for form in get_args(Outcome))


class State(StrEnum):
    """Whether a requirement is met; unknown is an answer."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One named condition of an eligibility: its state, the first day on which it is met, its source.

    ``turned_by`` is what the record would say, as a document, if the condition were met; ``ON`` stands for the day.
    Empty: no statement of this record can meet it.
    """

    id: str
    says: Say
    state: State
    met_from: date | None = None
    cite: tuple[Locator, ...] = ()
    turned_by: Mapping[str, object] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Whether something may be asked for: all requirements met, one unmet, or (``None``) some unknown."""

    requirements: tuple[Requirement, ...]

    @property
    def eligible(self) -> bool | None:
        """True when all are met, false when one is unmet, ``None`` when it cannot be told."""
        states = {requirement.state for requirement in self.requirements}
        if State.UNMET in states:
            return False
        return None if State.UNKNOWN in states else True

    @property
    def opens_on(self) -> date | None:
        """The day on which the last condition is met; ``None`` where one is not met and has no day, or none has."""
        open_ended = any(each.state is not State.MET and each.met_from is None for each in self.requirements)
        days = [each.met_from for each in self.requirements if each.met_from is not None]
        return None if open_ended else max(days, default=None)
