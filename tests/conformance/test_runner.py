"""The runner: whatever a program under test does, every case ends in one way, and the result says which."""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from gov_integrity.exchange.conformance import client
from gov_integrity.exchange.conformance.run import ENDS, Result, expected_failures, run
from gov_integrity.publish.conformance.case import Level
from gov_integrity.publish.conformance.cases import cases
from gov_integrity.publish.file_schemas import schemas
from tests.cli.door import run as door

RULES = cases(Level.RULES)
HEAD = "import json, os, sys, time\nfor number, line in enumerate(sys.stdin):\n    task = json.loads(line)\n    "
KNOWN = {case.id: dict(case.expect) for case in RULES}
RIGHT = (
    f"{HEAD}known = json.load(open(sys.argv[1]))\n"
    "    print(json.dumps({'case': task['case'], **known[task['case']]}), flush=True)\n"
)


@pytest.fixture
def known(tmp_path: Path) -> Path:
    path = tmp_path / "known.json"
    path.write_text(json.dumps(KNOWN), encoding="utf-8")
    return path


def program(body: str, *arguments: object) -> list[str]:
    return [sys.executable, "-c", body, *map(str, arguments)]


def when(case: str, does: str) -> str:
    """Return the program with right answers that does something else before one case."""
    return RIGHT.replace("known =", f"_ = {does} if task['case'] == {case!r} else None\n    known =")


def ended(body: str, *arguments: object, expected: Iterable[str] = (), limit: float = 20) -> Result:
    return run(program(body, *arguments), [Level.RULES], frozenset(expected), limit=limit)


def counted(result: Result) -> dict[str, int]:
    assert result.counts(Level.RULES).keys() == set(ENDS)
    assert sum(result.counts(Level.RULES).values()) == len(RULES)
    Draft202012Validator(dict(schemas())["conformance-result"]).validate(json.loads(json.dumps(result.plain())))
    return {end: count for end, count in result.counts(Level.RULES).items() if count}


def test_right_answers_pass(known: Path) -> None:
    result = ended(RIGHT, known)
    assert counted(result) == {"pass": len(RULES)}
    assert result.conforms


def test_wrong_answers_fail_and_show_what_was_wanted() -> None:
    result = ended(f"{HEAD}print(json.dumps({{'case': task['case'], 'outcome': 'answer', 'value': 7}}), flush=True)\n")
    counts = counted(result)
    assert counts["fail"] >= len(RULES) - 1
    assert not result.conforms
    first = json.loads(json.dumps(result.plain()))["failures"][0]
    assert first["found"] == {name: {"outcome": "answer", "value": 7}[name] for name in first["expect"]}


def test_what_is_not_supported_does_not_pass() -> None:
    result = ended(f"{HEAD}print(json.dumps({{'case': task['case'], 'unsupported': True}}), flush=True)\n")
    assert counted(result) == {"unsupported": len(RULES)}
    assert not result.conforms


@pytest.mark.parametrize("line", ["nonsense", "[]", '{"case": "another"}', "", "\\u0000", "9" * 5_000])
def test_nonsense_is_garbled(line: str) -> None:
    assert counted(ended(f"{HEAD}print('{line}', flush=True)\n")) == {"garbled": len(RULES)}


def test_a_program_that_ends_is_started_anew_a_few_times() -> None:
    assert counted(ended("import sys\nsys.stdin.readline()\n")) == {"crash": len(RULES)}


def test_a_crash_costs_one_case(known: Path) -> None:
    crashing = RIGHT.replace(
        "    known =", f"    os._exit(3) if task['case'] == {RULES[4].id!r} else None\n    known ="
    )
    result = ended(crashing, known)
    assert counted(result) == {"pass": len(RULES) - 1, "crash": 1}
    assert [each.case.id for each in result.failed] == [RULES[4].id]


def test_a_program_that_hangs_costs_its_time_for_one_case(known: Path) -> None:
    hanging = RIGHT.replace(
        "    known =", f"    time.sleep(60) if task['case'] == {RULES[2].id!r} else None\n    known ="
    )
    assert counted(ended(hanging, known, limit=1.5)) == {"pass": len(RULES) - 1, "timeout": 1}


def test_an_answer_without_an_end_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "MOST_STARTS", 2)
    assert counted(ended("print('x' * 100, end='', flush=True)\nimport time\ntime.sleep(60)\n", limit=0.5)) == {
        "timeout": 2,
        "crash": len(RULES) - 2,
    }


def test_expected_failures_are_expected_and_must_be_true(known: Path) -> None:
    first, second = RULES[0].id, RULES[1].id
    wrong = RIGHT.replace("**known[task['case']]", f"**(known[task['case']] if task['case'] != {first!r} else {{}})")
    assert not ended(wrong, known).conforms
    assert ended(wrong, known, expected=[first]).conforms
    better = ended(wrong, known, expected=[first, second])
    assert (better.conforms, better.passed_unexpectedly) == (False, (second,))
    gone = ended(wrong, known, expected=[first, "rules/no-such/0000000000"])
    assert (gone.conforms, gone.unknown) == (False, ("rules/no-such/0000000000",))


def test_a_file_of_expected_failures_has_comments(tmp_path: Path) -> None:
    path = tmp_path / "expected.txt"
    path.write_text("\ufeff# 说明\n\nrules/a/0123456789  # 已知\n", encoding="utf-8")
    assert expected_failures(path) == {"rules/a/0123456789"}


def test_the_door_writes_the_result_and_ends_by_it(tmp_path: Path, known: Path) -> None:
    out, script = tmp_path / "result.json", tmp_path / "right.py"
    script.write_text(RIGHT, encoding="utf-8")
    asked = ("conformance", "run", "--level", "rules", "-o", out, "--", sys.executable, script, known)
    right = door(*asked)
    assert (right.status, right.err) == (0, "")
    assert right.out.splitlines() == [f"rules: pass {len(RULES)}", "与标准一致"]
    assert json.loads(out.read_text("utf-8"))["conforms"] is True
    before = out.read_bytes()
    assert door(*asked).status == 0
    assert out.read_bytes() == before
    known.write_text(json.dumps({case: {} for case in KNOWN}), encoding="utf-8")
    assert door(*asked).status == 1
    assert door("conformance", "run", "--lang", "en", *asked[2:]).out.endswith("does not conform\n")


@pytest.mark.parametrize("command", [["/no/such/program"], [str(Path(__file__))]])
def test_a_program_that_cannot_be_started_is_told(command: list[str]) -> None:
    told = door("conformance", "run", "--", *command)
    assert (told.status, "启动不了" in told.told) == (2, True)
