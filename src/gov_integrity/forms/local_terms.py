"""地方口径 — which national checks does a place or a profile make stricter, which silent, and what does it add?

A level may be raised. Only what is nationally a warning or a hint may be lowered or switched off, so that what is
accepted here is accepted everywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from gov_integrity.forms.expr import Condition
from gov_integrity.forms.finding import Level
from gov_integrity.forms.say import Say

if TYPE_CHECKING:
    from gov_integrity.forms.profile import Origin


@dataclass(frozen=True, slots=True)
class LevelChange:
    """A check (by id or code) at another level, ``None``: switched off; ``path`` is where that is declared."""

    check: str
    to: Level | None
    origin: "Origin"
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalCheck:
    """A check that a place adds, of records of type ``of``; ``bad`` and ``good`` change the record's full example."""

    id: str
    of: str
    level: Level
    fails: Condition
    when: Condition | None
    says: Say
    todo: Say
    bad: Mapping[str, object]
    good: Mapping[str, object]
    origin: "Origin"
    path: str


@dataclass(frozen=True, slots=True)
class LocalTerms:
    """Everything that one profile or place changes of the checks."""

    levels: tuple[LevelChange, ...] = ()
    checks: tuple[LocalCheck, ...] = ()


NO_CHANGE: Final = LocalTerms()
