"""待人判断 — which answers of the law need a person?

Of the answers themselves only those that the law or the world leaves open are kept, some of every kind, while they
stream by; they are the first in the order of the rows, however the work was cut.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

NOTABLE: Final = frozenset({"undetermined", "open"})
MOST_NOTABLE: Final = 50
MOST_OF_A_KIND: Final = 5


@dataclass(slots=True)
class Notable:
    """Keeps the first answers of every rule that are undetermined or open; give it every answer of a run."""

    kept: dict[tuple[str, str], list[Mapping[str, Any]]] = field(default_factory=dict)

    def add(self, answer: Mapping[str, Any]) -> bool:
        """Take one answer as plain data, and return whether it is kept."""
        if answer["outcome"] not in NOTABLE:
            return False
        alike = self.kept.setdefault((answer["rule"], answer["outcome"]), [])
        if len(alike) == MOST_OF_A_KIND:
            return False
        alike.append(answer)
        return True

    def answers(self) -> list[Mapping[str, Any]]:
        """Return all that is kept, by rule and outcome."""
        return [answer for kind in sorted(self.kept) for answer in self.kept[kind]]

    def listed(self) -> list[Mapping[str, Any]]:
        """Return what is shown: at most ``MOST_NOTABLE`` in all."""
        return self.answers()[:MOST_NOTABLE]
