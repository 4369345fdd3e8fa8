"""其他文件的形状 — what shape do findings, answers, scores and the files of the conformance suite have?

What we write may gain names, so readers must pass over names that they do not know; those listed here will stay.
Receipts and packages are records and have schemas of their own.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gov_integrity.forms.finding import Level as FindingLevel
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.kind import Schema
from gov_integrity.forms.outcome import OUTCOMES
from gov_integrity.publish import expression_schema, profile_schema
from gov_integrity.publish.conformance.case import VERSION, Level
from gov_integrity.publish.json_schema import DIALECT, urn

_TEXT: Final[Schema] = {"type": "string"}
_TEXT_OR_NULL: Final[Schema] = {"type": ["string", "null"]}
_FLAG: Final[Schema] = {"type": "boolean"}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_BOTH: Final[Schema] = {"type": "object", "properties": {"zh": _TEXT, "en": _TEXT}, "required": ["zh", "en"]}
_CONFIDENCE: Final[Schema] = {"enum": [str(each) for each in Confidence]}
_DAY: Final[Schema] = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_CODE: Final[Schema] = {"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"}
_CASE_ID: Final[Schema] = {
    "type": "string",
    "pattern": f"^(?:{'|'.join(Level)})/[a-z0-9]+(?:-[a-z0-9]+)*/[0-9a-f]{{10}}$",
}
_NUMBER: Final[Schema] = {"type": ["string", "null"], "pattern": "^-?[0-9]+(?:\\.[0-9]+)?$"}


def schemas() -> Iterator[tuple[str, Schema]]:
    """Yield the name and schema of every kind of file that is neither a record nor a code list."""
    yield "expressions", expression_schema.expressions_schema()
    yield "calendar", expression_schema.calendar_schema()
    yield "identifiers", expression_schema.identifiers_schema()
    yield "divisions", expression_schema.divisions_schema()
    yield "profile", profile_schema.profile_schema()
    yield "findings", _findings()
    yield "answer", _answer()
    yield "scores", _scores()
    yield "conformance-cases", _cases()
    yield "conformance-task", _task()
    yield "conformance-answer", _client_answer()
    yield "conformance-result", _result()


def _findings() -> Schema:
    place = _open({"file": _TEXT, "line": _COUNT, "record": _COUNT, "element": _TEXT}, required=())
    finding = {
        "code": _CODE,
        "level": {"enum": [str(level) for level in FindingLevel]},
        "place": place,
        "seen": _TEXT,
        "says": _TEXT,
        "todo": _TEXT,
        "affected": _COUNT,
    }
    return {**_head("findings", "校验结果（check --format json）"), **_open({"findings": _list(_open(finding))})}


def _answer() -> Schema:
    citation = {"instrument": _TEXT, "title": _TEXT, "where": _TEXT, "confidence": _CONFIDENCE, "text": _TEXT}
    answer = {
        "record": _TEXT,
        "id": _TEXT,
        "rule": _TEXT,
        "version": _TEXT,
        "version_day": {"anyOf": [_DAY, {"type": "null"}]},
        "outcome": {"enum": list(OUTCOMES)},
        "why": _BOTH,
        "citations": _list(_open(citation)),
        "confidence": _CONFIDENCE,
    }
    caveats = _list(_open({"code": _CODE, "says": _BOTH}))  # there only where something has to be told
    told = _open({**answer, "caveats": caveats}, required=tuple(answer))
    return {**_head("answer", "一条法律答复（answers.ndjson 的一行）"), **told}


def _scores() -> Schema:
    leaf = {
        "id": _TEXT,
        "standing": _TEXT,
        "points": _NUMBER,
        "most": _NUMBER,
        "counts": _NUMBER,
        "sources": _list(_TEXT),
    }
    dimension = {"id": _TEXT, "title": _TEXT, "points": _NUMBER, "most": _NUMBER, "determined": _FLAG}
    card = {
        "profile": _TEXT,
        "profile_edition": _TEXT,
        "body_code": _TEXT,
        "body_name": _TEXT,
        "period": _TEXT,
        "on": _DAY,
        "total": _NUMBER,
        "bonus": _NUMBER,
        "score": _NUMBER,
        "grade": _TEXT_OR_NULL,
        "award_eligible": _FLAG,
        "vetoes": _list(_open({"predicate": _TEXT, "sources": _list(_TEXT)})),
        "dimensions": _list(_open({**dimension, "indicators": _list(_open(leaf))})),
    }
    return {**_head("scores", "评价报告的数据（scores.json）"), **_open({"scorecards": _list(_open(card))})}


def _cases() -> Schema:
    passage = _closed({"text": _TEXT, "confidence": _CONFIDENCE})
    case = {
        "id": _CASE_ID,
        "says": _BOTH,
        "tests": {"type": "string", "pattern": "^urn:gov-integrity:"},
        "passages": _list(passage),
        "given": {"type": "object"},
        "expect": {"type": "object", "minProperties": 1},
    }
    file = {
        "$schema": _TEXT,
        "$id": _TEXT,
        "version": {"const": VERSION},
        "level": {"enum": [str(each) for each in Level]},
    }
    return {**_head("conformance-cases", "符合性测试用例"), **_closed({**file, "cases": _list(_closed(case))})}


def _task() -> Schema:
    levels = {"enum": [str(each) for each in Level]}
    task = _closed({"case": _CASE_ID, "level": levels, "given": {"type": "object"}})
    return {**_head("conformance-task", "考题：标准输入的一行"), **task}


def _client_answer() -> Schema:
    ends = {"type": "object", "additionalProperties": _TEXT}
    answer = {
        "case": _CASE_ID,
        "unsupported": {"const": True},
        "valid": _FLAG,
        "verdicts": ends,
        "outcome": {"enum": list(OUTCOMES)},
    }
    return {**_head("conformance-answer", "回答：标准输出的一行"), **_open(answer, required=("case",))}


def _result() -> Schema:
    counts = {"type": "object", "additionalProperties": _COUNT}
    failure = {"case": _CASE_ID, "end": _TEXT, "expected_to_fail": _FLAG}
    result = {
        "$schema": _TEXT,
        "version": {"const": VERSION},
        "edition": _TEXT,
        "suite_sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "levels": {
            "type": "object",
            "propertyNames": {"enum": [str(each) for each in Level]},
            "additionalProperties": counts,
        },
        "conforms": _FLAG,
        "failures": _list(_open(failure)),
        "passed_unexpectedly": _list(_CASE_ID),
        "unknown_expected_failures": _list(_TEXT),
    }
    return {**_head("conformance-result", "符合性测试结果"), **_closed(result)}


def _head(name: str, title: str) -> Schema:
    return {"$schema": DIALECT, "$id": urn("schema", name), "title": title}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _open(properties: Mapping[str, Any], *, required: tuple[str, ...] | None = None) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties if required is None else required)}


def _closed(properties: Mapping[str, Any]) -> Schema:
    return {**_open(properties), "additionalProperties": False}
