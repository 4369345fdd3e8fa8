"""数据元 — what is said of one element of a record, and how much of its value may a message show?"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from gov_integrity.forms.expr import Condition
from gov_integrity.forms.instrument import Confidence, Locator
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.personal import without_numbers

LONGEST_SHOWN: Final = 80


class Visibility(StrEnum):
    """Who may see an element's value: everyone, departments, an authorised query, the owner; or it must not be sent."""

    PUBLIC = "public"
    SHARED = "shared"
    AUTHORISED = "authorised"
    RESTRICTED = "restricted"
    NEVER = "never"


PUBLIC, SHARED, AUTHORISED, RESTRICTED, NEVER = Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element: its names, meaning, kind, obligation, wire names by layout, visibility, and where it is from.

    ``required`` is true, or holds the condition under which the element must be given; ``forbidden`` the condition
    under which it must not; ``public_from`` names the element with the day from which the value may be public.
    """

    name: str
    title: str
    meaning: str
    kind: Kind
    required: bool | Condition
    forbidden: Condition | None = None
    wire: Mapping[str, str] = field(default_factory=dict)
    cite: tuple[Locator, ...] = ()
    confidence: Confidence = Confidence.OURS
    visibility: Visibility = PUBLIC
    public_from: str = ""

    @property
    def title_en(self) -> str:
        """The identifier as English words."""
        return self.name.replace("_", " ")


def shown(text: str, visibility: Visibility) -> str:
    """Return what a message may show of a value: a public value but for numbers of persons, else its make-up."""
    if visibility is PUBLIC:
        start = without_numbers(text[: 2 * LONGEST_SHOWN])[: LONGEST_SHOWN + 1]
        visible = start if start.isprintable() else "".join(map(_visible, start))
        return visible if len(text) <= LONGEST_SHOWN else visible[:LONGEST_SHOWN] + "…"
    return masked(text)


def masked(text: str) -> str:
    """Return the make-up of a value, never its content: ``18: 9×17 A×1`` is seventeen digits and one letter."""
    counts: dict[str, int] = {}
    for character in text:
        sign = _sign(character)
        counts[sign] = counts.get(sign, 0) + 1
    return f"{len(text)}: " + " ".join(f"{sign}×{count}" for sign, count in counts.items()) if text else "0"


def _sign(character: str) -> str:
    if character.isascii():
        return "9" if character.isdigit() else "A" if character.isalpha() else "." if character.isprintable() else "⌧"
    return "字" if unicodedata.category(character)[0] == "L" else "※"


def _visible(character: str) -> str:
    hidden = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    return f"⟨U+{ord(character):04X}⟩" if hidden else character
