"""评分的来源 — which cards follow from the files of a run, when nothing else is asked of them?

The first pass is that of every run, so a row that a receipt would reject is not scored here either.
"""

from gov_integrity.exchange import journey
from gov_integrity.exchange.intake import Intake
from gov_integrity.exchange.journey import Order
from gov_integrity.exchange.questions import record_of
from gov_integrity.exchange.spool import Spool
from gov_integrity.judgement.scorecard import Scorecard, ScoreFold


def cards(order: Order, spool: Spool) -> tuple[Intake, tuple[Scorecard, ...]]:
    """Return what was read and the cards of every period, by body and period; the order has a profile and a day."""
    if order.profile is None or order.on is None:
        message = "scores need a profile and a day of judgement"
        raise ValueError(message)
    intake = journey.read(order, spool)
    fold = ScoreFold(order.profile, on=order.on, calendar=order.calendar)
    for row in spool.rows(accepted=True):
        fold.add(record_of(row.record, row.document))
    return intake, fold.result()
