"""更正通知 — what does the notice say that tells of a correction and of what changed with it?

A draft for the body that published: it lists what follows, and decides nothing.
"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.personal import without_numbers
from gov_integrity.forms.say import Say, pick
from gov_integrity.judgement import masking
from gov_integrity.judgement.record_life import Standing
from gov_integrity.judgement.replay import Answered, Corrected, Placed, Replay, Scored
from gov_integrity.standard import catalogue

HEAD: Final = Say("更正通知（判断日{on}）", "Notice of correction (judged on {on})")
DRAFT: Final = Say(
    "本通知由记录的变更推算得出，须经原公布单位核定后发布。",
    "This notice follows from changes of records; whoever published first confirms it.",
)
NOTHING: Final = Say("没有变更。", "Nothing changed.")
STANDINGS: Final = {
    Standing.UNKNOWN: Say("尚未收到", "not yet received"),
    Standing.LIVE: Say("有效", "stands"),
    Standing.REVOKED: Say("已撤销", "revoked"),
    Standing.DELETED: Say("已删除", "deleted"),
}
PARTS: Final = (
    Say("更正的记录", "Records corrected"),
    Say("变更的答复", "Answers changed"),
    Say("变更的得分、等级、名次", "Scores, grades and ranks changed"),
    Say("变更的评优资格", "Standing for honours changed"),
)
CORRECTED: Final = Say("已更正", "corrected")
BY: Final = Say("{document}，{decided_on}决定；理由：{reason}", "{document}, decided on {decided_on}; reason: {reason}")
ELIGIBLE: Final = Say("可以评优评先", "eligible for honours")
BARRED: Final = Say("不得评优评先", "not eligible for honours")


def notice(found: Replay, language: str = "zh") -> str:
    """Return the text of the notice in ``zh`` or ``en``."""
    parts = (
        [line for each in found.records for line in _of_record(each, language)],
        [line for each in found.answers for line in _of_answer(each, language)],
        [line for each in found.scores for line in _of_score(each, language)],
        [line for each in found.awards for line in _of_award(each, language)],
    )
    lines = [HEAD.in_(language, {"on": found.on}), DRAFT.in_(language)]
    for number, (title, told) in enumerate(zip(PARTS, parts, strict=True), start=1):
        lines += ["", f"{number}. {title.in_(language)}", *(told or [f"   {NOTHING.in_(language)}"])]
    return "\n".join(lines) + "\n"


def _of_record(each: Corrected, language: str) -> Iterator[str]:
    title = catalogue.record_type(each.record).record_title if language != "en" else each.record
    moved = f"{STANDINGS[each.before].in_(language)} → {STANDINGS[each.after].in_(language)}"
    if each.before is each.after:
        moved = CORRECTED.in_(language)
    yield f"   {title} {without_numbers(each.identity)}: {moved}"
    if each.change is not None:
        number = "document_number" if each.change.document_number else "change_number"
        names = {"document": number, "decided_on": "decided_on", "reason": "reason"}
        elements = each.change.elements
        slots = {slot: masking.shown_value(each.change, elements[name]) for slot, name in names.items()}
        yield f"     {BY.in_(language, slots)}"
    for edit in each.edits:
        yield f"     {pick(language, edit.title, edit.title_en)}: {edit.before or '—'} → {edit.after or '—'}"


def _of_answer(each: Answered, language: str) -> Iterator[str]:
    head, *below = each.difference.lines(language)
    yield f"   {without_numbers(each.identity)}  {head}"
    yield from (f"   {line}" for line in below)


def _of_score(each: Scored, language: str) -> Iterator[str]:
    sides = " → ".join(_placed(side, language) for side in (each.before, each.after))
    yield f"   {each.card.body_name} {each.card.period}: {sides}"
    titles = {known.id: known.title for known in catalogue.indicators()}
    for change in each.changes:
        records = ", ".join(change.records)
        yield f"     {titles[change.indicator].in_(language)}{f' ({records})' if records else ''}"


def _of_award(each: Answered | Scored, language: str) -> Iterator[str]:
    if isinstance(each, Answered):
        yield from _of_answer(each, language)
        return
    sides = (ELIGIBLE if side and side.card.award_eligible else BARRED for side in (each.before, each.after))
    yield f"   {each.card.body_name} {each.card.period}: {' → '.join(side.in_(language) for side in sides)}"


def _placed(placed: Placed | None, language: str) -> str:
    if placed is None:
        return "—"
    card = placed.card
    score = card.profile.scale.shown(card.score) if card.score is not None else "—"
    rank = pick(language, f"第{placed.rank}名", f"rank {placed.rank}") if placed.rank else "—"
    return f"{score} {card.grade.id if card.grade else '—'} {rank}"
