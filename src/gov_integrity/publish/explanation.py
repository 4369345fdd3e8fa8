"""说明 — what does one thing of the standard mean: a code, a check, a rule, a record, a code list, a law?

Plain Markdown text, made from the declaration alone; what the command line prints is what a page of the documentation
holds.
"""

import json
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import singledispatch

from gov_integrity.forms.cause import Cause
from gov_integrity.forms.check import LAYOUT, Bad, Beside, Check, Example, Linked, Unanswered, Unique
from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.element import Element
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import Notice
from gov_integrity.forms.identifier import Identifier
from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import SURE, Confidence, Instrument, Locator
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Kept, Rule, Worked
from gov_integrity.forms.say import pick
from gov_integrity.forms.walk import kebab
from gov_integrity.publish.element_words import obligation, written
from gov_integrity.publish.sentences import level
from gov_integrity.publish.words import Words
from gov_integrity.standard import catalogue


def confidence(found: Confidence, language: str) -> str:
    """Return how we know something, in words."""
    return SURE[found].in_(language)


def things() -> dict[str, object]:
    """Return everything that can be explained, by ``family:id`` and, for findings, by code."""
    found: dict[str, object] = {}
    found |= {f"record:{each.record_id}": each for each in catalogue.record_types()}
    found |= {f"codelist:{kebab(each.__module__.rpartition('.')[2])}": each for each in catalogue.code_lists()}
    found |= {f"identifier:{each.id}": each for each in catalogue.identifiers()}
    found |= {f"check:{each.id}": each for each in catalogue.checks()}
    found |= {f"fault:{each.id}": each for each in catalogue.faults()}
    found |= {f"cause:{each.id}": each for each in catalogue.causes()}
    found |= {f"rule:{each.id}": each for each in catalogue.rules()}
    found |= {f"law:{each.id}": each for each in catalogue.instruments()}
    found |= {f"indicator:{each.id}": each for each in catalogue.indicators()}
    return found | dict(catalogue.notices())


def find(name: str) -> tuple[str, object] | None:
    """Return the full name and the thing that a name means: a code, ``family:id``, a bare id, or ``record.element``."""
    known = things()
    exact = name.upper() if name.upper() in known else name
    if exact in known:
        return exact, known[exact]
    for full, thing in known.items():
        if name and full.partition(":")[2] == kebab(name):
            return full, thing
    record, _, element = name.removeprefix("record:").partition(".")
    owner = known.get(f"record:{kebab(record)}")
    if isinstance(owner, type) and issubclass(owner, Record) and element in owner.elements:
        return name, owner.elements[element]
    return None


def near(name: str) -> list[str]:
    """Return at most three names that may be meant."""
    known = things()
    bare = {full.partition(":")[2] or full: full for full in known}
    return [bare[close] for close in get_close_matches(name, bare, n=3, cutoff=0.5)]


def explain(name: str, language: str = "zh") -> str | None:
    """Return what a thing means as Markdown, or ``None`` when nothing has that name."""
    found = find(name)
    return None if found is None else "\n".join(_lines(found[1], language)).rstrip() + "\n"


@singledispatch
def _lines(thing: object, language: str) -> Iterator[str]:
    if isinstance(thing, type) and issubclass(thing, Record):
        return _record(thing, language)
    if isinstance(thing, type) and issubclass(thing, CodeList):
        return _code_list(thing, language)
    raise TypeError(thing, language)


def _notice(notice: Notice, language: str) -> Iterator[str]:
    yield f"# {notice.code} {level(notice.level, language)} {notice.id}"
    yield ""
    yield notice.says.in_(language)
    yield ""
    yield pick(language, "怎么办：", "What to do: ") + notice.todo.in_(language)
    yield ""


@_lines.register
def _fault(fault: Fault, language: str) -> Iterator[str]:
    yield from _notice(fault, language)
    yield pick(language, "不对的例子：", "Bad: ") + fault.bad
    yield pick(language, "对的例子：", "Good: ") + fault.good
    if fault.mendable:
        yield pick(language, "可以无损修正。", "Can be mended without loss.")


