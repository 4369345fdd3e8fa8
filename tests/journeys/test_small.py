"""Small packages, readable as they stand: ``in`` is what was sent, ``expected.toml`` what must come of it."""

import csv
import io
import json
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.cli.door import run

SMALL = Path(__file__).parent / "small"
NAMES = sorted(path.name for path in SMALL.iterdir())


@cache
def expected(name: str) -> dict[str, Any]:
    return tomllib.loads((SMALL / name / "expected.toml").read_text("utf-8"))


@cache
def received(name: str) -> tuple[int, dict[str, bytes]]:
    """Return the status of receiving a package, and every file that was left."""
    with TemporaryDirectory() as folder:
        ended = run("receive", SMALL / name / "in", "--on", expected(name)["on"], "--out", folder)
        left = (path for path in Path(folder).rglob("*") if path.is_file())
        return ended.status, {path.relative_to(folder).as_posix(): path.read_bytes() for path in left}


def findings(name: str) -> Iterator[dict[str, object]]:
    text = received(name)[1]["findings.csv"].decode("utf-8-sig")
    for row in csv.DictReader(io.StringIO(text, newline="")):
        told = {"file": row["文件"], "line": int(row["行"] or 0), "code": row["代码"], "level": row["级别"]}
        yield {**told, "element": row["数据项"], "affected": int(row["影响行数"])}


@pytest.mark.parametrize("name", NAMES)
def test_it_ends_as_expected(name: str) -> None:
    assert received(name)[0] == expected(name)["status"]


@pytest.mark.parametrize("name", NAMES)
def test_every_row_is_accounted_for(name: str) -> None:
    assert json.loads(received(name)[1]["receipt.json"])["counts"] == expected(name)["counts"]


@pytest.mark.parametrize("name", NAMES)
def test_just_these_findings_in_this_order(name: str) -> None:
    whole = {"line": 0, "element": "", "affected": 1}
    assert list(findings(name)) == [{**whole, **finding} for finding in expected(name)["findings"]]


@pytest.mark.parametrize("name", NAMES)
def test_these_answers_among_others(name: str) -> None:
    answers = [json.loads(line) for line in received(name)[1]["answers.ndjson"].splitlines()]
    for wanted in expected(name)["answers"]:
        (answer,) = [
            each for each in answers if (each["place"]["line"], each["rule"]) == (wanted["line"], wanted["rule"])
        ]
        told = json.dumps([answer["why"], answer.get("value")], ensure_ascii=False)
        assert answer["outcome"] == wanted["outcome"]
        assert [word for word in wanted["says"] if word not in told] == []


@pytest.mark.parametrize("name", NAMES)
def test_just_these_lines_come_back(name: str) -> None:
    back = {path: raw for path, raw in received(name)[1].items() if path.startswith("rejected/")}
    for file, numbers in expected(name).get("rejected", {}).items():
        lines = (SMALL / name / "in" / file).read_bytes().splitlines(keepends=True)
        assert back.pop(f"rejected/{file}") == b"".join(lines[number - 1] for number in numbers)
    assert all(path.endswith(".json.ndjson") for path in back)
