"""The page on how this is tested says what runs left behind, and nothing that was typed by hand."""

import json
from datetime import date
from pathlib import Path

import pytest

from tools import proof

RESULTS = """<?xml version="1.0"?><testsuites><testsuite tests="3" failures="1" errors="0" skipped="0" time="12.4">
<testcase classname="tests.laws.test_months" name="a"/><testcase classname="tests.laws.test_months" name="b"/>
<testcase classname="tests.house.test_tree" name="c"/></testsuite></testsuites>"""


def test_the_page_is_what_the_figures_give() -> None:
    """``python tools/proof.py`` writes it; ``make prove`` does, too."""
    assert proof.PAGE.read_text("utf-8") == proof.page()


def test_figures_are_counted_from_the_results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "FOLDER", tmp_path / "proof")
    results = tmp_path / "results.xml"
    results.write_text(RESULTS)
    proof.keep(results, "prove", "2026-11-28")
    kept = json.loads((tmp_path / "proof/suite-prove.json").read_text("utf-8"))
    assert (kept["tests"], kept["failures"], kept["seconds"]) == (3, 1, 12)
    assert kept["folders"] == {"house": 1, "laws": 2}
    page = proof.page()
    assert "| `tests/laws` | 2 |" in page
    assert "测试 3，失败 1" in page
    assert "还没有" in page, "the other run left nothing, and the page says so"


def test_a_run_says_its_day_and_its_machine() -> None:
    for path in proof.FOLDER.glob("*.json"):
        kept = json.loads(path.read_text("utf-8"))
        assert date.fromisoformat(kept["on"])
        assert kept["machine"]
