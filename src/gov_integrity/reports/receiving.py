"""接收 — the main job: read, check, decide and score a package, and leave its receipt and report in a folder.

Everything is written before anything appears under its final name, and the receipt appears last: where there is a
receipt, the run was complete.
"""

import errno
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gov_integrity.exchange import journey, receipts, results
from gov_integrity.exchange.journey import Order
from gov_integrity.exchange.outbox import APART, RECEIPT, CannotWriteError, Outbox, overlaps
from gov_integrity.exchange.spool import Spool
from gov_integrity.judgement.scorecard import Scorecard
from gov_integrity.reports import receipt_report
from gov_integrity.reports.answers import Notable
from gov_integrity.standard.records.receipt import Receipt

REPORT: Final = "report.html"


@dataclass(frozen=True, slots=True)
class Received:
    """What a run left: its receipt, the scorecards, the paths written, and whether all is well.

    ``errors`` tells that a row was rejected or a file faulty, ``unreadable`` that a file could not be read at all.
    """

    receipt: Receipt
    cards: tuple[Scorecard, ...]
    paths: tuple[Path, ...]
    errors: bool
    unreadable: bool


def receive(order: Order, out: Path, *, language: str = "zh") -> Received:
    """Take a package through the house and write the results into ``out``; raise ``CannotWriteError``.

    Equal bytes, release and order leave equal files, byte for byte.
    """
    if overlaps(out, order.paths):
        raise CannotWriteError(errno.EINVAL, APART, str(out))
    notable = Notable()
    with Outbox(out) as box, Spool(box.work / "spool.sqlite") as spool:
        with box.writing(results.ANSWERS) as answers:
            found = journey.run(order, spool, _told(answers.write, notable))
        results.write(found, spool, box, language=language)
        with box.writing(REPORT) as page:
            receipt = receipts.receipt_of(found, spool, box.written())
            page.write(receipt_report.render(found, spool, receipt, language=language, notable=notable))
        receipt = receipts.receipt_of(found, spool, box.written())
        box.write_json(RECEIPT, receipt.document())
        return Received(receipt, found.cards, box.finish(), spool.any_errors(), found.intake.unreadable)


def _told(write: Callable[[str], object], notable: Notable) -> Callable[[Mapping[str, object]], None]:
    """Return what writes an answer as a line of JSON, and keeps it for the report where a person must judge."""

    def told(answer: Mapping[str, object]) -> None:
        notable.add(answer)
        write(json.dumps(answer, ensure_ascii=False, separators=(",", ":")) + "\n")

    return told
