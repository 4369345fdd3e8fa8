"""分批 — how is a long run of rows cut, so that memory stays bounded and results never depend on the cut?"""

from collections.abc import Iterable, Iterator
from typing import Final

from gov_integrity.exchange import questions
from gov_integrity.exchange.intake import Intake, Sent
from gov_integrity.exchange.judging import Batch
from gov_integrity.exchange.outbox import CannotResumeError
from gov_integrity.exchange.questions import Span
from gov_integrity.exchange.row import Document, Row
from gov_integrity.exchange.spool import Spool

MOST_CHARACTERS: Final = 4 * 2**20


def cut(rows: Iterable[Sent], intake: Intake, size: int) -> Iterator[Batch]:
    """Yield the rows in batches of at most ``size``, and of fewer where the rows are very long."""
    number, first, weight, held = 0, 1, 0, list[Sent]()
    before = 0
    for sent in rows:
        held.append(sent)
        weight += _weight(sent, before)
        before = sent.what.place.offset
        if len(held) == size or weight > MOST_CHARACTERS:
            yield Batch(number, first, intake.origin, tuple(held))
            number, first, weight, held = number + 1, first + len(held), 0, []
    if held:
        yield Batch(number, first, intake.origin, tuple(held))


def _weight(sent: Sent, before: int) -> int:
    """Return about how many characters a row holds; of a document the bytes since the one before it."""
    match sent.what:
        case Row() as row:
            return sum(map(len, row.cells))
        case Document() as document:
            return max(0, document.place.offset - before)
        case _:
            return 0


def missing(batches: Iterable[Batch], spool: Spool) -> Iterator[Batch]:
    """Yield the batches that the spool lacks; raise when it holds one that was cut from something else."""
    held = {number: origin for number, origin, _text in spool.done("judged")}
    for batch in batches:
        if batch.number not in held:
            yield batch
        elif held[batch.number] != batch.origin:
            raise CannotResumeError


def spans(spool: Spool) -> Iterator[Span]:
    """Yield the rows of the spool in spans, but for those that were asked about before."""
    last, size = spool.last(), questions.CHUNK
    held = {number for number, _origin, _text in spool.done("asked")}
    for number, first in enumerate(range(1, last + 1, size)):
        if number not in held:
            yield Span(number, first, min(first + size - 1, last))
