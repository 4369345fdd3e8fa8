"""Runs that are killed, interrupted, starved or doubled: they leave all or nothing, and can be gone on from."""

import os
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gov_integrity.exchange.lock import FolderInUseError, Lock
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.outbox import CannotResumeError
from gov_integrity.reports.receiving import receive
from gov_integrity.standard.calendars import calendar
from tests.exchange.tables import ON, lines, penalties
from tests.exchange.tables import contract as contract_of

ROOT = Path(__file__).parents[2]
ROWS = 240
SLOW = """
import sys
from gov_integrity.exchange import journey, questions
journey.CHUNK, questions.CHUNK = 20, 20
from gov_integrity.cli import main
main(sys.argv[1:])
"""  # small batches, so that a kill meets a run at many different places


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    (folder / "a.csv").write_bytes(penalties(ROWS // 2).encode("gb18030"))
    (folder / "b.ndjson").write_text(lines(contract_of(number) for number in range(ROWS // 2)), encoding="utf-8")
    return folder


def left(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def whole(source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What an undisturbed run leaves."""
    out = tmp_path_factory.mktemp("whole")
    receive(Order(paths=(source,), calendar=calendar(), on=ON), out)
    return left(out)


def started(source: Path, out: Path, *more: str, path: str = "") -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", SLOW, "receive", str(source), "--on", ON.isoformat(), "--out", str(out), *more]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT / "src"), path)))}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize("workers", [2, 3])
def test_any_number_of_workers_leaves_the_same_bytes(
    source: Path, whole: dict[str, bytes], tmp_path: Path, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gov_integrity.exchange.journey.CHUNK", 30)
    monkeypatch.setattr("gov_integrity.exchange.questions.CHUNK", 30)
    receive(Order(paths=(source,), calendar=calendar(), on=ON, workers=workers), tmp_path)
    assert left(tmp_path) == whole


def killed(source: Path, out: Path, kills: int, chance: random.Random) -> int:
    """Kill runs at random moments, each going on where the last one was; return how many were killed."""
    count = 0
    for number in range(kills):
        run = started(source, out, "--workers", str(1 + number % 2), "--resume")
        try:
            run.communicate(timeout=chance.uniform(0.4, 1.8))
        except subprocess.TimeoutExpired:
            run.kill()
            run.communicate()
            count += 1
            if (out / "receipt.json").exists():  # the kill came after the last move: what is there is complete
                break
        else:
            assert run.returncode in {0, 1}
            break
    return count


def results(folder: Path) -> dict[str, bytes]:
    """Return what a run left under final names; a kill may leave its working folder beside them."""
    return {name: held for name, held in left(folder).items() if not name.startswith(".gov-integrity-work/")}


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.prove)])
def test_twelve_kills_and_the_same_result(source: Path, whole: dict[str, bytes], tmp_path: Path, seed: int) -> None:
    """Twelve in the tests; in the longer set twelve of each of five more seeds, sixty in all with these."""
    rounds = [seed] if seed == 1 else range(2, 6)
    total = 0
    for number in rounds:
        out, chance, count = tmp_path / str(number), random.Random(number), 0  # noqa: S311 - moments, no secrets
        while count < 12:
            count += killed(source, out, 12 - count, chance)
            if (out / "receipt.json").exists():
                assert results(out) == whole
            if (out / "receipt.json").exists() and count < 12:
                out = tmp_path / f"{number}-{count}"
        run = started(source, out, "--resume")
        run.communicate(timeout=600)
        assert left(out) == whole
        total += count
    assert total >= 12


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked for in /proc")
def test_no_worker_outlives_a_run_that_was_killed(source: Path, tmp_path: Path) -> None:
    run = started(source, tmp_path / "out", "--workers", "2", path=str(tmp_path))
    while not _workers_with(str(tmp_path)):
        assert run.poll() is None
        time.sleep(0.01)
    run.kill()
    run.communicate()
    for _turn in range(200):
        if not _workers_with(str(tmp_path)):
            return
        time.sleep(0.05)
    pytest.fail("workers are still there")


def _workers_with(marker: str) -> list[Path]:
    """Return the workers whose search path, which is in their command line, holds a marker."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            told = path.read_bytes().decode(errors="replace")
        except OSError:
            continue
        if marker in told and "exchange.worker" in told:
            found.append(path)
    return found


def test_a_folder_is_locked_for_all_others_and_no_trace_is_left(tmp_path: Path) -> None:
    with Lock(tmp_path), pytest.raises(FolderInUseError) as refused, Lock(tmp_path):
        pass
    assert str(os.getpid()) in str(refused.value.strerror)
    assert list(tmp_path.iterdir()) == []


def test_a_lock_is_free_when_its_holder_was_killed(tmp_path: Path) -> None:
    program = "import sys, time; from pathlib import Path; from gov_integrity.exchange.lock import Lock\n"
    program += f"with Lock(Path({str(tmp_path)!r})): print('held', flush=True); time.sleep(60)"
    holder = subprocess.Popen(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    holder.kill()
    holder.communicate()
    with Lock(tmp_path):
        pass


@pytest.mark.parametrize("kib", [16, 256, pytest.param(600, marks=pytest.mark.prove)])
def test_a_disk_that_is_full_is_told_and_a_run_goes_on_when_it_is_not(
    source: Path, whole: dict[str, bytes], tmp_path: Path, kib: int
) -> None:
    """No file may grow above a size: the spool, the answers or the report meet the end at different moments."""
    out = tmp_path / "out"
    command = [sys.executable, "-c", SLOW, "receive", str(source), "--on", ON.isoformat(), "--out", str(out)]
    ended = subprocess.run(
        [*command, "--workers", "1"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (kib * 1024, kib * 1024)),
        capture_output=True,
        check=False,
        timeout=600,
    )
    assert ended.returncode == 5, ended.stderr.decode()
    assert b"Traceback" not in ended.stderr
    assert {path.name for path in out.iterdir()} <= {".gov-integrity-work"}
    started(source, out, "--resume").communicate(timeout=600)
    assert left(out) == whole


def test_what_is_about_something_else_is_not_gone_on_from(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run = started(source, out, "--workers", "1")
    answers = out / ".gov-integrity-work" / "answers.ndjson"
    while not answers.exists() or not answers.stat().st_size:
        time.sleep(0.01)
    run.kill()
    run.communicate()
    other = Order(paths=(source,), calendar=calendar(), on=ON, region="410100")
    with pytest.raises(CannotResumeError):
        receive(other, out, resume=True)
    changed = tmp_path / "changed"
    changed.mkdir()
    for path in source.iterdir():
        (changed / path.name).write_bytes(path.read_bytes().replace(b"1", b"2", 1))
    with pytest.raises(CannotResumeError):
        receive(Order(paths=(changed,), calendar=calendar(), on=ON), out, resume=True)
