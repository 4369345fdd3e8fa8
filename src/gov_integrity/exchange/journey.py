"""一条记录的路 — what happens to a package, from its bytes to the results?

The first page to read: each step is one module, and no step reaches back. The first pass goes chunk by chunk and
keeps what it made in the spool; the second folds over all of it. Nothing reads the clock: the day of judgement is
part of the order.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from gov_integrity.exchange import folds, formats
from gov_integrity.exchange.chunks import chunks
from gov_integrity.exchange.intake import Intake
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.questions import Questions
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.profile import Profile
from gov_integrity.judgement.scorecard import Scorecard, ScoreFold

CHUNK: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a run is asked to do: where from, judged on which day and in which place, scored by which profile.

    ``record`` names the record type where a source does not tell it; without ``on`` nothing is decided or scored.
    """

    paths: tuple[Path, ...]
    calendar: Calendar
    on: date | None = None
    region: str = ""
    profile: Profile | None = None
    profile_sha256: str = ""
    record: str = ""
    limits: Limits = LIMITS


@dataclass(frozen=True, slots=True)
class Results:
    """What a run found out, beside the rows and findings in its spool."""

    order: Order
    intake: Intake
    questions: Questions
    cards: tuple[Scorecard, ...]


def read(order: Order, spool: Spool) -> Intake:
    """Take every source through the first pass, and fold what concerns several records."""
    intake = Intake(on=order.on, calendar=order.calendar, record=order.record)
    for source in intake.sources(formats.files_of(order.paths)):
        parts = formats.read(source, order.limits)  # bytes   -> rows, each with its place
        rows = intake.rows(source, parts)  # rows    -> records, with the findings of each by itself
        for chunk in chunks(rows, CHUNK):
            spool.keep(chunk)
    for number, findings in intake.found():
        spool.find(number, findings)
    spool.index()
    folds.fold(spool)  # records -> findings of some beside others
    return intake


def run(order: Order, spool: Spool, told: Callable[[Mapping[str, object]], None]) -> Results:
    """Take every source through the house; ``told`` is given each answer as plain data, in the order of the rows."""
    intake = read(order, spool)
    questions = Questions(spool, on=order.on, region=order.region, calendar=order.calendar)
    scores = ScoreFold(order.profile, on=order.on, calendar=order.calendar) if order.profile and order.on else None
    for record, answers in questions.asked():  # records -> answers of the law, deadlines kept or not
        for answer in answers:
            told(answer)
        if scores is not None:
            scores.add(record)  # records -> scores, over what was accepted
    return Results(order, intake, questions, scores.result() if scores is not None else ())
