"""数值出处 — where is each number of a profile from, and how many of them are this project's own?

Each origin gets a number of its own; whatever shows a number of the profile points to it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.profile import Origin, Profile
from gov_integrity.publish.basis import confidence


@dataclass(frozen=True, slots=True)
class OriginLine:
    """One origin: its mark on the page, how many numbers come from it, and what it is."""

    mark: str
    numbers: int
    confidence: str
    source: str


@dataclass(frozen=True, slots=True)
class Origins:
    """The origins of a profile's numbers, the most frequent first."""

    lines: tuple[OriginLine, ...]
    marks: Mapping[str, str]
    numbers: int
    ours: int

    @classmethod
    def of(cls, profile: Profile, language: str) -> Self:
        """Return the origins of a profile."""
        found = list(profile.origins())
        counted = Counter(origin.id for origin in found)
        known = {origin.id: origin for origin in found}
        ordered = sorted(counted, key=lambda each: (-counted[each], each))
        marks = {each: str(index) for index, each in enumerate(ordered, 1)}
        lines = tuple(
            OriginLine(
                marks[each],
                counted[each],
                confidence(known[each].confidence, language),
                known[each].source.in_(language),
            )
            for each in ordered
        )
        ours = sum(origin.confidence is Confidence.OURS for origin in found)
        return cls(lines, marks, len(found), ours)

    def marked(self, origins: Iterable[Origin]) -> tuple[str, ...]:
        """Return the marks of some origins, each once, in their order."""
        return tuple(sorted({self.marks[origin.id] for origin in origins}, key=int))
