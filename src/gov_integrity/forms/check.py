"""校验 — how is a check of a record declared?

A check says when a record *fails*, as data that every engine reads, with its sentence, what to do, and one good and
one bad example. Presence, length, pattern, code and check digits follow from the element's kind and are never written
as checks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from gov_integrity.forms.expr import Condition, elements_of
from gov_integrity.forms.finding import Level
from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say


class Example:
    """A worked example: the record's full example with some elements changed, judged on a day.

    Changes are document values; ``None`` takes the element away. ``of`` names the record type, where a check is of
    several; ``beside`` is the record that it names, or that names it, where a check is of two.
    """

    def __init__(
        self,
        *,
        on: date | None = None,
        of: type[Record] | None = None,
        beside: "Example | None" = None,
        **changes: object,
    ) -> None:
        """Keep the day, the record type, the other record and the changes."""
        self.on, self.of, self.beside = on, of, beside
        self.changes: Mapping[str, object] = changes

    def document(self, record: type[Record]) -> dict[str, object]:
        """Return the example as a document of its own record type, else of ``record``."""
        changed = {**(self.of or record).example, **self.changes}
        return {name: value for name, value in changed.items() if value is not None}


class Good(Example):
    """An example that passes."""


class Bad(Example):
    """An example that fails."""


#: in ``differing``: the wire layout in which a record came, which is no element of it
LAYOUT: Final = "layout"


@dataclass(frozen=True, slots=True)
class Beside:
    """What can only be said of a record beside others; ``elements`` are those of the record that it reads."""

    elements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unique(Beside):
    """Fails for every later record of a package that has the same values of all the elements as the first such one.

    With ``differing``, only where it has other values of these; with ``among``, only records that meet it take part.
    """

    differing: tuple[str, ...] = ()
    among: Condition | None = None


@dataclass(frozen=True, slots=True)
class Linked(Beside):
    """Fails for a record when the condition is true of it and of a record ``to`` which its element ``by`` names.

    ``by`` holds the id of the other, or with ``at`` the value of that element of it. In the condition the elements of
    the other stand behind ``by`` and a dot: ``value("contract.signed_on")``.
    """

    by: str
    to: type[Record]
    fails: Condition
    at: str = ""


@dataclass(frozen=True, slots=True)
class Unanswered(Beside):
    """Fails for a record that meets ``when`` and that no record ``by`` names in its element ``through``."""

    by: type[Record]
    through: str
    when: Condition


def unique(*elements: str, differing: tuple[str, ...] = (), among: Condition | None = None) -> Unique:
    """No two records of a package may have the same values of all these elements; null values never collide."""
    return Unique(elements, differing, among)


def linked(by: str, to: type[Record], fails: Condition, *, at: str = "") -> Linked:
    """Judge a record beside the one that its element ``by`` names."""
    own = (name for name in elements_of(fails) if not name.startswith(f"{by}."))
    return Linked((*sorted(own), by), by, to, fails, at)


def unanswered(by: type[Record], through: str, when: Condition) -> Unanswered:
    """Ask whether any record ``by`` of the package names this one in its element ``through``."""
    return Unanswered(tuple(sorted(elements_of(when))), by, through, when)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Check:
    """A check of records of one type, or of all types that share the elements of ``of``.

    ``fails`` true is a failure, false a pass; null is *not applicable* where ``when`` is given and not true, otherwise
    *undetermined*. The slots of ``says`` are element names (and ``on``).
    """

    id: str
    code: str
    of: type[Record]
    level: Level
    fails: Condition | Beside
    says: Say
    todo: Say
    examples: tuple[Example, ...]
    when: Condition | None = None
    cite: tuple[Locator, ...] = ()
    confidence: Confidence = Confidence.OURS
