"""Wherever a run is killed, or the disk is full: a receipt means all of it, and the next run leaves the same bytes."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.tables import contract, lines, penalties

ROOT = Path(__file__).parents[2]
WORK = ".gov-integrity-work"
LOCK = ".gov-integrity-lock"


class Runs:
    """Runs over the same sources, one after the other in one folder, each with its accident."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._number = folder, 0
        self._source = folder / "in"
        self._source.mkdir()
        rows = penalties(6).replace("2024-09-02", "2024-13-02", 1)
        (self._source / "a.csv").write_bytes(rows.encode("gb18030"))
        documents = lines(contract(number) for number in range(4))
        (self._source / "b.ndjson").write_text(documents, encoding="utf-8")
        command, pipe = [sys.executable, "-m", "tests.exchange.killing"], subprocess.PIPE
        self._server = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT)
        self.status, self.changes = self.new("none 0")
        self.whole = self.left()

    def new(self, accident: str) -> tuple[int, int]:
        """Run into a new folder; return the status, and how often the run changed the disk."""
        self._number += 1
        return self.again(accident)

    def again(self, accident: str) -> tuple[int, int]:
        """Run into the folder of the last run."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(f"{self._source}\t{self._out}\t{accident}\n")
        self._server.stdin.flush()
        status, changes = json.loads(self._server.stdout.readline())
        return status, changes

    @property
    def _out(self) -> Path:
        return self._folder / f"out-{self._number}"

    def left(self) -> dict[str, bytes]:
        """Return what the last run left, by name."""
        found = (path for path in self._out.rglob("*") if path.is_file())
        return {path.relative_to(self._out).as_posix(): path.read_bytes() for path in found}

    def finish(self) -> None:
        assert self._server.stdin is not None
        self._server.stdin.close()
        assert self._server.wait(60) == 0
        if self._server.stdout is not None:
            self._server.stdout.close()


def final(held: dict[str, bytes]) -> dict[str, bytes]:
    """Return what stands under final names."""
    return {name: content for name, content in held.items() if not name.startswith((WORK, LOCK))}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runs]:
    held = Runs(tmp_path_factory.mktemp("accidents"))
    yield held
    held.finish()


def places(runs: Runs, step: int) -> range:
    """Return every ``step``-th change of the disk, the last among them."""
    return range(runs.changes - (runs.changes - 1) // step * step, runs.changes + 1, step)


def test_a_run_changes_the_disk_at_many_places(runs: Runs) -> None:
    assert (runs.status, runs.changes > 40) == (0, True)
    assert {"receipt.json", "answers.ndjson", "findings.csv", "rejected/a.csv"} <= runs.whole.keys()
    assert runs.whole == final(runs.whole)


@pytest.mark.parametrize("step", [6, pytest.param(1, marks=pytest.mark.prove)])
def test_a_run_that_is_killed_after_any_change_is_gone_on_from(runs: Runs, step: int) -> None:
    for at in places(runs, step):
        assert runs.new(f"kill {at}") == (-9, at)
        alone = final(runs.left())
        assert "receipt.json" not in alone or alone == runs.whole, at
        assert runs.again("none 0")[0] == 0, at
        assert runs.left() == runs.whole, at


@pytest.mark.parametrize("step", [12, pytest.param(1, marks=pytest.mark.prove)])
def test_a_disk_that_is_full_from_any_change_on_leaves_no_receipt_and_is_gone_on_from(runs: Runs, step: int) -> None:
    for at in places(runs, step):
        status, _changes = runs.new(f"full {at}")
        alone = final(runs.left())
        assert status in {0, 5}, at
        assert "receipt.json" not in alone or alone == runs.whole, at
        assert "receipt.json" in alone or status == 5, at
        assert runs.again("none 0")[0] == 0, at
        assert runs.left() == runs.whole, at


@pytest.mark.parametrize("step", [8, pytest.param(1, marks=pytest.mark.prove)])
def test_a_run_that_takes_back_what_was_moved_may_be_killed_too(runs: Runs, step: int) -> None:
    """The last changes move the results and clear up; the next run begins by taking back what was moved."""
    for first in range(runs.changes - 20, runs.changes, step):
        for second in range(2, 14, step):
            assert runs.new(f"kill {first}")[0] == -9
            assert runs.again(f"kill {second}")[0] == -9
            alone = final(runs.left())
            assert "receipt.json" not in alone or alone == runs.whole, (first, second)
            assert runs.again("none 0")[0] == 0, (first, second)
            assert runs.left() == runs.whole, (first, second)
