"""计分公式的页 — how many points follow from a value, and where was such a formula seen?"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Any

from gov_integrity.forms.formula import SHAPES, WORKED
from gov_integrity.forms.profile import plain_number
from gov_integrity.forms.say import Say, pick
from gov_integrity.forms.shape import Shape
from gov_integrity.publish.page import Family, link, table
from gov_integrity.standard.profiles import profiles


def lines(shape: type[Shape[Any]], language: str) -> Iterator[str]:
    """Yield a formula with its worked examples and the profiles that use it."""
    yield shape.says.in_(language)
    yield ""
    yield from table(
        pick(language, "参数 给出 得分 出处", "parameters given points source").split(),
        (
            (
                worked.shape.in_words(language, plain_number, plain_number),
                _given(worked.given),
                plain_number(worked.points),
                worked.source.in_(language),
            )
            for worked in WORKED
            if type(worked.shape) is shape
        ),
    )
    used = [profile for profile in profiles() if any(isinstance(each.shape, shape) for each in profile.weighted())]
    if used:
        yield pick(language, "用在评分方案：", "Used by the profiles: ") + "、".join(
            link(profile, language=language) for profile in used
        )
        yield ""


def _given(given: object) -> str:
    """Return what a formula was given: a number, or numbers by name."""
    match given:
        case Fraction():
            return plain_number(given)
        case Mapping():
            return "，".join(f"`{name}` {_given(each)}" for name, each in given.items())
        case tuple() | list():
            return "、".join(map(_given, given))
    if is_dataclass(given):
        return _given({each.name: getattr(given, each.name) for each in fields(given)})
    return f"`{given}`"


family = Family(
    id="formulas",
    short="formula",
    title=Say("计分公式", "scoring formulas"),
    meaning=Say("方案可以使用的公式，各有例子", "the formulas that a profile may name, with examples"),
    form=Shape,
    things=lambda: SHAPES,
    named=lambda shape: str(shape.name).replace("_", "-"),
    heading=lambda shape, _language: str(shape.name),
    brief=lambda shape, language: str(shape.says.in_(language)),
    lines=lines,
)
