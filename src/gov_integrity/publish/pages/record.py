"""记录的页 — which elements does a record have, what does one look like, and what is asked of it?"""

import json
from collections.abc import Iterable, Iterator, Mapping

from gov_integrity.forms.element import Element, Visibility
from gov_integrity.forms.kinds import Coded, Identified
from gov_integrity.forms.record import Part, Record
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish import usage
from gov_integrity.publish.basis import basis, cited, confidence
from gov_integrity.publish.element_words import obligation, written
from gov_integrity.publish.json_schema import urn
from gov_integrity.publish.page import Family, family_of, link, link_to, literal, table
from gov_integrity.publish.words import Words
from gov_integrity.standard import catalogue

VISIBLE = {
    Visibility.PUBLIC: Say("公开", "public"),
    Visibility.SHARED: Say("部门间共享", "shared among departments"),
    Visibility.AUTHORISED: Say("授权查询", "on authorised query"),
    Visibility.RESTRICTED: Say("限制", "restricted"),
    Visibility.NEVER: Say("不得报送", "must not be sent"),
}


def lines(record: type[Record], language: str) -> Iterator[str]:
    """Yield everything that is said of a record."""
    yield record.record_meaning
    yield ""
    key = "、".join(f"`{name}`" for name in record.key)
    edition = pick(language, f"自标准 {record.since} 版", f"since edition {record.since} of the standard")
    yield pick(language, f"主键：{key}。{edition}。", f"Key: {key}; {edition}.")
    yield pick(language, "JSON Schema 标识：", "JSON Schema: ") + f"`{urn('record', record.record_id)}`"
    yield ""
    yield from _elements(record, language)
    for path, element, part in usage.parts_of(record):
        yield f"## {pick(language, f'“{element.title}”的组成', f'The parts of {element.title_en}')} `{path[:-1]}`"
        yield ""
        yield from _elements(part, language, path)
    yield f"## {pick(language, '示例', 'Example')}"
    yield ""
    yield from ("```json", json.dumps(record.example, ensure_ascii=False, indent=2), "```", "")
    yield from _asked(record, language)
    yield from _sent(record, language)


def _elements(part: type[Part], language: str, before: str = "") -> Iterator[str]:
    words = Words(part.elements, language)
    head = ("数据项", "标识", "写法", "必填", "含义", "可见范围", "依据")
    head_en = ("title", "element", "written", "required", "meaning", "visibility", "basis")
    yield from table(
        head_en if language == "en" else head,
        (
            (
                f'<a id="{before}{element.name}"></a>{element.title}',
                f"`{element.name}`",
                _written(element, language),
                obligation(element, words, language),
                element.meaning,
                _visible(element, language),
                "；".join(cited(place, language) for place in element.cite) or confidence(element.confidence, language),
            )
            for element in part.elements.values()
        ),
    )


def _written(element: Element, language: str) -> str:
    told = written(element.kind, language)
    match usage.inner(element.kind):
        case Coded(codes=codes):
            return f"{told} → {link(codes, language=language)}"
        case Identified(identifier=identifier):
            return f"{told} → {link(identifier, language=language)}"
    return told


def _visible(element: Element, language: str) -> str:
    seen = VISIBLE[element.visibility].in_(language)
    return f"{seen}（`{element.public_from}` →）" if element.public_from else seen


def _listed(title: str, things: Iterable[object], language: str) -> Iterator[str]:
    held = tuple(things)
    if held:
        yield f"## {title}"
        yield ""
        for thing in held:
            brief = family_of(thing).brief(thing, language)
            yield f"- {link(thing, language=language)}：{brief}"
        yield ""


def _asked(record: type[Record], language: str) -> Iterator[str]:
    checks = (check for check in catalogue.checks() if issubclass(record, check.of))
    yield from _listed(pick(language, "校验", "Checks"), checks, language)
    yield from _listed(pick(language, "法律问题", "Questions of law"), usage.rules_about(record), language)
    yield from _listed(
        pick(language, "由它计数的指标", "Indicators counted from it"), usage.indicators_from(record), language
    )


def _sent(record: type[Record], language: str) -> Iterator[str]:
    layouts = [(layout, part) for layout in catalogue.layouts() for part in layout.tables if part.record is record]
    if not layouts:
        return
    yield f"## {pick(language, '报送格式', 'Wire layouts')}"
    yield ""
    for layout, part in layouts:
        yield f"### {link(layout, language=language)}"
        yield ""
        wired = {name: _headers(element, layout.short, part.headers) for name, element in record.elements.items()}
        head = pick(language, "列名 数据项 标识", "headers title element").split()
        yield from table(
            head,
            ((heads, record.elements[name].title, f"`{name}`") for name, heads in wired.items() if heads),
        )


def _headers(element: Element, short: str, headers: Mapping[str, tuple[str, ...]]) -> str:
    wire = (element.wire[short],) if short in element.wire else ()
    return "、".join(literal(each) for each in (*wire, *headers.get(element.name, ())))


def element_lines(record: type[Record], element: Element, language: str) -> Iterator[str]:
    """Yield what is said of one element alone."""
    yield f"# {element.title} `{element.name}`"
    yield ""
    yield element.meaning
    yield ""
    address = f"{family.address(record)}#{element.name}"
    yield pick(language, "记录：", "Record: ") + link_to(address, record.record_title)
    yield pick(language, "写法：", "Written: ") + _written(element, language)
    yield pick(language, "必填：", "Required: ") + obligation(element, Words(record.elements, language), language)
    if element.wire:
        names = "、".join(f"{key} {name}" for key, name in element.wire.items())
        yield pick(language, "其他名称：", "Wire names: ") + names
    yield pick(language, "可见范围：", "Visibility: ") + _visible(element, language)
    yield from basis(element.cite, element.confidence, language)


family = Family(
    id="records",
    short="record",
    title=Say("记录", "records"),
    meaning=Say("交换什么：一种记录一页", "what is exchanged: a page for each type of record"),
    form=Record,
    things=catalogue.record_types,
    named=lambda record: str(record.record_id),
    heading=lambda record, language: pick(language, record.record_title, record.record_id.replace("-", " ")),
    brief=lambda record, _language: str(record.record_meaning),
    lines=lines,
)
