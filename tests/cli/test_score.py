"""``score``: bodies of one period beside each other, as a table, JSON or CSV, and as pictures."""

import csv
import io
import json
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from gov_integrity.cli import ExitStatus
from tests.cli.door import EXAMPLE, run
from tests.exchange.tables import lines
from tests.scoring.bureau import BODY, OTHER_BODY, RAW, values

SCORE = ("--profile", "six-dimensions-2025", "--period")


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """甲局 as in the worked example in 2024 and 2025, and 乙局, of which one value is missing."""
    other = {**RAW, "rectification-rate": "missing"}
    records = [
        *values(RAW, about_name="示例市甲局"),
        *values({**RAW, "litigation-loss-rate": ("0", "40")}, about_name="示例市甲局", period="2024"),
        *values(other, about_name="示例市乙局", about_code=OTHER_BODY),
    ]
    path = tmp_path / "values.ndjson"
    path.write_bytes(lines(record.document() for record in records).encode())
    return path


def test_the_table_tells_rank_range_and_change(two: Path) -> None:
    """甲局 80.80, 3 points below the year before; 乙局 between 77.20 and 83.20, as its rectification turns out."""
    ended = run("score", two, *SCORE, "2025")
    assert (ended.status, ended.err) == (ExitStatus.CLEAN, "")
    first, second = ended.out.splitlines()[1:3]
    assert first.split() == ["1", "示例市甲局", "80.80", "80.80", "B", "1", "1", "-3.00", "—"]
    assert second.split() == ["2", "示例市乙局", "77.20", "77.20–83.20", "B", "2", "2", "—", "蓝色"]
    assert "种子20240820" in ended.out


def test_json_tells_what_would_raise_the_grade(two: Path) -> None:
    ended = run("score", two, *SCORE, "2025", "--format", "json")
    jia, yi = json.loads(ended.out)
    assert (jia["rank"], jia["peers"], jia["score"], jia["change"]) == (1, 2, "80.80", "-3.00")
    assert [each["id"] for each in jia["what_if"]["together"]] == ["litigation-loss-rate", "rectification-rate"]
    best = jia["what_if"]["best"][0]
    assert (best["id"], best["cases"], best["from"], best["to"], best["gain"]) == (
        *("litigation-loss-rate", 6, "6/40", "0/40", "3.00"),
    )
    assert yi["range"] == ["77.20", "83.20"]
    assert yi["uncertain"] == ["rectification-rate"]
    assert yi["alerts"][0]["cause"] == "dimension_low"


def test_csv_has_one_row_a_body(two: Path) -> None:
    ended = run("score", two, *SCORE, "2025", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert [(row["body_code"], row["rank"], row["range_low"], row["range_high"]) for row in rows] == [
        (BODY, "1", "80.80", "80.80"),
        (OTHER_BODY, "2", "77.20", "83.20"),
    ]


def test_arrays_tell_the_same_and_end_the_run_when_they_are_not_there(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = run("score", two, *SCORE, "2025", "--format", "json")
    assert run("score", two, *SCORE, "2025", "--format", "json", "--arrays") == plain
    monkeypatch.delattr("gov_integrity.judgement.standing.array_draws")
    monkeypatch.delitem(sys.modules, "gov_integrity.judgement.standing.array_draws")
    monkeypatch.setitem(sys.modules, "numpy", None)
    ended = run("score", two, *SCORE, "2025", "--arrays")
    assert (ended.status, ended.out) == (ExitStatus.ENVIRONMENT, "")
    assert "arrays" in ended.err


def test_pictures_are_written_and_whole(two: Path, tmp_path: Path) -> None:
    folder = tmp_path / "图"
    ended = run("score", two, *SCORE, "2025", "--figures", folder)
    assert ended.status == ExitStatus.CLEAN
    written = {path.name: path.read_text("utf-8") for path in folder.iterdir()}
    assert set(written) == {
        *("rank-intervals.svg", "dimensions.svg", f"trend-{BODY}.svg"),
        *(f"losses-{BODY}.svg", f"losses-{OTHER_BODY}.svg"),
    }
    for svg in written.values():
        assert ET.fromstring(svg).tag.endswith("svg")  # noqa: S314 - our own figure
    assert "示例市甲局" in written["rank-intervals.svg"]
    assert "−3.00" in written[f"losses-{BODY}.svg"]


def test_a_period_nobody_reported_is_said(two: Path) -> None:
    ended = run("score", two, *SCORE, "2023")
    assert ended.status == ExitStatus.CLEAN
    assert "没有单位报送" in ended.out


@pytest.mark.parametrize("period", ["2025-13", "2025-03", "今年"])
def test_a_period_that_is_none_of_the_profile_is_refused(two: Path, period: str) -> None:
    ended = run("score", two, *SCORE, period)
    assert ended.status == ExitStatus.USAGE
    assert "评价期间" in ended.err


def test_rows_with_errors_are_not_scored_and_it_is_said() -> None:
    ended = run("score", EXAMPLE, *SCORE, "2024", "--lang", "en")
    assert ended.status == ExitStatus.FINDINGS
    assert "see check" in ended.err
    assert ended.out.count("80.80") == 4, "two bodies, each with its score and its range"


def test_bodies_of_a_group_are_ranked_by_themselves(two: Path, tmp_path: Path) -> None:
    groups = tmp_path / "groups.csv"
    groups.write_text(f"统一社会信用代码,同类组\n{BODY},部门\n{OTHER_BODY},乡镇\n", encoding="utf-8-sig")
    ended = run("score", two, *SCORE, "2025", "--format", "json", "--groups", groups)
    assert [(row["peer_group"], row["body_code"], row["rank"], row["peers"]) for row in json.loads(ended.out)] == [
        ("乡镇", OTHER_BODY, 1, 1),
        ("部门", BODY, 1, 1),
    ]
    assert run("score", two, *SCORE, "2025", "--groups", groups).out.startswith("同类组")


@pytest.mark.parametrize(
    ("text", "line"),
    [("单位,组\n", 1), (f"统一社会信用代码,同类组\n{BODY},部门\n{BODY},乡镇\n", 3)],
)
def test_a_file_of_groups_that_is_none_is_told_by_its_line(two: Path, tmp_path: Path, text: str, line: int) -> None:
    groups = tmp_path / "groups.csv"
    groups.write_text(text, encoding="utf-8")
    ended = run("score", two, *SCORE, "2025", "--groups", groups)
    assert ended.status == ExitStatus.USAGE
    assert f"第{line}行" in ended.err
