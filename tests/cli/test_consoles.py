"""The command in a process of its own: any console, a reader who leaves, a full disk behind the screen, Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.door import EXAMPLE, ROOT, run
from tests.exchange.tables import HEADER, cells, penalty, table

COMMAND = [sys.executable, "-m", "gov_integrity"]
PLAIN = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}


def environment(**more: str) -> dict[str, str]:
    return {**PLAIN, "PYTHONPATH": str(ROOT / "src"), **more}


def started(*arguments: object, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, env=environment(**more), capture_output=True, check=False, timeout=60)


@pytest.fixture
def rare(tmp_path: Path) -> Path:
    """A file whose findings hold characters that GBK and ASCII do not have."""
    path = tmp_path / "𠮷.csv"
    path.write_text(table([HEADER, cells(penalty(1, 处罚机关统一社会信用代码="𠮷é✓"))]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("more", "encoding"),
    [({"PYTHONIOENCODING": "gbk"}, "gbk"), ({"LANG": "C", "LC_ALL": "C"}, "utf-8")],
    ids=["gbk", "C"],
)
def test_a_console_that_lacks_a_character_shows_its_escape(rare: Path, more: dict[str, str], encoding: str) -> None:
    ended = started("check", rare, **more)
    assert (ended.returncode, ended.stderr) == (1, b"")
    told = ended.stdout.decode(encoding)
    assert ("𠮷" in told) == (encoding == "utf-8")
    assert ("\\U00020bb7" in told) == (encoding != "utf-8")


@pytest.mark.parametrize("encoding", ["gbk", "latin-1"])
@pytest.mark.parametrize("shape", ["table", "concise", "json", "csv"])
def test_every_form_does(rare: Path, encoding: str, shape: str) -> None:
    ended = run("check", rare, "--format", shape, encoding=encoding)
    assert (ended.status, ended.err, "\\U00020bb7" in ended.out) == (1, "", True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", EXAMPLE),
        ("check", EXAMPLE / "arrears.ndjson", "--format", "csv"),
        ("decide", "publicity-period", EXAMPLE / "penalties-2024-09.csv", "--on", "2024-10-08", "--format", "json"),
        ("explain", "administrative-penalty"),
        ("doctor",),
        ("--help",),
    ],
    ids=lambda arguments: " ".join(map(str, arguments[:1])),
)
def test_a_reader_who_leaves_is_let_go_quietly(arguments: tuple[object, ...]) -> None:
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments)], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert (process.wait(60), told) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
@pytest.mark.parametrize("arguments", [("doctor",), ("check", EXAMPLE / "arrears.ndjson", "--format", "csv")])
def test_a_screen_that_takes_nothing_more_is_a_fault_of_the_environment(arguments: tuple[object, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert ended.returncode == 5
    assert b"Traceback" not in ended.stderr
    assert "No space left on device" in ended.stderr.decode()


@pytest.mark.parametrize("arguments", ["doctor", f"check {EXAMPLE / 'contracts.ndjson'} --format csv"])
def test_no_screen_at_all_is_no_fault(arguments: str) -> None:
    ended = subprocess.run(
        ["sh", "-c", f'"$0" -m gov_integrity {arguments} >&-', sys.executable],
        env=environment(),
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_an_interruption_ends_quietly() -> None:
    """The command waits for its input when it is interrupted.

    Input ends only after the signal was sent: a signal that comes between two reads is seen when the next one returns.
    """
    command = [*COMMAND, "decide", "publicity-period", "--on", "2024-10-08"]
    with subprocess.Popen(
        command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(b"x" * 100_000)  # more than a pipe holds: it is being read once this returns
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        process.stdin.close()
        told = process.stderr.read()
        assert process.wait(60) == 130
    assert b"Traceback" not in told
    assert "中断" in told.decode()


def test_the_module_is_the_same_door() -> None:
    ended = started("check", EXAMPLE, "--format", "json")
    assert ended.returncode == 1
    assert json.loads(ended.stdout)["findings"]
