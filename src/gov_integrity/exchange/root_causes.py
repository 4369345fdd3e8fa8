"""根因 — which rows and elements of a table does one cause spoil, and how many?

Rows are looked at in windows, so that memory stays bounded and a cause that begins further down is found too; from
there on every row is asked whether it shows the cause. What a wider cause explains no other is asked about.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from random import Random
from typing import Final

from gov_integrity.exchange import headers
from gov_integrity.exchange.headers import Column, Head
from gov_integrity.exchange.row import CellKind, Row, reference
from gov_integrity.forms.cause import Cause, Cells, Evidence, Headers, Sample, Seen
from gov_integrity.forms.finding import ERROR, WARNING, Finding
from gov_integrity.forms.mend import SPACES
from gov_integrity.standard import catalogue

WINDOW: Final = 1_000
LOOKED_AT: Final = 64
_DRAWN: Final = Random(LOOKED_AT)  # noqa: S311 - no secret; a fixed seed, so that equal tables are looked at alike
_OFFSETS: Final = tuple(_DRAWN.random() for _stretch in range(LOOKED_AT))


@dataclass(slots=True)
class _Active:
    """A cause that was seen in a table, with what it is seen by; ``rows`` show it so far, and which was the first."""

    cause: Cause
    evidence: Evidence
    rows: int = 0
    first: Row | None = None


@dataclass(frozen=True, slots=True)
class Spoiled:
    """What causes do to one row: elements that are not read, whether none is, whether it is no data, and a warning."""

    elements: frozenset[str] = frozenset()
    whole: bool = False
    structural: bool = False
    warned: bool = False


UNSPOILED: Final = Spoiled()


class RootCauses:
    """The causes of one table."""

    def __init__(self, head: Head) -> None:
        """Start with none."""
        self._head = head
        self._active: list[_Active] = []
        self._claimed = {each.index for each in head.columns if each.element and each.element.name in head.spoiled}
        self._seen: set[tuple[str, tuple[int, ...], str]] = set()

    def watched(self, rows: Iterable[Row | Finding], is_data: Callable[[Row], bool]) -> Iterator[Row | Finding]:
        """Yield the rows as they are, each window of them after its data rows were looked at."""
        rest, head = iter(rows), self._head.row
        while window := list(islice(rest, WINDOW)):
            below = (row for row in window if isinstance(row, Row) and row.place.line > head.place.line)
            self._look([row for row in below if is_data(row) and row.cells != head.cells])
            yield from window

    def spoiled(self, row: Row) -> Spoiled:
        """Return what the causes do to a row, and count it under each."""
        if not self._active:
            return UNSPOILED
        cells, numbers = _cells(row), _numbers(row)
        shown = [active for active in self._active if active.evidence.shows(cells, numbers)]
        for active in shown:
            active.rows += 1
            active.first = active.first or row
        if not shown:
            return UNSPOILED
        errors = [active for active in shown if active.cause.level is ERROR]
        names = {name for active in errors for name in self._elements(active.evidence)}
        return Spoiled(
            frozenset(names),
            whole=any(not (active.evidence.columns or active.evidence.element) for active in errors),
            structural=any(active.evidence.structural for active in shown),
            warned=any(active.cause.level is WARNING for active in shown),
        )

    def explains(self, finding: Finding) -> bool:
        """Return whether a cause says already what a finding of the header says."""
        held = {(finding.code, finding.place.column), (finding.code, finding.place.element)}
        return any(active.rows and held & active.evidence.explains for active in self._active)

    def findings(self) -> Iterator[Finding]:
        """Yield one finding for every cause that any row showed."""
        for active in self._active:
            if active.first is not None:
                yield self._finding(active, active.first)

    def _finding(self, active: _Active, first: Row) -> Finding:
        evidence, columns = active.evidence, self._head.columns
        place = first.place._replace(record=0)
        if evidence.columns:
            column = columns[evidence.columns[0]]
            element = evidence.element or (column.element.name if column.element else "")
            place = place.at(element, column=column.header, cell=reference(first, column.index))
        level, of = active.cause.level, self._head.record.record_id
        return Finding(active.cause.code, level, place, "", evidence.slots, active.rows, of)

    def _elements(self, evidence: Evidence) -> Iterator[str]:
        if evidence.element:
            yield evidence.element
        for index in evidence.columns:
            element = self._head.columns[index].element
            if element is not None:
                yield element.name

    def _look(self, rows: Sequence[Row]) -> None:
        if not rows:
            return
        sample = _sample(self._head, _spread(rows), rows[:LOOKED_AT])
        for cause in catalogue.causes():
            if cause.sees is None:
                continue
            for evidence in cause.sees(self._open(sample), cause.threshold):
                self._take(cause, evidence)

    def _open(self, sample: Sample) -> Sample:
        """Return the sample without the columns for which a cause is known; a shifted table has none left."""
        return replace(sample, columns=tuple(each for each in sample.columns if each.index not in self._claimed))

    def _take(self, cause: Cause, evidence: Evidence) -> None:
        known = (cause.code, evidence.columns, evidence.element)
        if known in self._seen or self._claimed.intersection(evidence.columns):
            return
        self._seen.add(known)
        self._active.append(_Active(cause, evidence))
        whole = not evidence.columns and not evidence.structural
        self._claimed.update(range(len(self._head.columns)) if whole else evidence.columns)


def of_no_header(rows: Sequence[Row], record: str) -> tuple[Finding, int] | None:
    """Return what is said of a table without a known header, where the cause is, and how many rows are no data."""
    asked = Headers(record, headers.type_of)
    for cause in catalogue.causes():
        seen = cause.headless([_cells(row) for row in rows], asked) if cause.headless else None
        if seen is not None:
            above, slots = seen
            return Finding(cause.code, cause.level, rows[0].place, slots=slots), above
    return None


def _spread(rows: Sequence[Row]) -> Sequence[Row]:
    """Return one row of each of 64 equal stretches, so placed that no table with a rhythm is looked at in step."""
    if len(rows) <= LOOKED_AT:
        return rows
    stretch = len(rows) / LOOKED_AT
    return [rows[int((number + offset) * stretch)] for number, offset in enumerate(_OFFSETS)]


def _sample(head: Head, rows: Sequence[Row], run: Sequence[Row]) -> Sample:
    cells, numbers = list(map(_cells, rows)), list(map(_numbers, rows))
    given = {column.element.name for column in head.columns if column.element is not None}
    lacking = (each for name, each in head.record.elements.items() if each.required is True and name not in given)
    columns = (_seen(head, column, cells, numbers) for column in head.columns)
    header = tuple(column.header for column in head.columns)
    return Sample(head.record, header, tuple(columns), tuple(cells), tuple(map(_cells, run)), tuple(lacking))


def _seen(head: Head, column: Column, cells: Sequence[Cells], numbers: Sequence[Sequence[bool]]) -> Seen:
    index = column.index
    held = tuple(row[index] if index < len(row) else "" for row in cells)
    counted = tuple(row[index] if index < len(row) else False for row in numbers)
    return Seen(
        index,
        column.header,
        column.element,
        column.dialect,
        held,
        counted,
        "" if column.element else headers.elsewhere(head, column),
    )


def _cells(row: Row) -> Cells:
    return [cell.strip(SPACES) for cell in row.cells]


def _numbers(row: Row) -> Sequence[bool]:
    if row.kinds is None:
        return [False] * len(row.cells)
    return [kind is CellKind.NUMBER for kind in row.kinds]
