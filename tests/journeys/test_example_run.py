"""The example of a real month: each planted fault is found at its place, nothing else is, and the scores are known."""

import csv
import io
import json
import tomllib
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest

from gov_integrity.standard import catalogue
from tests.cli.door import EXAMPLE, Ended, run

EXPECTED = tomllib.loads(EXAMPLE.with_suffix(".expected.toml").read_text("utf-8"))["planted"]
Found = tuple[str, int, str]

# rows of each file, counted in it by hand: data rows, blank rows, and rows of titles, headers, totals and footers
ROWS = {
    "activity-totals.csv": (8, 0, 1),
    "arrears.ndjson": (4, 0, 0),
    "commitments.csv": (5, 0, 1),
    "complaints.ndjson": (3, 0, 0),
    "contracts.ndjson": (6, 0, 0),
    "dishonesty-records.ndjson": (5, 0, 0),
    "indicator-values.csv": (72, 0, 1),
    "objections.ndjson": (3, 0, 0),
    "penalties-2024-09.csv": (44, 2, 5),
    "penalties-2024-09.xlsx": (20, 0, 3),
    "performances.json": (5, 0, 0),
    "repairs.ndjson": (2, 0, 0),
}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("example") / "out"


@pytest.fixture(scope="module")
def ended(out: Path) -> Ended:
    order = ("--on", "2024-10-08", "--profile", "six-dimensions-2025", "--region", "410100")
    return run("receive", EXAMPLE, *order, "--out", out)


@pytest.fixture(scope="module")
def findings(ended: Ended, out: Path) -> list[dict[str, str]]:
    assert ended.status == 1
    text = (out / "findings.csv").read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture(scope="module")
def receipt(ended: Ended, out: Path) -> dict[str, object]:
    assert ended.status == 1
    found: dict[str, object] = json.loads((out / "receipt.json").read_bytes())
    return found


def places(findings: list[dict[str, str]]) -> list[Found]:
    return [(each["文件"], int(each["记录"] or 0), each["代码"]) for each in findings]


def planted() -> list[Found]:
    return [(fault["file"], fault["record"], fault["code"]) for fault in EXPECTED]


def of_level(level: str) -> set[tuple[str, int]]:
    """Return the records with a planted fault of a level."""
    return {(file, record) for file, record, code in planted() if record and catalogue.notice(code).level == level}


def test_every_planted_fault_is_found_at_its_place(findings: list[dict[str, str]]) -> None:
    assert [fault for fault in planted() if fault not in places(findings)] == []


def test_every_planted_fault_is_told_of_its_element(findings: list[dict[str, str]]) -> None:
    elements = {place: each["数据项"] for place, each in zip(places(findings), findings, strict=True)}
    told = [fault for fault in EXPECTED if fault["element"]]
    wrong = [fault for fault in told if elements[fault["file"], fault["record"], fault["code"]] != fault["element"]]
    assert wrong == []


def test_nothing_else_is_wrong(findings: list[dict[str, str]]) -> None:
    assert sorted(place for place in places(findings) if place not in planted()) == []


def test_nothing_is_found_twice(findings: list[dict[str, str]]) -> None:
    assert [place for place, count in Counter(places(findings)).items() if count > 1] == []


def test_rows_are_accounted_for(receipt: dict[str, object]) -> None:
    rejected, warned = of_level("error"), of_level("warning")
    data, blank, structural = (sum(column) for column in zip(*ROWS.values(), strict=True))
    assert receipt["counts"] == {
        "read": data + blank + structural,
        "accepted": data - len(rejected | warned),
        "warned": len(warned - rejected),
        "rejected": len(rejected),
        "blank": blank,
        "structural": structural,
    }


def test_every_file_is_accounted_for(receipt: dict[str, object]) -> None:
    sources = receipt["sources"]
    assert isinstance(sources, list)
    assert {each["file"]: each["rows"] for each in sources} == {name: sum(rows) for name, rows in ROWS.items()}
    encodings = {each["file"]: each.get("encoding") for each in sources}
    assert encodings["penalties-2024-09.csv"] == "gb18030"
    assert encodings["penalties-2024-09.xlsx"] is None
    assert {each["file"]: each["bytes"] for each in sources} == {
        path.name: path.stat().st_size for path in EXAMPLE.iterdir()
    }


def test_the_scores_are_those_of_the_worked_example(ended: Ended, out: Path) -> None:
    """甲局 reports the numbers of the profile's own example; 丙局 the same, and is a dishonest judgment debtor."""
    assert ended.status == 1
    cards = json.loads((out / "scores.json").read_bytes())["scorecards"]
    assert {card["body_name"]: (card["score"], card["grade"]) for card in cards} == {
        "示例市甲局": ("80.80", "B"),
        "示例市乙局": ("100.00", "A"),
        "示例市丙局": ("80.80", "C"),
    }


def test_the_summary_shows_counts_scores_and_paths(ended: Ended, out: Path) -> None:
    assert ended.err == ""
    for told in ("80.80  B", "100.00  A", "80.80  C", "penalties-2024-09.csv  gb18030", str(out / "receipt.json")):
        assert told in ended.out
    assert ended.out.splitlines()[-1] == str(out / "receipt.json")


def test_every_accepted_record_is_asked_every_rule_about_it(ended: Ended, out: Path) -> None:
    assert ended.status == 1
    answers = [json.loads(line) for line in (out / "answers.ndjson").read_text("utf-8").splitlines()]
    asked = Counter(each["rule"] for each in answers)
    types = {rule.id: {record.record_id for record in rule.of} for rule in catalogue.rules()}
    assert {each["record"] for each in answers} <= set().union(*types.values())
    assert all(each["record"] in types[each["rule"]] for each in answers)
    assert {each["outcome"] for each in answers} >= {"answer", "silent"}
    rejected = {fault[:2] for fault in of_level("error") if fault[0].startswith("penalties")}
    assert asked["dual-publicity-due"] == 44 + 20 - len(rejected)


def test_the_hashes_on_the_receipt_are_those_of_the_files(receipt: dict[str, object], out: Path) -> None:
    outputs = receipt["outputs"]
    assert isinstance(outputs, list)
    hashes = {each["file"]: each["sha256"] for each in outputs}
    there = {path.relative_to(out).as_posix(): path for path in out.rglob("*") if path.is_file()}
    assert set(hashes) == set(there) - {"receipt.json"}
    assert all(sha256(there[name].read_bytes()).hexdigest() == told for name, told in hashes.items())
