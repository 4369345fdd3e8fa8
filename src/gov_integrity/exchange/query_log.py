"""查询日志 — who was shown what, for which purpose and on whose authority?

Lines of JSON, only ever added. Each holds the hash of the one before it, so a line that is changed, taken out or put in
between is found. No line tells whom it concerns but to the holder of the key.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final

from gov_integrity.exchange.lock import Lock
from gov_integrity.forms.instrument import YEARS, Figure
from gov_integrity.forms.key import Key
from gov_integrity.forms.period import years_after
from gov_integrity.standard.instruments import shenzhen_credit_regulation

FIRST: Final = "0" * 64
LEAST_YEARS: Final = Figure(5, YEARS, shenzhen_credit_regulation.instrument.at("第四十四条至第四十五条"))
_PURPOSE: Final = "query-log"


class BrokenLogError(ValueError):
    """A log whose chain does not hold; ``line`` is the first line that does not, from 1."""

    def __init__(self, line: int) -> None:
        """Keep the line."""
        super().__init__(line)
        self.line = line


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One access: ``at`` is an instant as given (ISO 8601), ``by`` who asked, ``recipient`` for whom.

    ``authority`` is the document or provision that allows it; ``shown`` names the elements that were shown.
    ``subject`` is the record's keyed hash; without a key it is where the record stood: the hash of its source and its
    number there, which tells nothing to whoever has not the source.
    """

    at: str
    by: str
    recipient: str
    audience: str
    purpose: str
    authority: str
    on: str
    record: str
    subject: str
    shown: tuple[str, ...]

    @property
    def kept_until(self) -> date:
        """The last day of the five years for which Shenzhen demands that the line be kept; elsewhere our default."""
        return years_after(date.fromisoformat(self.at[:10]), int(LEAST_YEARS))


def subject(identity: str, key: Key | None, *, source: str, number: int) -> str:
    """Return what stands in the log for a record: its keyed hash, or without a key its place in its source."""
    return f"{key.id}:{key.hash(identity, purpose=_PURPOSE)}" if key else f"{source}#{number}"


def append(path: Path, told: Iterable[Query]) -> str:
    """Add lines to a log, which is made where there is none, and return the hash of the last.

    The lines are on the disk when this returns. Raises ``BrokenLogError`` for a log that was tampered with or cut off,
    ``FolderInUseError`` while another process writes there.
    """
    with Lock(path.parent):
        last = head(path) if path.exists() else FIRST
        opened = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(opened, "ab") as file:
            for query in told:
                line = {**asdict(query), "previous": last}
                last = _hash(line)
                file.write((json.dumps({**line, "hash": last}, ensure_ascii=False) + "\n").encode())
            file.flush()
            os.fsync(file.fileno())
    return last


def head(path: Path) -> str:
    """Return the hash of the last line of a log whose chain holds; raise ``BrokenLogError``."""
    last = FIRST
    for line in _lines(path):
        last = str(line["hash"])
    return last


def queries(path: Path) -> Iterator[Query]:
    """Yield every access of a log, verifying the chain on the way; raise ``BrokenLogError``."""
    for line in _lines(path):
        told = {name: value for name, value in line.items() if name not in {"previous", "hash"}}
        yield Query(**{**told, "shown": tuple(told["shown"])})  # type: ignore[arg-type]  # of our writing


def concerning(path: Path, identities: Iterable[str], key: Key) -> Iterator[Query]:
    """Yield every access to some records, for whoever holds the key; raise ``BrokenLogError``."""
    sought = {subject(identity, key, source="", number=0) for identity in identities}
    yield from (query for query in queries(path) if query.subject in sought)


def _lines(path: Path) -> Iterator[Mapping[str, object]]:
    last = FIRST
    names = {*Query.__dataclass_fields__, "previous", "hash"}
    with path.open("rb") as file:
        for number, raw in enumerate(file, 1):
            try:
                line = json.loads(raw)
            except ValueError:
                raise BrokenLogError(number) from None
            if not raw.endswith(b"\n") or not isinstance(line, dict) or set(line) != names:
                raise BrokenLogError(number)
            told = {name: value for name, value in line.items() if name != "hash"}
            if line["previous"] != last or line["hash"] != _hash(told):
                raise BrokenLogError(number)
            last = line["hash"]
            yield line


def _hash(line: Mapping[str, object]) -> str:
    return sha256(json.dumps(line, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
