"""未编入的页 — which fact of law is known of but not encoded, why, and what would settle it?"""

from collections.abc import Iterator

from gov_integrity.forms.not_encoded import NotEncoded
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.not_encoded import REASONS
from gov_integrity.publish.page import Family, link
from gov_integrity.publish.worked import silent_about
from gov_integrity.standard import not_encoded


def lines(entry: NotEncoded, language: str) -> Iterator[str]:
    """Yield what is not encoded, why, and which rules are silent about it."""
    yield pick(language, f"法律文件：{entry.law}", f"Instrument: {entry.law}")
    yield ""
    yield pick(language, "原因：", "Reason: ") + REASONS[entry.reason].in_(language)
    yield ""
    yield pick(language, "尚缺：", "Missing: ") + entry.missing.in_(language)
    yield ""
    rules = "、".join(link(rule, language=language) for rule in silent_about(entry.id))
    if rules:
        yield pick(language, "例子里因此不作答的规则：", "Rules that an example shows to be silent about it: ") + rules
        yield ""


family = Family(
    id="not-encoded",
    short="not-encoded",
    title=Say("尚未编入的规定", "not encoded yet"),
    meaning=Say(
        "知道而没有编入的规定：只凭记忆、没有读到原文的，不据以作答",
        "known of but not encoded: what rests on memory or was not read is no basis of an answer",
    ),
    form=NotEncoded,
    things=not_encoded.entries,
    named=lambda entry: str(entry.id),
    heading=lambda entry, language: str(entry.what.in_(language)),
    brief=lambda entry, language: pick(language, "尚缺：", "missing: ") + str(entry.missing.in_(language)),
    lines=lines,
)
