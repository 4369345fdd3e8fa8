"""维度体系的页 — which sections has the integrity file of a body, and which records belong to each?"""

from collections.abc import Iterator

from gov_integrity.forms.dossier import DimensionSet, Duty, Section
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import cited, confidence
from gov_integrity.publish.page import Family, link, table
from gov_integrity.publish.words import Words
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.dimension_sets import dimension_sets

DUTIES = {
    Duty.ALWAYS: Say("必有", "always"),
    Duty.REPORTED: Say("没有的要报告", "reported where there is none"),
    Duty.IF_ANY: Say("有则归入", "if any"),
}


def lines(held: DimensionSet, language: str) -> Iterator[str]:
    """Yield the sections with their members, and what stands outside."""
    yield f"{held.basis.in_(language)}（{confidence(held.confidence, language)}）"
    yield ""
    for section in held.sections:
        yield from _section(section, language)
    if held.outside:
        yield f"## {pick(language, '不属于任何维度的记录', 'Records that belong to no dimension')}"
        yield ""
        yield from (f"- {link(of, language=language)}：{why.in_(language)}" for of, why in held.outside.items())
        yield ""


def _section(section: Section, language: str) -> Iterator[str]:
    yield f"## {Dimension.of(section.dimension).label(language)} `{section.dimension}`"
    yield ""
    indicators = {each.id: each for each in catalogue.indicators()}
    yield from table(
        pick(language, "记录 角色 限于 义务 指标 依据", "record role where duty indicators basis").split(),
        (
            (
                link(member.of, language=language),
                f"`{member.role}`",
                Words(member.of.elements, language).condition(member.where) if member.where else "",
                DUTIES[member.duty].in_(language),
                "、".join(link(indicators[each], language=language) for each in member.indicators),
                "；".join(cited(place, language) for place in member.cite),
            )
            for member in section.members
        ),
    )
    for each in section.reconciliations:
        yield f"- {each.title.in_(language)} `{each.id}`"
    yield ""


family = Family(
    id="dimension-sets",
    short="dimension-set",
    title=Say("维度体系", "sets of dimensions"),
    meaning=Say(
        "诚信档案分几个维度，各收哪些记录", "the sections of an integrity file, and which records belong to each"
    ),
    form=DimensionSet,
    things=dimension_sets,
    named=lambda held: str(held.id),
    heading=lambda held, language: str(held.title.in_(language)),
    brief=lambda held, language: str(held.basis.in_(language)),
    lines=lines,
)
