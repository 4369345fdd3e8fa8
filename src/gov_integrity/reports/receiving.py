"""接收 — the main job: read, check, decide and score a package, and leave its receipt and report in a folder.

Everything is written before anything appears under its final name, and the receipt appears last: where there is a
receipt, the run was complete.
"""

import errno
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gov_integrity.exchange import journey, marking, pins, receipts, results
from gov_integrity.exchange.order import Order, Watch, unwatched
from gov_integrity.exchange.outbox import APART, RECEIPT, CannotWriteError, Outbox, overlaps
from gov_integrity.exchange.spool import Spool
from gov_integrity.judgement.scorecard import Scorecard
from gov_integrity.reports import receipt_report
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


def receive(  # noqa: PLR0913 - what is asked for, where it goes, and how it is told
    order: Order,
    out: Path,
    *,
    language: str = "zh",
    resume: bool = False,
    mark: bool = False,
    watch: Watch = unwatched,
) -> Received:
    """Take a package through the house and write the results into ``out``; raise ``CannotWriteError``.

    Equal bytes, release and order leave equal files, byte for byte. ``resume`` goes on where an interrupted run about
    the same stopped, and raises ``CannotResumeError`` when what is left there is about something else. ``mark`` also
    gives every faulty table back as a workbook with its cells marked.
    """
    if overlaps(out, order.paths):
        raise CannotWriteError(errno.EINVAL, APART, str(out))
    with Outbox(out, about=pins.about(order), resume=resume) as box, Spool(box.work / "spool.sqlite") as spool:
        with box.writing_bytes(results.ANSWERS, keep=True) as answers:
            found = journey.run(order, spool, answers, watch)
        results.write(found, spool, box, language=language)
        if mark:
            marking.write(found, spool, box, language=language)
        with box.writing(REPORT) as page:
            receipt = receipts.receipt_of(found, spool, box.written())
            page.write(receipt_report.render(found, spool, receipt, language=language))
        receipt = receipts.receipt_of(found, spool, box.written())
        box.write_json(RECEIPT, receipt.document())
        return Received(receipt, found.cards, box.finish(), spool.any_errors(), found.intake.unreadable)
