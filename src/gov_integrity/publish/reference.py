"""参考 — every page of the reference, made from the declarations alone.

The reference of an edition is a folder of Markdown files; the site, the command line and tests read the same lines.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.say import Say, pick
from gov_integrity.publish import front_door, standard_text
from gov_integrity.publish.page import (
    INDEX,
    SUFFIX,
    Family,
    Page,
    families,
    lines_of,
    link,
    link_to,
    literal,
    page,
    table,
)

TITLE: Final = Say("标准参考", "Reference of the standard")
LEDE: Final = Say(
    "本部分全部由声明生成：声明改了，页面就改。每一页的地址用标识命名，不再变动。",
    "All of this is made from the declarations. The address of a page holds the id of its thing and never changes.",
)
#: texts of the whole: the standard as one text to print, and the front door of the library
TEXTS: Final = {f"standard{SUFFIX}": standard_text, f"api{SUFFIX}": front_door}


def reference(language: str = "zh") -> Iterator[Page]:
    """Yield every page of the reference: the list of kinds, the list of each kind, and a page for each thing."""
    yield page(f"{INDEX}{SUFFIX}", TITLE.in_(language), _kinds(language))
    for path, text in TEXTS.items():
        yield page(path, text.TITLE.in_(language), text.lines(language))
    for family in families():
        yield page(family.list_address, family.title.in_(language), _list(family, language))
        for thing in family.things():
            heading = family.heading(thing, language)
            yield page(family.address(thing), heading, lines_of(thing, language))


def _kinds(language: str) -> Iterator[str]:
    yield f"# {TITLE.in_(language)}"
    yield ""
    yield LEDE.in_(language)
    yield ""
    yield from (f"- {link_to(path, text.TITLE.in_(language))}" for path, text in TEXTS.items())
    yield ""
    yield from table(
        pick(language, "种类 数目 内容", "kind number what").split(),
        (
            (
                link_to(family.list_address, family.title.in_(language)),
                str(len(tuple(family.things()))),
                family.meaning.in_(language),
            )
            for family in families()
        ),
    )


def _list(family: Family, language: str) -> Iterator[str]:
    yield f"# {family.title.in_(language)}"
    yield ""
    yield family.meaning.in_(language)
    yield ""
    yield from table(
        pick(language, "名称 标识 内容", "name id what").split(),
        (
            (link(thing, language=language), literal(family.named(thing)), family.brief(thing, language))
            for thing in family.things()
        ),
    )
