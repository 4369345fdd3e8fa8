"""豁免 — which finding does whom's decision set aside, for what, and until when?

A waiver never says that data are right: its finding is still listed, as waived. It covers findings of one check, of
all records or those it names, on days of judgement up to and including its last.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class About:
    """What a waiver asks of a record: its type, its identity, who sent it (name and code), its file and line."""

    record: str
    identity: str
    senders: Sequence[str] = ()
    row: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """One waiver: of a finding code, for a reason, by an authority's document, until a day.

    What ``record``, ``senders``, ``keys`` (identities of records) and ``rows`` (``file:line``) name narrows it; empty
    means all. ``line`` is where it stands in its file.
    """

    code: str
    reason: str
    authority: str
    document: str
    expires_on: date
    record: str = ""
    senders: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    line: int = 0

    def in_force(self, on: date) -> bool:
        """Return whether it still holds on a day of judgement."""
        return on <= self.expires_on

    def covers(self, code: str, about: About) -> bool:
        """Return whether a finding of a record is set aside, while the waiver holds."""
        return (
            code == self.code
            and self.record in {"", about.record}
            and (not self.senders or any(sender in self.senders for sender in about.senders))
            and (not self.keys or about.identity in self.keys)
            and (not self.rows or about.row in self.rows)
        )
