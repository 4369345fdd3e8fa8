"""时间线选 — of which records of a run is the timeline drawn, and of how many is it not?

Of every type of record the first that has something to draw, so that a reader sees what becomes of each; the command
``timeline`` draws that of any other.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Final

from gov_integrity.exchange.order import Order
from gov_integrity.exchange.questions import finder, record_of
from gov_integrity.exchange.spool import Spool
from gov_integrity.figures.palette import SHEET
from gov_integrity.forms.key import Key
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import pick
from gov_integrity.judgement.timeline import Timeline, timeline
from gov_integrity.reports.labels import worded
from gov_integrity.reports.timeline_figure import svg
from gov_integrity.standard.records.receipt import Receipt

MOST_TRIED: Final = 20
MOST: Final = 12


@dataclass(frozen=True, slots=True)
class Drawn:
    """The timeline of one record as SVG, and which record it is of."""

    record: str
    identity: str
    figure: str


@dataclass(frozen=True, slots=True)
class Timelines:
    """Figures, and by type of record how many are drawn of how many were accepted."""

    drawn: tuple[Drawn, ...] = ()
    counts: tuple[str, ...] = ()


def timelines_of(order: Order, rows: Spool | None, receipt: Receipt, language: str) -> Timelines:
    """Return the timelines of some accepted records; none without their rows or without a day of judgement."""
    if rows is None or order.on is None:
        return Timelines()
    told = partial(timeline, on=order.on, region=order.region, linked=finder(rows), calendar=order.calendar)
    found: list[Drawn] = []
    counts: list[str] = []
    for each in receipt.record_counts:
        tried = map(told, islice(_records(rows, each.record), MOST_TRIED))
        own = list(islice(drawn(tried, language, first=len(found), key=order.key), 1)) if len(found) < MOST else []
        if own:
            found += own
            accepted = f"{each.accepted + each.warned:,}"
            counts.append(worded("timelines_of", language, record=own[0].record, drawn=len(own), count=accepted))
    return Timelines(tuple(found), tuple(counts))


def drawn(timelines: Iterable[Timeline], language: str, *, first: int = 0, key: Key | None = None) -> Iterator[Drawn]:
    """Yield the timelines that have something to draw and fit into a figure, numbered from ``first``.

    With a ``key`` an id that was derived is told as its keyed hash.
    """
    number = first
    for each in timelines:
        if each.states:
            identity = each.record.told_to(key)
            try:
                figure = svg(each, f"timeline-{number}", language, identity=identity)
            except ValueError:  # more than a figure holds; the command timeline lists it
                continue
            number += 1
            record = type(each.record)
            title = pick(language, record.record_title, record.record_id)
            yield Drawn(title, identity, figure.replace(f"<style>{SHEET}</style>", "", 1))


def _records(rows: Spool, record: str) -> Iterator[Record]:
    documents: Iterator[Mapping[str, object]] = rows.documents(record)
    yield from (record_of(record, document) for document in documents)
