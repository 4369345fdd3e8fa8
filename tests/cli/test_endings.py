"""Every end of a command has its own status and says what to do; no end shows a traceback."""

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest

from gov_integrity.exchange import journey
from gov_integrity.exchange.outbox import Outbox
from gov_integrity.exchange.row import MissingExtraError
from gov_integrity.exchange.spool import Spool
from gov_integrity.standard import catalogue, profiles
from tests.cli.door import EXAMPLE, Ended, run
from tests.exchange.tables import HEADER, cells, penalties, penalty, table

ON = ("--on", "2024-10-08")
WORK = ".gov-integrity-work"


def final(folder: Path) -> dict[Path, bytes]:
    """Return every file under its final name; what waits to be resumed is not among them."""
    found = (path for path in folder.rglob("*") if path.is_file() and WORK not in path.parts)
    return {path: path.read_bytes() for path in found}


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "data.csv"
    path.write_text(penalties(2), encoding="utf-8")
    return path


def receive(source: Path, out: Path, *more: str) -> Ended:
    return run("receive", source, *ON, "--out", out, *more)


def test_nothing_wrong_is_zero(clean: Path, tmp_path: Path) -> None:
    for ended in (run("check", clean), receive(clean, tmp_path / "out"), run("decide", "publicity-period", clean, *ON)):
        assert (ended.status, ended.err) == (0, "")


def test_an_error_in_the_data_is_one(clean: Path, tmp_path: Path) -> None:
    clean.write_text(table([HEADER, cells(penalty(1, 处罚依据=""))]), encoding="utf-8")
    assert run("check", clean).status == 1
    assert receive(clean, tmp_path / "out").status == 1
    assert run("decide", "publicity-period", clean, *ON).status == 1


def test_a_file_that_cannot_be_read_is_three_and_still_has_a_receipt(clean: Path, tmp_path: Path) -> None:
    for broken in (tmp_path / "missing.csv", Path("/dev/null")):
        assert run("check", clean, broken).status == 3
        ended = run("receive", clean, broken, *ON, "--out", tmp_path / "out")
        assert ended.status == 3
        assert (tmp_path / "out" / "receipt.json").is_file()
        assert "接收 0 · 带警告接收 2" in ended.out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["check", EXAMPLE, "--record", "penalty"], [each.record_id for each in catalogue.record_types()]),
        (["receive", EXAMPLE, *ON, "--out", "x", "--profile", "six"], list(profiles.profile_ids())),
        (["decide", "publicity", EXAMPLE, *ON], [each.id for each in catalogue.rules()]),
        (["check", EXAMPLE, "--on", "2024-10-8"], ["2024-10-08"]),
        (["check", EXAMPLE, "--on", "2024-02-30"], ["2024-10-08"]),
        (["check", EXAMPLE, "--on", "today"], ["2024-10-08"]),
        (["check", EXAMPLE, "--on", "45573"], ["2024-10-08"]),
        (["check", EXAMPLE, "--format", "xml"], ["table", "concise", "json", "csv"]),
        (["check", EXAMPLE, "--lang", "fr"], ["zh", "en"]),
        (["check", EXAMPLE, "--region", "郑州"], ["410100"]),
        (["receive", EXAMPLE, *ON, "--out", "x", "--region", "4101"], ["410100"]),
        (["receive", EXAMPLE, "--out", "x"], ["--on"]),
        (["receive", EXAMPLE, *ON], ["--out"]),
        (["decide", "publicity-period", EXAMPLE], ["--on"]),
    ],
)
def test_a_name_that_nothing_has_is_two_and_told_with_those_that_exist(
    arguments: list[object], named: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = run(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert [name for name in named if name not in ended.err] == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("where", ["in", "in/out", ".", "in/data.csv/out"])
def test_results_never_stand_among_the_sources(clean: Path, where: str) -> None:
    """The next run would read them as data, or replace the sources by them."""
    source = clean.parent
    ended = receive(source, source.parent / where)
    assert (ended.status, ended.out) == (2, "")
    assert "--out" in ended.err
    assert [path.name for path in source.iterdir()] == ["data.csv"]


def test_mended_rows_are_not_wiped_out_by_sending_them_again(clean: Path, tmp_path: Path) -> None:
    clean.write_text(table([HEADER, cells(penalty(1, 处罚依据=""))]), encoding="utf-8")
    out = tmp_path / "out"
    assert receive(clean, out).status == 1
    assert receive(out / "rejected", out).status == 2
    assert (out / "rejected" / "data.csv").is_file()
    assert receive(out / "rejected", tmp_path / "again").status == 1


def test_a_second_run_reads_what_the_first_read(clean: Path, tmp_path: Path) -> None:
    first = receive(clean.parent, tmp_path / "out")
    assert receive(clean.parent, tmp_path / "out") == first


@contextmanager
def failing(error: Exception) -> Iterator[None]:
    """Let the run fail when its findings are written."""

    def fail(*_arguments: object, **_options: object) -> object:
        raise error

    with patch.object(Outbox, "written", fail), patch.object(journey, "first_pass", fail):
        yield


FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (FULL, "No space left on device"),
        (OSError(errno.EACCES, "Permission denied"), "Permission denied"),
        (sqlite3.OperationalError("database or disk is full"), "disk is full"),
        (MemoryError(), "内存"),
        (MissingExtraError("excel"), "gov-integrity[excel]"),
    ],
    ids=["disk full", "not allowed", "interim disk full", "memory", "extra"],
)
def test_the_environment_is_five_and_leaves_nothing(clean: Path, tmp_path: Path, error: Exception, told: str) -> None:
    with failing(error):
        for ended in (
            receive(clean, tmp_path / "out"),
            run("check", clean),
            run("decide", "publicity-period", clean, *ON),
        ):
            assert (ended.status, ended.out) == (5, "")
            assert told in ended.err
    assert final(tmp_path / "out") == {}


