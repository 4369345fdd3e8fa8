"""重报 — what became of the findings of an earlier receipt, now that the file has come back?

A finding is fixed when its row is there again without it; a row that is not there again fixes nothing. A row that was
rejected may show more once it can be read; on one that was accepted a finding that was not there is a regression.
"""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, TextIO

from gov_integrity.exchange import fingerprints
from gov_integrity.exchange.fingerprints import HEADERS, Marked, Noted
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import ERROR

FILE: Final = "resubmission.csv"
_COLUMNS: Final = ("status", "code", "level", "record", "element", "earlier_line", "line", "fingerprint")


class Status(StrEnum):
    """What became of a finding."""

    FIXED = "fixed"
    REMAINING = "remaining"
    NOT_SENT_AGAIN = "not_sent_again"
    REVEALED = "revealed"
    REGRESSED = "regressed"
    NEW = "new"


class NotComparableError(Exception):
    """A folder holds no fingerprints: its receipt was not made with marking."""


Earlier = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Compared:
    """One finding of either receipt: what became of it, and its line in each."""

    status: Status
    told: Mapping[str, str]
    earlier_line: str = ""
    line: str = ""


def earlier_in(folder: Path) -> Sequence[Earlier]:
    """Return the fingerprints in the folder of an earlier receipt; raise ``NotComparableError``."""
    try:
        with (folder / fingerprints.FILE).open(encoding="utf-8-sig", newline="") as file:
            table = csv.DictReader(file, strict=True)
            rows, names = list(table), tuple(table.fieldnames or ())
    except (OSError, UnicodeDecodeError, csv.Error):
        raise NotComparableError from None
    if names != HEADERS or any(None in row or None in row.values() for row in rows):
        raise NotComparableError
    return rows


def compare(earlier: Sequence[Earlier], results: Results, spool: Spool) -> Iterator[Compared]:
    """Yield every finding of the earlier receipt and every other one of this run, with what became of it."""
    known = _Known(earlier)
    present = {
        mark
        for number in range(len(results.intake.tallies))
        for row in fingerprints.rows(results, number)
        if (mark := known.mark(row))
    }
    waiting: dict[str, list[Earlier]] = {}
    for each in earlier:
        waiting.setdefault(each["fingerprint"], []).append(each)
    for noted, row in fingerprints.noted(results, spool):
        mark = known.mark(row) if row else ""
        same = fingerprints.fingerprint(noted.finding, mark)
        before = waiting.get(same)
        if before and (mark or row is None):
            yield Compared(Status.REMAINING, _told(noted, same), before.pop(0)["line"], str(noted.finding.place.line))
        else:
            status = known.since(mark) if mark else Status.NEW
            yield Compared(status, _told(noted, noted.fingerprint), line=str(noted.finding.place.line))
    for each in (each for left in waiting.values() for each in left):
        is_there = not each["mark"] or each["mark"] in present
        yield Compared(Status.FIXED if is_there else Status.NOT_SENT_AGAIN, each, each["line"])


def write(compared: Iterator[Compared], out: TextIO) -> Counter[Status]:
    """Write what became of each finding, and return how many came to each end."""
    counts = Counter[Status]()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(_COLUMNS)
    for each in compared:
        counts[each.status] += 1
        told = (each.told[name] for name in ("code", "level", "record", "element"))
        table.writerow((each.status, *told, each.earlier_line, each.line, each.told["fingerprint"]))
    return counts


class _Known:
    """The marks of the rows in which something was found earlier."""

    def __init__(self, earlier: Sequence[Earlier]) -> None:
        self._marks = {each["mark"] for each in earlier} - {""}
        self._rejected = {each["mark"] for each in earlier if each["level"] == ERROR}
        self._without: dict[str, dict[tuple[str, ...], None]] = {}
        for each in earlier:
            self._without.setdefault(each["record"], {})[tuple(each["without"].split())] = None

    def since(self, mark: str) -> Status:
        """Return what a finding is that a row of this mark did not have earlier."""
        return Status.REVEALED if mark in self._rejected else Status.REGRESSED

    def mark(self, row: Marked) -> str:
        """Return the mark by which a row was known earlier, or nothing."""
        ways = self._without.get(row.record.record_id, {})
        return next((mark for way in ways if (mark := row.marked(way).hash) in self._marks), "")


def _told(noted: Noted, fingerprint: str) -> Mapping[str, str]:
    finding = noted.finding
    told = {"code": finding.code, "level": str(finding.level), "record": finding.of}
    return {**told, "element": finding.place.element, "fingerprint": fingerprint}
