"""校验 — how is a check of a record declared?

A check says when a record *fails*, as data that every engine reads, with its sentence, what to do, and one good and
one bad example. Presence, length, pattern, code and check digits follow from the element's kind and are never written
as checks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from gov_integrity.forms.expr import Condition
from gov_integrity.forms.finding import Level
from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say


class Example:
    """A worked example: the record's full example with some elements changed, judged on a day.

    Changes are document values; ``None`` takes the element away. ``of`` names the record type, where a check is of
    several.
    """

    def __init__(self, *, on: date | None = None, of: type[Record] | None = None, **changes: object) -> None:
        """Keep the day, the record type and the changes."""
        self.on, self.of = on, of
        self.changes: Mapping[str, object] = changes

    def document(self, record: type[Record]) -> dict[str, object]:
        """Return the example as a document of its own record type, else of ``record``."""
        changed = {**(self.of or record).example, **self.changes}
        return {name: value for name, value in changed.items() if value is not None}


class Good(Example):
    """An example that passes."""


class Bad(Example):
    """An example that fails."""


@dataclass(frozen=True, slots=True)
class Unique:
    """Fails for the second and every later record of a package that has the same values of all the elements."""

    elements: tuple[str, ...]


def unique(*elements: str) -> Unique:
    """No two records of a package may have the same values of all these elements; null values never collide."""
    return Unique(elements)


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
    fails: Condition | Unique
    says: Say
    todo: Say
    examples: tuple[Example, ...]
    when: Condition | None = None
    cite: tuple[Locator, ...] = ()
    confidence: Confidence = Confidence.OURS
