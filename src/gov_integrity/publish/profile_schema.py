"""方案文件的形状 — what shape has an exported scoring profile?

It is closed, so that a reader in another language refuses a file of a later version before it computes with it.
"""

from typing import Final

from gov_integrity.forms.formula import SHAPES
from gov_integrity.forms.indicator import IndicatorUnit, PeriodKind
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.kind import Schema
from gov_integrity.forms.profile import NoOccasion, Ties, Treatment
from gov_integrity.publish.json_schema import DIALECT, urn
from gov_integrity.publish.profile_json import VERSION

FRACTION: Final = "-?(?:0|[1-9][0-9]*)(?:/[1-9][0-9]*)?"

_NUMBER: Final[Schema] = {"type": "string", "pattern": f"^{FRACTION}$"}
_ID: Final[Schema] = {"type": "string", "minLength": 1}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_DAY: Final[Schema] = {"type": ["string", "null"]}
_FLAG: Final[Schema] = {"type": "boolean"}
_SAYS: Final[Schema] = {"$ref": "#/$defs/says"}
_ITEM: Final[Schema] = {"$ref": "#/$defs/item"}
_GATE: Final[Schema] = {"$ref": "#/$defs/gate"}
_SHAPE: Final[Schema] = {"$ref": "#/$defs/shape"}
_ORIGINS: Final[Schema] = {"type": "object", "additionalProperties": _ID}
_TREATMENT: Final[Schema] = {"enum": [each.value for each in Treatment]}
_CONDITIONS: Final = ("score_below", "fall_from", "bottom_share", "dimension_share_below")


def _closed(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _some(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _maybe(schema: Schema) -> Schema:
    return {"anyOf": [{"type": "null"}, schema]}


def _scale() -> Schema:
    rounding = {"const": "half_up"}
    return _closed({"most": _NUMBER, "view": _NUMBER, "decimals": _COUNT, "rounding": rounding, "origins": _ORIGINS})


def _dimension() -> Schema:
    whole = {"id": _ID, "title": _SAYS, "most": _NUMBER, "minimum_share": _NUMBER, "origin": _ID}
    return _closed({**whole, "items": _some(_ITEM)})


def _escalation() -> Schema:
    return _closed({"title": _SAYS, "levels": _some(_ID), "escalate": _SHAPE, "gate": _GATE})


def _alert() -> Schema:
    limits = {name: _maybe(_NUMBER) for name in _CONDITIONS}
    return _closed({"level": _ID, **limits, "counts": _some(_ID), "origins": _ORIGINS})


def _parts() -> Schema:
    """Return what the file refers to in several places."""
    item = {
        "indicator": _ID,
        "title": _SAYS,
        "unit": {"enum": [each.value for each in IndicatorUnit]},
        "factor": {"type": "integer", "minimum": 1},
        "kinds": _some(_ID),
        "no_occasion": {"enum": [each.value for each in NoOccasion]},
        "missing": _TREATMENT,
        "shape": _SHAPE,
        "origins": _ORIGINS,
    }
    names = {"enum": sorted(shape.name for shape in SHAPES)}
    return {
        "says": _closed({"zh": {"type": "string"}, "en": {"type": "string"}}),
        "gate": _closed({"predicate": _ID, "most": _NUMBER, "grade_cap": _ID, "award_eligible": _FLAG, "origin": _ID}),
        "item": _closed(item),
        "shape": {
            "type": "object",
            "properties": {"name": names, "most": _NUMBER},
            "required": ["name", "most"],
        },
    }


def profile_schema() -> Schema:
    """Return the JSON Schema of an exported profile."""
    properties = {
        "$schema": {"type": "string"},
        "$id": _ID,
        "version": {"const": VERSION},
        "id": _ID,
        "edition": _ID,
        "title": _SAYS,
        "note": _SAYS,
        "subject_types": _some(_ID),
        "period": {"enum": [each.value for each in PeriodKind]},
        "in_force": _closed({"first": _DAY, "last": _DAY}),
        "scale": _scale(),
        "minimum_share_of_total": _NUMBER,
        "states": {"type": "object", "additionalProperties": _TREATMENT},
        "dimensions": _some(_dimension()),
        "bonus": _maybe(_SHAPE),
        "bonus_indicators": _some(_ID),
        "adjustments": _some(_closed({"id": _ID, "item": _ITEM})),
        "gates": _some(_GATE),
        "escalations": _some(_escalation()),
        "grades": _some(_closed({"id": _ID, "title": _SAYS, "least": _NUMBER, "origin": _ID})),
        "window": _maybe(_closed({"periods": _COUNT, "least": _COUNT, "origins": _ORIGINS})),
        "alerts": _some(_alert()),
        "ties": {"enum": [each.value for each in Ties]},
        "uncertainty": _maybe(_closed({"spread": _NUMBER, "draws": _COUNT, "seed": _COUNT, "origins": _ORIGINS})),
        "origins": {
            "type": "object",
            "additionalProperties": _closed(
                {"confidence": {"enum": [each.value for each in Confidence]}, "source": _SAYS}
            ),
        },
    }
    return {
        "$schema": DIALECT,
        "$id": urn("schema", "profile"),
        "title": "评价方案",
        "description": "一个评价方案的全部数值：维度、指标、公式、加分、扣减、否决、等级；数值是写成文字的分数",
        **_closed(properties),
        "$defs": _parts(),
    }
