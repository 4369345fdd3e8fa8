"""``profile compare``: the numbers in which two profiles differ, and what that does to the bodies of a file."""

import json
from pathlib import Path

import pytest

from gov_integrity.cli import ExitStatus
from gov_integrity.standard import profiles
from tests.cli.door import run
from tests.exchange.tables import lines
from tests.scoring.bureau import OTHER_BODY, RAW, values

ONE = "six-dimensions-2025"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The same profile with grade A from 80 on, and a fifth of a point more lost for each late complaint."""
    text = profiles.text_of(ONE).replace('id = "six-dimensions-2025"', 'id = "another"', 1)
    text = text.replace('least = "85"', 'least = "80"').partition("\n[[examples]]")[0]
    path = tmp_path / "another.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def two(tmp_path: Path) -> Path:
    path = tmp_path / "values.ndjson"
    low = {**RAW, "litigation-loss-rate": ("12", "40")}
    records = [*values(RAW, about_name="示例市甲局"), *values(low, about_name="示例市乙局", about_code=OTHER_BODY)]
    path.write_bytes(lines(record.document() for record in records).encode())
    return path


def test_the_numbers_that_differ_are_named(other: Path) -> None:
    ended = run("profile", "compare", ONE, other)
    assert ended.status == ExitStatus.CLEAN
    (row,) = [line.split() for line in ended.out.splitlines() if line.startswith("grades")]
    assert row == ["grades.A.least", "85", "80"]
    assert "1 处数值不同" in ended.out


def test_the_bodies_that_change_are_named(other: Path, two: Path) -> None:
    """甲局 has 80.80 and becomes A; 乙局 has 77.80 and stays B, second in both."""
    ended = run("profile", "compare", ONE, other, two, "--period", "2025", "--format", "json")
    assert ended.status == ExitStatus.CLEAN
    told = json.loads(ended.out)
    assert [(body["body_name"], body["grade"], body["rank"]) for body in told["bodies"]] == [
        ("示例市甲局", ["B", "A"], [1, 1])
    ]
    assert told["numbers"] == [{"path": "grades.A.least", "before": "85", "after": "80"}]
    text = run("profile", "compare", ONE, other, two, "--period", "2025")
    assert "B → A" in text.out


def test_a_profile_beside_itself_changes_nothing(two: Path) -> None:
    ended = run("profile", "compare", ONE, ONE, two, "--period", "2025", "--lang", "en")
    assert ended.out.strip() == "0 numbers differ"


def test_a_period_is_needed_with_sources(other: Path, two: Path) -> None:
    ended = run("profile", "compare", ONE, other, two)
    assert ended.status == ExitStatus.USAGE
    assert "--period" in ended.err


def test_what_is_no_profile_is_said(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("id = ", encoding="utf-8")
    for name, told in (("no-such", "没有这个方案"), (bad, "TOML")):
        ended = run("profile", "compare", ONE, name)
        assert ended.status == ExitStatus.USAGE
        assert told in ended.err
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe")
    assert "UTF-8" in run("profile", "compare", ONE, binary).err
