"""地方方案写法 — which profile does a declaration in TOML mean?

Beside the shape, only what needs no body is judged: parts add up to their whole, names exist, formulas pay in the
direction of their indicator, grades fall. Gates name predicates of a room above; whoever scores resolves them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from fractions import Fraction
from typing import Any, Final, TypeVar

from gov_integrity.forms.formula import shape_named
from gov_integrity.forms.formula_total import Bonus, Gate, RescaleApplicable
from gov_integrity.forms.indicator import Indicator, IndicatorUnit, PeriodKind
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.period import Span
from gov_integrity.forms.profile import (
    Dimension,
    Gated,
    Grade,
    NoOccasion,
    Origin,
    Profile,
    ProfileError,
    Scale,
    Treatment,
    Weighted,
    plain_number,
)
from gov_integrity.forms.profile_table import NOT_ONE_OF, Table
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import NOT_POSITIVE, Shape, ShapeError, Takes

Form = TypeVar("Form", bound=Shape[Any])

_MOST_DECIMALS: Final = 6
_STATES: Final = ("missing", "disputed", "estimated")
_HALF_UP: Final = "half_up"

UNKNOWN_INDICATOR: Final = Say("没有名为“{name}”的指标", "no indicator is called {name}")
UNKNOWN_SHAPE: Final = Say("没有名为“{name}”的公式", "no formula is called {name}")
NOT_FOR_VALUES: Final = Say("公式“{name}”不适用于单项指标", "the formula {name} is not for a single indicator")
NOT_COUNTABLE: Final = Say("加分项应为计数指标", "a bonus names an indicator of unit count")
TWICE: Final = Say("“{name}”出现两次", "{name} stands twice")
NOT_ADDING_UP: Final = Say("各项合计{sum}，与上级的{whole}不符", "the parts add up to {sum}, not to {whole}")
NOT_FALLING: Final = Say("等级下限应逐级严格降低，末级为0", "grades must fall strictly, the last to 0")
REVERSED: Final = Say("终日早于首日", "the last day is before the first")
WRONG_DIRECTION: Final = Say(
    "公式的方向({shape})与指标的方向({indicator})不符",
    "the formula pays {shape} values, but {indicator} is better for the indicator",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a profile may name: indicators by id, codes of dimensions, codes of subject types."""

    indicators: Mapping[str, Indicator]
    dimensions: frozenset[str]
    subject_types: frozenset[str]


def profile_of(declared: Mapping[str, object], known: Known) -> Profile:
    """Return the profile of a declaration; raise ``ProfileError`` with the place of a fault."""
    top = Table("", declared, _sources(declared))
    top.get("origins")
    scale, grades = _scale(top.table("scale")), _grades(top)
    share, total, shares = _applicability(top.table("applicability"), scale)
    states = _states(top.table("states"))
    bonus, bonus_origins = _bonus(top, known)
    profile = Profile(
        id=top.text("id"),
        edition=top.text("edition"),
        title=top.say("title"),
        note=top.say("note"),
        subject_types=_subject_types(top, known),
        period=top.choice("period", PeriodKind),
        in_force=_span(top.table("in_force")),
        scale=scale,
        total=total,
        applicability_origins=shares,
        states=states,
        dimensions=_dimensions(top.table("dimensions"), known, share, states["missing"]),
        bonus=bonus,
        bonus_indicators=tuple(known.indicators[kind] for kind in bonus.per_event) if bonus else (),
        bonus_origins=bonus_origins,
        gates=tuple(_gate(each, scale, grades) for each in top.tables("gates")) if top.has("gates") else (),
        grades=grades,
    )
    top.finish()
    _adding_up("dimensions", (dimension.most for dimension in profile.dimensions), scale.most)
    _once("dimensions", (each.indicator.id for each in profile.weighted()))
    return profile


def _sources(declared: Mapping[str, object]) -> dict[str, Origin]:
    tables = Table("", declared, {}).table("origins")
    found: dict[str, Origin] = {}
    for name in tables.values:
        source = tables.table(name)
        found[name] = Origin(name, source.choice("confidence", Confidence), Say(source.text("zh"), source.text("en")))
        source.finish()
    return found


def _span(force: Table) -> Span:
    span = Span(force.day("first"), force.day("last") if force.has("last") else None)
    if span.first and span.last and span.last < span.first:
        raise ProfileError(force.at("last"), REVERSED)
    force.finish()
    return span


def _subject_types(top: Table, known: Known) -> tuple[str, ...]:
    types = top.items("subject_types")
    for index, each in enumerate(types):
        if each not in known.subject_types:
            choices = "、".join(sorted(known.subject_types))
            raise ProfileError(top.at("subject_types", index), NOT_ONE_OF, {"choices": choices})
    return tuple(map(str, types))


def _scale(table: Table) -> Scale:
    origins: dict[str, Origin] = {}
    table.named("rounding", (_HALF_UP,))
    most, view = table.number("most", origins), table.number("view", origins)
    decimals = table.count("decimals", _MOST_DECIMALS)
    origins["decimals"] = table.origin("decimals")
    scale = Scale(most=most, view=view, decimals=decimals, origins=origins)
    for key, number in (("most", scale.most), ("view", scale.view)):
        if number <= 0:
            raise ProfileError(table.at(key), NOT_POSITIVE)
    table.finish()
    return scale


