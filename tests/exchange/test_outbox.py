"""A receipt always means a complete run: whatever fails, nothing half-written stands under a final name."""

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from gov_integrity.exchange.outbox import RECEIPT, CannotWriteError, Outbox, overlaps

NEW, OLD = "新", "旧"


def write(box: Outbox, *names: str, text: str = NEW) -> None:
    for name in names:
        with box.writing(name) as out:
            out.write(text)


def leave(folder: Path, *names: str, text: str = NEW) -> tuple[Path, ...]:
    with Outbox(folder) as box:
        write(box, *names, text=text)
        return box.finish()


def held(folder: Path) -> dict[str, str]:
    """Return every file below a folder with its text."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with the results of an older run."""
    leave(tmp_path / "out", "findings.csv", "rejected/a.csv", RECEIPT, text=OLD)
    return tmp_path / "out"


def test_results_appear_under_their_names_and_nothing_else_is_left(out: Path) -> None:
    with Outbox(out) as box:
        write(box, "findings.csv", "rejected/b/b.csv", RECEIPT)
        assert held(out)["findings.csv"] == OLD
        paths = box.finish()
    assert held(out) == {"findings.csv": NEW, "rejected/b/b.csv": NEW, RECEIPT: NEW}
    assert set(paths) == {out / "findings.csv", out / "rejected/b/b.csv", out / RECEIPT}
    assert paths[-1] == out / RECEIPT


def test_the_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    leave(tmp_path / "a" / "b", RECEIPT)
    assert held(tmp_path) == {f"a/b/{RECEIPT}": NEW}


@contextmanager
def failing(error: BaseException) -> Iterator[None]:
    yield
    raise error


@pytest.mark.parametrize("error", [ValueError("ours"), KeyboardInterrupt(), OSError(errno.ENOSPC, "full")])
def test_a_run_that_fails_leaves_the_older_results_alone(out: Path, error: BaseException) -> None:
    with pytest.raises((type(error), CannotWriteError)), Outbox(out) as box, failing(error):
        write(box, "findings.csv", "rejected/b.csv", RECEIPT)
    assert held(out) == {"findings.csv": OLD, "rejected/a.csv": OLD, RECEIPT: OLD}


def test_a_fault_of_ours_is_not_told_as_one_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="ours"), Outbox(tmp_path), failing(ValueError("ours")):
        pass


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EDQUOT])
def test_a_fault_of_the_disk_names_the_folder(tmp_path: Path, code: int) -> None:
    with pytest.raises(CannotWriteError) as told, Outbox(tmp_path), failing(OSError(code, os.strerror(code))):
        pass
    assert (told.value.errno, told.value.filename) == (code, str(tmp_path))


@pytest.mark.parametrize("failing_at", range(4))
def test_a_move_that_fails_leaves_no_receipt(out: Path, monkeypatch: pytest.MonkeyPatch, failing_at: int) -> None:
    """The results are moved one by one; as long as not all are there, no receipt is, neither the old nor the new."""
    moved: list[str] = []
    replace = Path.replace

    def move(path: Path, target: Path) -> Path:
        if ".gov-integrity-work" not in target.parts:
            if len(moved) == failing_at:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            moved.append(target.name)
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", move)
    with pytest.raises(CannotWriteError):
        leave(out, "answers.ndjson", "findings.csv", "rejected/b.csv", RECEIPT)
    monkeypatch.undo()
    assert RECEIPT not in held(out)
    assert not (out / ".gov-integrity-work").exists()


def test_the_receipt_is_moved_last(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[str] = []
    replace = Path.replace

    def move(path: Path, target: Path) -> Path:
        if ".gov-integrity-work" not in target.parts:
            moved.append(target.name)
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", move)
    leave(out, RECEIPT, "zzz.csv", "answers.ndjson")
    assert moved == ["answers.ndjson", "zzz.csv", RECEIPT]


def test_what_an_interrupted_run_left_is_cleared_away(out: Path) -> None:
    left = out / ".gov-integrity-work"
    left.mkdir()
    (left / "findings.csv").write_text("half", encoding="utf-8")
    with Outbox(out) as box:
        assert held(left) == {}
        write(box, RECEIPT)
        box.finish()
    assert not left.exists()


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_folder_that_cannot_be_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CannotWriteError), Outbox(tmp_path / name):
        pass


def test_the_hashes_are_those_of_the_files(tmp_path: Path) -> None:
    with Outbox(tmp_path) as box:
        write(box, "b.csv", "a.csv")
        box.write_json("c.json", {"名": 1})
        told = box.written()
        box.finish()
    assert [each["file"] for each in told] == ["a.csv", "b.csv", "c.json"]
    assert all(sha256((tmp_path / each["file"]).read_bytes()).hexdigest() == each["sha256"] for each in told)
    assert json.loads((tmp_path / "c.json").read_text("utf-8")) == {"名": 1}


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("rejected/月报/a.csv", "rejected/月报/a.csv"),
        ("rejected/../../a.csv", "rejected/a.csv"),
        ("/etc/passwd", "etc/passwd"),
        ("rejected/./a.csv", "rejected/a.csv"),
        ("rejected/a\nb.csv", "rejected/a_b.csv"),
        ("rejected/c:\\a.csv", "rejected/c__a.csv"),
        ("rejected/...", "rejected/..."),
    ],
)
def test_a_name_stays_below_the_folder(tmp_path: Path, name: str, safe: str) -> None:
    with Outbox(tmp_path) as box:
        assert box.free(name) == safe


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    with Outbox(tmp_path) as box:
        for expected in ("r/a.csv", "r/2-a.csv", "r/3-a.csv"):
            name = box.free("r/a.csv")
            assert name == expected
            write(box, name)


@pytest.mark.parametrize("name", ["x" * 255 + ".json.ndjson", "月" * 85 + ".csv", "x" * 300])
def test_a_name_too_long_for_a_file_system_is_cut(tmp_path: Path, name: str) -> None:
    with Outbox(tmp_path) as box:
        short, other = box.free(name), box.free("y" + name)
        assert short != other
        assert Path(short).suffix == Path(name).suffix
        write(box, short, RECEIPT)
        box.finish()
    assert (tmp_path / short).is_file()


@pytest.mark.parametrize(
    ("folder", "sources", "is_among"),
    [
        ("out", ["in"], False),
        ("out", ["in/a.csv", "b.csv"], False),
        ("in", ["in"], True),
        ("in/out", ["in"], True),
        (".", ["in"], True),
        ("out", ["out/rejected"], True),
        ("out", ["in", "out/rejected/a.csv"], True),
        ("in/../out", ["out/a.csv"], True),
        ("input", ["in"], False),
    ],
)
def test_results_and_sources_stand_apart(tmp_path: Path, folder: str, sources: list[str], is_among: bool) -> None:  # noqa: FBT001
    (tmp_path / "in").mkdir()
    assert overlaps(tmp_path / folder, [tmp_path / source for source in sources]) == is_among


def test_a_link_does_not_hide_that_results_are_sources(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "in")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert overlaps(tmp_path / "link" / "out", [tmp_path / "in"])
    assert not overlaps(tmp_path / "out", [tmp_path / "loop"])
