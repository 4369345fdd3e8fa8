"""诚信档案的构成 — how is a set of dimensions declared, and what makes a section of an integrity file whole?

A section says which record types belong there, and in which role the body stands in them: an enterprise's penalty is
``acted_by`` the agency, an act of it, and no fact about its honesty. What is lacking, what does not add up and what
does not belong is found from these declarations alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gov_integrity.forms.expr import Condition
from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say


class Duty(StrEnum):
    """When a section without records of a type is incomplete.

    ``always``: every body has such records. ``reported``: a body without any says so, by an indicator value without
    occasions. ``if_any``: nobody reports that there are none.
    """

    ALWAYS = "always"
    REPORTED = "reported"
    IF_ANY = "if_any"


class Side(StrEnum):
    """Which number of an indicator value is meant."""

    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Member:
    """A record type that belongs to a section.

    The body stands in the pair of elements ``<role>_name`` and ``<role>_code``; ``day`` is the element with the day of
    the fact (empty: the record has a year or a period and no day); ``where`` narrows the type to some of its records.
    ``concluded``: only a record whose day is given and has come is taken, anything else is a lead.
    ``indicators`` are those that speak of these records, and belong to the section with them. ``cite`` is the norm that
    obliges the body, whatever becomes of it.
    """

    of: type[Record]
    role: str = "about"
    day: str = ""
    duty: Duty = Duty.IF_ANY
    where: Condition | None = None
    concluded: bool = False
    indicators: tuple[str, ...] = ()
    cite: tuple[Locator, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tally:
    """How many acts of a type happened in a period, by their ``day``, among those ``where`` something is true."""

    of: type[Record]
    day: str
    where: Condition | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reported:
    """A figure of an indicator value equals what the records of the same period show."""

    id: str
    title: Say
    indicator: str
    side: Side
    counted: Tally


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PointsTo:
    """What a record names through ``via`` is a record of type ``to`` in the section (``None``: of any type).

    ``same`` is an element that has the same value on both sides. What is said to be ``external:`` is not looked for.
    """

    id: str
    title: Say
    of: type[Record]
    via: str
    to: type[Record] | None = None
    same: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AnsweredBy:
    """Every record of a type, ``where`` something is true of it, is named by a record of type ``by`` in ``via``."""

    id: str
    title: Say
    of: type[Record]
    by: type[Record]
    via: str
    where: Condition | None = None


Reconciliation = Reported | PointsTo | AnsweredBy


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Section:
    """One section: a code of the list ``dimension``, its members, and what must reconcile among them.

    ``pseudonym`` names the element by which a person stands in a section that is never public.
    """

    dimension: str
    members: tuple[Member, ...]
    reconciliations: tuple[Reconciliation, ...] = ()
    pseudonym: str = ""

    @property
    def indicators(self) -> tuple[str, ...]:
        """The indicators that belong to the section, in order and once."""
        return tuple(dict.fromkeys(indicator for member in self.members for indicator in member.indicators))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DimensionSet:
    """A set of dimensions with one section each; ``outside`` says why a record type belongs to none of them."""

    id: str
    title: Say
    confidence: Confidence
    basis: Say
    sections: tuple[Section, ...]
    outside: Mapping[type[Record], Say] = field(default_factory=dict)

    def members(self, of: type[Record]) -> Iterator[tuple[Section, Member]]:
        """Yield where records of a type belong; an indicator value belongs where its indicator does."""
        for section in self.sections:
            yield from ((section, member) for member in section.members if member.of is of)
