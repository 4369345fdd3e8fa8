"""Events, adjustments, categories and caps: what can move, in which direction, and what it gains."""

from dataclasses import replace
from fractions import Fraction

from gov_integrity.forms.formula import AddPerEvent, Category, DeductPerEvent, TargetRatio
from gov_integrity.forms.indicator import Indicator, IndicatorUnit, Reading
from gov_integrity.forms.profile import Adjustment, Profile
from gov_integrity.forms.shape import Better
from gov_integrity.judgement.card import Scorecard, card_of
from gov_integrity.judgement.leaf import Known
from gov_integrity.judgement.standing.levers import levers
from gov_integrity.judgement.standing.losses import losses
from gov_integrity.judgement.standing.score_range import score_range
from gov_integrity.judgement.standing.stages import changes
from gov_integrity.judgement.standing.what_if import rectifications
from gov_integrity.standard.profiles import profile
from tests.scoring.bureau import BODY, ON
from tests.standing.districts import PROFILE

BASE = profile(PROFILE)
ITEM = next(BASE.weighted())


def indicator(name: str, unit: IndicatorUnit = IndicatorUnit.COUNT, better: Better = Better.LOWER) -> Indicator:
    return replace(ITEM.indicator, id=name, unit=unit, better=better)


def small() -> Profile:
    """60 points less 5 for each event, 40 for ten scenes; the way of supply has no order; each entry takes 2 more."""
    late, refused = indicator("late"), indicator("refused")
    events = replace(
        ITEM,
        indicator=indicator("events"),
        shape=DeductPerEvent(most=Fraction(50), per_event={"late": Fraction(5), "refused": Fraction(10)}),
        kinds=(late, refused),
    )
    scenes = replace(
        ITEM,
        indicator=indicator("scenes", better=Better.HIGHER),
        shape=TargetRatio(most=Fraction(40), target=Fraction(10)),
    )
    supply = replace(
        ITEM,
        indicator=indicator("supply", IndicatorUnit.CATEGORY),
        shape=Category(most=Fraction(10), of_category={"1": Fraction(10), "2": Fraction(5)}),
    )
    entries = replace(
        ITEM,
        indicator=indicator("listed"),
        shape=AddPerEvent(most=Fraction(8), per_event={"listed": Fraction(2)}),
        kinds=(indicator("listed"),),
    )
    first = BASE.dimensions[0]
    whole = replace(first, rescale=replace(first.rescale, most=Fraction(100)), indicators=(events, scenes, supply))
    taken = (Adjustment(id="entries", weighted=entries),)
    return replace(BASE, dimensions=(whole,), adjustments=taken, bonus=None, bonus_indicators=())


def card(**changes: int | str) -> Scorecard:
    values = {"late": 2, "refused": 1, "scenes": 4, "supply": 2, "listed": 3, **changes}

    def known(name: str) -> Known:
        value = values[name]
        if isinstance(value, str):
            return Known(reading=Reading(None, None, value, "2025"))
        return Known(reading=Reading(Fraction(value), Fraction(1), "ok", "2025", (f"record-of-{name}",), 1))

    return card_of(small(), body_code=BODY, body_name="甲区", period="2025", on=ON, known=known, vetoes=())


def test_the_card_is_what_the_numbers_say() -> None:
    """50 - 2*5 - 10 = 30, 40 * 4/10 = 16, 5: 51; less 3*2: 45."""
    assert (card().total, card().score) == (Fraction(51), Fraction(45))


def test_every_reading_but_that_of_a_category_can_move() -> None:
    found = {lever.indicator.id: lever for lever in levers(card())}
    assert set(found) == {"late", "refused", "scenes", "listed"}
    assert [found[name].more_is_better for name in ("late", "scenes", "listed")] == [False, True, False]


GAINS = (("late", 2, 10), ("refused", 1, 10), ("scenes", 6, 24), ("listed", 3, 6))


def test_what_each_would_gain() -> None:
    found = {each.indicator: (each.cases, each.gain) for each in rectifications(card())}
    assert found == {name: (cases, Fraction(gain)) for name, cases, gain in GAINS}
    named = {each.indicator: each.records for each in rectifications(card())}
    assert named["listed"] == ("record-of-listed",)


def test_a_count_beyond_what_is_full_has_nothing_to_gain() -> None:
    assert "scenes" not in {each.indicator for each in rectifications(card(scenes=12))}


def test_cases_beyond_what_takes_all_gain_nothing_one_by_one() -> None:
    """Eight late events cost 40 and the refusal 10, all of 50; of twelve the first four put right gain nothing."""
    found = {each.indicator: (each.cases, each.gain) for each in rectifications(card(late=12))}
    assert found["late"] == (12, Fraction(40))
    assert found["refused"] == (1, Fraction(0))


def test_a_missing_kind_leaves_its_formula_open() -> None:
    """Without the refusals the 50 points are not known: 0 as it stands; at best 40, with two late events."""
    found = score_range(card(refused="missing"))
    assert [lever.indicator.id for lever in found.uncertain] == ["refused"]
    assert found.ends == (Fraction(0 + 16 + 5 - 6), Fraction(40 + 16 + 5 - 6))


def test_a_missing_adjustment_takes_at_most_what_it_can() -> None:
    found = score_range(card(listed="missing"))
    assert found.ends == (Fraction(51 - 8), Fraction(51))


def test_losses_are_those_of_the_dimensions() -> None:
    whole = card()
    assert whole.total is not None
    assert whole.total + sum(loss.lost for loss in losses(whole)) == 100


def test_a_changed_kind_is_told_with_its_records() -> None:
    found = {change.indicator: change for change in changes(card(), card(late=0, listed=0))}
    assert set(found) == {"late", "listed"}
    assert [found[name].points for name in ("late", "listed")] == [10, 6]
    assert found["listed"].records == ("record-of-listed",)
