"""表达式的形状 — what shape do the exported expressions and their tables have?

A reader in another language can refuse a file of a later version, or a word that it does not know, before it judges
with it. The table of operands covers every word of ``forms.expr``; a test holds that.
"""

from collections.abc import Mapping
from typing import Any, Final

from gov_integrity.forms import expr
from gov_integrity.forms.expr import Condition, Expr
from gov_integrity.forms.finding import Level
from gov_integrity.forms.kind import Schema
from gov_integrity.forms.quantities import DAY_PATTERN
from gov_integrity.publish.expressions import NOT_PORTABLE, SEVERAL_RECORDS, VERSION, word_of
from gov_integrity.publish.json_schema import DIALECT, urn

_NAME: Final[Schema] = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}
_ID: Final[Schema] = {"type": "string", "pattern": "^[a-z][a-z0-9-]*$"}
_TEXTS: Final[Schema] = {"type": "array", "items": {"type": "string"}}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_DAY: Final[Schema] = {"type": "string", "pattern": f"^(?:{DAY_PATTERN})$"}
_TERM: Final[Schema] = {"$ref": "#/$defs/term"}
_CONDITION: Final[Schema] = {"$ref": "#/$defs/condition"}
_CONSTANT: Final[Schema] = {"$ref": "#/$defs/constant"}


def _row(*items: Schema) -> Schema:
    return {"type": "array", "prefixItems": list(items), "items": False, "minItems": len(items)}


def _some(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _closed(properties: Mapping[str, Any], *optional: str) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


OPERANDS: Final[Mapping[type[Expr], Schema]] = {
    expr.Value: _NAME,
    expr.Literal: _CONSTANT,
    expr.On: {"const": True},
    expr.Total: _row(_NAME, _NAME),
    **dict.fromkeys((expr.Plus, expr.Minus, expr.Times), _row(_TERM, _TERM)),
    **dict.fromkeys((expr.DaysAfter, expr.MonthsAfter, expr.WorkdaysAfter), _row(_TERM, _COUNT)),
    **dict.fromkeys((expr.Is, expr.Before, expr.Below), _row(_TERM, _TERM)),
    expr.OneOf: _row(_TERM, _some(_CONSTANT)),
    expr.Has: _row(_TERM, _CONSTANT),
    expr.Starts: {**_row(_TERM, _TEXTS, _COUNT), "minItems": 2},
    expr.WellFormed: _row(_TERM, _ID),
    expr.Absent: _TERM,
    expr.Not: _CONDITION,
    **dict.fromkeys((expr.AllOf, expr.AnyOf), _some(_CONDITION)),
}


def expressions_schema() -> Schema:
    """Return the schema of the expressions of one record type."""
    return {
        **_head("expressions", "一类记录的全部校验表达式"),
        **_file(
            {
                "record": _ID,
                "elements": {"type": "object", "additionalProperties": {"$ref": "#/$defs/kind"}},
                "checks": _some(
                    _closed(
                        {
                            "id": _ID,
                            "code": {"type": "string", "pattern": "^[A-Z]{3}[0-9]{3}$"},
                            "level": {"enum": [str(level) for level in Level]},
                            "element": _NAME,
                            "when": _CONDITION,
                            "fails": _CONDITION,
                        },
                        "when",
                    )
                ),
                "numbers": _some(_closed({"id": _ID, "element": _NAME, "identifier": _ID})),
                "gaps": _some(_closed({"check": _ID, "reason": {"enum": [SEVERAL_RECORDS, NOT_PORTABLE]}})),
            }
        ),
        "$defs": {
            "condition": {"oneOf": [_word(word) for word in OPERANDS if issubclass(word, Condition)]},
            "term": {"oneOf": [_word(word) for word in OPERANDS if not issubclass(word, Condition)]},
            "constant": {
                "oneOf": [
                    {"type": ["string", "integer", "boolean"]},
                    _closed({"day": _DAY}),
                    _closed({"money": {"type": "string", "pattern": "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]{1,2})?$"}}),
                ]
            },
            "kind": {
                "oneOf": [
                    {"type": "string", "pattern": "^[a-z]+$"},
                    _closed({"many": {"$ref": "#/$defs/kind"}}),
                    _closed({"parts": {"type": "object", "additionalProperties": {"$ref": "#/$defs/kind"}}}),
                ]
            },
        },
    }


def calendar_schema() -> Schema:
    """Return the schema of the table of working days."""
    text: Schema = {"type": "string"}
    year = _closed({"title": text, "number": text, "confidence": text, "off": _some(_DAY), "work": _some(_DAY)})
    years = {"type": "object", "propertyNames": {"pattern": "^[0-9]{4}$"}, "additionalProperties": year}
    return {**_head("calendar", "工作日历"), **_file({"years": years})}


def identifiers_schema() -> Schema:
    """Return the schema of the table of identifiers."""
    place: Schema = {"type": ["integer", "null"], "minimum": 0}
    check = {"first": _COUNT, "weights": _some(_COUNT), "alphabet": {"type": "string"}, "place": _COUNT}
    identifier = {
        "title": {"type": "string"},
        "pattern": {"type": "string"},
        "depends_on_day": {"type": "boolean"},
        "check_characters": _some(_closed({**check, "by_remainder": {"type": "string"}})),
        "day_at": place,
        "oldest": _COUNT,
        "area_at": place,
        "areas_not_judged": _TEXTS,
        "excludes": {"type": "string"},
        "excluded_centuries": _TEXTS,
    }
    declared = {"type": "object", "propertyNames": _ID, "additionalProperties": _closed(identifier)}
    return {**_head("identifiers", "号码的判断方法"), **_file({"identifiers": declared, "gaps": _some(_ID)})}


def divisions_schema() -> Schema:
    """Return the schema of the table of divisions."""
    year: Schema = {"type": ["integer", "null"]}
    codes = {
        "type": "object",
        "propertyNames": {"pattern": "^[1-9][0-9]{5}$"},
        "additionalProperties": _some(_row(year, year)),
    }
    return {
        **_head("divisions", "行政区划代码的使用年份"),
        **_file({"first_year": _COUNT, "last_year": _COUNT, "codes": codes}),
    }


def _word(word: type[Expr]) -> Schema:
    return _closed({word_of(word): OPERANDS[word]})


def _head(name: str, title: str) -> Schema:
    return {"$schema": DIALECT, "$id": urn("schema", name), "title": title}


def _file(content: Mapping[str, Any]) -> Schema:
    head = {"$schema": {"type": "string"}, "$id": {"type": "string"}, "version": {"const": VERSION}}
    return _closed({**head, **content})
