"""工位 — what does whoever judges need, in the main process or in a worker?"""

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path

from gov_integrity.exchange.judging import Batch, Judge, Judged
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.questions import Answered, Questions, Span
from gov_integrity.exchange.spool import Spool
from gov_integrity.exchange.workers import Workers


class Bench:
    """Judges batches and answers spans of rows for one order, over a spool that it only reads."""

    def __init__(self, order: Order, spool: Spool) -> None:
        """Keep both; engines and rules are prepared when they are needed."""
        self._order, self._spool = order, spool

    @cached_property
    def _judge(self) -> Judge:
        order = self._order
        return Judge(on=order.on, calendar=order.calendar, record=order.record, terms=order.agreed())

    @cached_property
    def _questions(self) -> Questions:
        order = self._order
        return Questions(self._spool, on=order.on, region=order.region, calendar=order.calendar, key=order.key)

    def judged(self, batch: Batch) -> Judged:
        """Judge the rows of a batch, each by itself."""
        return self._judge.judged(batch)

    def answered(self, span: Span) -> Answered:
        """Ask the law about the accepted rows of a span."""
        return self._questions.answered(span)


def workers(order: Order, spool: Spool) -> Workers:
    """Return who works on an order."""
    # only the main process scores and relates
    facts = replace(order, terms=order.agreed(), profile=None, after=None, key=None)
    return Workers(order.workers, Bench(order, spool), partial(_elsewhere, facts, spool.path))


def _elsewhere(order: Order, path: Path) -> Bench:
    return Bench(order, Spool(path, reading=True))
