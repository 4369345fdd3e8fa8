"""评价结果状态 — may a published score still change, when does it become final, and what did a correction change?

Provisional, then open to objection for so many days, then final, and corrected where an objection was upheld. Days are
passed in. The window is counted in days after the one on which the body was told; no norm on its length was found, so
it is whatever the organiser has announced, with ours as the default.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Final

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.shape import ZERO
from gov_integrity.judgement.card import Scorecard
from gov_integrity.standard.codelists.evaluation_state import EvaluationState
from gov_integrity.standard.codelists.value_state import ValueState

WINDOW_DAYS: Final = 10
"""Ours: calendar days, the day of telling not counted."""


class Refused(StrEnum):
    """Why a step is not possible."""

    WRONG_STATE = "wrong_state"
    WINDOW_OPEN = "window_open"
    OBJECTION_PENDING = "objection_pending"
    BEFORE_LAST_STEP = "before_last_step"
    NOTHING_CHANGED = "nothing_changed"
    OTHER_RESULT = "other_result"


class StepRefusedError(ValueError):
    """A step that is not possible, with its reason."""

    def __init__(self, why: Refused) -> None:
        """Keep the reason."""
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One indicator that a correction changed: both readings, the records that came, went or count anew, the points."""

    indicator: str
    before: Reading
    after: Reading
    records: tuple[str, ...]
    points: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A result on its way: its card, state and days; the objections that are open, and what a correction changed."""

    card: Scorecard
    state: EvaluationState = EvaluationState.PROVISIONAL
    told_on: date | None = None
    objection_ends_on: date | None = None
    objections: frozenset[str] = frozenset()
    finalised_on: date | None = None
    corrected_on: date | None = None
    changes: tuple[Change, ...] = ()


def told(stage: Stage, on: date, *, days: int = WINDOW_DAYS) -> Stage:
    """Tell the body its provisional result on a day: the objection window opens."""
    _require(stage.state is EvaluationState.PROVISIONAL, Refused.WRONG_STATE)
    ends = on + timedelta(days=days)
    return replace(stage, state=EvaluationState.OBJECTION, told_on=on, objection_ends_on=ends)


def objected(stage: Stage, objection: str, on: date) -> Stage:
    """Take an objection on a day inside the window."""
    _require(stage.state is EvaluationState.OBJECTION, Refused.WRONG_STATE)
    _require(stage.told_on is not None and on >= stage.told_on, Refused.BEFORE_LAST_STEP)
    _require(stage.objection_ends_on is not None and on <= stage.objection_ends_on, Refused.WRONG_STATE)
    return replace(stage, objections=stage.objections | {objection})


def answered(stage: Stage, objection: str, card: Scorecard | None = None) -> Stage:
    """Close an objection: refused without a card, upheld with the card that was made again before the end."""
    _require(objection in stage.objections, Refused.WRONG_STATE)
    left = replace(stage, objections=stage.objections - {objection})
    if card is None or stage.state is not EvaluationState.OBJECTION:
        return left
    _require(_same_result(stage.card, card), Refused.OTHER_RESULT)
    return replace(left, card=card, changes=changes(stage.card, card))


def finalised(stage: Stage, on: date) -> Stage:
    """Make a result final on a day after the window, with no objection open."""
    _require(stage.state is EvaluationState.OBJECTION, Refused.WRONG_STATE)
    _require(stage.objection_ends_on is not None and on > stage.objection_ends_on, Refused.WINDOW_OPEN)
    _require(not stage.objections, Refused.OBJECTION_PENDING)
    return replace(stage, state=EvaluationState.FINAL, finalised_on=on)


def corrected(stage: Stage, card: Scorecard, on: date) -> Stage:
    """Correct a final result on a day, by the card that was made again; it says which records changed what."""
    _require(stage.state in {EvaluationState.FINAL, EvaluationState.CORRECTED}, Refused.WRONG_STATE)
    _require(on >= max(day for day in (stage.finalised_on, stage.corrected_on) if day), Refused.BEFORE_LAST_STEP)
    _require(_same_result(stage.card, card), Refused.OTHER_RESULT)
    found = changes(stage.card, card)
    _require(bool(found) or stage.card.score != card.score or stage.card.vetoes != card.vetoes, Refused.NOTHING_CHANGED)
    return replace(stage, card=card, state=EvaluationState.CORRECTED, corrected_on=on, changes=found)


def changes(before: Scorecard, after: Scorecard) -> tuple[Change, ...]:
    """Return every indicator whose reading differs between two cards of one body, in the order of the profile."""
    then, now = before.known(), after.known()
    points = _points(before), _points(after)
    nothing = Reading(None, None, str(ValueState.MISSING), before.period)
    found = []
    for indicator in before.profile.wanted():
        old, new = (known[indicator].reading if indicator in known else nothing for known in (then, now))
        if old != new:
            gained = points[1].get(indicator, ZERO) - points[0].get(indicator, ZERO)
            found.append(Change(indicator=indicator, before=old, after=new, records=_records(old, new), points=gained))
    return tuple(found)


def _points(card: Scorecard) -> dict[str, Fraction]:
    """Return what each indicator counts; the kinds of one formula of events share what it counts."""
    leaves = (*card.leaves(), *(each.leaf for each in card.adjusted))
    found = {each.id: leaf.counts for leaf in leaves for each in (leaf.weighted.indicator, *leaf.weighted.kinds)}
    return found | {award.indicator.id: award.counts for award in card.awards}


def _records(before: Reading, after: Reading) -> tuple[str, ...]:
    """Return the records that only one reading rests on; those of the new one where they are the same."""
    differing = set(before.sources) ^ set(after.sources)
    return tuple(sorted(differing or after.sources))


def _same_result(one: Scorecard, other: Scorecard) -> bool:
    return (one.body_code, one.period, one.profile.id) == (other.body_code, other.period, other.profile.id)


def _require(holds: bool, why: Refused) -> None:  # noqa: FBT001 - the condition is the sentence
    if not holds:
        raise StepRefusedError(why)
