"""标注 — for which files of a run is there a marked workbook, and what is it made from?

Every table in which anything was found gets one: a CSV file or a workbook. JSON has no cells to mark.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.exchange import formats, rejected
from gov_integrity.exchange.intake import Tally
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.outbox import Outbox
from gov_integrity.exchange.row import Grid, Source
from gov_integrity.exchange.spool import Spool
from gov_integrity.exchange.workbooks import marked
from gov_integrity.exchange.workbooks.marked import Marking
from gov_integrity.forms.finding import Finding

FOLDER: Final = "marked"


def write(results: Results, spool: Spool, box: Outbox, *, language: str) -> None:
    """Write the marked workbook of every table in which anything was found.

    Raises ``MissingExtraError`` without the writer of workbooks.
    """
    secret = rejected.has_secrets(spool)
    for number, tally in enumerate(results.intake.tallies):
        if secret and rejected.secret_places(spool, number):
            continue  # the copy would hold what may not be copied
        if tally.tables and next(spool.findings(source=number), None) is not None:
            with box.writing_bytes(box.free(f"{FOLDER}/{tally.source.name}.xlsx")) as out:
                marked.write(_grids(results, tally), _marking(spool, number, tally, language), out, box.work)


def _marking(spool: Spool, number: int, tally: Tally, language: str) -> Marking:
    def findings(sheet: str) -> Iterator[Finding]:
        return spool.findings(source=number, sheet=sheet)

    headers = {str(table["sheet"]): int(str(table["header_line"])) for table in tally.tables}
    return Marking(findings=findings, header_lines=headers, rows=tally.read, language=language)


def _grids(results: Results, tally: Tally) -> Iterator[Grid]:
    """Read the tables once more, as they stand."""
    again = Source(tally.source.path, tally.source.name)
    yield from (part for part in formats.read(again, results.order.limits) if isinstance(part, Grid))
