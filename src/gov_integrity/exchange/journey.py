"""一条记录的路 — what happens to a package, from its bytes to the results?

The first page to read: each step is one module, and no step reaches back. The first pass goes batch by batch and keeps
what it made in the spool; the second folds over all of it. What the spool already holds, because an earlier run was
interrupted, is not done again. Nothing reads the clock: the day of judgement is part of the order.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from gov_integrity.exchange import asking, batches, bench, envelopes, folds, formats, index, succession
from gov_integrity.exchange.answers import Answers
from gov_integrity.exchange.arrivals import arrived
from gov_integrity.exchange.intake import Intake, Sent
from gov_integrity.exchange.kept import Ledgers, add_ledgers, ledgers_text
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.order import Order, Watch, unwatched
from gov_integrity.exchange.outcome import Results, scored
from gov_integrity.exchange.spool import Spool
from gov_integrity.exchange.workers import Workers

__all__ = ("Order", "Results", "first_pass", "read", "rows", "run", "scored")

CHUNK: Final = 1_000


def run(order: Order, spool: Spool, lines: BinaryIO | None = None, watch: Watch = unwatched) -> Results:
    """Take every source through the house; ``lines`` takes each answer as a line of JSON, in the order of the rows."""
    intake, spool.terms = Intake(record=order.record, mapping=order.mapping, after=order.after), order.agreed()
    with bench.workers(order, spool) as workers:
        ledgers = first_pass(order, rows(order.paths, order.limits, intake), intake, spool, workers, watch)
        answers = asking.ask(spool, workers, lines, watch) if order.on else Answers()
    cards = scored(order, spool)  # records -> scores, over what was accepted
    return Results(order, intake, ledgers, answers, cards, index.relate(order, spool))


def read(order: Order, spool: Spool) -> Intake:
    """Take every source through the first pass only: nothing is asked, nothing scored."""
    intake, spool.terms = Intake(record=order.record, mapping=order.mapping), order.agreed()
    with bench.workers(order, spool) as workers:
        first_pass(order, rows(order.paths, order.limits, intake), intake, spool, workers)
    return intake


def rows(paths: Iterable[Path], limits: Limits, intake: Intake) -> Iterator[Sent]:
    """Yield the data rows of everything that arrived, each with its place."""
    for source in intake.sources(arrived(paths, limits)):
        parts = formats.read(source, limits)  # bytes   -> rows, each with its place
        yield from intake.rows(source, parts)  # rows    -> data rows, all others counted


def first_pass(  # noqa: PLR0913, PLR0917 - what to do, with what, where to, by whom
    order: Order, sent: Iterable[Sent], intake: Intake, spool: Spool, workers: Workers, watch: Watch = unwatched
) -> Ledgers:
    """Take rows through the first pass, and fold what concerns several records; return how the checks ended."""
    wanted = batches.missing(batches.cut(sent, intake, CHUNK), spool)
    for judged in workers.each("judged", wanted):  # rows    -> records, with the findings of each by itself
        with spool.step("judged", judged.number, origin=judged.origin) as told:
            spool.store(judged.written)
            told.append(judged.written.ledgers)
        watch("read", spool.last(), 0)
    if not any(spool.done("folded")):
        known = index.remember(order, spool)
        with spool.step("folded") as told:
            spool.find_all(intake.found())
            spool.find(len(intake.tallies), envelopes.between(intake.packages, spool.terms))
            spool.find(len(intake.tallies), succession.findings(intake.packages, order.after))
            spool.index()  # records -> findings of some beside others
            told.append(ledgers_text(folds.fold(spool, on=order.on, calendar=order.calendar, known=known)))
    return add_ledgers(text for name in ("judged", "folded") for _number, _origin, text in spool.done(name))
