"""Lists of findings: each form as it was agreed, readable by those it is for; nothing in the data becomes markup."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Place
from gov_integrity.publish.listings import listing, listing_ids, listings

GOLDEN = Path(__file__).parent / "golden"
PENALTY = "administrative-penalty"
FOUND = (
    Finding("XLS074", WARNING, Place("七月.xlsx"), slots={"names": "代码表"}),
    Finding(
        "DAT115",
        ERROR,
        Place("七月.xlsx", "处罚", line=5, record=3, column="处罚日期", cell="N5", element="decided_on"),
        "2024-02-30",
        of=PENALTY,
    ),
    Finding("CSV056", HINT, Place("八月.csv", line=3), slots={"line": "3", "titles": "2"}),
    Finding(
        "TXT200",
        ERROR,
        Place("八月.csv", line=7, last_line=8, record=4, element="penalty_content"),
        of=PENALTY,
    ),
    Finding("TXT200", ERROR, Place("八月.csv", line=9, record=5, element="decided_on"), of=PENALTY),
)
HOSTILE = "=cmd|'<script>alert(1)</script>`*_[x](y)]]>&\x1b[31m"
forms = pytest.mark.parametrize("form", listing_ids())


def written(form: str, language: str = "zh", found: tuple[Finding, ...] = FOUND) -> str:
    out = io.StringIO(newline="")
    listing(form).write(iter(found), out, language)
    return out.getvalue()


def test_every_form_has_its_own_module() -> None:
    assert tuple(each.id for each in listings()) == listing_ids()
    assert set(listing_ids()) >= {"table", "concise", "json", "ndjson", "csv", "sarif", "junit", "markdown"}
    assert {path.stem.partition(".")[0] for path in GOLDEN.iterdir()} == set(listing_ids())


@forms
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_list_reads_as_it_was_agreed(form: str, language: str) -> None:
    golden = (GOLDEN / f"{form}.{language}.txt").read_bytes().decode()
    assert written(form, language) == golden


@forms
def test_nothing_found_is_a_list_too(form: str) -> None:
    told = written(form, found=())
    if form == "json":
        assert json.loads(told) == {"findings": []}
    elif form == "sarif":
        assert json.loads(told)["runs"][0]["results"] == []
    elif form == "junit":
        assert list(ET.fromstring(told)) == []  # noqa: S314 - our own text
    else:
        assert "\n".join(told.splitlines()[2:]) == ""


def hostile() -> tuple[Finding, ...]:
    place = Place("a.csv", HOSTILE, line=2, column=HOSTILE)
    return (Finding("TXT203", ERROR, place, HOSTILE, {"list": HOSTILE, "list_en": HOSTILE}),)


def test_programs_read_back_what_was_found() -> None:
    (found,) = hostile()
    assert json.loads(written("json", found=(found,)))["findings"][0]["seen"] == HOSTILE
    assert json.loads(written("ndjson", found=(found,)))["place"]["column"] == HOSTILE
    (result,) = json.loads(written("sarif", found=(found,)))["runs"][0]["results"]
    assert (result["ruleId"], result["level"]) == ("TXT203", "error")
    case = ET.fromstring(written("junit", found=(found,))).find("testsuite/testcase/failure")  # noqa: S314 - our own text
    assert case is not None
    assert case.text is not None
    assert "<script>" in case.text
    assert "\x1b" not in case.text


def test_a_spreadsheet_finds_no_formula_in_a_list() -> None:
    rows: Iterator[list[str]] = csv.reader(io.StringIO(written("csv", found=hostile()), newline=""))
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))] == []


def test_a_page_finds_no_markup_in_a_list() -> None:
    (row,) = written("markdown", found=hostile()).splitlines()[2:]
    for sign in "<>[]`*_":
        assert sign not in row.replace(f"\\{sign}", "")
    assert row.replace("\\|", "").count("|") == 7


def test_sarif_names_every_rule_of_its_results() -> None:
    (run,) = json.loads(written("sarif"))["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == sorted({finding.code for finding in FOUND})
    assert {result["level"] for result in run["results"]} == {"error", "warning", "note"}
    region = run["results"][3]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 7, "endLine": 8}
    assert run["results"][1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "%E4%B8%83%E6%9C%88.xlsx"


def test_junit_fails_on_errors_and_skips_the_rest() -> None:
    suites = ET.fromstring(written("junit"))  # noqa: S314 - our own text
    counts = [(suite.get("tests"), suite.get("failures"), suite.get("skipped")) for suite in suites]
    assert counts == [("2", "1", "1"), ("2", "1", "1")]
