"""校验的页 — when does a record fail, what does it look like, and how is it mended?"""

import json
from collections.abc import Iterator

from gov_integrity.forms.check import LAYOUT, Bad, Beside, Check, Example, Linked, Unanswered, Unique
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish import by_hand
from gov_integrity.publish.basis import basis
from gov_integrity.publish.page import Family, link
from gov_integrity.publish.pages import _notice
from gov_integrity.publish.words import Words
from gov_integrity.standard import catalogue


def lines(check: Check, language: str) -> Iterator[str]:
    """Yield the check, its condition in words, and its examples."""
    yield from _notice.said(check, language)
    words = Words(check.of.elements, language)
    named = (link(record, language=language) for record in catalogue.types_of(check.of))
    yield pick(language, "记录：", "Records: ") + "、".join(named)
    yield ""
    for line in _fails(check, words, language):
        yield line
        yield ""
    if check.when is not None:
        yield pick(language, "只在此时适用：", "Applies only when: ") + words.condition(check.when)
        yield ""
    for example in check.examples:
        bad = isinstance(example, Bad)
        yield pick(language, "不对的例子：" if bad else "对的例子：", "Bad: " if bad else "Good: ") + _changes(example)
        yield ""
    yield pick(
        language,
        "例子只写出与记录的完整示例不同之处。",
        "Examples say only where they differ from the full example of the record.",
    )
    yield ""
    yield from by_hand.lines(by_hand.of_check(check), language)
    yield from basis(check.cite, check.confidence, language)


def _fails(check: Check, words: Words, language: str) -> Iterator[str]:
    if isinstance(check.fails, Beside):
        yield from _beside(check.fails, words, language)
    else:
        yield pick(language, "不通过的条件：", "Fails when: ") + words.condition(check.fails)


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


def _changes(example: Example) -> str:
    given = {name: value for name, value in example.changes.items() if value is not None}
    day = [f"on={example.on}"] if example.on else []
    taken = [f"{name}=∅" for name, value in example.changes.items() if value is None]
    held = [f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in given.items()]
    beside = example.beside
    named = beside.of.record_id if beside is not None and beside.of is not None else ""
    shown = "，".join(f"`{each}`" for each in (*day, *held, *taken)) or "—"
    return shown + (f"；{named}：{_changes(beside)}" if beside is not None else "")


family = Family(
    id="checks",
    short="check",
    title=Say("校验", "checks"),
    meaning=Say("记录填得对不对：条件、例子、怎么改", "whether a record is well made: condition, examples, what to do"),
    form=Check,
    things=catalogue.checks,
    named=_notice.named,
    heading=_notice.heading,
    brief=_notice.brief,
    lines=lines,
    folder=_notice.FOLDER,
    key=_notice.code,
)
