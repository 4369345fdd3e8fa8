"""数据元成句 — how does a person read of an element when it must be given, and how its values are written?"""

from functools import singledispatch

from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import Amount, Count, Day, Money
from gov_integrity.forms.say import pick
from gov_integrity.publish.words import Words
from gov_integrity.standard import catalogue


def obligation(element: Element, words: Words, language: str) -> str:
    """Return when an element must be given, in words."""
    if isinstance(element.required, Condition):
        needed = words.condition(element.required)
        return pick(language, f"{needed}时必填", f"required when {needed}")
    if element.required:
        return pick(language, "必填", "required")
    if element.forbidden is not None:
        barred = words.condition(element.forbidden)
        return pick(language, f"选填；{barred}时不填", f"optional; never when {barred}")
    return pick(language, "选填", "optional")


@singledispatch
def written(kind: Kind, language: str = "zh") -> str:
    """Return how a value of a kind is written in a cell, in words."""
    raise TypeError(kind, language)


@written.register
def _text(kind: Text, language: str = "zh") -> str:
    lines = pick(language, "，可以换行", ", may have lines") if kind.lines else ""
    return pick(language, f"文字，最多{kind.longest}字", f"words, at most {kind.longest} characters") + lines


@written.register
def _pattern(kind: Pattern, language: str = "zh") -> str:
    return pick(language, f"{_length(kind, '位')}，形如 {kind.pattern}", f"{_length(kind, '')} of {kind.pattern}")


@written.register
def _identified(kind: Identified, language: str = "zh") -> str:
    return pick(language, f"{kind.identifier.title.zh}，文本格式", f"{kind.identifier.title.en}, as text")


@written.register
def _coded(kind: Coded, language: str = "zh") -> str:
    name = kind.codes.list_title
    return pick(language, f"从“{name.zh}”代码集中选一个", f'one code of "{name.en}"')


@written.register
def _flag(kind: Flag, language: str = "zh") -> str:  # noqa: ARG001 - every kind is asked in the same way
    return pick(language, "是或者否", "yes (是) or no (否)")


@written.register
def _ref(kind: Ref, language: str = "zh") -> str:
    titles = "、".join(catalogue.record_type(each).record_title for each in kind.types) or "另一条记录"
    ids = ", ".join(kind.types)
    return pick(
        language,
        f"{titles}的编号；不在本次报送之内的，前面加 external:",
        f"the id of another record{f' ({ids})' if ids else ''}; of one outside this package with external: before it",
    )


@written.register
def _link(kind: Link, language: str = "zh") -> str:  # noqa: ARG001 - every kind is asked in the same way
    return pick(language, "公开网页的地址", "the address of a public page")


@written.register
def _parts(kind: Parts, language: str = "zh") -> str:
    titles = "、".join(pick(language, element.title, element.title_en) for element in kind.part.elements.values())
    return pick(language, f"一组：{titles}（表格里放不下）", f"a part: {titles} (no place in a table)")


@written.register
def _many(kind: Many, language: str = "zh") -> str:
    least, most = kind.least, kind.most
    bounds = pick(language, f"{least}至{most}个", f"{least} to {most} of")
    return pick(
        language, f"{bounds}，用分号隔开；每个是{written(kind.of, 'zh')}", f"{bounds}: {written(kind.of, 'en')}"
    )


@written.register
def _day(kind: Day, language: str = "zh") -> str:
    forever = pick(language, "，没有期限的写“长期”", ', or "长期" where there is no end') if kind.forever else ""
    return pick(language, "日期，如 2024-10-08", "a day, such as 2024-10-08") + forever


@written.register
def _money(kind: Money, language: str = "zh") -> str:  # noqa: ARG001 - every kind is asked in the same way
    return pick(language, "金额，单位元，最多两位小数", "an amount in yuan, at most two decimals")


@written.register
def _amount(kind: Amount, language: str = "zh") -> str:  # noqa: ARG001 - every kind is asked in the same way
    return pick(language, "数字", "a number")


@written.register
def _count(kind: Count, language: str = "zh") -> str:  # noqa: ARG001 - every kind is asked in the same way
    return pick(language, "整数", "a whole number")


def _length(kind: Pattern, unit: str) -> str:
    same = kind.shortest == kind.longest
    return f"{kind.longest}{unit}" if same else f"{kind.shortest}-{kind.longest}{unit}"