@_lines.register
def _cause(cause: Cause, language: str) -> Iterator[str]:
    yield from _notice(cause, language)
    least, share = cause.threshold.least, round(100 * cause.threshold.share)
    known = confidence(cause.threshold.confidence, language)
    yield pick(
        language,
        f"门槛：至少看到 {least} 格，其中 {share}% 如此（{known}）",
        f"Threshold: at least {least} cells looked at, {share} % of them so ({known})",
    )
    for example in cause.examples:
        shown = "，".join(example.header) + " ← " + "，".join(example.rows[0]) + " …"
        bad = pick(language, "不对的例子：", "Bad: ") if example.affected else pick(language, "对的例子：", "Good: ")
        yield bad + shown
    yield from _basis(cause.cite, cause.threshold.confidence, language)


@_lines.register
def _check(check: Check, language: str) -> Iterator[str]:
    yield from _notice(check, language)
    words = Words(check.of.elements, language)
    named = (f"{record.record_title} `{record.record_id}`" for record in catalogue.types_of(check.of))
    yield pick(language, "记录：", "Record: ") + "、".join(named)
    if isinstance(check.fails, Beside):
        yield from _beside(check.fails, words, language)
    else:
        yield pick(language, "不通过的条件：", "Fails when: ") + words.condition(check.fails)
    if check.when is not None:
        yield pick(language, "只在此时适用：", "Applies only when: ") + words.condition(check.when)
    for example in check.examples:
        yield f"{_verdict(example, language)}{_changes(example)}"
    yield from _basis(check.cite, check.confidence, language)


def _beside(fails: Beside, words: Words, language: str) -> Iterator[str]:
    match fails:
        case Unique(elements, differing, among):
            listed = "、".join(map(words.element, elements))
            yield pick(language, f"不通过的条件：{listed}都与另一条相同", f"Fails when another has the same {listed}")
            if differing:
                others = "、".join(each if each == LAYOUT else words.element(each) for each in differing)
                yield pick(language, f"并且不同的是：{others}", f"and differs in: {others}")
            if among is not None:
                yield pick(language, "只比较：", "Compares only: ") + words.condition(among)
        case Linked(_, by, to, condition):
            inner = {f"{by}.{name}": said for name, said in to.elements.items()}
            both = Words({**words.elements, **inner}, language)
            named = words.element(by)
            yield pick(language, f"连同{named}所指的{to.record_title or '记录'}，", f"With what {named} names, ") + (
                pick(language, "不通过的条件：", "fails when: ") + both.condition(condition)
            )
        case Unanswered(_, by, through, when):
            title, other = by.elements[through].title, by.elements[through].title_en
            yield pick(language, "不通过的条件：", "Fails when: ") + words.condition(when)
            yield pick(
                language,
                f"而没有{by.record_title}的“{title}”指向它",
                f"and no {by.record_id} names it in {other}",
            )


def _verdict(example: Example, language: str) -> str:
    bad = isinstance(example, Bad)
    return pick(language, "不对的例子：" if bad else "对的例子：", "Bad: " if bad else "Good: ")


def _changes(example: Example) -> str:
    day = [f"on={example.on}"] if example.on else []
    changed = day + [f"{name}={value}" for name, value in example.changes.items() if value is not None]
    beside = example.beside
    named = beside.of.record_id if beside is not None and beside.of is not None else ""
    return "，".join(changed) + (f"；{named}：{_changes(beside)}" if beside is not None else "")


@_lines.register
def _kept(kept: Kept, language: str) -> Iterator[str]:
    yield from _notice(kept, language)
    yield from _basis(kept.cite, Confidence.OURS, language)


@_lines.register
def _rule(rule: Rule, language: str) -> Iterator[str]:
    yield f"# {rule.title.in_(language)} `{rule.id}`"
    yield ""
    yield rule.question.in_(language)
    yield ""
    for version in rule.versions:
        first, last = version.span.first, version.span.last
        yield f"- {first or '…'} → {last or '…'}：" + "；".join(_cited(place, language) for place in version.cites)
    yield ""
    for worked in rule.examples:
        yield "- " + _worked(worked, language)


