"""The tests notice a mistake in a rule or an identifier: some at every run, all of them in the longer set."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutation.mutants import mutants
from tests.mutation.score import PROMISED, equivalents, score
from tests.mutation.watch import ROOT

SHARE, SEED = 36, 11
LEAST_OF_SHARE = 0.8  # of so few, chance may take some
SOURCE = """
def longest(days: int) -> int:
    if days < 30 and days not in {7}:
        return days + 1
    return 30
"""


def tried(out: Path, *more: str) -> Path:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    command = [sys.executable, "-m", "tests.mutation.run", "--out", str(out), *more]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return out


def test_most_mistakes_of_a_share_are_noticed(tmp_path: Path) -> None:
    found = score(tried(tmp_path / "mutants.jsonl", "--share", str(SHARE), "--seed", str(SEED)))
    assert found.ended.total() == SHARE
    assert found.noticed() >= LEAST_OF_SHARE, found.survivors


@pytest.mark.prove
def test_nine_of_ten_mistakes_are_noticed(tmp_path: Path) -> None:
    found = score(tried(tmp_path / "mutants.jsonl"))
    assert found.noticed("rules") >= PROMISED, found.survivors
    assert found.noticed("identifiers") >= PROMISED, found.survivors


def test_what_is_named_as_changing_nothing_has_a_reason() -> None:
    assert equivalents()


def test_the_mistakes_that_are_made() -> None:
    made = {(each.before, each.after) for each in mutants(ast.parse(SOURCE), {})}
    assert made >= {
        ("days < 30", "days <= 30"),
        ("days < 30", "days >= 30"),
        ("30", "31"),
        ("30", "29"),
        ("days not in {7}", "days in {7}"),
        ("days < 30 and days not in {7}", "days < 30 or days not in {7}"),
        ("days < 30 and days not in {7}", "days < 30"),
        ("7", ""),
        ("days + 1", "days - 1"),
        ("return 30", "return None"),
    }
