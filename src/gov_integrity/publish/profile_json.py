"""方案的 JSON — how does a program in another language read a scoring profile and compute the same score?

Every number is a fraction as text, ``3`` or ``3/10``: no reader needs a decimal of its own. What is not in the file
needs the records (a predicate that a gate names) or other bodies (ranks, alerts by place).
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from gov_integrity.forms.formula_steps import Band
from gov_integrity.forms.profile import (
    Alerting,
    Dimension,
    Gated,
    Origin,
    Profile,
    Uncertainty,
    Weighted,
    Window,
)
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Shape
from gov_integrity.publish.json_schema import urn
from gov_integrity.standard.codelists.dimension import Dimension as DimensionCode

VERSION: Final = 1


def profile_data(profile: Profile) -> dict[str, object]:
    """Return a profile as plain data: texts, whole numbers, booleans, lists, objects and nulls."""
    return {
        "$schema": urn("schema", "profile"),
        "$id": urn("profile", profile.id),
        "version": VERSION,
        "id": profile.id,
        "edition": profile.edition,
        "title": _said(profile.title),
        "note": _said(profile.note),
        "subject_types": list(profile.subject_types),
        "period": profile.period.value,
        "in_force": {
            "first": profile.in_force.first.isoformat() if profile.in_force.first else None,
            "last": profile.in_force.last.isoformat() if profile.in_force.last else None,
        },
        "scale": {
            "most": str(profile.scale.most),
            "view": str(profile.scale.view),
            "decimals": profile.scale.decimals,
            "rounding": "half_up",
            "origins": _named(profile.scale.origins),
        },
        "minimum_share_of_total": str(profile.total.minimum_share),
        "states": {state: treatment.value for state, treatment in profile.states.items()},
        "dimensions": [_dimension(each) for each in profile.dimensions],
        "bonus": None if profile.bonus is None else _shape(profile.bonus),
        "bonus_indicators": [each.id for each in profile.bonus_indicators],
        "adjustments": [{"id": each.id, "item": _item(each.weighted)} for each in profile.adjustments],
        "gates": [_gate(each) for each in profile.gates],
        "escalations": [
            {
                "title": _said(each.title),
                "levels": [level.id for level in each.levels],
                "escalate": _shape(each.escalate),
                "gate": _gate(each.gated),
            }
            for each in profile.escalations
        ],
        "grades": [
            {"id": each.id, "title": _said(each.title), "least": str(each.least), "origin": each.origin.id}
            for each in profile.grades
        ],
        "window": _section(profile.window),
        "alerts": [_section(each) for each in profile.alerts],
        "ties": profile.ties.value,
        "uncertainty": _section(profile.uncertainty),
        "origins": {
            each.id: {"confidence": each.confidence.value, "source": _said(each.source)}
            for each in sorted(_origins(profile), key=lambda origin: origin.id)
        },
    }


def _dimension(dimension: Dimension) -> dict[str, object]:
    return {
        "id": dimension.id,
        "title": _said(DimensionCode.of(dimension.id).declared.title),
        "most": str(dimension.most),
        "minimum_share": str(dimension.rescale.minimum_share),
        "origin": dimension.origin.id,
        "items": [_item(each) for each in dimension.indicators],
    }


def _item(item: Weighted) -> dict[str, object]:
    return {
        "indicator": item.indicator.id,
        "title": _said(item.heading),
        "unit": item.indicator.unit.value,
        "factor": item.indicator.unit.factor,
        "kinds": [kind.id for kind in item.kinds],
        "no_occasion": item.no_occasion.value,
        "missing": item.missing.value,
        "shape": _shape(item.shape),
        "origins": _named(item.origins),
    }


def _shape(shape: Shape[Any]) -> dict[str, object]:
    return {"name": shape.name, **{each.name: _plain(getattr(shape, each.name)) for each in fields(shape)}}


def _plain(value: object) -> object:
    match value:
        case Fraction():
            return str(value)
        case Shape():
            return _shape(value)
        case Band():
            return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        case Mapping():
            return {str(key): _plain(each) for key, each in value.items()}
        case tuple():
            return [_plain(each) for each in value]
        case Enum():
            return value.value
        case _:
            return value


def _gate(gated: Gated) -> dict[str, object]:
    gate = gated.gate
    return {
        "predicate": gated.predicate,
        "most": str(gate.most),
        "grade_cap": gate.grade_cap,
        "award_eligible": gate.award_eligible,
        "origin": gated.origin.id,
    }


def _section(section: Window | Alerting | Uncertainty | None) -> dict[str, object] | None:
    """Return a section with its numbers; indicators by their ids, origins by theirs."""
    if section is None:
        return None
    found: dict[str, object] = {}
    for each in fields(section):
        value = getattr(section, each.name)
        if each.name == "origins":
            found[each.name] = _named(value)
        elif each.name == "counts":
            found[each.name] = [indicator.id for indicator in value]
        else:
            found[each.name] = _plain(value)
    return found


def _origins(value: object) -> Iterator[Origin]:
    """Yield every origin that stands anywhere in a profile."""
    match value:
        case Origin():
            yield value
        case Mapping():
            yield from (found for each in value.values() for found in _origins(each))
        case tuple():
            yield from (found for each in value for found in _origins(each))
        case _ if is_dataclass(value):
            yield from (found for each in fields(value) for found in _origins(getattr(value, each.name)))


def _said(say: Say) -> dict[str, object]:
    return {"zh": say.zh, "en": say.en}


def _named(origins: Mapping[str, Origin]) -> dict[str, object]:
    return {name: origin.id for name, origin in origins.items()}
