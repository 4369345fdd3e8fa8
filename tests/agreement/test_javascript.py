"""JavaScript: Ajv and the reader of the exported expressions say of every document what Python says."""

import json
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gov_integrity.judgement.engine import Verdict
from gov_integrity.publish import expressions
from tests.agreement.languages import Made, ends, made, taken
from tests.agreement.readers import ours
from tests.clients.programs import javascript

LEAST_SHAPES = 60_000
LEAST_ENDS = 200_000


def tasks() -> Iterator[dict[str, Any]]:
    """Yield what the client is asked: of every document its shape, of every record how its checks end."""
    for number, each in enumerate(made()):
        given = {"record": each.record.record_id, "document": each.document}
        yield {"case": f"shape {number}", "level": "shape", "given": given}
        if taken(each) is not None:
            on = each.on.isoformat() if each.on else None
            yield {"case": f"checks {number}", "level": "checks", "given": {**given, "on": on}}


def answered(tool: Callable[[str], Path]) -> dict[str, dict[str, Any]]:
    order = "".join(f"{json.dumps(task)}\n" for task in tasks())
    told = subprocess.run(javascript(tool), input=order, capture_output=True, text=True, check=True, encoding="utf-8")
    return {answer.pop("case"): answer for answer in map(json.loads, told.stdout.splitlines())}


def told(each: Made) -> str:
    return f"{each.record.record_id} on {each.on}: {json.dumps(each.document, ensure_ascii=False):.400}"


@pytest.mark.needs("node", "javascript-client")
def test_shapes_and_ends_are_those_of_python(tool: Callable[[str], Path]) -> None:
    answers = answered(tool)
    shapes, judged = Counter[bool](), Counter[Verdict]()
    for number, each in enumerate(made()):
        valid = ours(each.record)(each.document)
        assert answers[f"shape {number}"] == {"valid": valid}, told(each)
        shapes[valid] += 1
        record = taken(each)
        if record is None:
            continue
        expected = ends(each, record)
        gaps = {check for check, _reason in expressions.gaps(each.record)}
        assert answers[f"checks {number}"]["verdicts"] == {
            check: end for check, end in expected.items() if check not in gaps
        }, told(each)
        judged.update(end for check, end in expected.items() if check not in gaps)
    assert shapes.total() >= LEAST_SHAPES
    assert judged.total() >= LEAST_ENDS
    assert min(shapes.values()) > LEAST_SHAPES // 4
    assert min(judged[end] for end in Verdict if end is not Verdict.CHECK_ERROR) > 1_000
    print(f"{shapes.total()} shapes and {judged.total()} ends of checks compared with JavaScript")  # noqa: T201 - told