def _grades(top: Table) -> tuple[Grade, ...]:
    found: list[Grade] = []
    for table in top.tables("grades"):
        origins: dict[str, Origin] = {}
        title, least = table.say("title"), table.number("least", origins)
        if found and least >= found[-1].least:
            raise ProfileError(table.at("least"), NOT_FALLING)
        found.append(Grade(id=table.text("id"), title=title, least=least, origin=origins["least"]))
        table.finish()
    if found[-1].least != 0:
        raise ProfileError(top.at("grades", len(found) - 1) + ".least", NOT_FALLING)
    _once("grades", (grade.id for grade in found))
    return tuple(found)


def _applicability(table: Table, scale: Scale) -> tuple[Fraction, RescaleApplicable, Mapping[str, Origin]]:
    origins: dict[str, Origin] = {}
    share = table.number("minimum_share", origins)
    of_total = table.number("minimum_share_of_total", origins)
    _shaped(table, {"minimum_share": "minimum_share"}, RescaleApplicable, most=scale.most, minimum_share=share)
    names = {"minimum_share": "minimum_share_of_total"}
    total = _shaped(table, names, RescaleApplicable, most=scale.most, minimum_share=of_total)
    table.finish()
    return share, total, origins


def _states(table: Table) -> Mapping[str, Treatment]:
    states = {state: table.choice(state, Treatment) for state in _STATES}
    table.finish()
    return states


def _gate(table: Table, scale: Scale, grades: tuple[Grade, ...]) -> Gated:
    origins: dict[str, Origin] = {}
    most = table.number("score_cap", origins) if table.has("score_cap") else scale.most
    cap = table.named("grade_cap", (grade.id for grade in grades))
    gate = _shaped(
        table, {"most": "score_cap"}, Gate, most=most, grade_cap=cap, award_eligible=table.flag("award_eligible")
    )
    gated = Gated(predicate=table.text("predicate"), gate=gate, origin=table.origin("grade_cap"))
    table.finish()
    return gated


def _bonus(top: Table, known: Known) -> tuple[Bonus | None, Mapping[str, Origin]]:
    if not top.has("bonus"):
        return None, {}
    table = top.table("bonus")
    origins: dict[str, Origin] = {}
    most, events = table.number("most", origins), table.table("per_event")
    per_event = {kind: events.number(kind, origins) for kind in events.values}
    for kind in per_event:
        indicator = known.indicators.get(kind)
        if indicator is None or indicator.unit is not IndicatorUnit.COUNT:
            raise ProfileError(events.at(kind), NOT_COUNTABLE)
    table.finish()
    return _shaped(table, {}, Bonus, most=most, per_event=per_event), origins


def _dimensions(tables: Table, known: Known, share: Fraction, missing: Treatment) -> tuple[Dimension, ...]:
    found: list[Dimension] = []
    for name in tables.values:
        table = tables.table(name)
        if name not in known.dimensions:
            raise ProfileError(table.path, NOT_ONE_OF, {"choices": "、".join(sorted(known.dimensions))})
        origins: dict[str, Origin] = {}
        most = table.number("points", origins)
        rows = tuple(_weighted(row, known, missing) for row in table.tables("indicators"))
        table.finish()
        _adding_up(table.path, (row.shape.most for row in rows), most)
        rescale = _shaped(table, {"most": "points"}, RescaleApplicable, most=most, minimum_share=share)
        found.append(Dimension(id=name, rescale=rescale, origin=origins["points"], indicators=rows))
    return tuple(found)


def _weighted(row: Table, known: Known, missing: Treatment) -> Weighted:
    name = row.text("id")
    if name not in known.indicators:
        raise ProfileError(row.at("id"), UNKNOWN_INDICATOR, {"name": name})
    indicator = known.indicators[name]
    shape, origins = _shape(row)
    if shape.better is not indicator.better:
        raise ProfileError(row.at("shape"), WRONG_DIRECTION, {"shape": shape.better, "indicator": indicator.better})
    weighted = Weighted(
        indicator=indicator,
        shape=shape,
        no_occasion=row.choice("no_occasion", NoOccasion),
        missing=row.choice("missing", Treatment) if row.has("missing") else missing,
        origins=origins,
    )
    row.finish()
    return weighted


def _shape(row: Table) -> tuple[Shape[Fraction], Mapping[str, Origin]]:
    name = row.text("shape")
    try:
        form = shape_named(name)
    except LookupError as error:
        raise ProfileError(row.at("shape"), UNKNOWN_SHAPE, {"name": name}) from error
    if form.takes is not Takes.VALUE:
        raise ProfileError(row.at("shape"), NOT_FOR_VALUES, {"name": name})
    origins: dict[str, Origin] = {}
    given: dict[str, Any] = {"most": row.number("points", origins)}
    for parameter in fields(form):
        if parameter.name != "most" and (parameter.default is MISSING or row.has(parameter.name)):
            given[parameter.name] = row.number(parameter.name, origins)
    return _shaped(row, {"most": "points"}, form, **given), origins


def _shaped(table: Table, keys: Mapping[str, str], form: type[Form], **given: Any) -> Form:
    """Build a shape; a parameter without meaning is refused at its key."""
    try:
        return form(**given)
    except ShapeError as error:
        raise ProfileError(table.at(keys.get(error.parameter, error.parameter)), error.says) from error


def _adding_up(path: str, parts: Iterable[Fraction], whole: Fraction) -> None:
    added = sum(parts, Fraction(0))
    if added != whole:
        raise ProfileError(path, NOT_ADDING_UP, {"sum": plain_number(added), "whole": plain_number(whole)})


def _once(path: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ProfileError(path, TWICE, {"name": name})
        seen.add(name)
