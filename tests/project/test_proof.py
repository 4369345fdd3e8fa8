"""The page on how this is tested says what runs left behind, and nothing that was typed by hand."""

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest

from tools import proof

RESULTS = """<?xml version="1.0"?><testsuites><testsuite tests="3" failures="1" errors="0" skipped="0" time="12.4">
<testcase classname="tests.laws.test_months" name="a"/><testcase classname="tests.laws.test_months" name="b"/>
<testcase classname="tests.house.test_tree" name="c"/></testsuite></testsuites>"""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_is_what_the_figures_give(language: str) -> None:
    """``python -m tools.proof`` writes it; ``make prove`` does, too."""
    assert proof.PAGES[language].read_text("utf-8") == proof.page(language)


def test_every_folder_of_tests_says_in_both_languages_what_it_shows() -> None:
    told = tomllib.loads(proof.TOLD_BY.read_text("utf-8"))
    folders = {path.parent.name for path in proof.TOLD_BY.parent.glob("*/test_*.py")}
    assert list(told) == sorted(folders)
    assert {tuple(sorted(each)) for each in told.values()} == {("en", "zh")}


def test_figures_are_counted_from_the_results(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "FOLDER", tmp_path / "proof")
    results = tmp_path / "results.xml"
    results.write_text(RESULTS)
    proof.keep(results, "prove", "2026-11-28")
    kept = json.loads((tmp_path / "proof/suite-prove.json").read_text("utf-8"))
    assert (kept["tests"], kept["failures"], kept["seconds"]) == (3, 1, 12)
    assert kept["folders"] == {"house": 1, "laws": 2}
    page = proof.page()
    (laws,) = [line for line in page.splitlines() if "`tests/laws`" in line]
    assert laws.endswith(" | 2 |")
    assert "测试 3，失败 1" in page
    assert "还没有" in page, "the other run left nothing, and the page says so"


def test_a_part_is_run_over_several_nights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "FOLDER", tmp_path / "proof")
    results = tmp_path / "results.xml"
    for on, shard, ending in (("2026-11-28", 1, ""), ("2026-11-29", 2, "<failure/>"), ("2026-11-30", 3, "<skipped/>")):
        told = f'<properties><property name="lines" value="200000"/></properties>{ending}'
        results.write_text(
            f'<testsuites><testsuite><testcase name="s[{shard}]">{told}</testcase></testsuite></testsuites>'
        )
        proof.keep_cases(results, "lines", on)
    page = proof.page()
    assert "2026-11-28至2026-11-29" in page
    assert "| 已跑的测试 | 2 |" in page
    assert "| 没有通过 | 1 |" in page
    assert "| 没有通过：s[2] | 2026-11-29 |" in page
    assert "| 改动过的行 | 400,000 |" in page


def test_a_run_says_its_day_and_its_machine() -> None:
    for path in proof.FOLDER.glob("*.json"):
        kept = json.loads(path.read_text("utf-8"))
        for each in kept.get("cases", {"": kept}).values():
            assert date.fromisoformat(each["on"])
            assert each["machine"]


def test_a_known_failure_has_a_reason_and_a_day_that_has_not_passed() -> None:
    """A failure is known for a time; past that day the suite fails for it until it is mended or argued anew."""
    for failure in proof.known_failures():
        assert set(failure) == {"what", "reason", "expires_on"}
        assert all(failure.values())
        assert date.today() <= failure["expires_on"], failure["what"]  # noqa: DTZ011, TID251 - on this machine


def test_a_known_failure_stands_on_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "没有。" in proof.page().partition("## 已知的失败")[2]
    known = tmp_path / "known.toml"
    known.write_text('[[failure]]\nwhat = "a test"\nreason = "why"\nexpires_on = 2027-01-31\n')
    monkeypatch.setattr(proof, "KNOWN", known)
    assert "| a test | why | 2027-01-31 |" in proof.page()
