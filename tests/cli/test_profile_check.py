"""profile check: what a writer of a profile sees."""

from pathlib import Path

import pytest

from gov_integrity.cli import ExitStatus
from gov_integrity.standard.profiles import text_of
from tests.cli.door import run

TEXT = text_of("six-dimensions-2025")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "方案.toml"


def test_a_sound_profile_is_told_so_with_its_origins(file: Path) -> None:
    file.write_text(TEXT, encoding="utf-8")
    ended = run("profile", "check", file)
    assert ended.status == ExitStatus.CLEAN
    assert "没有错误：6 个维度 24 个项目" in ended.out
    assert "个数值都有来源，其中" in ended.out
    assert "No fault: 6 dimensions, 24 items" in run("profile", "check", file, "--lang", "en").out


def test_every_fault_is_told_with_file_line_code_place_and_advice(file: Path) -> None:
    planted = TEXT.replace('least = "70"', 'least = "85"', 1).replace("award_eligible = false", "award_eligible = 0", 1)
    file.write_text(planted, encoding="utf-8")
    line = planted[: planted.index("award_eligible = 0")].count("\n") + 1
    ended = run("profile", "check", file)
    assert ended.status == ExitStatus.FINDINGS
    assert f"{file}:{line}: PRF209 gates[0].award_eligible: 应为true或false" in ended.out
    assert "  → 写 true 或 false，不带引号。" in ended.out
    assert "PRF222 grades[1].least" in ended.out
    assert "2 处错误" in ended.out
    english = run("profile", "check", file, "--lang", "en").out
    assert "must be true or false" in english
    assert "2 faults" in english


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", "标题".encode("gb18030")])
def test_what_cannot_be_read_is_told_without_a_traceback(file: Path, content: bytes | None) -> None:
    if content is not None:
        file.write_bytes(content)
    ended = run("profile", "check", file)
    assert ended.status == ExitStatus.UNREADABLE
    assert "读不了" in ended.err
    assert "Traceback" not in ended.told


@pytest.mark.parametrize("text", ["", "a = 1", "[[dimensions]]", 'origins = "x"', "id = [", 'variant_of = ["x"]'])
def test_any_text_ends_in_faults_and_not_in_a_crash(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    ended = run("profile", "check", file)
    assert ended.status == ExitStatus.FINDINGS
    assert "PRF2" in ended.out
