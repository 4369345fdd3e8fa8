"""Equal bytes, release and order leave equal files, byte for byte: on any machine, from any folder, in any locale."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = "zhengzhou-2024"
ORDER = ("--on", "2024-10-08", "--profile", "six-dimensions-2025", "--region", "410100")
HOW_FAR = ("读取并检查 ", "判断与计算 ")  # what a run tells every ten seconds, should a machine be that slow


def received(folder: Path, out: str = "out", **environment: str) -> dict[str, bytes]:
    """Receive the example from a copy in a folder, in a process of its own; return every file that it left."""
    if not (folder / SOURCE).is_dir():
        shutil.copytree(ROOT / "examples" / SOURCE, folder / SOURCE)
    command = [sys.executable, "-m", "gov_integrity", "receive", SOURCE, *ORDER, "--out", out]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON", "TZ"))}
    ended = subprocess.run(
        command,
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT / "src"), **environment},
        capture_output=True,
        check=False,
        timeout=120,
    )
    said = [line for line in ended.stderr.decode().splitlines() if not line.startswith(HOW_FAR)]
    assert (ended.returncode, said) == (1, [])
    left = folder / out
    return {path.relative_to(left).as_posix(): path.read_bytes() for path in left.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return received(tmp_path_factory.mktemp("first"))


def test_every_file_is_written(first: dict[str, bytes]) -> None:
    assert {name for name in first if "/" not in name} == {
        "answers.ndjson",
        "findings.csv",
        "receipt.json",
        "report.html",
        "scores.json",
    }
    assert any(name.startswith("rejected/") for name in first)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "4711", "LANG": "C", "LC_ALL": "C", "TZ": "America/Adak"},
        {"PYTHONUTF8": "0", "PYTHONIOENCODING": "gbk"},
        {"PYTHONOPTIMIZE": "2", "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "40"},
    ],
    ids=["hash seed", "plain locale", "console", "optimised"],
)
def test_another_process_leaves_the_same_files(
    tmp_path: Path, first: dict[str, bytes], environment: dict[str, str]
) -> None:
    assert received(tmp_path, **environment) == first


def test_a_second_run_over_the_first_leaves_the_same_files(tmp_path: Path, first: dict[str, bytes]) -> None:
    assert received(tmp_path, "new/结果") == first
    assert received(tmp_path, "new/结果") == first


def test_no_file_knows_where_it_was_made(tmp_path: Path, first: dict[str, bytes]) -> None:
    told = [name for name, content in first.items() if str(tmp_path.parent).encode() in content]
    assert told == []
