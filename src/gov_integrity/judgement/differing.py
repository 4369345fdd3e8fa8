"""答复的变化 — how does an answer differ from another to the same question, and in which direction?

Two answers are the same when they say the same; that another version of the law says it is no change.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from gov_integrity.forms.decision import cites_of, reason
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.moment import moments_in
from gov_integrity.forms.period import DayRange
from gov_integrity.forms.rule import Answer, Decision, Open, Outcome, Rule, Undetermined
from gov_integrity.forms.say import LANGUAGES, Say
from gov_integrity.judgement.counterfactual import eligibility_of
from gov_integrity.judgement.plain import outcome_document, outcome_name


class Direction(StrEnum):
    """Which way an answer changed."""

    OPENS = "opens"
    CLOSES = "closes"
    EARLIER = "earlier"
    LATER = "later"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    SETTLED = "settled"
    UNSETTLED = "unsettled"
    OTHER = "other"


DIRECTIONS: Final = {
    Direction.OPENS: Say("由不能变为可以", "from no to yes"),
    Direction.CLOSES: Say("由可以变为不能", "from yes to no"),
    Direction.EARLIER: Say("提前", "earlier"),
    Direction.LATER: Say("推后", "later"),
    Direction.ANSWERED: Say("由没有答案变为有答案", "now answered"),
    Direction.UNANSWERED: Say("由有答案变为没有答案", "no longer answered"),
    Direction.SETTLED: Say("由多种读法变为一种", "now settled"),
    Direction.UNSETTLED: Say("由一种读法变为多种", "no longer settled"),
    Direction.OTHER: Say("内容变化", "another answer"),
}


_SOURCES: Final = frozenset({"cite", "turned_by"})


@dataclass(frozen=True, slots=True)
class Difference:
    """An answer that changed: before, after, which way, and the passages that only one of the two rests on."""

    rule: Rule
    before: Decision
    after: Decision
    direction: Direction
    came: tuple[Locator, ...]
    went: tuple[Locator, ...]

    def document(self) -> dict[str, Any]:
        """Return the change as portable data."""
        return {
            "rule": self.rule.id,
            "direction": str(self.direction),
            "before": self._side(self.before),
            "after": self._side(self.after),
            "came": [place.text() for place in self.came],
            "went": [place.text() for place in self.went],
        }

    def _side(self, decision: Decision) -> dict[str, Any]:
        outcome = decision.outcome
        return {
            "version": decision.version,
            "outcome": outcome_name(outcome),
            "holds": outcome_document(outcome),
            "why": {language: reason(outcome, self.rule.of, language) for language in LANGUAGES},
        }

    def lines(self, language: str = "zh") -> Iterator[str]:
        """Yield what changed as lines for people."""
        zh = language != "en"
        yield f"{self.rule.title.in_(language)}  {DIRECTIONS[self.direction].in_(language)}"
        for lead, decision in (("原" if zh else "before", self.before), ("现" if zh else "after", self.after)):
            yield f"  {lead}{'：' if zh else ': '}{reason(decision.outcome, self.rule.of, language)}"
        for lead, places in (("依据" if zh else "by", self.came), ("不再依据" if zh else "no longer by", self.went)):
            if places:
                joined = ("；" if zh else "; ").join(place.text(language) for place in places)
                yield f"  {lead}{'：' if zh else ': '}{joined}"


def difference(rule: Rule, before: Decision, after: Decision) -> Difference | None:
    """Return how an answer changed, or ``None`` where both say the same."""
    if _said(before.outcome) == _said(after.outcome):
        return None
    old, new = (tuple(dict.fromkeys(cites_of(each.outcome))) for each in (before, after))
    came, went = tuple(place for place in new if place not in old), tuple(place for place in old if place not in new)
    return Difference(rule, before, after, _direction(before.outcome, after.outcome), came, went)


def _said(outcome: Outcome) -> tuple[str, Any]:
    return outcome_name(outcome), _without_sources(outcome_document(outcome))


def _without_sources(said: Any) -> Any:
    """Return a document without what it rests on: conditions carry their passages inside the answer."""
    if isinstance(said, dict):
        return {name: _without_sources(held) for name, held in said.items() if name not in _SOURCES}
    return [_without_sources(each) for each in said] if isinstance(said, list) else said


def _direction(before: Outcome, after: Outcome) -> Direction:
    told = [isinstance(each, Answer | Undetermined | Open) for each in (before, after)]
    if told[0] != told[1]:
        return Direction.ANSWERED if told[1] else Direction.UNANSWERED
    if isinstance(before, Open) != isinstance(after, Open):
        return Direction.SETTLED if isinstance(before, Open) else Direction.UNSETTLED
    was, now = eligibility_of(before), eligibility_of(after)
    if was is not None and now is not None and (was.eligible is True) != (now.eligible is True):
        return Direction.OPENS if now.eligible is True else Direction.CLOSES
    return _moved(_days(before), _days(after))


def _moved(before: dict[str, tuple[date, date]], after: dict[str, tuple[date, date]]) -> Direction:
    """Tell the direction in which the days of the same name moved, where they all moved one way or not at all."""
    pairs = [(before[name], after[name]) for name in before if name in after and before[name] != after[name]]
    if pairs and all(was < now for was, now in pairs):
        return Direction.LATER
    return Direction.EARLIER if pairs and all(was > now for was, now in pairs) else Direction.OTHER


def _days(outcome: Outcome) -> dict[str, tuple[date, date]]:
    if isinstance(outcome, Undetermined) and isinstance(outcome.possible, DayRange):
        return {outcome.moment.says.en: (outcome.possible.earliest, outcome.possible.latest)}
    value = outcome.value if isinstance(outcome, Answer) else None
    return {moment.says.en: (of, of) for moment, of, _since in moments_in(value) if isinstance(of, date)}
