"""差距 — how far is an existing export from the standard?

For a platform that has not adopted it: record type by record type, which elements its files hold, which they lack and
what they hold beside; which code words nobody knows; how many rows reach each level; and which obligations the source
cannot meet, because what they ask for is nowhere in it. Nothing is judged twice: rows are read and checked as ever.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import Final

from gov_integrity.exchange import documents, formats, mapping, parsing
from gov_integrity.exchange.headers import HEADER_SEARCH_ROWS, Head
from gov_integrity.exchange.mapping import Mapping as HeaderMapping
from gov_integrity.exchange.placed import Outcome
from gov_integrity.exchange.row import Document, Documents, Grid, Row, Source
from gov_integrity.forms.element import PUBLIC, shown
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.finding import Finding, Level
from gov_integrity.forms.outcome import Missing
from gov_integrity.forms.record import Record
from gov_integrity.judgement.ask import ask, rules_for
from gov_integrity.judgement.engine import Engine
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar

UNKNOWN_CODES: Final = frozenset({"TXT203", "TXT205"})
OWED: Final = "TXT201"
NOT_SHOWN: Final = "—"


@dataclass(slots=True)
class Distance:
    """What was seen of one record type.

    ``shaped`` rows are records, ``clean`` ones have no error of a check either, ``decided`` ones lack no fact that a
    rule asks for (only with a day of judgement). ``present`` counts the rows that give an element, ``beside`` those
    with something of another name; ``codes`` are words of the sender by element, ``owed`` counts obligations under a
    condition that were not met.
    """

    record: type[Record]
    on: date | None
    rows: int = 0
    shaped: int = 0
    clean: int = 0
    decided: int = 0
    present: Counter[str] = field(default_factory=Counter)
    beside: Counter[str] = field(default_factory=Counter)
    codes: dict[str, Counter[str]] = field(default_factory=dict)
    owed: Counter[str] = field(default_factory=Counter)
    engine: Engine = field(init=False)

    def __post_init__(self) -> None:
        """Compile the checks of the record type."""
        self.engine = Engine(self.record, calendar=calendar(), on=self.on)

    def share(self, count: int) -> float | None:
        """Return a count as a share of the rows, to four decimals; nothing without rows."""
        return round(count / self.rows, 4) if self.rows else None

    def missing(self) -> tuple[str, ...]:
        """Return the elements that no row gives."""
        return tuple(name for name in self.record.elements if not self.present[name])

    def cannot_meet(self) -> tuple[str, ...]:
        """Return the elements that every record must give, or these rows had to, and that no row gives."""
        elements = self.record.elements
        return tuple(name for name in self.missing() if elements[name].required is True or self.owed[name])

    def plain(self) -> Mapping[str, object]:
        """Return the distance as data."""
        levels = {"shape": self.shaped, "checks": self.clean, **({"rules": self.decided} if self.on else {})}
        elements = self.record.elements
        return {
            "record": self.record.record_id,
            "title": self.record.record_title,
            "rows": self.rows,
            "levels": {level: {"rows": count, "share": self.share(count)} for level, count in levels.items()},
            "present": {name: self.present[name] for name in elements if self.present[name]},
            "missing": [
                {"element": name, "title": elements[name].title, "required": _obligation(elements[name].required)}
                for name in self.missing()
            ],
            "beside": dict(sorted(self.beside.items())),
            "unknown_codes": {name: dict(sorted(words.items())) for name, words in sorted(self.codes.items())},
            "cannot_meet": list(self.cannot_meet()),
        }

    def add(self, outcome: Outcome, given: Iterable[str], beside: Iterable[str]) -> None:
        """Take one row: what it became, which elements it gives, and what stands beside them."""
        placed, findings = outcome
        self.rows += 1
        self.present.update(given)
        self.beside.update(beside)
        if placed is not None:
            self.shaped += 1
            checked = self.engine.run(placed.record, placed.place)
            self.owed.update(each.place.element for each in checked if each.code == OWED)
            self.clean += not any(each.level is Level.ERROR for each in (*findings, *checked))
            self.decided += self._is_decided(placed.record)
        for each in findings:
            if each.code in UNKNOWN_CODES:
                self.codes.setdefault(each.place.element, Counter())[each.seen or NOT_SHOWN] += 1

    def _is_decided(self, record: Record) -> bool:
        if self.on is None:
            return False
        outcomes = (ask(rule, record, on=self.on).outcome for rule in rules_for(self.record))
        return not any(isinstance(outcome, Missing) for outcome in outcomes)


@dataclass(frozen=True, slots=True)
class Gap:
    """The distance of every record type that was met, and what could not be read at all."""

    distances: tuple[Distance, ...]
    unread: tuple[Finding, ...]

    def plain(self) -> Mapping[str, object]:
        """Return the gap as data, but for what could not be read."""
        return {"records": [each.plain() for each in self.distances]}


def gap_of(paths: tuple[Path, ...], *, on: date | None, record: str = "", mapped: HeaderMapping | None = None) -> Gap:
    """Read files and return how far they are from the standard; ``record`` is the type that nothing else tells."""
    found: dict[str, Distance] = {}
    unread: list[Finding] = []
    for source in formats.files_of(paths):
        if isinstance(source, Finding):
            unread.append(source)
            continue
        for record_id, outcome, given, beside in _rows(source, record, mapped, unread):
            if record_id not in found:
                found[record_id] = Distance(catalogue.record_type(record_id), on)
            found[record_id].add(outcome, given, beside)
    return Gap(tuple(found[name] for name in sorted(found)), tuple(unread))


_Seen = tuple[str, Outcome, list[str], list[str]]


def _rows(source: Source, record: str, mapped: HeaderMapping | None, unread: list[Finding]) -> Iterator[_Seen]:
    for part in formats.read(source):
        match part:
            case Grid():
                yield from _table(part, record, mapped, unread)
            case Documents():
                yield from _documents(part, record, unread)
            case Finding(level=Level.ERROR):
                unread.append(part)


def _table(grid: Grid, record: str, mapped: HeaderMapping | None, unread: list[Finding]) -> Iterator[_Seen]:
    first = list(islice(grid.rows, HEADER_SEARCH_ROWS))
    readable = [row for row in first if isinstance(row, Row) and not parsing.is_blank(row)]
    head = mapping.find(readable, record or grid.record, mapped)
    if isinstance(head, Finding):
        unread.append(head)
        for _row in grid.rows:  # a part is read to its end before the next is asked for
            pass
        return
    after = first[first.index(head.row) + 1 :]
    for row in chain(after, grid.rows):
        if isinstance(row, Finding):
            unread += [row] if row.level is Level.ERROR else []
        elif not parsing.is_blank(row) and not parsing.is_footer(row, head):
            yield (head.record.record_id, parsing.record_of_row(row, head), *_given(row, head))


def _given(row: Row, head: Head) -> tuple[list[str], list[str]]:
    filled = [each for each in head.columns if each.index < len(row.cells) and row.cells[each.index].strip()]
    given = {each.element.name for each in filled if each.element is not None}
    return sorted(given), [each.header for each in filled if each.element is None]


def _documents(part: Documents, record: str, unread: list[Finding]) -> Iterator[_Seen]:
    for each in part.records:
        if isinstance(each, Finding):
            unread += [each] if each.level is Level.ERROR else []
        elif isinstance(each, Document):
            outcome = documents.record_of_document(each, record)
            named = str(each.document.get("type", record))
            if outcome[0] is None and any(finding.code == "JSN200" for finding in outcome[1]):
                unread += outcome[1]
                continue
            elements = catalogue.record_type(named).elements
            names = [name for name, value in each.document.items() if value is not None and name != "type"]
            given = [name for name in names if name in elements]
            yield named, outcome, given, [shown(name, PUBLIC) for name in names if name not in elements]


def _obligation(required: bool | Condition) -> str:  # noqa: FBT001 - what an element declares
    if isinstance(required, Condition):
        return "conditional"
    return "always" if required else "optional"
