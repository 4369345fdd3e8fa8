"""事实条件的页 — which fact may cap a grade, of which record, and when has it ended?"""

from collections.abc import Iterator

from gov_integrity.forms.predicate import Predicate
from gov_integrity.forms.say import Say, pick
from gov_integrity.forms.walk import everything
from gov_integrity.publish.page import Family, link
from gov_integrity.publish.words import Words
from gov_integrity.standard.profiles import profiles


def predicates() -> tuple[Predicate, ...]:
    """Return every predicate, in the order of their ids."""
    return everything("gov_integrity.standard.predicates", "predicate", Predicate)


def lines(predicate: Predicate, language: str) -> Iterator[str]:
    """Yield when the fact holds, when it has ended, and what profiles make of it."""
    yield pick(language, "记录：", "Record: ") + link(predicate.of, language=language)
    yield ""
    holds = Words(predicate.of.elements, language).condition(predicate.holds)
    yield pick(language, "成立：", "Holds when: ") + holds
    yield ""
    if predicate.ended_of is not None and predicate.ended is not None:
        ended = Words(predicate.ended_of.elements, language).condition(predicate.ended)
        by = link(predicate.ended_of, language=language)
        yield pick(language, f"终止：指向它的{by}，{ended}", f"Ends when a {by} that names it: {ended}")
        yield ""
    for profile in profiles():
        for gated in (each for each in profile.gates if each.predicate == predicate.id):
            told = gated.gate.in_words(language, str, str)
            yield f"- {link(profile, language=language)}：{told}（{gated.origin.source.in_(language)}）"
    yield ""


family = Family(
    id="predicates",
    short="predicate",
    title=Say("封顶的事实", "facts that cap a grade"),
    meaning=Say("成立时由评分方案决定后果的事实", "facts on which a profile may hang a consequence"),
    form=Predicate,
    things=predicates,
    named=lambda predicate: str(predicate.id),
    heading=lambda predicate, language: str(predicate.title.in_(language)),
    brief=lambda predicate, language: link(predicate.of, language=language),
    lines=lines,
)
