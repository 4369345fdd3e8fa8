"""标识符的页 — what is such a number made of, which are valid, and what is wrong with those that are not?"""

from collections.abc import Iterator

from gov_integrity.forms.identifier import Identifier
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import confidence
from gov_integrity.publish.page import Family, link, literal, table
from gov_integrity.publish.pages.code_list import held_by
from gov_integrity.standard import catalogue


def lines(identifier: Identifier, language: str) -> Iterator[str]:
    """Yield shape, parts and examples of a number."""
    yield identifier.meaning.in_(language)
    yield ""
    length = f"{identifier.shortest}" + (f"-{identifier.longest}" if identifier.longest > identifier.shortest else "")
    yield pick(language, f"{length}位，形如 ", f"{length} characters of the shape ") + literal(identifier.pattern)
    yield ""
    sure = confidence(identifier.confidence, language)
    yield pick(language, "来源：", "Source: ") + f"{identifier.source.in_(language)}（{sure}）"
    yield ""
    if identifier.parts:
        yield f"## {pick(language, '组成', 'Parts')}"
        yield ""
        yield from (f"- `{name}`：{say.in_(language)}" for name, say in identifier.parts.items())
        yield ""
    if identifier.secret:
        yield pick(language, "属于个人，任何消息都不显示。", "Personal: no message ever shows one.")
        yield ""
    else:
        yield pick(language, "例：", "Examples: ") + "、".join(literal(each) for each in identifier.valid)
        yield ""
    yield f"## {pick(language, '不对的例子', 'What is not one')}"
    yield ""
    yield from table(
        pick(language, "号码 毛病 说明", "text finding what").split(),
        (
            (literal(text), link(catalogue.notice(code), language=language), catalogue.notice(code).says.in_(language))
            for text, code in identifier.invalid
        ),
    )
    if identifier.usual is not None:
        hint, shown = catalogue.notice(identifier.usual.code), "、".join(map(literal, identifier.usual.unusual))
        yield f"## {pick(language, '对而少见的', 'Right, but pointed out')}"
        yield ""
        yield f"{shown}{pick(language, '：', ': ')}{link(hint, language=language)} {hint.says.in_(language)}"
        yield ""
    yield from held_by(identifier, language)


family = Family(
    id="identifiers",
    short="identifier",
    title=Say("标识符", "identifiers"),
    meaning=Say("号码的结构、校验位和例子", "numbers: their parts, their check characters, examples"),
    form=Identifier,
    things=catalogue.identifiers,
    named=lambda identifier: str(identifier.id),
    heading=lambda identifier, language: str(identifier.title.in_(language)),
    brief=lambda identifier, language: str(identifier.meaning.in_(language)),
    lines=lines,
)
