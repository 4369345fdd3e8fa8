"""方案静态检查 — does a profile make sense, before any body is scored?

Parts add up to their whole, the best case earns the full points and the worst the floor, points only rise or only fall
and never jump unsaid, bands cover all values, grades fall within the scale, and nobody's own weights pass for official.
"""

from collections.abc import Iterable
from fractions import Fraction
from typing import Final

from gov_integrity.forms import profile_fault_meant as meant
from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.formula_steps import Bands, Category
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.profile import Dimension, Gated, Grade, Weighted, plain_number
from gov_integrity.forms.profile_table import Table
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import ZERO, Better, Takes

_VERY_MANY: Final = Fraction(10**12)
_OPPOSITE: Final = {Better.HIGHER: Better.LOWER, Better.LOWER: Better.HIGHER}


def tell_item(row: Table, item: Weighted, *, takes_away: bool = False) -> None:
    """Note what makes no sense in one item; one that takes points away pays for worse values."""
    _tell_direction(row, item, takes_away=takes_away)
    _tell_reach(row, item)
    if item.shape.jump > item.jump:
        slots = {"jump": plain_number(item.shape.jump), "declared": plain_number(item.jump)}
        row.tell(row.at("shape"), meant.JUMP_HIDDEN, slots)
    match item.shape:
        case Bands():
            for fault in item.shape.faults(ZERO, item.indicator.unit.largest):
                row.tell(row.at("bands", fault.index), meant.BANDS_SHARED if fault.shared else meant.BANDS_APART)
        case Category() if set(item.shape.of_category) != set(item.indicator.categories):
            choices = "、".join(item.indicator.categories) or "—"
            row.tell(row.at("of_category"), meant.CATEGORIES_UNEVEN, {"choices": choices})


def _tell_direction(row: Table, item: Weighted, *, takes_away: bool) -> None:
    shape = item.shape
    pays = {kind.id: (kind, shape.kinds[kind.id]) for kind in item.kinds}
    if shape.takes is Takes.VALUE and shape.better is not None:
        pays = {item.indicator.id: (item.indicator, shape.better)}
    elif shape.takes is Takes.VALUE and not isinstance(shape, Category):
        row.tell(row.at("shape"), meant.NOT_MONOTONE)
    for indicator, direction in pays.values():
        wanted = _OPPOSITE[indicator.better] if takes_away else indicator.better
        if direction is not wanted:
            slots = {"name": indicator.id, "shape": direction.value, "indicator": indicator.better.value}
            row.tell(row.at("shape"), meant.WRONG_DIRECTION, slots)


def _tell_reach(row: Table, item: Weighted) -> None:
    """Note full points that no value earns, and a floor that no value falls to."""
    shape, largest = item.shape, item.indicator.unit.largest
    best, worst = shape.reach.best, shape.floor_points
    if shape.takes is Takes.VALUE and shape.better is not None:
        ends = [shape.points(ZERO), shape.points(_VERY_MANY if largest is None else largest)]
        worst, best = ends if shape.better is Better.HIGHER else ends[::-1]
    if best < shape.most:
        slots = {"most": plain_number(shape.most), "best": plain_number(best)}
        row.tell(row.at("points"), meant.FULL_UNREACHABLE, slots)
    if worst > shape.floor_points:
        slots = {"worst": plain_number(worst), "floor": plain_number(shape.floor_points)}
        row.tell(row.at("shape"), meant.FLOOR_UNREACHABLE, slots)


def tell_sum(table: Table, path: str, parts: Iterable[Fraction], whole: Fraction) -> None:
    """Note parts that do not add up to their whole."""
    added = sum(parts, ZERO)
    if added != whole:
        table.tell(path, meant.NOT_ADDING_UP, {"sum": plain_number(added), "whole": plain_number(whole)})


def tell_twice(table: Table, paths: Iterable[tuple[str, str]]) -> None:
    """Note a name that stands at a second path."""
    seen: set[str] = set()
    for path, name in paths:
        if name in seen:
            table.tell(path, written.TWICE, {"name": name})
        seen.add(name)


def tell_grades(top: Table, grades: tuple[Grade, ...], most: Fraction) -> None:
    """Note grades that do not fall, that end above nothing, or that begin above the full score."""
    for index, grade in enumerate(grades):
        path = top.at("grades", index)
        tell_above = index and grade.least >= grades[index - 1].least
        if tell_above or (index == len(grades) - 1 and grade.least != 0):
            top.tell(f"{path}.least", meant.NOT_FALLING)
        elif grade.least > most:
            slots = {"least": plain_number(grade.least), "most": plain_number(most)}
            top.tell(f"{path}.least", meant.GRADE_BEYOND, slots)
    tell_twice(top, ((f"{top.at('grades', index)}.id", grade.id) for index, grade in enumerate(grades)))


def tell_gate(table: Table, gated: Gated, grades: tuple[Grade, ...], most: Fraction) -> None:
    """Note a gate that caps nothing and bars from nothing."""
    gate = gated.gate
    if gate.grade_cap == grades[0].id and gate.most >= most and gate.award_eligible:
        table.tell(table.at("grade_cap"), meant.GATE_IDLE)


def tell_title(top: Table, title: Say, dimensions: tuple[Dimension, ...]) -> None:
    """Note a title that is silent about weights that nobody published."""
    origins = [dimension.origin for dimension in dimensions]
    origins += [item.origins["points"] for dimension in dimensions for item in dimension.indicators]
    unsaid = "权重" not in title.zh or "weight" not in title.en.lower()
    if unsaid and any(origin.confidence is Confidence.OURS for origin in origins):
        top.tell(top.at("title"), meant.OURS_UNSAID)
