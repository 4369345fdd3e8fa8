"""Folders that may be read and not written, and the other way round: told before any work, and nothing is changed."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.tables import ON, contract, lines, penalties

ROOT = Path(__file__).parents[2]
# whoever is root may write anywhere: the program gives that up first, as a clerk's account has it not
PROGRAM = """
import ctypes, os, sys
if os.geteuid() == 0:
    header, nothing = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(header, nothing) == 0
from gov_integrity.cli import main
main(sys.argv[1:])
"""
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the rights of root are given up as on Linux"
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """Return a folder with two good files in ``in``; whatever was closed in it is open again at the end."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.csv").write_text(penalties(2), encoding="utf-8")
    (tmp_path / "in" / "b.ndjson").write_text(lines([contract(1)]), encoding="utf-8")
    yield tmp_path
    for path in (tmp_path, *tmp_path.rglob("*")):
        path.chmod(0o700)


def receive(place: Path, out: Path) -> tuple[int, str]:
    command = [sys.executable, "-c", PROGRAM, "receive", str(place / "in"), "--on", ON.isoformat(), "--out", str(out)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    ended = subprocess.run(
        [*command, "--workers", "1"], env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    assert "Traceback" not in ended.stderr
    return ended.returncode, ended.stderr


def held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_results_cannot_be_written(place: Path) -> None:
    """Neither into a folder that is closed, nor below one; results that are there already stay as they are."""
    out = place / "out"
    out.mkdir()
    (out / "receipt.json").write_text("earlier", encoding="utf-8")
    out.chmod(0o555)
    for folder in (out, out / "below"):
        status, told = receive(place, folder)
        assert (status, str(folder) in told) == (5, True)
    assert held(out) == {"receipt.json": b"earlier"}


def test_sources_that_may_only_be_read_are_read_and_nothing_is_left_beside_them(place: Path) -> None:
    before = held(place / "in")
    for path in (place / "in").iterdir():
        path.chmod(0o444)
    (place / "in").chmod(0o555)
    assert receive(place, place / "out") == (0, "")
    assert held(place / "in") == before
    assert "receipt.json" in held(place / "out")


def test_a_source_that_may_not_be_read_is_told_and_the_others_are_received(place: Path) -> None:
    (place / "in" / "a.csv").chmod(0)
    status, _told = receive(place, place / "out")
    receipt = json.loads(held(place / "out")["receipt.json"])
    assert (status, receipt["counts"]["read"], receipt["counts"]["rejected"]) == (3, 1, 0)
    assert [each["code"] for each in receipt["findings_by_code"] if each["level"] == "error"] == ["FIL009"]


def test_a_folder_that_may_not_be_listed_is_told(place: Path) -> None:
    (place / "in").chmod(0o300)
    status, told = receive(place, place / "out")
    assert (status, told) == (3, "")
    assert '"FIL009"' in held(place / "out")["receipt.json"].decode()
