"""打开来源 — how do the commands that follow the law reach every record of a source, with what it points to?

The source goes through the first pass into a spool on disk, so memory does not grow with it; ``-`` is standard input.
"""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.running import order_of, status_of

if TYPE_CHECKING:
    from gov_integrity.exchange.intake import Intake
    from gov_integrity.exchange.order import Order
    from gov_integrity.exchange.spool import Spool
    from gov_integrity.forms.record import Record


@dataclass(frozen=True, slots=True)
class Opened:
    """A source that was read: its order, its spool, what was met while reading, and what finds a record."""

    order: "Order"
    spool: "Spool"
    intake: "Intake"
    linked: "Callable[[str], Record | None]"

    def records(self) -> "Iterator[Record]":
        """Yield everything that has the shape of a record, in the order of the rows."""
        from gov_integrity.exchange.questions import record_of

        for row in self.spool.records():
            yield record_of(row.record, row.document)

    def end(self, lang: str) -> ExitStatus:
        """Tell the errors on standard error, and return how the command ends."""
        from gov_integrity.forms.finding import ERROR
        from gov_integrity.publish import sentences

        errors = False
        for finding in self.spool.findings():
            if finding.level is ERROR:
                errors = True
                told = f"{sentences.where(finding, lang)}: {finding.code} {sentences.says(finding, lang)}"
                click.echo(told, err=True)
        return status_of(errors=errors, unreadable=self.intake.unreadable)


@contextmanager
def opened(
    *sources: str,
    on: date,
    region: str = "",
    record: str = "",
    calendars: tuple[Path, ...] = (),
    profile: str = "",
) -> Iterator[Opened]:
    """Read sources, of which one may be standard input, and give what was read until the block ends."""
    from gov_integrity.exchange import journey
    from gov_integrity.exchange.questions import finder
    from gov_integrity.exchange.spool import Spool

    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        paths = tuple(_standard_input(Path(folder)) if source == "-" else Path(source) for source in sources)
        order = order_of(paths, on=on, region=region, profile=profile, record=record, calendars=calendars)
        yield Opened(order, spool, journey.read(order, spool), finder(spool))


def _standard_input(folder: Path) -> Path:
    """Keep standard input as a file, because reading may need two passes."""
    path = folder / "stdin.ndjson"
    with path.open("wb") as kept:
        shutil.copyfileobj(sys.stdin.buffer, kept)
    return path
