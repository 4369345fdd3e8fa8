"""停用的代码 — which finding code was given once and is given no more, since when, why, and what is said instead?

A receipt of an earlier day still bears it, so it keeps its page for ever and is never given to anything else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from gov_integrity.forms.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class RetiredCode:
    """One code: what bore it (``id``), the day from which it is not given, the code given instead, and why."""

    code: str
    id: str
    retired_on: date
    successor: str
    why: Say

    @classmethod
    def of(cls, code: str, declared: Mapping[str, object]) -> "RetiredCode":
        """Build it from its declaration; raise ``ValueError`` for a name that it does not have, or a missing one."""
        if declared.keys() != {"id", "retired_on", "successor", "why", "why_en"}:
            message = f"{code}: {sorted(declared)}"
            raise ValueError(message)
        return cls(
            code=code,
            id=str(declared["id"]),
            retired_on=date.fromisoformat(str(declared["retired_on"])),
            successor=str(declared["successor"]),
            why=Say(str(declared["why"]), str(declared["why_en"])),
        )
