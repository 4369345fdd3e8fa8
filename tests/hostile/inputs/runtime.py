"""The machine: patterns, repetition, accidents, consoles, clocks, and what is not installed."""

import os
import resource
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from gov_integrity.exchange import journey, pins
from gov_integrity.exchange.limits import LIMITS
from gov_integrity.exchange.lock import Lock
from gov_integrity.exchange.spool import Spool
from tests.exchange.tables import cells, penalties, penalty, table
from tests.formats.workbooks import SMALL_READER, greedy
from tests.hostile.form import Input, Play, files, receive, received
from tests.hostile.inputs.csv_text import rows
from tests.hostile.inputs.files import ROWS
from tests.hostile.inputs.sheets import book

MANY: Final = penalties(60)
WHOLE: Final = "61 60 0 0 0 1"
held: list[object] = []  # what has to live as long as the child


def _at_the_third_batch(accident: Callable[[], object]) -> Callable[[], None]:
    """Return what lets an accident happen when the third batch of rows is stored."""

    def inside() -> None:
        journey.CHUNK = 20  # type: ignore[misc]  # small batches, so that there is a third one
        store, turns = Spool.store, iter(range(1, 100))

        def storing(spool: Spool, down: Any) -> None:
            if next(turns) == 3:
                accident()
            store(spool, down)

        Spool.store = storing  # type: ignore[method-assign,assignment]  # the accident itself

    return inside


def _small_batches() -> None:
    journey.CHUNK = 20  # type: ignore[misc]  # as before the accident


def sent(number: signal.Signals) -> Callable[[], None]:
    return _at_the_third_batch(lambda: os.kill(os.getpid(), number))


def _no_memory() -> None:
    raise MemoryError


def _small_reader() -> None:
    object.__setattr__(LIMITS, "reader_bytes", SMALL_READER)  # the child has its own


def _another_run() -> None:
    Path("out").mkdir()
    lock = Lock(Path("out"))
    lock.__enter__()
    held.append(lock)


def _full_disk() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (16 * 1024, 16 * 1024))


def _reader_gone() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    os.dup2(writing, 1)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - the descriptor as it is now


def console(encoding: str) -> Callable[[], None]:
    def inside() -> None:
        os.environ.update(LANG="C", LC_ALL="C", NO_COLOR="1", TERM="dumb", CI="1")
        sys.stdout = open(1, "w", encoding=encoding, closefd=False)  # noqa: SIM115 - the same descriptor

    return inside


def _clock_set_back() -> None:
    now = time.time  # noqa: TID251 - the clock that is set back
    time.time = lambda: now() - 10 * 365 * 86_400  # noqa: TID251 - as above


def without(module: str) -> Callable[[], None]:
    def inside() -> None:
        sys.modules[module] = None  # type: ignore[assignment]  # so an import fails

    return inside


def _no_network() -> None:
    def refuse(*_given: object, **_more: object) -> None:
        raise AssertionError("a socket was opened")  # noqa: EM101, TRY003

    socket.socket = refuse  # type: ignore[assignment,misc]  # nothing may need it
    socket.getaddrinfo = refuse  # type: ignore[assignment]  # as above


def _upgraded() -> None:
    """Let every file of the program be another one."""
    _small_batches()
    pins.of_files = lambda _folder: "0" * 64  # type: ignore[assignment]  # the upgrade itself


def _other_machine() -> None:
    """Start anew with another hash seed, locale, zone and order of work."""
    command = [sys.executable, "-m", "gov_integrity", *receive(0).arguments[:-1], "2"]
    path = os.pathsep.join(sys.path)
    given = {
        "PYTHONHASHSEED": "12345",
        "LC_ALL": "C",
        "TZ": "Asia/Tokyo",
        "PYTHONPATH": path,
        "PATH": os.environ["PATH"],
    }
    os.execve(sys.executable, command, given)  # noqa: S606 - this very interpreter


