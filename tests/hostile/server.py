"""A process that has the program loaded, and forks a child with limits for each command of each input.

It reads lines from standard input (number, size, folder) and answers each with how the commands ended, as JSON.
"""

import io
import json
import os
import resource
import signal
import sys
import time
import traceback
from contextlib import redirect_stdout, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from gov_integrity.cli import main
from tests.exchange.tables import contract, lines, penalties
from tests.hostile.catalogue import INPUTS
from tests.hostile.form import DAY, Input, Play

MIB: Final = 2**20
SMALL: Final = (768 * MIB, 30, 60)  # what an input may cost: bytes of memory, seconds of processor, seconds of patience
REAL: Final = (4_096 * MIB, 600, 900)


def serve() -> None:
    """Answer every line until standard input ends."""
    warm()
    by_number = {each.number: each for each in INPUTS}
    for line in sys.stdin:
        number, size, folder = line.rstrip("\n").split("\t")
        told = played(by_number[int(number)], int(size), Path(folder))
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


def warm() -> None:
    """Take a good file through the house once, so that no child has to load what every run needs."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "in").mkdir()
        (Path(folder) / "in" / "a.csv").write_text(penalties(1), encoding="utf-8")
        (Path(folder) / "in" / "b.ndjson").write_text(lines([contract(1)]), encoding="utf-8")
        ended = _run(Play(arguments=("--version",), status=0), Path(folder) / "screen", SMALL)
        with redirect_stdout(io.StringIO()), suppress(SystemExit):
            main(
                ["receive", str(Path(folder) / "in"), "--on", DAY, "--workers", "1", "--out", str(Path(folder) / "out")]
            )
    if ended["status"] != 0:
        raise RuntimeError(ended)


def played(given: Input, size: int, folder: Path) -> list[dict[str, float]]:
    """Make an input in a folder and run its commands, one after the other."""
    (folder / "in").mkdir()
    given.make(folder / "in", size)
    is_small = size == given.sizes[0]
    memory, processor, patience = SMALL if is_small else REAL
    times = 1 if is_small else given.times
    limits = (memory, processor * times, patience * times)
    return [_run(play, folder / f"screen{turn}", limits) for turn, play in enumerate(given.plays)]


def _run(play: Play, screen: Path, limits: tuple[int, int, int]) -> dict[str, float]:
    memory, processor, patience = limits
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        _child(play, screen, memory, processor)
    while True:
        ended, status, used = os.wait4(child, os.WNOHANG)
        if ended:
            break
        if time.monotonic() - started > patience:
            os.kill(child, signal.SIGKILL)
        time.sleep(0.005)
    late = time.monotonic() - started > patience
    return {"status": os.waitstatus_to_exitcode(status), "late": late, "kib": used.ru_maxrss, "cpu": used.ru_utime}


def _child(play: Play, screen: Path, memory: int, processor: int) -> None:
    """Become the command; never come back."""
    status = 99
    try:
        os.chdir(screen.parent)
        taken = os.open(screen, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(taken, 1)
        os.dup2(taken, 2)
        size = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (size + memory, size + memory))
        resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - the descriptor made above
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - as above
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)  # noqa: SIM115 - as above
        if play.inside:
            play.inside()
        main(list(play.arguments))
    except SystemExit as end:
        status = int(end.code or 0)
    except BaseException:  # noqa: BLE001 - what comes through is the finding of this test, and stands on the screen
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                continue
        os._exit(status)


if __name__ == "__main__":
    serve()
