"""留存 — what is kept of one data row between the two passes, and how is it written down?

Workers write it down, so that the process that owns the spool only has to store it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.waiver import About
from gov_integrity.judgement.engine import Ledger, Verdict

Cells = list[tuple[object, ...]]
Ledgers = dict[str, Ledger]


@dataclass(frozen=True, slots=True)
class Kept:
    """One data row as it waits: its number, place, type, identity, findings, and its document if it has one."""

    seq: int
    source: int
    place: Place
    record: str = ""
    identity: str = ""
    errors: int = 0
    warnings: int = 0
    rows: int = 1
    document: Mapping[str, object] | None = None
    keys: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = ()
    links: tuple[tuple[str, bool, str], ...] = ()
    wanted: tuple[tuple[str, str, str], ...] = ()
    findings: list[Finding] = field(default_factory=list)


class Written(NamedTuple):
    """Rows as the tables of the spool take them, and how their checks ended."""

    rows: Cells
    keys: Cells
    links: Cells
    wanted: Cells
    findings: Cells
    ledgers: str = "{}"


def written(kept: Iterable[Kept], ledgers: Ledgers | None = None) -> Written:
    """Write rows down."""
    down = Written([], [], [], [], [], ledgers_text(ledgers or {}))
    for row in kept:
        down.rows.append(_row(row))
        down.keys.extend((name, digest(values), digest(other), row.seq) for name, values, other in row.keys)
        down.links.extend((name, is_target, digest((text,)), row.seq) for name, is_target, text in row.links)
        down.wanted.extend((row.seq, *wish) for wish in row.wanted)
        down.findings.extend(findings_of(row.source, row.findings, row.seq))
    return down


def findings_of(source: int, findings: Iterable[Finding], seq: int | None = None) -> Cells:
    """Write findings of a source, or of one of its rows, down."""
    return [
        (seq, source, *each.order()[1:5], each.order()[5], each.level, each.affected, _body(each), each.waived)
        for each in findings
    ]


def about_of(record: str, identity: str, document: Mapping[str, object], place: Place) -> About:
    """Return what a waiver asks of a record: who sent it is told by the source of the data, its name and its code."""
    senders = (document.get(name) for name in ("source_org_name", "source_org_code"))
    return About(record, identity, tuple(str(sender) for sender in senders if sender), f"{place.file}:{place.line}")


def digest(values: tuple[str, ...]) -> bytes:
    """Return what stands for the values of a key."""
    return sha256("\x1f".join(values).encode("utf-8", "surrogatepass")).digest()[:16]


def compact(data: object) -> str:
    """Return data as JSON without spaces."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def ledgers_text(ledgers: Ledgers) -> str:
    """Write ledgers down, by name."""
    return compact({name: {"records": each.records, "ended": each.ended} for name, each in ledgers.items()})


def add_ledgers(texts: Iterable[str], into: Ledgers | None = None) -> Ledgers:
    """Return the sum of ledgers that were written down, added to those that are there."""
    ledgers = {} if into is None else into
    for text in texts:
        for name, told in json.loads(text).items():
            ledger = ledgers.setdefault(name, Ledger())
            ledger.records += told["records"]
            for check, ends in told["ended"].items():
                ledger.ended.setdefault(check, {})
                for verdict, count in ends.items():
                    ledger.note(check, Verdict(verdict), count)
    return ledgers


def _row(row: Kept) -> tuple[object, ...]:
    document = None if row.document is None else compact(row.document)
    place = compact(row.place.known())
    counts = (row.errors, row.warnings, row.rows)
    return (row.seq, row.source, row.record, row.identity, place, *counts, document)


def _body(finding: Finding) -> str:
    told = {"place": finding.place.known(), "seen": finding.seen, "slots": dict(finding.slots), "of": finding.of}
    return compact(told)
