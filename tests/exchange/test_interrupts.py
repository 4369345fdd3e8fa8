"""An interrupt ends a run wherever it is, even where it waits for ever; two runs at once keep apart.

The run says on its screen that it has come to a place from which it never goes on by itself, and only then is it
interrupted: that it ends at all is what is looked at, and no clock.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exchange.tables import ON, contract, lines, penalties
from tests.formats import workbooks

ROOT = Path(__file__).parents[2]
WORK = ".gov-integrity-work"
BEFORE = """
import os, signal, sys, time
from gov_integrity.cli import main
from gov_integrity.exchange import journey, questions, workers
from gov_integrity.exchange.physical import read_apart
from gov_integrity.exchange.spool import Spool
journey.CHUNK = questions.CHUNK = 20
def ready():
    print("here", flush=True)
    if os.environ.get("GOES_ON"):
        sys.stdin.readline()
"""
PLACES = {
    # a statement that would count for years
    "in the spool": """
ENDLESS = "with recursive n(x) as (values (1) union all select x + 1 from n) select max(x) from n"
def index(spool):
    ready()
    spool._base.execute(ENDLESS).fetchone()
Spool.index = index
""",
    # a process that judges and has been stopped: it owes an answer for ever
    "before a worker": """
done = workers.Worker.done
def stopped(worker, name, task):
    os.kill(worker._process.pid, signal.SIGSTOP)
    ready()
    return done(worker, name, task)
workers.Worker.done = stopped
""",
    # the same with the process that reads a workbook
    "before a workbook": """
start = read_apart.Reader.start
def stopped(reader, sheet):
    os.kill(reader._worker._process.pid, signal.SIGSTOP)
    ready()
    return start(reader, sheet)
read_apart.Reader.start = stopped
""",
}
GOES_ON = """
store, turns = Spool.store, iter(range(1, 1000))
def storing(spool, down):
    if next(turns) == 2:
        ready()
    store(spool, down)
Spool.store = storing
"""
AFTER = "main(sys.argv[1:])\n"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    (folder / "a.csv").write_text(penalties(60), encoding="utf-8")
    (folder / "b.ndjson").write_text(lines(contract(number) for number in range(20)), encoding="utf-8")
    (folder / "c.xlsx").write_bytes(workbooks.package({"一": workbooks.sheet_xml(workbooks.rows_xml(3, 2))}))
    return folder


def command(source: Path, out: Path, program: str, *more: str) -> list[str]:
    return [sys.executable, "-c", program, "receive", str(source), "--on", ON.isoformat(), "--out", str(out), *more]


def started(command_: list[str], **environment: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    given = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment}
    return subprocess.Popen(command_, env=given, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def left(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def whole(source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What an undisturbed run leaves."""
    out = tmp_path_factory.mktemp("whole") / "out"
    run = started(command(source, out, BEFORE + AFTER, "--workers", "1"))
    run.communicate(timeout=300)
    return left(out)


@pytest.mark.parametrize(
    ("place", "sent"),
    [
        ("in the spool", signal.SIGINT),
        ("in the spool", signal.SIGTERM),
        ("before a worker", signal.SIGINT),
        ("before a workbook", signal.SIGINT),
    ],
)
def test_an_interrupt_ends_a_run_that_would_never_end(
    source: Path, whole: dict[str, bytes], tmp_path: Path, place: str, sent: signal.Signals
) -> None:
    workers = "2" if place == "before a worker" else "1"
    run = started(command(source, tmp_path, BEFORE + PLACES[place] + AFTER, "--workers", workers))
    assert run.stdout is not None
    assert run.stdout.readline() == "here\n"
    run.send_signal(sent)
    _out, told = run.communicate(timeout=300)
    assert run.returncode == 128 + sent, told
    assert ("--resume" in told, "Traceback" in told) == (True, False)
    assert {path.name for path in tmp_path.iterdir()} == {WORK}
    again = started(command(source, tmp_path, BEFORE + AFTER, "--workers", "1", "--resume"))
    again.communicate(timeout=300)
    assert left(tmp_path) == whole


def test_two_runs_into_one_folder_at_once(source: Path, whole: dict[str, bytes], tmp_path: Path) -> None:
    """The second is refused and told by whom; the first, in its midst, is not disturbed."""
    first = started(command(source, tmp_path, BEFORE + GOES_ON + AFTER, "--workers", "1"), GOES_ON="1")
    assert first.stdout is not None
    assert first.stdin is not None
    assert first.stdout.readline() == "here\n"
    for more in ((), ("--resume",)):
        second = started(command(source, tmp_path, BEFORE + AFTER, "--workers", "1", *more))
        _out, told = second.communicate(timeout=300)
        assert (second.returncode, str(first.pid) in told, "Traceback" in told) == (5, True, False)
    _out, told = first.communicate("\n", timeout=300)
    assert (first.returncode, "Traceback" in told) == (3, False)
    assert left(tmp_path) == whole
