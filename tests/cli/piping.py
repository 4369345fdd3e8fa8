"""A command whose reader leaves, as ``head`` does: before the first byte, or soon after it.

A process of its own forks a child for every command, so that each has a pipe of its own and none loads the program
again. A line of standard input (when the reader leaves: ``never``, ``first``, ``soon``; then the arguments) is answered
by one of JSON: the status, what the reader took, and what was told beside.
"""

import fcntl
import json
import os
import sys
from contextlib import redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from gov_integrity.cli import main
from tests.exchange.tables import ON, penalties

_SOON = 100
SMALLEST = 4096  # bytes that a pipe holds: what is behind them is written when the reader has gone


def piped(leaves: str, arguments: list[str]) -> tuple[int, str, str]:
    """Run a command in a child; return its status, what was read of its output, and its other output."""
    with TemporaryDirectory() as folder:
        told = Path(folder) / "stderr"
        reading, writing = os.pipe()
        if hasattr(fcntl, "F_SETPIPE_SZ"):
            fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, SMALLEST)
        if leaves == "first":
            os.close(reading)
        child = os.fork()
        if child == 0:
            if leaves != "first":
                os.close(reading)  # or it would be its own reader, and wait for itself
            _command(arguments, writing, told)
        os.close(writing)
        taken = b""
        if leaves != "first":
            with os.fdopen(reading, "rb") as output:
                taken = output.read(_SOON) if leaves == "soon" else output.read()
        _child, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status), taken.decode(errors="ignore"), told.read_text("utf-8")


def _command(arguments: list[str], writing: int, told: Path) -> None:
    """Become the command: as a process of its own would begin and end, whose end is also written to."""
    os.dup2(writing, 1)
    os.dup2(os.open(told, os.O_WRONLY | os.O_CREAT), 2)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - as it is in a process that starts
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115 - as above
    status = 70
    try:
        main(arguments)
    except SystemExit as end:
        status = int(end.code or 0)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def serve() -> None:
    """Answer every line until standard input ends; a command before the first loads what most need."""
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()):
        data = Path(folder) / "a.csv"
        data.write_text(penalties(2), encoding="utf-8")
        for verb in (["check"], ["decide", "publicity-period"], ["timeline"]):
            with suppress(SystemExit):
                main([*verb, str(data), "--on", ON.isoformat()])
    for line in sys.stdin:
        leaves, *arguments = json.loads(line)
        sys.stdout.write(json.dumps(piped(leaves, arguments)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
