"""数据格式的页 — which tables does a wire layout have, and how does it write the elements?"""

from collections.abc import Iterator

from gov_integrity.forms.layout import WAN_YUAN, Layout, Table
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import confidence
from gov_integrity.publish.page import Family, link, literal, table
from gov_integrity.standard import catalogue


def lines(layout: Layout, language: str) -> Iterator[str]:
    """Yield the tables of a layout, column by column."""
    yield layout.meaning.in_(language)
    yield ""
    sure = confidence(layout.confidence, language)
    yield pick(language, "来源：", "Source: ") + f"{layout.source.in_(language)}（{sure}）"
    yield ""
    for part in layout.tables:
        yield from _table(layout, part, language)


def _table(layout: Layout, part: Table, language: str) -> Iterator[str]:
    yield f"## {link(part.record, language=language)}"
    yield ""
    head = ("列名", "也认的表头", "数据项", "标识", "金额单位", "代码写法")
    head_en = ("column", "other headers", "title", "element", "unit of money", "words for codes")
    yield from table(
        head_en if language == "en" else head,
        (
            (
                literal(element.wire[layout.short]) if layout.short in element.wire else "",
                "、".join(part.headers.get(name, ())),
                element.title,
                f"`{name}`",
                _unit(part.units[name], language) if name in part.units else "",
                "；".join(f"{code}={'、'.join(told)}" for code, told in part.words.get(name, {}).items()),
            )
            for name, element in part.record.elements.items()
            if layout.short in element.wire or name in part.headers
        ),
    )
    if part.unread:
        yield pick(language, "有而不读、计数留存的列：", "Columns kept beside the record and counted: ") + "、".join(
            map(literal, part.unread)
        )
        yield ""
    yield (
        pick(language, "日期写作 ", "Days are written ")
        + literal(part.days)
        + pick(language, "，长期写作 ", ", without end ")
        + literal(part.long_term)
    )
    yield ""


def _unit(shift: int, language: str) -> str:
    return pick(language, "万元", "ten thousand yuan") if shift == WAN_YUAN else pick(language, "元", "yuan")


family = Family(
    id="layouts",
    short="layout",
    title=Say("报送格式", "wire layouts"),
    meaning=Say("以什么表头、单位、代码写法报送", "the headers, units and words in which records are sent"),
    form=Layout,
    things=catalogue.layouts,
    named=lambda layout: str(layout.id),
    heading=lambda layout, language: str(layout.title.in_(language)),
    brief=lambda layout, language: str(layout.meaning.in_(language)),
    lines=lines,
)
