"""A result on its way, step by step; a correction says which records changed it; a past period keeps its profile."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.period import Span
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.standing.past import NoSingleProfileError, governing
from gov_integrity.judgement.standing.rescoring import rescored
from gov_integrity.judgement.standing.stages import (
    Refused,
    Stage,
    StepRefusedError,
    answered,
    corrected,
    finalised,
    objected,
    told,
)
from gov_integrity.standard.codelists.evaluation_state import EvaluationState
from gov_integrity.standard.profiles import profile
from tests.scoring.bureau import BODY, OTHER_BODY
from tests.standing.districts import PROFILE, bureau

CARD = bureau(BODY, "示例市甲局")
FOUND = Reading(Fraction(3), Fraction(40), "ok", "2025", ("judgment-3", "judgment-4"), 2)
AGAIN = rescored(CARD, {"litigation-loss-rate": FOUND})
TOLD = told(Stage(card=CARD), date(2026, 2, 2))
FINAL = finalised(TOLD, date(2026, 2, 13))


def why(refused: pytest.ExceptionInfo[StepRefusedError]) -> Refused:
    return refused.value.why


def test_a_result_is_provisional_then_open_then_final() -> None:
    assert Stage(card=CARD).state is EvaluationState.PROVISIONAL
    assert (TOLD.state, TOLD.objection_ends_on) == (EvaluationState.OBJECTION, date(2026, 2, 12))
    assert (FINAL.state, FINAL.finalised_on) == (EvaluationState.FINAL, date(2026, 2, 13))


def test_the_last_day_of_the_window_still_belongs_to_it() -> None:
    assert objected(TOLD, "objection-1", date(2026, 2, 12)).objections == {"objection-1"}
    with pytest.raises(StepRefusedError) as refused:
        objected(TOLD, "objection-1", date(2026, 2, 13))
    assert why(refused) is Refused.WRONG_STATE
    with pytest.raises(StepRefusedError) as refused:
        finalised(TOLD, date(2026, 2, 12))
    assert why(refused) is Refused.WINDOW_OPEN


def test_an_open_objection_holds_the_result() -> None:
    open_one = objected(TOLD, "objection-1", date(2026, 2, 10))
    with pytest.raises(StepRefusedError) as refused:
        finalised(open_one, date(2026, 3, 1))
    assert why(refused) is Refused.OBJECTION_PENDING
    upheld = answered(open_one, "objection-1", AGAIN)
    assert (upheld.card, upheld.objections) == (AGAIN, frozenset())
    assert [change.indicator for change in upheld.changes] == ["litigation-loss-rate"]
    assert finalised(upheld, date(2026, 3, 1)).card == AGAIN
    assert answered(open_one, "objection-1").card == CARD


def test_a_correction_says_which_records_changed_what() -> None:
    """3 of 40 lost instead of 6: 6 * (0.30 - 0.075) / 0.30 is 4.5 instead of 3."""
    after = corrected(FINAL, AGAIN, date(2026, 3, 18))
    assert (after.state, after.corrected_on) == (EvaluationState.CORRECTED, date(2026, 3, 18))
    (change,) = after.changes
    assert (change.indicator, change.points) == ("litigation-loss-rate", Fraction("1.5"))
    assert set(change.records) == {"judgment-3", "judgment-4", *change.before.sources}
    assert (after.card.score or 0) - (CARD.score or 0) == Fraction("1.5")


@pytest.mark.parametrize(
    ("stage", "card", "on", "wanted"),
    [
        (TOLD, AGAIN, date(2026, 3, 18), Refused.WRONG_STATE),
        (FINAL, CARD, date(2026, 3, 18), Refused.NOTHING_CHANGED),
        (FINAL, AGAIN, date(2026, 2, 12), Refused.BEFORE_LAST_STEP),
        (FINAL, replace(AGAIN, body_code=OTHER_BODY), date(2026, 3, 18), Refused.OTHER_RESULT),
    ],
    ids=lambda value: getattr(value, "value", None),
)
def test_a_correction_that_is_none_is_refused(stage: Stage, card: Scorecard, on: date, wanted: Refused) -> None:
    with pytest.raises(StepRefusedError) as refused:
        corrected(stage, card, on)
    assert why(refused) is wanted


def test_a_final_result_is_not_told_again() -> None:
    with pytest.raises(StepRefusedError):
        told(FINAL, date(2026, 3, 1))
    with pytest.raises(StepRefusedError):
        objected(TOLD, "objection-1", date(2026, 2, 1))


def test_a_past_period_is_scored_by_the_profile_then_valid() -> None:
    now = profile(PROFILE)
    old = replace(now, edition="0.9", in_force=Span(date(2023, 1, 1), date(2024, 12, 30)))
    new = replace(now, in_force=Span(date(2024, 12, 31), None))
    assert governing([old, new], "2023").edition == "0.9"
    assert governing([old, new], "2024").edition == now.edition, "the last day of the period decides"
    for period, found in (("2022", ()), ("2024-03", ())):
        with pytest.raises(NoSingleProfileError) as refused:
            governing([old, new], period)
        assert refused.value.found == found
    with pytest.raises(NoSingleProfileError) as refused:
        governing([now, new], "2025")
    assert refused.value.found == (f"{PROFILE} {now.edition}",) * 2
