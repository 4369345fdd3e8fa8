"""问答 — how is the law asked about everything that was accepted, so that an interrupted run need not ask again?"""

import os
from io import UnsupportedOperation
from typing import BinaryIO

from gov_integrity.exchange import batches
from gov_integrity.exchange.answers import Answers
from gov_integrity.exchange.order import Watch
from gov_integrity.exchange.outbox import CannotResumeError
from gov_integrity.exchange.spool import Spool
from gov_integrity.exchange.workers import Workers


def ask(spool: Spool, workers: Workers, lines: BinaryIO | None, watch: Watch) -> Answers:
    """Ask the law about every accepted row, span by span.

    The answers of a span are in the file before the span is marked as done; what stands behind the last one that is
    marked was cut by an interruption, and is written again. Where fewer are left, raises ``CannotResumeError``.
    """
    answers, last = Answers(), spool.last()
    for _number, _origin, text in spool.done("asked"):
        answers.remember(text)
    if lines is not None:
        if lines.seek(0, os.SEEK_END) < answers.end:
            raise CannotResumeError
        lines.truncate(answers.end)
        lines.seek(answers.end)
    for answered in workers.each("answered", batches.spans(spool)):
        with spool.step("asked", answered.number) as told:  # records -> answers, deadlines kept or not
            if lines is not None:
                lines.write(answered.text)
                _on_disk(lines)
            for seq, finding in answered.late:
                spool.found_later(seq, [finding])
            told.append(answers.add(answered))
        watch("ask", answered.last, last)
    return answers


def _on_disk(file: BinaryIO) -> None:
    file.flush()
    try:
        os.fsync(file.fileno())
    except UnsupportedOperation:  # a file that is in memory only
        return
