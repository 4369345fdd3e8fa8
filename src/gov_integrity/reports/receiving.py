"""接收 — the main job: read, check, decide and score a package, and leave its receipt and report in a folder.

Everything is written before anything appears under its final name, and the receipt appears last: where there is a
receipt, the run was complete.
"""

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from gov_integrity.exchange import clean_rows, fingerprints, journey, marking, pins, receipts, resubmission, results
from gov_integrity.exchange.clean_rows import CleanRows
from gov_integrity.exchange.order import Order, Watch, unwatched
from gov_integrity.exchange.outbox import APART, RECEIPT, CannotWriteError, Outbox, overlaps
from gov_integrity.exchange.resubmission import Earlier, Status
from gov_integrity.exchange.spool import Spool
from gov_integrity.judgement.scorecard import Scorecard
from gov_integrity.reports import receipt_report
from gov_integrity.standard.records.receipt import Receipt

REPORT: Final = "report.html"


@dataclass(frozen=True, slots=True)
class Received:
    """What a run left: its receipt, the scorecards, the paths written, and whether all is well.

    ``errors`` tells that a row was rejected or a file faulty, ``unreadable`` that a file could not be read at all;
    ``compared`` counts what became of the findings of an earlier receipt.
    """

    receipt: Receipt
    cards: tuple[Scorecard, ...]
    paths: tuple[Path, ...]
    errors: bool
    unreadable: bool
    compared: Mapping[Status, int] = field(default_factory=dict)


def receive(  # noqa: PLR0913 - what is asked for, where it goes, and how it is told
    order: Order,
    out: Path,
    *,
    language: str = "zh",
    resume: bool = False,
    mark: bool = False,
    earlier: Earlier | None = None,
    watch: Watch = unwatched,
) -> Received:
    """Take a package through the house and write the results into ``out``; raise ``CannotWriteError``.

    Equal bytes, release and order leave equal files, byte for byte. ``resume`` goes on where an interrupted run about
    the same stopped, and raises ``CannotResumeError`` when what is left there is about something else. ``mark`` also
    gives every faulty table back as a workbook with its cells marked, and writes by what its findings are known again;
    ``earlier`` is what is left of a receipt to be compared with.
    """
    if overlaps(out, order.paths):
        raise CannotWriteError(errno.EINVAL, APART, str(out))
    with Outbox(out, about=pins.about(order), resume=resume) as box, Spool(box.work / "spool.sqlite") as spool:
        with box.writing_bytes(results.ANSWERS, keep=True) as answers:
            found = journey.run(order, spool, answers, watch)
        results.write(found, spool, box, language=language)
        if mark:
            marking.write(found, spool, box, language=language)
        if mark or earlier is not None:
            with CleanRows() as clean:
                with box.writing(fingerprints.FILE, encoding="utf-8-sig") as out_of_findings:
                    fingerprints.write(found, spool, out_of_findings, clean)
                with box.writing(clean_rows.FILE) as out_of_rows:
                    clean.write(out_of_rows)
        compared: Mapping[Status, int] = {}
        if earlier is not None:
            with box.writing(resubmission.FILE, encoding="utf-8-sig") as page:
                compared = resubmission.write(resubmission.compare(earlier, found, spool), page, language)
        with box.writing(REPORT) as page:
            receipt = receipts.receipt_of(found, spool, box.written())
            page.write(receipt_report.render(found, spool, receipt, language=language, rows=spool))
        receipt = receipts.receipt_of(found, spool, box.written())
        box.write_json(RECEIPT, receipt.document())
        return Received(receipt, found.cards, box.finish(), spool.any_errors(), found.intake.unreadable, compared)
