"""重报 — what became of the findings of an earlier receipt, now that the file has come back?

A finding is fixed when its row is there again without it; a row that is not there again fixes nothing. A row that was
rejected may show more once it can be read; on one that was accepted, or in which nothing was found, a finding that was
not there is a regression.
"""

import csv
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, TextIO

from gov_integrity.exchange import clean_rows, fingerprints
from gov_integrity.exchange.clean_rows import CleanRows
from gov_integrity.exchange.fingerprints import HEADERS, Noted
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.row_marks import UNKNOWN, Marked, key_id
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.key import Key

FILE: Final = "resubmission.csv"
_COLUMNS: Final = ("status", "code", "level", "record", "element", "earlier_line", "line", "fingerprint")
_MOST_WAYS: Final = 64


class Status(StrEnum):
    """What became of a finding."""

    FIXED = "fixed"
    REMAINING = "remaining"
    NOT_SENT_AGAIN = "not_sent_again"
    REVEALED = "revealed"
    REGRESSED = "regressed"
    NEW = "new"
    UNKNOWN = "unknown"


class NotComparableError(Exception):
    """A folder holds no fingerprints: its receipt was not made with marking."""


class OtherKeyError(NotComparableError):
    """The fingerprints were made with a key that is not the one given."""


Told = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Earlier:
    """What is left of an earlier receipt: its findings, where the marks of its clean rows lie, and its key."""

    findings: Sequence[Told]
    clean: Path
    key: Key | None


@dataclass(frozen=True, slots=True)
class Compared:
    """One finding of either receipt: what became of it, and its line in each."""

    status: Status
    told: Told
    earlier_line: str = ""
    line: str = ""


def earlier_in(folder: Path, key: Key | None = None) -> Earlier:
    """Return what the folder of an earlier receipt tells of its rows.

    Raises ``NotComparableError``, and ``OtherKeyError`` where the ``key`` it was made with is another or not given.
    """
    clean = folder / clean_rows.FILE
    try:
        with (folder / fingerprints.FILE).open(encoding="utf-8-sig", newline="") as file:
            table = csv.DictReader(file, strict=True)
            rows, names = list(table), tuple(table.fieldnames or ())
        with clean.open(encoding="utf-8", newline="") as file:
            keys = {key_id(mark) for mark in clean_rows.read(file)}
    except (OSError, ValueError, csv.Error):
        raise NotComparableError from None
    if names != HEADERS or any(None in row or None in row.values() for row in rows):
        raise NotComparableError
    keys = (keys | {key_id(row["mark"]) for row in rows}) - {""}
    if keys - {key.id if key else ""}:
        raise OtherKeyError
    return Earlier(rows, clean, key if keys else None)


def compare(earlier: Earlier, results: Results, spool: Spool) -> Iterator[Compared]:
    """Yield every finding of the earlier receipt and every other one of this run, with what became of it."""
    present: set[str] = set()
    waiting: dict[str, list[Told]] = {}
    for each in earlier.findings:
        waiting.setdefault(each["fingerprint"], []).append(each)
    with earlier.clean.open(encoding="utf-8", newline="") as file, CleanRows(clean_rows.read(file)) as clean:
        known = _Known(earlier, clean)
        for row, found in fingerprints.rows(results, spool):
            mark = known.faulty(row) if row else ""
            present.add(mark)
            for noted in fingerprints.noted(row, found, earlier.key):
                line, same = str(noted.finding.place.line), fingerprints.fingerprint(noted.finding, mark)
                before = waiting.get(same)
                if before and (mark or row is None):
                    yield Compared(Status.REMAINING, _told(noted, same), before.pop(0)["line"], line)
                else:
                    yield Compared(known.since(row, mark), _told(noted, noted.fingerprint), line=line)
        for each in (each for left in waiting.values() for each in left):
            yield Compared(known.gone(each["mark"], present), each, each["line"])


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
    """The rows of the earlier receipt, by their marks."""

    def __init__(self, earlier: Earlier, clean: CleanRows) -> None:
        self._key, self._clean = earlier.key, clean
        self._marks = {each["mark"] for each in earlier.findings} - {"", UNKNOWN}
        self._faulty = Counter(mark for mark, _line in {(each["mark"], each["line"]) for each in earlier.findings})
        self._rejected = {each["mark"] for each in earlier.findings if each["level"] == ERROR}
        ways: dict[str, Counter[tuple[str, ...]]] = {}
        for each in earlier.findings:
            ways.setdefault(each["record"], Counter())[tuple(each["without"].split())] += 1
        self._ways = {record: [way for way, _ in each.most_common(_MOST_WAYS)] for record, each in ways.items()}

    def faulty(self, row: Marked) -> str:
        """Return the mark by which a row in which something was found was known earlier, nothing for any other."""
        ways = self._ways.get(row.record.record_id, ())
        return next((mark for way in ways if (mark := row.marked(way, self._key).hash) in self._marks), "")

    def since(self, row: Marked | None, mark: str) -> Status:
        """Return what a finding is that the row of a mark did not have earlier."""
        mark = mark or (row.marked((), self._key).hash if row else "")
        if self._is_of_several(mark):
            return Status.UNKNOWN
        if mark in self._rejected:
            return Status.REVEALED
        return Status.REGRESSED if mark in self._marks or self._clean.count(mark) else Status.NEW

    def gone(self, mark: str, present: Collection[str]) -> Status:
        """Return what became of a finding that is not there any more, by the mark of its row."""
        if self._is_of_several(mark):
            return Status.UNKNOWN
        return Status.FIXED if not mark or mark in present else Status.NOT_SENT_AGAIN

    def _is_of_several(self, mark: str) -> bool:
        """Return whether a mark does not tell which row it was."""
        return mark == UNKNOWN or (bool(mark) and self._faulty[mark] + self._clean.count(mark) > 1)


def _told(noted: Noted, fingerprint: str) -> Told:
    finding = noted.finding
    told = {"code": finding.code, "level": str(finding.level), "record": finding.of}
    return {**told, "element": finding.place.element, "fingerprint": fingerprint}
