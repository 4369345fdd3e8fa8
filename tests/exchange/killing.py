"""A run that meets an accident at a named place, not at a moment: after any change that it makes to the disk.

A process of its own forks a child for every run. The child counts what it does to files and to the spool; when the
count is reached, it dies as by ``kill -9``, or finds the disk full from there on. A line of standard input (folder of
the sources, folder of the results, accident: ``kill 12``, ``full 12``, ``none 0``) is answered by one of JSON: the
status of the run, and how often it changed the disk.
"""

import builtins
import errno
import io
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from gov_integrity.exchange import journey, questions
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.outbox import CannotWriteError
from gov_integrity.exchange.spool import Spool
from gov_integrity.reports.receiving import receive
from gov_integrity.standard.calendars import calendar
from tests.exchange.tables import ON, contract, lines, penalties

_NEED_ROOM: Final = ("replace", "mkdir", "fsync", "write")
_NEED_NONE: Final = ("unlink", "rmdir", "ftruncate")
_WRITING: Final = frozenset("wax+")


class Accident:
    """Counts the changes of the disk, and happens when the count is reached."""

    def __init__(self, kind: str, at: int, told: int) -> None:
        """Say what happens, where, and where to tell how far the run is."""
        self._kind, self._at, self._told, self._count = kind, at, told, 0
        self._write = os.write

    def changed(self) -> None:
        """Count a change; what follows on it before the next is nothing to the disk."""
        self._count += 1
        self._write(self._told, b"\n")
        if self._kind == "kill" and self._count == self._at:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, call: Callable[..., Any], *, needs_room: bool = False) -> Callable[..., Any]:
        def called(*given: Any, **more: Any) -> Any:
            if needs_room and self._kind == "full" and self._count + 1 >= self._at:
                self.changed()
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            made = call(*given, **more)
            self.changed()
            return made

        return called

    def opening(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """Return ``open`` as it makes or empties a file, before anything is written to it."""
        writing = self.around(call, needs_room=True)

        def called(file: Any, mode: str = "r", *given: Any, **more: Any) -> Any:
            return (writing if _WRITING & set(mode) else call)(file, mode, *given, **more)

        return called


def watched(accident: Accident) -> None:
    """Let everything that a run does to the disk be counted."""
    for name in (*_NEED_ROOM, *_NEED_NONE):
        setattr(os, name, accident.around(getattr(os, name), needs_room=name in _NEED_ROOM))
    io.open = builtins.open = accident.opening(io.open)
    started = Spool.__init__

    def start(spool: Spool, *given: Any, **more: Any) -> None:
        started(spool, *given, **more)
        base: sqlite3.Connection = spool._base  # noqa: SLF001 - its statements are what is counted
        base.set_trace_callback(lambda text: accident.changed() if text.startswith(("BEGIN", "COMMIT")) else None)

    Spool.__init__ = start  # type: ignore[method-assign,assignment]  # the accident itself


def ended(source: Path, out: Path, kind: str, at: int) -> tuple[int, int]:
    """Run in a child; return its status (-9: killed, 5: no room, 4: any other error) and the changes that it made."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        watched(Accident(kind, at, writing))
        try:
            receive(Order(paths=(source,), calendar=calendar(), on=ON), out, resume=True)
        except BaseException as error:  # noqa: BLE001 - told in the status
            os._exit(5 if isinstance(error, CannotWriteError) else 4)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        count = len(told.read())
    _child, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), count


def serve() -> None:
    """Answer every line until standard input ends; a run before the first loads what every run needs."""
    journey.CHUNK = questions.CHUNK = 3  # type: ignore[misc]  # small batches, so that there are several
    with TemporaryDirectory() as folder:
        data = Path(folder) / "in"
        data.mkdir()
        (data / "a.csv").write_text(penalties(4), encoding="utf-8")
        (data / "b.ndjson").write_text(lines([contract(1)]), encoding="utf-8")
        receive(Order(paths=(data,), calendar=calendar(), on=ON), Path(folder) / "out")
    for line in sys.stdin:
        source, out, accident = line.rstrip("\n").split("\t")
        kind, at = accident.split()
        sys.stdout.write(json.dumps(ended(Path(source), Path(out), kind, int(at))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
