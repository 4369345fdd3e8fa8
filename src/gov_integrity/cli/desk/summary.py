"""摘要 — what does a clerk read on the screen when a package was received?"""

from collections.abc import Iterator, Mapping
from typing import Final

from gov_integrity.exchange.resubmission import ENDS, Status
from gov_integrity.forms.finding import Level
from gov_integrity.forms.say import pick
from gov_integrity.judgement.scorecard import Scorecard
from gov_integrity.publish.sentences import in_general, level
from gov_integrity.standard.records.receipt import Receipt

MOST_CODES: Final = 8
_ONLY_IF_ANY: Final = frozenset({Status.UNKNOWN})


def lines(receipt: Receipt, cards: tuple[Scorecard, ...], lang: str) -> Iterator[str]:
    """Yield what was read, what became of it, the worst findings, and the scores."""
    rows = receipt.counts
    parts = (
        (rows.accepted, "接收", "accepted"),
        (rows.warned, "带警告接收", "accepted with a warning"),
        (rows.rejected, "退回", "rejected"),
        (rows.blank, "空行", "blank"),
        (rows.structural, "标题与合计", "titles and totals"),
    )
    for source in receipt.sources:
        kind = f" · {source.record}" if source.record else ""
        yield f"{source.file}  {source.encoding or ''}{kind} · " + pick(
            lang, f"{source.rows} 行", f"{source.rows} rows"
        )
    listed = " · ".join(f"{pick(lang, zh, en)} {count}" for count, zh, en in parts)
    yield ""
    yield f"{listed}    " + pick(lang, f"合计 {rows.read}，无遗漏", f"{rows.read} in all, none lost")
    worst = sorted(receipt.findings_by_code, key=lambda each: (str(each.level) != "error", -each.count, each.code))
    for each in worst[:MOST_CODES]:
        says, todo = in_general(each.code, lang)
        yield f"  {each.code} {level(Level(str(each.level)), lang)} ×{each.count}  {says} → {todo}"
    if len(worst) > MOST_CODES:
        more = len(worst) - MOST_CODES
        yield pick(lang, f"  另有 {more} 种，见 findings.csv", f"  {more} more kinds in findings.csv")
    for card in cards:
        score = card.profile.scale.shown(card.score) if card.score is not None else "—"
        grade = card.grade.id if card.grade else "—"
        veto = pick(lang, "（一票否决，不得参评）", " (veto)") if card.vetoes else ""
        yield f"  {card.body_name} {card.period}  {score}  {grade}{veto}"


def compared(counts: Mapping[Status, int], lang: str) -> str:
    """Return what became of the findings of an earlier receipt."""
    ends = {status: says for status, says in ENDS.items() if counts.get(status) or status not in _ONLY_IF_ANY}
    told = " · ".join(f"{says.in_(lang)} {counts.get(status, 0)}" for status, says in ends.items())
    return pick(lang, "与上次相比：", "Compared with the earlier receipt: ") + told
