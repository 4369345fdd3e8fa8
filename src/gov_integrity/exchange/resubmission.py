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
from functools import cache
from pathlib import Path
from typing import Final, TextIO

from gov_integrity.exchange import clean_rows, fingerprints
from gov_integrity.exchange.clean_rows import CleanRows
from gov_integrity.exchange.fingerprints import HEADERS, Noted
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.row_marks import UNKNOWN, Marked, key_id
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, Level
from gov_integrity.forms.key import Key
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish import sentences
from gov_integrity.publish.listings.csv import neutral
from gov_integrity.standard import catalogue

FILE: Final = "resubmission.csv"
_COLUMNS: Final = (
    ("结果", "result"),
    ("代码", "code"),
    ("级别", "level"),
    ("记录类型", "record type"),
    ("数据项", "element"),
    ("上次的文件", "earlier file"),
    ("上次的工作表", "earlier sheet"),
    ("上次的行", "earlier line"),
    ("这次的文件", "file"),
    ("这次的工作表", "sheet"),
    ("这次的行", "line"),
    ("怎么办", "what to do"),
    ("结果代码", "status"),
    ("指纹", "fingerprint"),
)
_OF_RECORDS: Final = frozenset({"IDN", "REF"})
_LEVELS: Final = frozenset(Level)
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


ENDS: Final = {
    Status.FIXED: Say("已改正", "fixed"),
    Status.REMAINING: Say("仍存在", "remaining"),
    Status.NOT_SENT_AGAIN: Say("所在的行没有再报", "row not sent again"),
    Status.REVEALED: Say("退回的行另有", "more in a rejected row"),
    Status.REGRESSED: Say("改后变差", "regressed"),
    Status.NEW: Say("新出现", "new"),
    Status.UNKNOWN: Say("无法比较", "cannot be compared"),
}
"""What became of a finding, in words."""


class NotComparableError(Exception):
    """A folder holds no fingerprints: its receipt was not made with marking."""


class OtherKeyError(NotComparableError):
    """The fingerprints were made with a key that is not the one given."""


Told = Mapping[str, str]
Where = tuple[str, str, str]
NOWHERE: Final[Where] = ("", "", "")


@dataclass(frozen=True, slots=True)
class Earlier:
    """What is left of an earlier receipt: its findings, where the marks of its clean rows lie, and its key."""

    findings: Sequence[Told]
    clean: Path
    key: Key | None


@dataclass(frozen=True, slots=True)
class Compared:
    """One finding of either receipt: what became of it, and where it stood and stands: file, sheet, line."""

    status: Status
    told: Told
    earlier: Where = NOWHERE
    now: Where = NOWHERE


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
    if names != HEADERS or not all(map(_is_told, rows)):
        raise NotComparableError
    keys = (keys | {key_id(row["mark"]) for row in rows}) - {""}
    if keys - {key.id if key else ""}:
        raise OtherKeyError
    return Earlier(rows, clean, key if keys else None)


def _is_told(row: Mapping[str | None, str | None]) -> bool:
    """Return whether a line is one that this release writes."""
    is_whole = None not in row and None not in row.values()
    return is_whole and row["code"] in catalogue.notices() and row["level"] in _LEVELS and row["record"] in _types()


@cache
def _types() -> frozenset[str]:
    return frozenset({"", *(each.record_id for each in catalogue.record_types())})


def compare(earlier: Earlier, results: Results, spool: Spool) -> Iterator[Compared]:
    """Yield every finding of the earlier receipt and every other one of this run, with what became of it."""
    present: set[str] = set()
    unread: set[str] = set()
    spoiled: set[str] = set()  # elements of which no row can be read
    waiting: dict[str, list[Told]] = {}
    for each in earlier.findings:
        waiting.setdefault(each["fingerprint"], []).append(each)
    with earlier.clean.open(encoding="utf-8", newline="") as file, CleanRows(clean_rows.read(file)) as clean:
        known = _Known(earlier, clean)
        for row, found in fingerprints.rows(results, spool):
            mark = known.faulty(row) if row else ""
            present.add(mark)
            if any(finding.level is ERROR and not _is_of_records(finding.code) for finding in found):
                unread.add(mark)
                spoiled |= {finding.place.element for finding in found if row is None} - {""}
            for noted in fingerprints.noted(row, found, earlier.key):
                here, same = _now(noted), fingerprints.fingerprint(noted.finding, mark)
                before = waiting.get(same)
                if before and (mark or row is None):
                    yield Compared(Status.REMAINING, _told(noted, same), _earlier(before.pop(0)), here)
                else:
                    yield Compared(known.since(row, mark), _told(noted, noted.fingerprint), now=here)
        for each in (each for left in waiting.values() for each in left):
            needs_whole = _is_of_records(each["code"]) and (spoiled or each["mark"] in unread)
            is_judged = not needs_whole and each["element"] not in spoiled
            ended = known.gone(each["mark"], present) if is_judged else Status.UNKNOWN
            yield Compared(ended, each, _earlier(each))


def write(compared: Iterator[Compared], out: TextIO, language: str) -> Counter[Status]:
    """Write what became of each finding, and return how many came to each end."""
    counts = Counter[Status]()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(pick(language, *header) for header in _COLUMNS)
    for each in compared:
        counts[each.status] += 1
        table.writerow((ENDS[each.status].in_(language), *_cells(each, language)))
    return counts


def _cells(compared: Compared, language: str) -> Iterator[str]:
    told = compared.told
    yield told["code"]
    yield sentences.level(Level(told["level"]), language)
    record = catalogue.record_type(told["record"]) if told["record"] else None
    yield pick(language, record.record_title, record.record_id) if record else ""
    element = record.elements.get(told["element"]) if record else None
    yield pick(language, element.title, element.title_en) if element else told["element"]
    yield from (neutral(text) for text in (*compared.earlier, *compared.now))
    is_over = compared.status in {Status.FIXED, Status.NOT_SENT_AGAIN, Status.UNKNOWN}
    yield "" if is_over else sentences.in_general(told["code"], language)[1]
    yield compared.status
    yield told["fingerprint"]


def _is_of_records(code: str) -> bool:
    """Return whether what has a code is found only in a row that could be read: checks, rules, digits, references."""
    return code[:3] in _OF_RECORDS or not isinstance(catalogue.notice(code), Fault)


def _earlier(told: Told) -> Where:
    return told["file"], told["sheet"], told["line"]


def _now(noted: Noted) -> Where:
    place = noted.finding.place
    return place.file, place.sheet, str(place.line or "")


class _Known:
    """The rows of the earlier receipt, by their marks."""

    def __init__(self, earlier: Earlier, clean: CleanRows) -> None:
        self._key, self._clean = earlier.key, clean
        self._marks = {each["mark"] for each in earlier.findings} - {"", UNKNOWN}
        self._faulty = Counter(mark for mark, _where in {(each["mark"], _earlier(each)) for each in earlier.findings})
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
