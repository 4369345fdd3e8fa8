"""指标的页 — what does an indicator measure, over what, and which profiles count it?"""

from collections.abc import Iterator

from gov_integrity.forms.indicator import Indicator, IndicatorUnit
from gov_integrity.forms.say import Say, pick
from gov_integrity.forms.shape import Better
from gov_integrity.publish import usage
from gov_integrity.publish.basis import basis
from gov_integrity.publish.page import Family, link
from gov_integrity.standard import catalogue

UNITS = {
    IndicatorUnit.RATIO: Say("比率（0至1，显示为百分数）", "a ratio (0 to 1, shown as per cent)"),
    IndicatorUnit.PER_HUNDRED: Say("每百件中的件数", "cases per hundred"),
    IndicatorUnit.COUNT: Say("件数", "a count"),
    IndicatorUnit.RATE: Say("总量与基数之比", "a sum over a base"),
    IndicatorUnit.CATEGORY: Say("类别", "a category"),
}


def lines(indicator: Indicator, language: str) -> Iterator[str]:
    """Yield what is measured, of what, and where it counts."""
    yield indicator.meaning.in_(language)
    yield ""
    yield pick(language, "分子：", "Numerator: ") + indicator.numerator.in_(language)
    yield ""
    yield pick(language, "分母：", "Denominator: ") + indicator.denominator.in_(language)
    yield ""
    yield pick(language, "单位：", "Unit: ") + UNITS[indicator.unit].in_(language)
    yield ""
    if indicator.unit is not IndicatorUnit.CATEGORY:
        higher = indicator.better is Better.HIGHER
        yield pick(
            language, "越高越好。" if higher else "越低越好。", "Higher is better." if higher else "Lower is better."
        )
        yield ""
    yield from (f"- `{name}` {said.in_(language)}" for name, said in indicator.categories.items())
    if indicator.categories:
        yield ""
    if indicator.basis.zh:
        yield indicator.basis.in_(language)
        yield ""
    yield from basis(indicator.cite, indicator.confidence, language)
    if indicator.of:
        counted = "、".join(link(record, language=language) for record in indicator.of)
        yield pick(language, "没有报送指标值时，由这些记录计数：", "Counted from: ") + counted
    else:
        yield pick(language, "由指标值报送。", "Reported as an indicator value.")
    yield ""
    used = "、".join(link(profile, language=language) for profile in usage.profiles_with(indicator))
    if used:
        yield pick(language, "用在评分方案：", "Counted by the profiles: ") + used
        yield ""


family = Family(
    id="indicators",
    short="indicator",
    title=Say("指标", "indicators"),
    meaning=Say("量什么：分子、分母、由哪些记录计数", "what is measured: cases over occasions, and from which records"),
    form=Indicator,
    things=catalogue.indicators,
    named=lambda indicator: str(indicator.id),
    heading=lambda indicator, language: str(indicator.title.in_(language)),
    brief=lambda indicator, language: str(indicator.meaning.in_(language)),
    lines=lines,
)