def _same_number(size: int) -> Iterator[str]:
    """Every fourth row is another: the whole column was not filled down."""
    yield penalties(1)
    same = table([cells(penalty(1))] * 3)
    for number in range(2, 2 + size // 3):
        yield same + table([cells(penalty(number))])


def _faulty(size: int) -> Iterator[str]:
    """Two faults in every other row: too few in a column for one cause of them all."""
    yield penalties(1)
    for number in range(2, 2 + size, 2):
        bad = penalty(number, 处罚决定日期="2024-13-01", 处罚有效期="2027-13-01")
        yield table([cells(bad), cells(penalty(number + 1))])


SLOW_TEXTS: Final = ("0-" * 16, "〔" * 30, "1," * 15 + "x", "A" * 40)
INPUTS: Final = (
    received(
        169,
        "texts that make a backtracking pattern slow",
        files(
            a_csv=rows(
                *(
                    penalty(
                        at,
                        行政相对人统一社会信用代码=text,
                        处罚机关统一社会信用代码=text,
                        处罚决定日期=text,
                        **{"罚款金额（万元）": text},
                    )
                    for at, text in enumerate(SLOW_TEXTS, 1)
                ),
                *(penalty(at) for at in range(101, 111)),
            )
        ),
        1,
        # Four texts: none is a day or an amount. In each of two columns of codes: one with hyphens, one with a small x,
        # two of 30 and of 40 characters where 18 belong.
        "DAT116*4 IDN102*2 IDN104*2 IDN203*4 NUM129*4",
        "15 10 0 4 0 1",
    ),
    received(
        170,
        "one number twice, in one file and in two, in other brackets",
        files(
            a_csv=rows(penalty(1), penalty(1, 违法事实="又一")),
            b_csv=rows(penalty(1, 行政处罚决定书文号="示市监处罚[2024]1号")),
        ),
        1,
        "REF170*2",
        "5 1 0 2 0 2",
    ),
    received(
        171,
        "a million equal keys",
        files(a_csv=_same_number),
        1,
        "REF170*300",
        "402 101 0 300 0 1",
        sizes=(300, 1_000_000),
        times=4,
    ),
    Input(
        number=172,
        what="two runs at once",
        make=files(a_csv=ROWS),
        plays=(receive(5, inside=_another_run),),
        told=("另一次运行",),
    ),
    Input(
        number=173,
        what="a run that is killed, and gone on with",
        make=files(a_csv=MANY),
        plays=(
            receive(-9, inside=sent(signal.SIGKILL)),
            receive(0, "--resume", inside=_small_batches),
            receive(0, out="first"),
        ),
        counts=WHOLE,
        same=True,
    ),
    Input(
        number=174,
        what="a disk that is full, and gone on with when it is not",
        make=files(a_csv=MANY),
        plays=(receive(5, inside=_full_disk), receive(0, "--resume"), receive(0, out="first")),
        counts=WHOLE,
        same=True,
    ),
    Input(
        number=175,
        what="a place where nothing can be written",
        make=files(a_csv=ROWS),
        plays=(receive(5, out="/proc/nowhere/out"),),
        told=("/proc/nowhere/out",),
    ),
    Input(
        number=176,
        what="an interrupt, and an order to end",
        make=files(a_csv=MANY),
        plays=(
            receive(130, inside=sent(signal.SIGINT)),
            receive(143, inside=sent(signal.SIGTERM)),
            receive(0, "--resume", inside=_small_batches),
            receive(0, out="first"),
        ),
        counts=WHOLE,
        told=("--resume",),
        same=True,
    ),
    Input(
        number=177,
        what="a reader who leaves",
        make=files(a_csv=ROWS),
        plays=(Play(arguments=("explain", "--help"), status=0, inside=_reader_gone), receive(0, inside=_reader_gone)),
        counts="4 3 0 0 0 1",
    ),
    Input(
        number=178,
        what="memory that runs out: for the run, and for the process that reads a workbook",
        make=files(a_csv=MANY, b_xlsx=greedy()),
        plays=(
            receive(5, inside=_at_the_third_batch(_no_memory), out="starved"),
            receive(3, inside=_small_reader),
        ),
        codes="RUN178",
        counts=WHOLE,
        told=("内存",),
        differs="A workbook that is too much for its reader is a file that was not read (3); the others are received.",
    ),
    Input(
        number=179,
        what="screens of GBK and of ASCII, without colour",
        make=files(a_csv=rows(penalty(1, 处罚类别="𠮷✓"))),
        plays=tuple(
            Play(arguments=("check", "in", "--format", shape), status=1, inside=console(encoding))
            for encoding in ("gbk", "ascii")
            for shape in ("table", "concise")
        ),
        told=("TXT203",),
        untold=("\x1b[",),
    ),
    Input(
        number=180,
        what="a clock that was set back",
        make=files(a_csv=ROWS),
        plays=(receive(0, out="first"), receive(0, inside=_clock_set_back)),
        counts="4 3 0 0 0 1",
        same=True,
    ),
    Input(
        number=181,
        what="a component that is not installed",
        make=files(a_xlsx=book()),
        plays=(receive(5, inside=without("python_calamine")),),
        told=("RUN181", "gov-integrity[excel]"),
    ),
    Input(
        number=182,
        what="no network",
        make=files(a_csv=ROWS, b_xlsx=book()),
        plays=(receive(1, inside=_no_network),),
        codes="REF170*3",
        counts="8 3 0 3 0 2",
    ),
    received(
        183,
        "a million findings",
        files(a_csv=_faulty),
        1,
        "DAT115*300",
        "302 151 0 150 0 1",
        sizes=(300, 1_000_000),
        times=4,
    ),
    Input(
        number=184,
        what="to go on after an upgrade",
        make=files(a_csv=MANY),
        plays=(receive(-9, inside=sent(signal.SIGKILL)), receive(5, "--resume", inside=_upgraded)),
        told=("--resume",),
    ),
    Input(
        number=185,
        what="another hash seed, locale, zone, number of workers, size of batches",
        make=files(a_csv=MANY),
        plays=(receive(0, out="first", inside=_small_batches), receive(0, inside=_other_machine)),
        counts=WHOLE,
        same=True,
    ),
)
