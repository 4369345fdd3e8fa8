"""报告 — how is the report of a run made again from the folder of its results, without a row of what was received?

Nothing is believed that can be hashed: the files are those that the receipt names, or there is no report.
"""

import json
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from gov_integrity.exchange import journey, reading_back
from gov_integrity.exchange.intake import Intake
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.outbox import RECEIPT
from gov_integrity.exchange.questions import finder, record_of
from gov_integrity.exchange.results import ANSWERS, FINDINGS, SCORES
from gov_integrity.exchange.spool import Spool
from gov_integrity.exchange.verifying import Point, receipt_in, verified
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.say import Say
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.card_read import card_read
from gov_integrity.judgement.integrity_file import integrity_file
from gov_integrity.judgement.timeline import timeline
from gov_integrity.reports import body_file as body_file_page
from gov_integrity.reports import receipt_report
from gov_integrity.standard import profiles
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.receipt import Receipt

NO_RECEIPT: Final = Say("这里没有可以读取的回执（receipt.json）", "there is no receipt (receipt.json) that can be read")
CHANGED: Final = Say(
    "{file} 与回执不符：缺少，或者写出之后被改过", "{file} is not what the receipt says: it is missing or was changed"
)

NO_DAY: Final = Say("回执没有判定日，不能写档案", "the receipt has no day of judgement, so no file can be written")
NOT_THERE: Final = Say("接收的记录中没有 {file} 的", "no accepted record concerns {file}")


class CannotReportError(Exception):
    """A folder is not what a receipt says; ``says`` and ``file`` tell why."""

    def __init__(self, says: Say, file: str) -> None:
        """Keep the facts."""
        super().__init__(says.in_("zh", {"file": file}))
        self.says, self.file = says, file


def report(folder: Path, sources: tuple[Path, ...] = (), *, language: str) -> str:
    """Return the report on a folder of results as HTML in ``zh`` or ``en``; raise ``CannotReportError``.

    Where the sources of the receipt are given, faulty rows stand between their neighbours, and timelines are drawn.
    """
    receipt = _receipt(folder, sources)
    profile = _profile(receipt)
    cards = _cards(folder, profile)
    checks, _kept = reading_back.ledgers_of(receipt)
    order = Order(paths=sources, calendar=calendar(), on=receipt.on, region=receipt.region or "", profile=profile)
    answers = reading_back.answers_of(folder, receipt)
    results = Results(order, Intake(), checks, answers, cards or ())
    with (
        TemporaryDirectory() as made,
        Spool(Path(made) / "spool.sqlite") as spool,
        Spool(Path(made) / "rows.sqlite") as rows,
    ):
        reading_back.fill(spool, folder, receipt)
        if sources:
            journey.read(order, rows)
        held = rows if sources else None
        return receipt_report.render(
            results, spool, receipt, language=language, rows=held, cards_elsewhere=cards is None
        )


def body_file(folder: Path, sources: tuple[Path, ...], code: str, dimensions: str, *, language: str) -> str:
    """Return the integrity file of a body as HTML, of the records in the sources of a receipt.

    Raises ``CannotReportError`` where a source is not what the receipt says, or no record is about the body.
    """
    receipt = _receipt(folder, sources)
    if receipt.on is None:
        raise CannotReportError(NO_DAY, RECEIPT)
    order = Order(paths=sources, calendar=calendar(), on=receipt.on, region=receipt.region or "")
    with TemporaryDirectory() as made, Spool(Path(made) / "spool.sqlite") as spool:
        journey.read(order, spool)
        records = [record_of(row.record, row.document) for row in spool.rows(accepted=True)]
        file = integrity_file(code, records, on=receipt.on, dimensions=dimensions)
        held = {entry.target for section in file.sections for entry in section.entries or ()}
        if not held and all(getattr(each, "about_code", None) != code for each in records):
            raise CannotReportError(NOT_THERE, code)
        told = partial(timeline, on=receipt.on, region=order.region, linked=finder(spool), calendar=order.calendar)
        timelines = (told(each) for each in records if each.identity in held)
        return body_file_page.render(file, timelines, receipt=receipt.id, language=language)


def _receipt(folder: Path, sources: tuple[Path, ...] = ()) -> Receipt:
    """Return the receipt of a folder of which the sums, the id, the sources and the files it is made from hold."""
    try:
        receipt = receipt_in(folder / RECEIPT)
    except OSError:
        receipt = None
    if receipt is None:
        raise CannotReportError(NO_RECEIPT, RECEIPT)
    for each in verified(folder, sources):
        needed = each.point is not Point.OUTPUT or each.file in {FINDINGS, ANSWERS, SCORES}
        if needed and not each.holds:
            raise CannotReportError(CHANGED, each.file or RECEIPT)
    return receipt


def _profile(receipt: Receipt) -> Profile | None:
    """Return the profile of a receipt, where this release has the very same."""
    name = receipt.profile or ""
    same = name in profiles.profile_ids() and profiles.sha256_of(name) == receipt.profile_sha256
    return profiles.profile(name) if same else None


def _cards(folder: Path, profile: Profile | None) -> tuple[Scorecard, ...] | None:
    """Return the scorecards of a folder, or ``None`` where some do not come out as they were written."""
    told = json.loads((folder / SCORES).read_text("utf-8"))["scorecards"]
    if not told:
        return ()
    language = reading_back.language_of(folder)
    cards = [card_read(each, profile, language) for each in told] if profile else [None]
    return tuple(card for card in cards if card is not None) if None not in cards else None
