"""方案项目 — which indicator, formula and points does one item of a profile name?

A formula's parameters are read by the kinds of its fields, so a new formula needs nothing here.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from fractions import Fraction
from typing import Any, Final, TypeVar

from gov_integrity.forms import profile_fault_meant as meant
from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.formula import shape_named
from gov_integrity.forms.formula_steps import Band, Closed
from gov_integrity.forms.indicator import Indicator, IndicatorUnit
from gov_integrity.forms.profile import NoOccasion, Origin, ProfileError, Treatment, Weighted
from gov_integrity.forms.profile_sense import tell_item
from gov_integrity.forms.profile_table import Table
from gov_integrity.forms.shape import ABOVE_MOST, ZERO, Shape, ShapeError, Takes

Form = TypeVar("Form", bound=Shape[Any])

_FOR_ITEMS: Final = frozenset({Takes.VALUE, Takes.EVENTS})
_OUTSIDE: Final = frozenset({"bonus"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a profile may name: indicators by id, and codes or ids of everything else."""

    indicators: Mapping[str, Indicator]
    dimensions: frozenset[str]
    subject_types: frozenset[str]
    predicates: frozenset[str]
    alert_levels: tuple[str, ...]
    value_states: frozenset[str]


def item_of(row: Table, known: Known, missing: Treatment) -> Weighted:
    """Return one item of a dimension."""
    return _item(
        row,
        known,
        lambda: (
            row.choice("no_occasion", NoOccasion),
            row.choice("missing", Treatment) if row.has("missing") else missing,
        ),
    )


def adjustment_of(row: Table, known: Known) -> Weighted:
    """Return one item that takes points away: what is missing, or has no occasion, takes nothing."""
    return _item(row, known, lambda: (NoOccasion.NOT_APPLICABLE, Treatment.NOT_COUNTED), takes_away=True)


def _item(
    row: Table, known: Known, policies: Callable[[], tuple[NoOccasion, Treatment]], *, takes_away: bool = False
) -> Weighted:
    indicator = indicator_of(row, "id", row.text("id"), known)
    origins: dict[str, Origin] = {}
    shape = _shape(row, row.number("points", origins), origins)
    no_occasion, missing = policies()
    kinds = tuple(countable(row, "per_event", kind, known) for kind in shape.kinds)
    if kinds and indicator not in kinds:
        row.tell(row.at("id"), meant.KIND_ABSENT, {"name": indicator.id})
    weighted = Weighted(
        indicator=indicator,
        shape=shape,
        no_occasion=no_occasion,
        missing=missing,
        origins=origins,
        kinds=kinds,
        title=row.say("title") if row.has("title") else None,
        jump=row.number("jump", origins) if row.has("jump") else ZERO,
    )
    row.finish()
    tell_item(row, weighted, takes_away=takes_away)
    return weighted


def indicator_of(table: Table, key: str, name: str, known: Known) -> Indicator:
    """Return the indicator that a key names."""
    if name not in known.indicators:
        raise ProfileError(table.at(key), written.NO_INDICATOR, {"name": name})
    return known.indicators[name]


def countable(table: Table, key: str, name: str, known: Known) -> Indicator:
    """Return an indicator that counts events."""
    found = indicator_of(table, key, name, known)
    if found.unit is not IndicatorUnit.COUNT:
        raise ProfileError(table.at(key), written.NOT_COUNTABLE, {"name": name})
    return found


def _shape(table: Table, most: Fraction, origins: dict[str, Origin]) -> Shape[Any]:
    name = table.text("shape")
    try:
        form = shape_named(name)
    except LookupError as error:
        raise ProfileError(table.at("shape"), written.NO_SHAPE, {"name": name}) from error
    if form.takes not in _FOR_ITEMS or name in _OUTSIDE:
        raise ProfileError(table.at("shape"), written.NOT_FOR_ITEMS, {"name": name})
    given: dict[str, Any] = {"most": most}
    for parameter in fields(form):
        has_default = parameter.default is not MISSING or parameter.default_factory is not MISSING
        if parameter.name == "most" or (has_default and not table.has(parameter.name)):
            continue
        if parameter.name == "then":
            inner = table.table("then")
            given["then"] = _shape(inner, most, origins)
            inner.finish()
        else:
            given[parameter.name] = _READERS[parameter.type](table, parameter.name, origins)
    return shaped(table, {"most": "points"}, form, **given)


def _bands(table: Table, key: str, origins: dict[str, Origin]) -> tuple[Band, ...]:
    found = []
    for index, each in enumerate(table.tables(key)):
        traced: dict[str, Origin] = {}
        low = each.number("from", traced) if each.has("from") else None
        high = each.number("to", traced) if each.has("to") else None
        closed = each.choice("closed", Closed) if each.has("closed") else Closed.LEFT
        found.append(Band(low=low, high=high, points=each.number("points", traced), closed=closed))
        origins.update({f"{key}[{index}].{name}": origin for name, origin in traced.items()})
        each.finish()
    return tuple(found)


def _words(table: Table, key: str, _origins: dict[str, Origin]) -> tuple[str, ...]:
    return tuple(map(str, table.items(key)))


_READERS: Final[Mapping[Any, Callable[[Table, str, dict[str, Origin]], object]]] = {
    Fraction: Table.number,
    Mapping[str, Fraction]: Table.numbers,
    tuple[Fraction, ...]: Table.decimals,
    tuple[str, ...]: _words,
    tuple[Band, ...]: _bands,
}


def shaped(table: Table, keys: Mapping[str, str], form: type[Form], **given: Any) -> Form:
    """Build a shape; a parameter without meaning is refused at its key."""
    try:
        return form(**given)
    except ShapeError as error:
        path = table.at(keys.get(error.parameter, error.parameter))
        if error.says is ABOVE_MOST:
            raise ProfileError(path, meant.ABOVE_FULL, {"most": given["most"]}) from error
        raise ProfileError(path, meant.NO_MEANING, {"why": error.says}) from error