def _worked(worked: Worked, language: str) -> str:
    day = pick(language, f"（判断日 {worked.on}）", f" (on {worked.on})") if worked.on else ""
    value = "" if worked.value is None else " " + json.dumps(worked.value, ensure_ascii=False)
    return f"{worked.says.in_(language)}{day} → {worked.outcome}{value}"


@_lines.register
def _instrument(instrument: Instrument, language: str) -> Iterator[str]:
    yield f"# 《{instrument.title}》 {instrument.number}"
    yield ""
    if language == "en":
        yield instrument.title_en
    repealed = f" → {instrument.repealed.day}" if instrument.repealed else ""
    yield pick(language, "施行：", "In force: ") + f"{instrument.in_force.day}{repealed}"
    yield pick(language, "最近核对：", "Last confirmed: ") + instrument.last_confirmed.isoformat()
    yield ""
    for where, passage in instrument.passages.items():
        yield f"- {where}：{passage.says.in_(language)}（{confidence(passage.confidence, language)}）"


@_lines.register
def _identifier(identifier: Identifier, language: str) -> Iterator[str]:
    yield f"# {identifier.title.in_(language)} `{identifier.id}`"
    yield ""
    yield identifier.meaning.in_(language)
    yield ""
    yield pick(language, "来源：", "Source: ") + identifier.source.in_(language)
    if not identifier.secret:
        yield pick(language, "例：", "Examples: ") + "、".join(identifier.valid)


@_lines.register
def _indicator(indicator: Indicator, language: str) -> Iterator[str]:
    yield f"# {indicator.title.in_(language)} `{indicator.id}`"
    yield ""
    yield indicator.meaning.in_(language)
    yield ""
    yield pick(language, "分子：", "Numerator: ") + indicator.numerator.in_(language)
    yield pick(language, "分母：", "Denominator: ") + indicator.denominator.in_(language)
    yield from _basis(indicator.cite, indicator.confidence, language)


@_lines.register
def _element(element: Element, language: str) -> Iterator[str]:
    yield f"# {element.title} `{element.name}`"
    yield ""
    yield element.meaning
    yield ""
    yield pick(language, "写法：", "Written: ") + written(element.kind, language)
    if element.wire:
        names = "、".join(f"{key} {name}" for key, name in element.wire.items())
        yield pick(language, "其他名称：", "Wire names: ") + names
    yield pick(language, "可见范围：", "Visibility: ") + str(element.visibility)
    yield from _basis(element.cite, element.confidence, language)


def _record(record: type[Record], language: str) -> Iterator[str]:
    words = Words(record.elements, language)
    yield f"# {record.record_title} `{record.record_id}`"
    yield ""
    yield record.record_meaning
    yield ""
    yield pick(language, "| 数据元 | 标识 | 写法 | 必填 | 含义 |", "| title | element | written | required | meaning |")
    yield "|---|---|---|---|---|"
    for element in record.elements.values():
        needed = obligation(element, words, language)
        how = written(element.kind, language).replace("|", "\\|")
        yield f"| {element.title} | `{element.name}` | {how} | {needed} | {element.meaning} |"


def _code_list(codes: type[CodeList], language: str) -> Iterator[str]:
    yield f"# {codes.list_title.in_(language)}"
    yield ""
    yield codes.list_meaning.in_(language)
    yield ""
    for member in codes:
        others = f"（{'、'.join(member.declared.words)}）" if member.declared.words else ""
        yield f"- `{member.value}` {member.label(language)}{others}"
    yield ""
    yield from _basis(codes.cite, codes.confidence, language)


def _cited(place: Locator, language: str) -> str:
    return f"{place.text(language)}（{confidence(place.confidence, language)}）"


def _basis(cites: Sequence[Locator], otherwise: Confidence, language: str) -> Iterator[str]:
    listed = "；".join(_cited(place, language) for place in cites) or confidence(otherwise, language)
    yield pick(language, "依据：", "Basis: ") + listed
