"""标准文本 — the standard as one text to print: scope, terms, references, requirements, conformance.

What the records, codes and rules are stands on their own pages, which belong to it.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import confidence
from gov_integrity.publish.coverage import counts
from gov_integrity.publish.json_schema import EDITION, URN
from gov_integrity.publish.page import families, link, link_to, table
from gov_integrity.standard import catalogue, clauses

TITLE: Final = Say("政务诚信数据标准（非官方）", "Government-integrity data standard (unofficial)")
LEVELS: Final = {
    "shape": Say("形状", "shape"),
    "checks": Say("校验", "checks"),
    "rules": Say("规则", "rules"),
    "scores": Say("评分", "scores"),
    "receiver": Say("接收方", "receiver"),
    "publisher": Say("发布方", "publisher"),
}


def lines(language: str) -> Iterator[str]:
    """Yield the whole text."""
    yield f"# {TITLE.in_(language)}"
    yield ""
    yield pick(
        language, f"第 {EDITION} 版 · 标识前缀 `{URN}:{EDITION}`", f"Edition {EDITION} · names begin `{URN}:{EDITION}`"
    )
    yield ""
    for number, (title, part) in enumerate(PARTS, 1):
        yield f"## {number} {title.in_(language)}"
        yield ""
        yield from part(language)


def _status(language: str) -> Iterator[str]:
    for number, each in enumerate(clauses.STATUS, 1):
        yield f"{number}. {each.in_(language)}"
    yield ""
    yield pick(language, "数据项有依据的和自定的各有多少：", "How the elements are known:")
    yield ""
    found = [element for record in catalogue.record_types() for element in record.elements.values()]
    known = sorted({element.confidence for element in found})
    yield from table(
        pick(language, "把握 数据项", "how-we-know elements").split(),
        ((confidence(each, language), str(sum(one.confidence is each for one in found))) for each in known),
    )


def _scope(language: str) -> Iterator[str]:
    for number, each in enumerate(clauses.SCOPE, 1):
        yield f"{number}. {each.in_(language)}"
    yield ""


def _references(language: str) -> Iterator[str]:
    yield pick(
        language, "本标准依据下列法律文件中写明的条款：", "The passages named in these instruments are relied on:"
    )
    yield ""
    for instrument in catalogue.instruments():
        yield f"- {link(instrument, language=language)}"
    yield ""


def _terms(language: str) -> Iterator[str]:
    for number, each in enumerate(clauses.TERMS, 1):
        other = pick("en" if language == "zh" else "zh", each.term.zh, each.term.en)
        yield f"{number}. **{each.term.in_(language)}** {other}：{each.means.in_(language)}"
    yield ""


def _content(language: str) -> Iterator[str]:
    yield from table(
        pick(language, "组成 数目", "part number").split(),
        (
            (link_to(family.list_address, family.title.in_(language)), str(len(tuple(family.things()))))
            for family in families()
        ),
    )
    if language == "zh":
        yield "合计：" + "，".join(f"{name} {count}" for name, count in counts().items()) + "。"
        yield ""


def _requirements(language: str) -> Iterator[str]:
    yield pick(
        language,
        "“应当”表示必须做到；每项要求由所列的测试证明。",
        "“Shall” is a requirement; the tests named show each of them.",
    )
    yield ""
    yield from table(
        pick(language, "标识 级 要求 证明它的测试", "id level requirement tests").split(),
        (
            (
                f'<a id="{each.id}"></a>`{each.id}`',
                LEVELS[each.level].in_(language),
                each.says.in_(language),
                "\n".join(f"`{test}`" for test in each.tests),
            )
            for each in clauses.REQUIREMENTS
        ),
    )


def _conformance(language: str) -> Iterator[str]:
    yield pick(
        language,
        "一个软件可以声明符合下列一级或者几级，写明版次和级，以该级的用例全部通过为准："
        "`gov-integrity conformance run`。",
        "Software may claim one or more of these levels, with the edition. All cases of the level then pass: "
        "`gov-integrity conformance run`.",
    )
    yield ""
    for level in ("shape", "checks", "rules", "scores"):
        ids = "、".join(f"`{each.id}`" for each in clauses.REQUIREMENTS if each.level == level)
        yield f"- {LEVELS[level].in_(language)} `{level}`：{ids}"
    yield ""
    yield pick(
        language,
        "接收方和发布方的要求没有通用的用例，由声明者自证。符合本标准不表示得到任何机关的认可。",
        "Requirements of receivers and publishers have no common cases. Conformance is no approval by any authority.",
    )
    yield ""


PARTS: Final = (
    (Say("范围", "Scope"), _scope),
    (Say("地位：与国家、省级标准的关系", "Status: relation to national and provincial standards"), _status),
    (Say("引用的文件", "References"), _references),
    (Say("术语", "Terms"), _terms),
    (Say("组成", "Content"), _content),
    (Say("要求", "Requirements"), _requirements),
    (Say("符合", "Conformance"), _conformance),
)
