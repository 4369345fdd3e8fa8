"""评分方案的页 — which indicators count how much, by which formula, and where is each number from?"""

from collections import Counter
from collections.abc import Iterator, Mapping

from gov_integrity.forms.profile import Origin, Profile, Weighted, plain_number
from gov_integrity.forms.say import Say, pick
from gov_integrity.judgement.card_plain import formula_text
from gov_integrity.publish.basis import confidence
from gov_integrity.publish.page import Family, link, table
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.profiles import profiles


def lines(profile: Profile, language: str) -> Iterator[str]:
    """Yield the numbers of a profile with their origins."""
    yield profile.note.in_(language)
    yield ""
    scale = profile.scale
    yield pick(
        language,
        f"满分 {plain_number(scale.most)}，另一标度 {plain_number(scale.view)}，显示 {scale.decimals} 位小数。",
        f"{plain_number(scale.most)} points in all, {plain_number(scale.view)} on the second scale, "
        f"{scale.decimals} decimals.",
    ) + _origins(scale.origins, language)
    yield ""
    for dimension in profile.dimensions:
        title = Dimension.of(dimension.id).label(language)
        points = plain_number(dimension.most)
        yield f"## {title} `{dimension.id}` {pick(language, f'{points}分', f'{points} points')}"
        yield ""
        yield pick(language, "维度分值的出处：", "Origin of its points: ") + _origin(dimension.origin, language)
        yield ""
        yield from _items(dimension.indicators, language)
    adjustments = [each.weighted for each in profile.adjustments]
    if adjustments:
        yield f"## {pick(language, '扣减', 'Deductions')}"
        yield ""
        yield from _items(adjustments, language)
    yield from _grades(profile, language)
    yield from _sources(profile, language)


def _items(items: Iterator[Weighted] | list[Weighted] | tuple[Weighted, ...], language: str) -> Iterator[str]:
    yield from table(
        pick(language, "指标 分值 公式 数值出处", "indicator points formula origins").split(),
        (
            (
                link(each.indicator, each.heading.in_(language), language),
                plain_number(each.shape.most),
                f"{formula_text(each.shape, each.indicator, language)}（{link(type(each.shape), language=language)}）",
                _origins(each.origins, language),
            )
            for each in items
        ),
    )


def _grades(profile: Profile, language: str) -> Iterator[str]:
    yield f"## {pick(language, '等级和封顶', 'Grades and caps')}"
    yield ""
    yield from table(
        pick(language, "等级 名称 最低分 出处", "grade title least origin").split(),
        (
            (f"`{grade.id}`", grade.title.in_(language), plain_number(grade.least), _origin(grade.origin, language))
            for grade in profile.grades
        ),
    )
    for gated in profile.gates:
        told = gated.gate.in_words(language, plain_number, plain_number)
        fact = link(catalogue.predicate(gated.predicate), language=language)
        yield f"- {fact}：{told}（{_origin(gated.origin, language)}）"
    yield ""


def _sources(profile: Profile, language: str) -> Iterator[str]:
    found = list(profile.origins())
    counted = Counter(origin.id for origin in found)
    known = {origin.id: origin for origin in found}
    yield f"## {pick(language, '每个数值的出处', 'The origin of every number')}"
    yield ""
    yield from table(
        pick(language, "出处 数值个数 把握 说明", "origin numbers how-we-know source").split(),
        (
            (f"`{name}`", str(count), confidence(known[name].confidence, language), known[name].source.in_(language))
            for name, count in counted.most_common()
        ),
    )


def _origin(origin: Origin, language: str) -> str:
    return f"`{origin.id}` {confidence(origin.confidence, language)}"


def _origins(origins: Mapping[str, Origin], language: str) -> str:
    by_origin: dict[str, list[str]] = {}
    for number, origin in origins.items():
        by_origin.setdefault(_origin(origin, language), []).append(number)
    return "；".join(f"{'、'.join(f'`{number}`' for number in numbers)}：{told}" for told, numbers in by_origin.items())


family = Family(
    id="profiles",
    short="profile",
    title=Say("评分方案", "scoring profiles"),
    meaning=Say("权重、公式、等级，每个数值的出处", "weights, formulas, grades, and the origin of each number"),
    form=Profile,
    things=profiles,
    named=lambda profile: str(profile.id),
    heading=lambda profile, language: str(profile.title.in_(language)),
    brief=lambda profile, language: str(profile.note.in_(language)),
    lines=lines,
)
