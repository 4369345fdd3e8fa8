"""出示 — how are the records of a file shown to an audience, and the access written down before anything is shown?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from gov_integrity.exchange import query_log
from gov_integrity.exchange.intake import Intake
from gov_integrity.exchange.kept import Kept
from gov_integrity.exchange.query_log import Query
from gov_integrity.exchange.questions import REMEMBERED_RECORDS, record_of
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.element import PUBLIC, Visibility
from gov_integrity.forms.key import Key
from gov_integrity.forms.record import Record
from gov_integrity.judgement.public_view import View, public_view


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Who asks to see records: which audience, on which day, for whom, for what, on whose authority, and when."""

    audience: Visibility
    on: date
    region: str = ""
    calendar: Calendar | None = None
    key: Key | None = None
    recipient: str = ""
    by: str = ""
    purpose: str = ""
    authority: str = ""
    at: str = ""

    @property
    def lacking(self) -> tuple[str, ...]:
        """What is not said that has to be, before whoever is not the public may see anything."""
        if self.audience is PUBLIC:
            return ("recipient",) if self.key and not self.recipient else ()
        return tuple(name for name in ("by", "recipient", "purpose", "authority", "at") if not getattr(self, name))


def views(spool: Spool, request: Request) -> Iterator[tuple[Kept, View]]:
    """Yield what may be seen of every accepted record, in the order of the rows; records may point to each other."""
    linked = _finder(spool)
    for row in spool.rows(accepted=True):
        yield (
            row,
            public_view(
                record_of(row.record, row.document),
                audience=request.audience,
                on=request.on,
                region=request.region,
                calendar=request.calendar,
                linked=linked,
                key=request.key,
                recipient=request.recipient,
            ),
        )


def write_down(path: Path, spool: Spool, intake: Intake, request: Request) -> None:
    """Add a line to the query log for every record of which something will be shown.

    Raises as ``query_log.append`` does; then nothing may be shown.
    """
    hashes = [tally.source.sha256 for tally in intake.tallies]
    query_log.append(
        path,
        (
            Query(
                at=request.at,
                by=request.by,
                recipient=request.recipient,
                audience=str(request.audience),
                purpose=request.purpose,
                authority=request.authority,
                on=request.on.isoformat(),
                record=row.record,
                subject=query_log.subject(row.identity, request.key, source=hashes[row.source], number=row.seq),
                shown=tuple(view.document),
            )
            for row, view in views(spool, request)
            if view.document
        ),
    )


def _finder(spool: Spool) -> Callable[[str], Record | None]:
    @lru_cache(maxsize=REMEMBERED_RECORDS)
    def find(ref: str) -> Record | None:
        found = spool.document(ref)
        return None if found is None else record_of(*found)

    return find
