"""隔离读取 — how does a run read a workbook in another process, and go on when that process dies?

A process that has read a small workbook reads the next one; a large one leaves its process with memory that is not
given back, so it is ended: what one workbook may use never depends on those before it.
"""

import atexit
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from queue import Empty, SimpleQueue
from signal import Signals
from typing import Any, Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import RefusedError, found
from gov_integrity.exchange.physical.sheet_reader import NotReadError, SheetReader
from gov_integrity.exchange.row import MissingExtraError, Source
from gov_integrity.exchange.workers import Worker, WorkerLostError
from gov_integrity.forms.finding import Place

_EXTRA: Final = "excel"
_TAKEN_BY_THE_SYSTEM: Final = -getattr(Signals, "SIGKILL", 9)


class Reader:
    """One open workbook: ``sheets`` are the name of every sheet, in order, and whether it is visible."""

    def __init__(self, worker: Worker, source: Source, limits: Limits) -> None:
        """Open the workbook; raise ``RefusedError`` for one that cannot be read."""
        self._worker, self._place, self._limits = worker, source.place, limits
        self.sheets: list[tuple[str, bool]] = self._done("open", source, self._place)

    def first(self, sheet: str) -> Sequence[Sequence[object]]:
        """Return the first row of a sheet on which something stands, if there is one; raise ``RefusedError``."""
        rows: Sequence[Sequence[object]] = self._done("first", sheet, Place(self._place.file, sheet))
        return rows

    def start(self, sheet: str) -> int:
        """Make ready to read a sheet; return how many columns its rows lack on their left; raise ``RefusedError``."""
        return int(self._done("start", sheet, Place(self._place.file, sheet)))

    def rows(self, sheet: str) -> Iterator[Sequence[object]]:
        """Yield the rows of the sheet that was made ready; raise ``RefusedError``."""
        while rows := self._done("more", None, Place(self._place.file, sheet)):
            yield from rows

    def _done(self, name: str, task: object, place: Place) -> Any:
        """Return what the process answers; when it has died, its workbook was more than it could hold.

        What the system itself took away, because it has no memory left, is no fault of the workbook: that ends the run.
        """
        try:
            return self._worker.done(name, task)
        except NotReadError as error:
            raise RefusedError(found("FIL005" if error.args[0] else "XLS210", place)) from None
        except MemoryError:
            pass
        except WorkerLostError:
            if self._worker.ended() == _TAKEN_BY_THE_SYSTEM:
                raise
        raise RefusedError(found("RUN178", place, limit=self._limits.reader_bytes)) from None


@contextmanager
def opened(source: Source, limits: Limits) -> Iterator[Reader]:
    """Open a workbook in another process; raise ``RefusedError``, or ``MissingExtraError`` without the component."""
    try:
        import python_calamine  # noqa: F401, PLC0415 - an optional component, asked for before a process is started
    except ImportError:
        raise MissingExtraError(_EXTRA) from None
    idle = _idle(os.getpid(), limits.reader_bytes)
    worker = _taken(idle) or Worker(partial(SheetReader, limits.reader_bytes))
    may_wait = False
    try:
        yield Reader(worker, source, limits)
        may_wait = True
    except Exception:
        may_wait = True
        raise
    finally:  # after an interrupt nobody is waited for, who may never answer
        if may_wait and _is_as_new(worker):
            idle.put(worker)
        else:
            worker.end()


def _is_as_new(worker: Worker) -> bool:
    """Close the workbook of a process; return whether the next one may be read there."""
    try:
        return worker.is_ready and bool(worker.done("close", None))
    except (WorkerLostError, MemoryError):
        return False


def _taken(idle: SimpleQueue[Worker]) -> Worker | None:
    """Return a process that waits for work, if there is one."""
    try:
        worker = idle.get_nowait()
    except Empty:
        return None
    if worker.is_ready:
        return worker
    worker.end()
    return None


@cache
def _idle(process: int, _most: int) -> SimpleQueue[Worker]:
    """Return the processes with this limit that wait for work; those of a process that forked stay with it."""
    waiting: SimpleQueue[Worker] = SimpleQueue()
    atexit.register(_end, waiting, process)
    return waiting


def _end(waiting: SimpleQueue[Worker], process: int) -> None:
    while process == os.getpid() and not waiting.empty():
        waiting.get_nowait().end()
