"""原值 — what stood at the place of a finding? For whoever asks for it at the screen; nothing else ever holds it.

Findings are masked when they are made, so the value is read once more from the source. Signs that cannot be seen are
written as escapes.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Final

from gov_integrity.exchange import formats
from gov_integrity.exchange.intake import Tally
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.row import Document, Documents, Grid, Row, Source
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.personal import without_numbers

MOST: Final = 10_000
_Found = dict[tuple[str, int, int], list[Finding]]


def values(tally: Tally, number: int, spool: Spool, limits: Limits = LIMITS) -> Iterator[tuple[Finding, str]]:
    """Yield the findings of a source about one cell or element, at most ``MOST``, with what stands there."""
    wanted: _Found = defaultdict(list)
    told = (
        each for each in spool.findings(source=number) if each.place.line and (each.place.column or each.place.element)
    )
    for finding in islice(told, MOST):
        wanted[_at(finding)].append(finding)
    if not wanted:
        return
    headers = {str(table["sheet"]): int(str(table["header_line"])) for table in tally.tables}
    source = tally.source
    for part in formats.read(Source(source.path, source.name, member=source.member), limits):
        if isinstance(part, Grid):
            yield from _of_grid(part, headers.get(part.sheet, 0), wanted)
        elif isinstance(part, Documents):
            for item in part.records:
                if isinstance(item, Document):
                    place = item.place
                    for finding in wanted.get((place.sheet, place.line, place.offset), ()):
                        name = finding.place.element or finding.place.column
                        yield finding, _visible(str(item.document.get(name, "")))


def _of_grid(grid: Grid, header_line: int, wanted: _Found) -> Iterator[tuple[Finding, str]]:
    columns: dict[str, int] = {}
    for row in grid.rows:
        if not isinstance(row, Row):
            continue
        if row.place.line == header_line:
            columns = {without_numbers(cell.strip()): index for index, cell in reversed(list(enumerate(row.cells)))}
        for finding in wanted.get((row.place.sheet, row.place.line, row.place.offset), ()):
            index = columns.get(finding.place.column, -1)
            if 0 <= index < len(row.cells):
                yield finding, _visible(row.cells[index])


def _at(finding: Finding) -> tuple[str, int, int]:
    return finding.place.sheet, finding.place.line, finding.place.offset


def _visible(text: str) -> str:
    return text if text.isprintable() else text.encode("unicode_escape").decode("ascii")
