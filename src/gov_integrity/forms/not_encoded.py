"""未编入 — which fact of law is known of but not encoded, why, and what would settle it?

What rests on memory, on a scrambled copy or on a draft is not law here. A rule that meets such a fact answers
``Silent`` and names the entry, so that nobody takes silence for a rule.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from gov_integrity.forms.say import Say


class Reason(StrEnum):
    """Why a fact is not encoded."""

    UNREAD = "unread"  # its text was not read, or only a scrambled copy
    MEMORY = "memory"  # a number or rule is remembered, and no source was seen
    NOT_FOUND = "not_found"  # looked for and not found


@dataclass(frozen=True, slots=True, kw_only=True)
class NotEncoded:
    """One fact: the law it belongs to, what it is about, why it is not encoded, and what is missing."""

    id: str
    law: str
    what: Say
    reason: Reason
    missing: Say

    @classmethod
    def of(cls, name: str, declared: Mapping[str, object]) -> "NotEncoded":
        """Build an entry from its declaration; raise ``ValueError`` for a name that an entry does not have."""
        strays = declared.keys() - {"law", "what", "what_en", "reason", "missing", "missing_en"}
        if strays:
            message = f"{name}: {sorted(strays)}"
            raise ValueError(message)
        return cls(
            id=name,
            law=str(declared["law"]),
            what=Say(str(declared["what"]), str(declared["what_en"])),
            reason=Reason(str(declared["reason"])),
            missing=Say(str(declared["missing"]), str(declared["missing_en"])),
        )

    @property
    def says(self) -> Say:
        """The sentence of a silence that points here."""
        return Say(
            f"{self.what.zh}未编入（{self.law}），不据记忆作答；尚缺：{self.missing.zh}",
            f"not encoded: {self.what.en} ({self.law}); no answer from memory; missing: {self.missing.en}",
        )
