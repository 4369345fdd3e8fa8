"""逾期的页 — which deadline of which rule is missed, and which element keeps it?"""

from collections.abc import Iterator

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.rule import Kept
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import basis
from gov_integrity.publish.page import Family, link
from gov_integrity.publish.pages import _notice
from gov_integrity.standard import catalogue


def deadlines() -> tuple[Kept, ...]:
    """Return every deadline whose being missed is a finding."""
    return tuple(rule.kept for rule in catalogue.rules() if rule.kept)


def lines(kept: Kept, language: str) -> Iterator[str]:
    """Yield the finding, the rule that sets the deadline, and the element that keeps it."""
    yield from _notice.said(kept, language)
    rule = next(rule for rule in catalogue.rules() if rule.kept is kept)
    element = next(record.elements[kept.element] for record in rule.of if kept.element in record.elements)
    title = pick(language, f"“{element.title}”", f'"{element.title_en}"')
    yield pick(
        language,
        f"期限由规则{link(rule, language=language)}算出，{title}（`{kept.element}`）在此之前即为按期。",
        f"The rule {link(rule, language=language)} sets the deadline; {title} (`{kept.element}`) by then keeps it.",
    )
    yield ""
    yield from basis(kept.cite or rule.versions[-1].cites, Confidence.OURS, language)


family = Family(
    id="deadlines",
    short="deadline",
    title=Say("逾期", "missed deadlines"),
    meaning=Say("规则算出的期限，记录没有做到", "a deadline that a rule sets and a record misses"),
    form=Kept,
    things=deadlines,
    named=_notice.named,
    heading=_notice.heading,
    brief=_notice.brief,
    lines=lines,
    folder=_notice.FOLDER,
    key=_notice.code,
)