def test_a_disk_that_fills_up_while_results_are_written_is_five(clean: Path, tmp_path: Path) -> None:
    """Before the run has begun, the earlier results stay; once results are moved, their receipt is gone."""
    replace = Path.replace

    def full(path: Path, target: Path) -> Path:
        if WORK in target.parts:
            return replace(path, target)
        raise FULL

    out = tmp_path / "out"
    assert receive(clean, out).status == 0
    before = final(out)
    with patch.object(os, "fsync", side_effect=FULL):
        ended = receive(clean, out)
    assert (ended.status, ended.out, "No space left" in ended.err, final(out)) == (5, "", True, before)
    with patch.object(Path, "replace", full):
        ended = receive(clean, out)
    assert (ended.status, ended.out, "No space left" in ended.err) == (5, "", True)
    assert final(out) == {path: content for path, content in before.items() if path.name != "receipt.json"}
    assert receive(clean, out, "--resume").status == 0
    assert final(out) == before
    assert not (out / WORK).exists()


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_folder_for_results_that_cannot_be_is_told(clean: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ended = receive(clean, tmp_path / name)
    assert (ended.status, ended.out) == ((2 if name == "file" else 5), "")
    assert str(tmp_path / name) in ended.err


def test_a_folder_that_is_not_writable_is_five(clean: Path, tmp_path: Path) -> None:
    with patch.object(Path, "mkdir", side_effect=OSError(errno.EACCES, "Permission denied")):
        ended = receive(clean, tmp_path / "out")
    assert (ended.status, ended.out) == (5, "")
    assert "Permission denied" in ended.err


def test_a_fault_of_ours_is_four_and_tells_no_data(clean: Path) -> None:
    private = "示例人甲的私事"
    with failing(RuntimeError(private)):
        ended = run("check", clean)
    assert (ended.status, ended.out) == (4, "")
    assert "RuntimeError" in ended.err
    assert private not in ended.err


@pytest.mark.parametrize("error", [KeyboardInterrupt])
def test_an_interruption_is_told_and_leaves_nothing(clean: Path, tmp_path: Path, error: type[BaseException]) -> None:
    def interrupt(*_arguments: object) -> None:
        raise error

    with patch.object(Spool, "index", interrupt):
        ended = receive(clean, tmp_path / "out")
    assert (ended.status, ended.out) == (130, "")
    assert "中断" in ended.err
    assert "--resume" in ended.err
    assert final(tmp_path / "out") == {}


def test_a_missing_extra_names_what_to_install(tmp_path: Path, clean: Path) -> None:
    with patch.dict(sys.modules, dict.fromkeys(("python_calamine", "jinja2"))):
        book = run("check", EXAMPLE / "penalties-2024-09.xlsx")
        report = receive(clean, tmp_path / "out")
    assert (book.status, "gov-integrity[excel]" in book.err) == (5, True)
    assert (report.status, "gov-integrity[report]" in report.err) == (5, True)
    assert not (tmp_path / "out" / "receipt.json").exists()


def test_english_is_spoken_at_the_end_too(tmp_path: Path) -> None:
    ended = run("receive", EXAMPLE, *ON, "--out", tmp_path / "out", "--lang", "en")
    assert ended.status == 1
    assert "none lost" in ended.out
    assert "合计" not in ended.out


def test_what_is_told_is_short() -> None:
    """Told in a line, with nothing of the machine in it."""
    assert StringIO(run("check", "/nonexistent/x.csv").out).readline() == "FIL009 错误 ×1\n"
