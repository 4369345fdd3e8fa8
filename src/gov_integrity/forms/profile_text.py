"""地方方案写法 — which profile does a declaration in TOML mean, and what is wrong with it?

Only what needs no body is judged; every fault is told, not the first alone. A variant says which profile it is one of
and what it declares anew; all else is that profile's.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Final

from gov_integrity.forms import profile_fault_meant as meant
from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.formula_events import Bonus
from gov_integrity.forms.formula_total import RescaleApplicable
from gov_integrity.forms.indicator import PeriodKind
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.local_text import local_of
from gov_integrity.forms.period import Span
from gov_integrity.forms.profile import (
    Dimension,
    Grade,
    Origin,
    Profile,
    ProfileError,
    Scale,
    Ties,
    Treatment,
)
from gov_integrity.forms.profile_example_text import examples_of
from gov_integrity.forms.profile_item import Known, countable, item_of, shaped
from gov_integrity.forms.profile_section import (
    adjustments_of,
    alerts_of,
    escalations_of,
    gates_of,
    uncertainty_of,
    window_of,
)
from gov_integrity.forms.profile_sense import tell_sum, tell_title, tell_twice
from gov_integrity.forms.profile_table import Notes, Table
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import NOT_POSITIVE, ONE

_MOST_DECIMALS: Final = 6
_STATES: Final = ("missing", "disputed", "estimated")
_HALF_UP: Final = "half_up"
_POINTS: Final = "points"
_EQUAL: Final = "equal"

_Shares = tuple[Fraction, RescaleApplicable, Mapping[str, Origin]]


def profile_of(declared: Mapping[str, object], known: Known) -> Profile:
    """Return the profile of a declaration; raise ``ProfileError`` for its first fault."""
    profile, faults = examined(declared, known)
    if profile is None:
        raise faults[0]
    return profile


def examined(declared: Mapping[str, object], known: Known) -> tuple[Profile | None, tuple[ProfileError, ...]]:
    """Return the profile of a declaration and no fault, or ``None`` and every fault that was found."""
    top = Table("", declared, Notes())
    profile = top.tried(lambda: _profile(top, known))
    faults = tuple(top.notes.faults)
    return (None if faults else profile), faults


def _profile(top: Table, known: Known) -> Profile | None:
    top.get("origins")
    top.notes.sources = sources_of(top)
    title = top.tried(lambda: top.say("title"))
    scale = top.tried(lambda: _scale(top.table("scale")))
    grades = _grades(top)
    states = top.tried(lambda: _states(top.table("states")))
    plain = top.tried(
        lambda: (
            *(top.text("id"), top.text("edition"), top.say("note"), top.names("subject_types", known.subject_types)),
            *(top.choice("period", PeriodKind), _span(top.table("in_force"))),
        )
    )
    ties = top.tried(lambda: _ties(top))
    window, uncertainty = top.tried(lambda: window_of(top)), top.tried(lambda: uncertainty_of(top))
    alerts, examples = alerts_of(top, known), examples_of(top, known)
    bonus = top.tried(lambda: _bonus(top, known))
    adjustments, local = adjustments_of(top, known), local_of(top)
    whole = scale.most if scale else ONE
    shares = top.tried(lambda: _applicability(top.table("applicability"), whole))
    weights = top.named("weights", (_POINTS, _EQUAL)) if top.has("weights") else ""
    share, missing = shares[0] if shares else ONE, states["missing"] if states else Treatment.ZERO
    dimensions = _dimensions(top, known, share, missing, scale, weights)
    gates, escalations = gates_of(top, known, grades, scale), escalations_of(top, known, grades, scale)
    variant_of = top.text("variant_of") if top.has("variant_of") else ""
    top.finish()
    _tell_unused_origins(top)
    if title is not None:
        tell_title(top, title, dimensions)
    if not (title and scale and states and plain and shares and ties and bonus) or top.notes.faults:
        return None
    profile_id, edition, note, subject_types, period, in_force = plain
    return Profile(
        id=profile_id,
        edition=edition,
        title=title,
        note=note,
        subject_types=subject_types,
        period=period,
        in_force=in_force,
        scale=scale,
        total=shares[1],
        applicability_origins=shares[2],
        states=states,
        dimensions=dimensions,
        bonus=bonus[0],
        bonus_indicators=tuple(known.indicators[kind] for kind in bonus[0].per_event) if bonus[0] else (),
        bonus_origins=bonus[1],
        gates=gates,
        grades=grades,
        variant_of=variant_of,
        adjustments=adjustments,
        escalations=escalations,
        window=window,
        alerts=alerts,
        ties=ties,
        uncertainty=uncertainty,
        examples=examples,
        local=local,
    )


def sources_of(top: Table) -> dict[str, Origin]:
    """Return the origins that a declaration names, by their ids."""
    tables, found = top.table("origins"), dict[str, Origin]()
    for name in tables.values:
        source = tables.table(name)
        found[name] = Origin(name, source.choice("confidence", Confidence), Say(source.text("zh"), source.text("en")))
        source.finish()
    return found


def _tell_unused_origins(top: Table) -> None:
    if not top.notes.faults and not top.has("variant_of"):
        for name in top.notes.sources.keys() - top.notes.named:
            top.tell(f"origins.{name}", written.ORIGIN_UNUSED)


def _span(force: Table) -> Span:
    span = Span(force.day("first"), force.day("last") if force.has("last") else None)
    if span.first and span.last and span.last < span.first:
        raise ProfileError(force.at("last"), meant.REVERSED)
    force.finish()
    return span


def _scale(table: Table) -> Scale:
    origins: dict[str, Origin] = {}
    table.named("rounding", (_HALF_UP,))
    scale = Scale(
        most=table.number("most", origins),
        view=table.number("view", origins),
        decimals=table.counted("decimals", origins, _MOST_DECIMALS),
        origins=origins,
    )
    for key, number in (("most", scale.most), ("view", scale.view)):
        if number <= 0:
            raise ProfileError(table.at(key), meant.NO_MEANING, {"why": NOT_POSITIVE})
    table.finish()
    return scale


def _grades(top: Table) -> tuple[Grade, ...]:
    def grade_of(table: Table) -> Grade:
        origins: dict[str, Origin] = {}
        grade = Grade(
            id=table.text("id"),
            title=table.say("title"),
            least=table.number("least", origins),
            origin=table.origin("least"),
        )
        table.finish()
        return grade

    top.tried(lambda: top.items("grades"))
    return top.each("grades", grade_of)


def _applicability(table: Table, most: Fraction) -> _Shares:
    origins: dict[str, Origin] = {}
    share = table.number("minimum_share", origins)
    of_total = table.number("minimum_share_of_total", origins)
    shaped(table, {"minimum_share": "minimum_share"}, RescaleApplicable, most=most, minimum_share=share)
    names = {"minimum_share": "minimum_share_of_total"}
    total = shaped(table, names, RescaleApplicable, most=most, minimum_share=of_total)
    table.finish()
    return share, total, origins


def _states(table: Table) -> Mapping[str, Treatment]:
    states = {state: table.choice(state, Treatment) for state in _STATES}
    table.finish()
    return states


def _ties(top: Table) -> Ties:
    if not top.has("ranking"):
        return Ties.SKIPPING
    table = top.table("ranking")
    ties = table.choice("ties", Ties)
    table.finish()
    return ties


def _bonus(top: Table, known: Known) -> tuple[Bonus | None, Mapping[str, Origin]]:
    if not top.has("bonus"):
        return None, {}
    table = top.table("bonus")
    origins: dict[str, Origin] = {}
    most = table.number("most", origins)
    per_event = table.numbers("per_event", origins)
    for kind in per_event:
        countable(table, f"per_event.{kind}", kind, known)
    table.finish()
    return shaped(table, {}, Bonus, most=most, per_event=per_event), origins


def _dimensions(  # noqa: PLR0913, PLR0917 - what a dimension takes from the whole
    top: Table, known: Known, share: Fraction, missing: Treatment, scale: Scale | None, weights: str
) -> tuple[Dimension, ...]:
    tables, before = top.table("dimensions"), len(top.notes.faults)
    found = [top.tried(lambda name=name: _dimension(tables, name, known, share, missing)) for name in tables.values]  # type: ignore[misc]  # bound at once
    dimensions = tuple(each for each in found if each is not None)
    if len(dimensions) == len(found) and scale is not None:
        dimensions = tuple(_weighing(dimensions, scale.most, weights))
        if not any(error.fault is meant.NOT_ADDING_UP for error in top.notes.faults[before:]):
            tell_sum(top, "dimensions", (dimension.most for dimension in dimensions), scale.most)
    tell_twice(top, _items(dimensions))
    return dimensions


def _dimension(tables: Table, name: str, known: Known, share: Fraction, missing: Treatment) -> Dimension:
    table = tables.table(name)
    if name not in known.dimensions:
        raise ProfileError(table.path, written.NOT_ONE_OF, {"choices": "、".join(sorted(known.dimensions))})
    origins: dict[str, Origin] = {}
    most = table.number("points", origins)
    listed = len(table.items("indicators"))
    rows = table.each("indicators", lambda row: item_of(row, known, missing))
    table.finish()
    if len(rows) == listed:
        tell_sum(table, table.path, (row.shape.most for row in rows), most)
    rescale = shaped(table, {"most": "points"}, RescaleApplicable, most=most, minimum_share=share)
    return Dimension(id=name, rescale=rescale, origin=origins["points"], indicators=rows)


def _weighing(dimensions: tuple[Dimension, ...], most: Fraction, weights: str) -> Iterable[Dimension]:
    """Return the dimensions as they count of the whole: by their points, by those in proportion, or all alike."""
    whole = sum((each.most for each in dimensions), Fraction(0))
    for each in dimensions:
        counts = {_EQUAL: most / len(dimensions), _POINTS: each.most * most / whole}.get(weights, each.most)
        rescale = RescaleApplicable(most=counts, minimum_share=each.rescale.minimum_share)
        yield Dimension(id=each.id, rescale=rescale, origin=each.origin, indicators=each.indicators)


def _items(dimensions: tuple[Dimension, ...]) -> Iterable[tuple[str, str]]:
    for dimension in dimensions:
        for index, item in enumerate(dimension.indicators):
            for indicator in item.kinds or (item.indicator,):
                yield f"dimensions.{dimension.id}.indicators[{index}].id", indicator.id
