"""``decide``: one legal question, asked of every record of a file or of standard input, with reason and basis."""

import json
from pathlib import Path

import pytest

from gov_integrity.standard import catalogue
from tests.cli.door import EXAMPLE, run
from tests.exchange.tables import HEADER, cells, contract, lines, penalties, penalty, table

PENALTY = {
    name: value
    for name, value in catalogue.record_type("administrative-penalty").example.items()
    if name not in {"special_field", "gravity"}
}
ON = ("--on", "2024-10-08")


def given(*documents: object) -> bytes:
    return lines(documents).encode()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "data.csv"
    path.write_text(penalties(2), encoding="gb18030")
    return path


def test_json_says_rule_outcome_value_reason_and_basis(file: Path) -> None:
    """Order 58: at least three months and at most three years from the decision of 2024-09-02."""
    ended = run("decide", "publicity-period", file, *ON, "--format", "json")
    answers = json.loads(ended.out)
    assert (ended.status, ended.err, len(answers)) == (0, "", 2)
    first = answers[0]
    assert (first["record"], first["rule"]) == ("administrative-penalty", "publicity-period")
    assert first["outcome"] == "answer"
    assert {"2024-12-02", "2027-09-02"} <= set(_strings(first["value"]))
    assert "2024-09-02" in first["why"]["zh"]
    assert "2024-09-02" in first["why"]["en"]
    assert [each["place"]["line"] for each in answers] == [2, 3]
    assert all(each["confidence"] in {"text", "summary", "reading", "local", "ours"} for each in first["citations"])
    assert any("58号" in each["number"] for each in first["citations"])


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [found for each in value.values() for found in _strings(each)]
    return [value] if isinstance(value, str) else []


def test_text_is_for_people(file: Path) -> None:
    ended = run("decide", "publicity-period", file, *ON)
    told = ended.out.splitlines()
    assert (ended.status, len(told)) == (0, 6)
    assert told[0].endswith("  publicity-period  answer")
    assert "最短公示至2024-12-02，最长公示至2027-09-02" in told[1]
    assert told[2].startswith("  依据：")
    assert "第58号" in told[2]


def test_text_in_english_reasons_in_english(file: Path) -> None:
    told = run("decide", "publicity-period", file, *ON, "--lang", "en").out.splitlines()
    assert "2024-12-02" in told[1]
    assert told[1].isascii()
    assert told[2].startswith("  Basis: ")


def test_a_record_is_read_from_standard_input() -> None:
    for arguments in (["publicity-period"], ["publicity-period", "-"]):
        ended = run("decide", *arguments, *ON, "--format", "json", given=given(PENALTY, PENALTY | {"id": "another"}))
        assert (ended.status, ended.err) == (0, "")
        assert [each["id"] for each in json.loads(ended.out)] == ["penalty-example-1", "another"]


def test_standard_input_may_be_an_array() -> None:
    ended = run("decide", "publicity-period", *ON, "--format", "json", given=json.dumps([PENALTY]).encode())
    assert (ended.status, len(json.loads(ended.out))) == (0, 1)


def test_the_type_of_standard_input_may_be_said() -> None:
    untyped = {name: value for name, value in PENALTY.items() if name != "type"}
    assert run("decide", "publicity-period", *ON, given=given(untyped)).status == 1
    assert (
        run("decide", "publicity-period", *ON, "--record", "administrative-penalty", given=given(untyped)).status == 0
    )


def test_records_that_the_question_is_not_about_are_passed_over() -> None:
    ended = run("decide", "publicity-period", *ON, "--format", "json", given=given(contract(1), PENALTY))
    assert (ended.status, [each["record"] for each in json.loads(ended.out)]) == (0, ["administrative-penalty"])


def test_a_faulty_record_is_told_on_the_other_stream_and_the_rest_is_answered() -> None:
    bad = PENALTY | {"id": "bad", "decided_on": "2024-02-30"}
    ended = run("decide", "publicity-period", *ON, "--format", "json", given=given(bad, PENALTY))
    assert [each["id"] for each in json.loads(ended.out)] == ["penalty-example-1"]
    assert (ended.status, "DAT115" in ended.err) == (1, True)


