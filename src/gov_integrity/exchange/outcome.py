"""运行所得 — what did a run find out, beside the rows and findings in its spool?"""

from dataclasses import dataclass, field

from gov_integrity.exchange.answers import Answers
from gov_integrity.exchange.index import Related
from gov_integrity.exchange.intake import Intake
from gov_integrity.exchange.kept import Ledgers
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.questions import record_of
from gov_integrity.exchange.spool import Spool
from gov_integrity.judgement.scorecard import Scorecard, ScoreFold


@dataclass(frozen=True, slots=True)
class Results:
    """What was asked, what was read, how the checks and questions ended, and what was scored."""

    order: Order
    intake: Intake
    ledgers: Ledgers
    answers: Answers = field(default_factory=Answers)
    cards: tuple[Scorecard, ...] = ()
    related: Related = field(default_factory=Related)


def scored(order: Order, spool: Spool) -> tuple[Scorecard, ...]:
    """Return the scorecards over what was accepted; without a profile or a day nothing is scored."""
    if order.profile is None or order.on is None:
        return ()
    scores = ScoreFold(order.profile, on=order.on, calendar=order.calendar, key=order.key)
    for row in spool.rows(accepted=True):
        scores.add(record_of(row.record, row.document))
    return scores.result()
