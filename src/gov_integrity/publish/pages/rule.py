"""规则的页 — what is asked, which law governs since when, what does it require, and what is answered on which day?"""

import json
from collections.abc import Iterator, Mapping
from datetime import date

from gov_integrity.figures.timeline import DatedSpan, Look, timeline
from gov_integrity.forms.decision import STATES, confidence_of, reason
from gov_integrity.forms.instrument import weakest
from gov_integrity.forms.outcome import Answer, Eligibility, Outcome
from gov_integrity.forms.rule import ON, Decision, Open, Rule, Silent, Worked
from gov_integrity.forms.say import Say, pick
from gov_integrity.judgement.counterfactual import Counterfactual, eligibility_of
from gov_integrity.judgement.plain import outcome_document, outcome_name
from gov_integrity.publish import page, usage
from gov_integrity.publish.basis import cited, confidence
from gov_integrity.publish.page import Family, family_of, link, link_to, table
from gov_integrity.publish.pages import slot as slot_page
from gov_integrity.publish.worked import around, decided, turned
from gov_integrity.standard import catalogue, not_encoded

OUTCOMES = {
    "answer": Say("有答复", "answered"),
    "silent": Say("无规定", "silent"),
    "missing": Say("缺事实", "facts missing"),
    "undetermined": Say("尚不能定", "undetermined"),
    "open": Say("几种读法", "open"),
}

ELIGIBLE = {
    True: Say("符合", "eligible"),
    False: Say("不符合", "not eligible"),
    None: Say("不能断定", "cannot be told"),
}


def lines(rule: Rule, language: str) -> Iterator[str]:
    """Yield everything that is said of a rule."""
    yield rule.question.in_(language)
    yield ""
    yield pick(language, "问的是：", "Asked of: ") + "、".join(link(record, language=language) for record in rule.of)
    yield ""
    yield pick(language, "选定版本的日期：", "The version is chosen by: ") + _chosen_by(rule, language)
    yield ""
    least = confidence(weakest(usage.relied_on(rule)), language)
    yield pick(language, "所依据的条款中把握最小的：", "The least sure of the passages relied on: ") + least
    yield ""
    yield from _versions(rule, language)
    yield from _passages(rule, language)
    yield from _places(rule, language)
    yield from _around(rule, language)
    yield from _examples(rule, language)
    if rule.kept:
        yield f"## {pick(language, '逾期', 'When it is missed')}"
        yield ""
        yield f"- {link(rule.kept, language=language)}：{rule.kept.says.in_(language)}"
        yield ""


def _chosen_by(rule: Rule, language: str) -> str:
    names = dict.fromkeys((record, rule.day_element(record)) for record in rule.of)
    told = (
        pick(language, "判断日", "the day of judgement")
        if name == ON
        else link_to(
            f"{family_of(record).address(record)}#{name}",
            f"{record.record_title}·{pick(language, record.elements[name].title, record.elements[name].title_en)}",
        )
        for record, name in names
    )
    return "、".join(dict.fromkeys(told))


def _versions(rule: Rule, language: str) -> Iterator[str]:
    yield f"## {pick(language, '版本', 'Versions')}"
    yield ""
    spans = []
    for index, version in enumerate(rule.versions):
        law = version.cites[0].instrument
        look = Look.SOLID if index % 2 == 0 else Look.PALE
        spans.append(DatedSpan(pick(language, law.title, law.title_en), version.span.first, version.span.last, look))
    told = "；".join(f"{span.label} {_span(span.first, span.last)}" for span in spans)
    yield "<figure>"
    yield timeline(
        spans,
        [],
        key=f"versions-{rule.id}",
        title=pick(language, f"{rule.title.zh}：各版本适用的日期", f"{rule.title.en}: days that each version governs"),
        description=told,
    )
    yield "</figure>"
    yield ""
    for version in rule.versions:
        yield f"- {_span(version.span.first, version.span.last)}：" + "；".join(
            cited(place, language) for place in version.cites
        )
        if version.transition:
            yield pick(language, "    - 新旧衔接：", "    - Transition: ") + cited(version.transition, language)
        if version.also_under:
            others = "、".join(
                link(rule.version(each).cites[0].instrument, language=language) for each in version.also_under
            )
            yield pick(
                language, f"    - 与{others}的衔接未定，两种读法并存。", f"    - The transition to {others} is open."
            )
    yield ""


def _span(first: date | None, last: date | None) -> str:
    return f"{first or '…'} → {last or '…'}"


def _passages(rule: Rule, language: str) -> Iterator[str]:
    yield f"## {pick(language, '所依据的条款', 'What the passages require')}"
    yield ""
    yield from table(
        pick(
            language, "条款|要求（本标准的概括，不是原文）|把握", "passage|what it requires, in our words|how we know"
        ).split("|"),
        (
            (
                page.cited(place, place.text(language)),
                place.passage.says.in_(language),
                confidence(place.confidence, language),
            )
            for place in usage.relied_on(rule)
        ),
    )


def _places(rule: Rule, language: str) -> Iterator[str]:
    for slot in rule.slots:
        yield f"## {pick(language, '由各地规定：', 'Left to places: ')}{link(slot, language=language)}"
        yield ""
        yield slot.meaning.in_(language)
        yield ""
        yield from slot_page.decided(slot, language)