def test_nothing_on_standard_input_cannot_be_read() -> None:
    ended = run("decide", "publicity-period", *ON, "--format", "json")
    assert (ended.status, json.loads(ended.out)) == (3, [])
    assert "FIL001" in ended.err


def test_the_place_may_be_said() -> None:
    """吉安 lets sanctions rest while an objection is handled; nationally nothing is said (record without a place)."""
    objections = [json.loads(line) for line in (EXAMPLE / "objections.ndjson").read_text("utf-8").splitlines()]
    document = {name: value for name, value in objections[0].items() if name != "region"}
    document["target"] = "external:x"
    outcomes = [
        json.loads(run("decide", "objection-effect", *ON, *place, "--format", "json", given=given(document)).out)[0]
        for place in ((), ("--region", "360800"))
    ]
    assert [each["outcome"] for each in outcomes] == ["silent", "answer"]
    assert outcomes[1]["value"]["suspended"] is True


def test_a_place_falls_back_to_the_one_above_it() -> None:
    document = json.loads((EXAMPLE / "objections.ndjson").read_text("utf-8").splitlines()[0])
    below = {**document, "target": "external:x", "region": "360802"}
    ended = run("decide", "objection-effect", *ON, "--format", "json", given=given(below))
    assert json.loads(ended.out)[0]["outcome"] == "answer"


@pytest.mark.parametrize("rule", [rule.id for rule in catalogue.rules()])
def test_every_question_is_answered_of_the_example_of_each_record_that_it_is_about(rule: str) -> None:
    examples = [record.example for record in catalogue.rule(rule).of]
    ended = run("decide", rule, "--on", "2026-11-23", "--format", "json", given=given(*examples))
    answers = json.loads(ended.out)
    assert ended.status == 0
    assert [each["record"] for each in answers] == [example["type"] for example in examples]
    assert {each["rule"] for each in answers} == {rule}
    assert all(each["why"]["zh"] and each["why"]["en"] for each in answers)
    assert "Traceback" not in run("decide", rule, "--on", "2026-11-23", given=given(*examples)).told


def test_a_missed_deadline_is_the_answer_and_no_error(tmp_path: Path) -> None:
    """A decision of 2024-09-02 was to be published by 2024-09-11 (seven workdays)."""
    path = tmp_path / "data.csv"
    path.write_text(table([[*HEADER, "上网公示日期"], [*cells(penalty(1)), "2024-09-30"]]), encoding="utf-8")
    ended = run("decide", "dual-publicity-due", path, *ON)
    assert (ended.status, "2024-09-11" in ended.out) == (0, True)


YEAR_2027 = """year = 2027
title = "示例：2027年放假安排"
confidence = "local"
source = "a test"
off = [["2027-01-01", "2027-01-03", "元旦"]]
work = []
"""


def test_a_calendar_of_the_next_year_settles_a_deadline(tmp_path: Path) -> None:
    """Decided on 28 December 2026: three working days are left that year, the fourth is Monday 4 January."""
    overlay = tmp_path / "2027.toml"
    overlay.write_text(YEAR_2027, encoding="utf-8")
    document = {**PENALTY, "decided_on": "2026-12-28", "published_on": "2026-12-30"}
    asked = ("decide", "dual-publicity-due", "-", "--on", "2026-12-31", "--format", "json")
    without = json.loads(run(*asked, given=given(document)).out)[0]
    settled = json.loads(run(*asked, "--calendar", overlay, given=given(document)).out)[0]
    assert without["possible"] == {"earliest": "2027-01-04", "latest": "2027-01-16"}
    assert settled["value"] == {"due_on": "2027-01-07", "counted": "2027-01-07"}
    assert settled["trace"]["trace"] == "1.0"


def test_a_calendar_file_that_is_wrong_is_refused_with_its_line(tmp_path: Path) -> None:
    overlay = tmp_path / "2027.toml"
    overlay.write_text(YEAR_2027.replace("work = []", 'work = ["2027-01-04"]'), encoding="utf-8")
    ended = run("decide", "dual-publicity-due", "-", *ON, "--calendar", overlay, given=given(PENALTY))
    assert ended.status == 2
    assert "2027.toml 第6行：2027-01-04不是周末，不必列为上班日" in ended.err
