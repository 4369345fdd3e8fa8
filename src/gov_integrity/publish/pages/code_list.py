"""代码集的页 — which codes does a list have, since when, and which elements hold them?"""

from collections.abc import Iterator

from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.identifier import Identifier
from gov_integrity.forms.say import Say, pick
from gov_integrity.forms.walk import kebab
from gov_integrity.publish import usage
from gov_integrity.publish.basis import basis, cited
from gov_integrity.publish.page import Family, family_of, link_to, table
from gov_integrity.standard import catalogue


def list_id(codes: type[CodeList]) -> str:
    """Return the id of a code list."""
    return kebab(codes.__module__.rpartition(".")[2])


def lines(codes: type[CodeList], language: str) -> Iterator[str]:
    """Yield the codes with their days, and who holds them."""
    yield codes.list_meaning.in_(language)
    yield ""
    if codes.is_open:
        yield pick(
            language,
            "开放的代码集：集外的值只提示，不拒收。",
            "An open list: a value outside it is reported, not refused.",
        )
        yield ""
    head = ("代码", "中文", "英文", "其他写法", "起", "止", "改用", "依据")
    head_en = ("code", "Chinese", "English", "also written", "since", "until", "replaced by", "basis")
    rows = [
        (
            f'<a id="{member.value}"></a>`{member.value}`',
            member.declared.title.zh,
            member.declared.title.en,
            "、".join(member.declared.words),
            member.declared.since.isoformat() if member.declared.since else "",
            member.declared.until.isoformat() if member.declared.until else "",
            f"`{member.declared.replaced_by}`" if member.declared.replaced_by else "",
            "；".join(cited(place, language) for place in member.declared.cite),
        )
        for member in codes
    ]
    kept = [index for index in range(len(head)) if index == 0 or any(row[index] for row in rows)]
    titles = head_en if language == "en" else head
    yield from table([titles[index] for index in kept], ([row[index] for index in kept] for row in rows))
    yield from basis(codes.cite, codes.confidence, language)
    yield from held_by(codes, language)


def held_by(of: type[CodeList] | Identifier, language: str) -> Iterator[str]:
    """Yield the elements that hold such values."""
    holders = usage.holders(of)
    if holders:
        yield f"## {pick(language, '用在哪里', 'Where it is used')}"
        yield ""
    for record, path, element in holders:
        place = f"{family_of(record).address(record)}#{path}"
        title = pick(language, element.title, element.title_en)
        yield f"- {link_to(place, f'{record.record_title}·{title}')} `{record.record_id}.{path}`"
    yield ""


family = Family(
    id="codelists",
    short="codelist",
    title=Say("代码集", "code lists"),
    meaning=Say(
        "每个代码的含义、别名、起止；停用的代码留着，不再重用",
        "what each code means, and since when; none is used again",
    ),
    form=CodeList,
    things=catalogue.code_lists,
    named=list_id,
    heading=lambda codes, language: str(codes.list_title.in_(language)),
    brief=lambda codes, language: str(codes.list_meaning.in_(language)),
    lines=lines,
)