def _around(rule: Rule, language: str) -> Iterator[str]:
    found = tuple(around(rule))
    if not found:
        return
    yield f"## {pick(language, '法律变更的前一日、当日、次日', 'The day before, of and after a change of the law')}"
    yield ""
    yield pick(
        language,
        "同一个例子，只把选定版本的日期移到新版本开始的前后；其他事实不变。",
        "The same example with the day that chooses the version moved around the first day; nothing else changes.",
    )
    yield ""
    for each in found:
        yield f"{each.worked.says.in_(language)}："
        yield ""
        yield from table(
            pick(language, "日期 适用 结果", "day governs outcome").split(),
            (
                (
                    day.isoformat(),
                    _law(rule, decision, language),
                    _outcome(decision.outcome, language),
                )
                for day, decision in each.decisions
            ),
        )


def _law(rule: Rule, decision: Decision, language: str) -> str:
    if not decision.version:
        return ""
    return link(rule.version(decision.version).cites[0].instrument, language=language)


def _outcome(outcome: Outcome, language: str) -> str:
    name = OUTCOMES[outcome_name(outcome)].in_(language)
    if isinstance(outcome, Open):
        return f"{name}：" + "；".join(
            f"{reading.says.in_(language)} {_outcome(reading.outcome, language)}" for reading in outcome.readings
        )
    if isinstance(outcome, Answer) and isinstance(outcome.value, Eligibility):
        return ELIGIBLE[outcome.value.eligible].in_(language)
    value = outcome_document(outcome)
    return name if value is None else f"{name} {written(value)}"


def written(value: object) -> str:
    """Return a value in document form as it stands on a page."""
    if isinstance(value, Mapping) and all(not isinstance(each, Mapping | list) for each in value.values()):
        return "，".join(f"`{name}` {_plain(each)}" for name, each in value.items())
    return _plain(value)


def _plain(value: object) -> str:
    return value if isinstance(value, str) else f"`{json.dumps(value, ensure_ascii=False)}`"


def _examples(rule: Rule, language: str) -> Iterator[str]:
    yield f"## {pick(language, '例子', 'Worked examples')}"
    yield ""
    yield pick(
        language,
        "每个例子都是测试，也是给其他实现的用例。例子只写出与记录的完整示例不同之处。",
        "Each example is a test as well, and a case for other implementations.",
    )
    yield ""
    for number, worked in enumerate(rule.examples, 1):
        yield from _example(rule, worked, number, language)


def _example(rule: Rule, worked: Worked, number: int, language: str) -> Iterator[str]:
    decision = decided(rule, worked)
    yield f"### {number}. {worked.says.in_(language)}"
    yield ""
    given = [f"{link(worked.of, language=language)}"]
    given += [f"`{name}={'∅' if value is None else _json(value)}`" for name, value in worked.changes.items()]
    given += [f"`{ref}`：{link(of, language=language)}" for ref, (of, _changes) in worked.linked.items()]
    given += [pick(language, f"地方 {worked.region}", f"place {worked.region}")] if worked.region else []
    given += [pick(language, f"判断日 {worked.on}", f"on {worked.on}")] if worked.on else []
    yield pick(language, "事实：", "Facts: ") + "，".join(given)
    yield ""
    yield pick(language, "结果：", "Outcome: ") + f"**{_outcome(decision.outcome, language)}**"
    yield ""
    yield reason(decision.outcome, rule.of, language)
    if isinstance(decision.outcome, Silent) and decision.outcome.not_encoded:
        entry = not_encoded.entry(decision.outcome.not_encoded)
        yield pick(language, "未编入：", "Not encoded: ") + link(entry, language=language)
    yield ""
    yield pick(language, "依据：", "Basis: ") + (
        "；".join(cited(place, language) for place in decision.outcome.cite)
        or confidence(confidence_of(decision.outcome), language)
    )
    yield ""
    held = eligibility_of(decision.outcome)
    if held is not None:
        yield from _conditions(held, language)
    turn = turned(rule, worked)
    if turn is not None:
        yield from _turn(turn, language)


def _conditions(held: Eligibility, language: str) -> Iterator[str]:
    yield pick(language, "条件：", "Conditions: ")
    yield ""
    for each in held.requirements:
        since = pick(language, f"，自{each.met_from}起满足", f", met from {each.met_from}") if each.met_from else ""
        yield f"- {STATES[each.state].in_(language)}：{each.says.in_(language)}{since}"
    yield ""


def _turn(turn: Counterfactual, language: str) -> Iterator[str]:
    """Yield the least that would make the answer yes, and from which day."""
    if turn.day is None:
        blocked = "；".join(each.says.in_(language) for each in turn.blocked)
        yield (
            pick(language, "怎样才符合：这条记录做不到。", "What would make it yes: nothing in this record. ") + blocked
        )
    else:
        steps = "；".join(step.text(language) for step in turn.steps)
        yield pick(
            language, f"怎样才符合：{steps}。最早{turn.day}。", f"What would make it yes: {steps}; from {turn.day}."
        )
    yield ""


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


family = Family(
    id="rules",
    short="rule",
    title=Say("法律问题", "questions of law"),
    meaning=Say(
        "一个问题一条规则：哪一天起适用哪部法，要求什么，例子",
        "one question, one rule: which law since when, what it requires, examples",
    ),
    form=Rule,
    things=catalogue.rules,
    named=lambda rule: str(rule.id),
    heading=lambda rule, language: str(rule.title.in_(language)),
    brief=lambda rule, language: str(rule.question.in_(language)),
    lines=lines,
)
