"""要求 — what does the standard demand of those who claim to follow it, and which test shows it?"""

from dataclasses import dataclass

from gov_integrity.forms.say import Say


@dataclass(frozen=True, slots=True)
class Term:
    """One term of the standard and its definition."""

    term: Say
    means: Say


@dataclass(frozen=True, slots=True)
class Requirement:
    """One demand with a permanent id; ``level`` is the level of conformance that it belongs to, ``tests`` show it.

    A level that is no level of the conformance suite says who else must keep it.
    """

    id: str
    level: str
    says: Say
    tests: tuple[str, ...]
