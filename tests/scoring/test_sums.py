"""Every card adds up: its parts to its score, its leaves to its total, exactly, on profiles nobody would write."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from random import Random

import pytest

from gov_integrity.forms.formula import (
    AddPerEvent,
    Bonus,
    DeductPerEvent,
    Gate,
    Goalpost,
    RescaleApplicable,
    SlopeFloor,
    ThresholdRatio,
)
from gov_integrity.forms.indicator import Indicator, IndicatorUnit, Reading
from gov_integrity.forms.profile import Adjustment, Dimension, Gated, NoOccasion, Profile, Treatment, Weighted
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better, Shape
from gov_integrity.judgement.card import Role, Scorecard, card_of
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import Known
from gov_integrity.standard.profiles import profile

BASE = profile("six-dimensions-2025")
ORIGIN = BASE.grades[0].origin
NOTHING = Say("无", "nothing")
EVENTS = tuple(
    Indicator(
        id=f"event-{number}",
        title=NOTHING,
        meaning=NOTHING,
        better=Better.LOWER,
        numerator=NOTHING,
        denominator=NOTHING,
        unit=IndicatorUnit.COUNT,
    )
    for number in range(6)
)
MISSING = Known(reading=Reading(None, None, "missing", "2025"))


def share(random: Random, low: int = 1, high: int = 97) -> Fraction:
    return Fraction(random.randint(low, high), 97)


def shape_of(random: Random) -> Shape[Fraction]:
    most = Fraction(random.randint(1, 30), random.randint(1, 7))
    match random.randrange(3):
        case 0:
            return Goalpost(most=most, zero=share(random) + 1, full=share(random, 0))
        case 1:
            return SlopeFloor(
                most=most, full=share(random), loss_per_percent=share(random), floor=most * share(random) / 2
            )
        case _:
            return ThresholdRatio(most=most, threshold=share(random))


def item(random: Random, number: int) -> Weighted:
    indicator = replace(EVENTS[0], id=f"item-{number}", unit=IndicatorUnit.RATIO)
    policies = random.choice(tuple(NoOccasion)), random.choice((Treatment.ZERO, Treatment.NOT_COUNTED))
    if random.random() < 0.2:
        kinds = tuple(replace(each, id=f"{each.id}-{number}") for each in EVENTS[: random.randint(1, 3)])
        shape = DeductPerEvent(
            most=Fraction(random.randint(1, 9)), per_event={each.id: share(random) for each in kinds}
        )
        return Weighted(
            indicator=kinds[0], shape=shape, kinds=kinds, no_occasion=policies[0], missing=policies[1], origins={}
        )
    return Weighted(
        indicator=indicator, shape=shape_of(random), no_occasion=policies[0], missing=policies[1], origins={}
    )


def tree(random: Random) -> Profile:
    """Return a profile whose parts add up to nothing in particular: sums must hold whatever the weights are."""
    numbers = iter(range(1000))
    dimensions = tuple(
        Dimension(
            id=each.id,
            rescale=RescaleApplicable(most=Fraction(random.randint(1, 50)), minimum_share=share(random)),
            origin=ORIGIN,
            indicators=tuple(item(random, next(numbers)) for _ in range(random.randint(1, 4))),
        )
        for each in BASE.dimensions[: random.randint(1, 6)]
    )
    most = sum((dimension.most for dimension in dimensions), Fraction(0))
    taking = AddPerEvent(most=Fraction(random.randint(1, 40)), per_event={EVENTS[0].id: share(random) * 9})
    adjusting = Weighted(
        indicator=EVENTS[0],
        shape=taking,
        kinds=EVENTS[:1],
        no_occasion=NoOccasion.NOT_APPLICABLE,
        missing=Treatment.NOT_COUNTED,
        origins={},
    )
    gate = Gate(most=most * share(random), grade_cap=random.choice("ABCD"))
    return replace(
        BASE,
        dimensions=dimensions,
        scale=replace(BASE.scale, most=most),
        total=RescaleApplicable(most=most, minimum_share=share(random)),
        bonus=Bonus(
            most=Fraction(random.randint(1, 9)), per_event={each.id: share(random) * 5 for each in EVENTS[1:4]}
        ),
        bonus_indicators=EVENTS[1:4],
        adjustments=(Adjustment(id=EVENTS[0].id, weighted=adjusting),),
        gates=(Gated(predicate="data-fabricated", gate=gate, origin=ORIGIN),),
    )


def known(random: Random) -> Known:
    state = random.choice(("ok", "ok", "ok", "ok", "missing", "not_applicable", "disputed", "estimated"))
    if state in {"missing", "not_applicable"}:
        return Known(reading=Reading(None, None, state, "2025"))
    denominator = Fraction(random.randint(0, 30))
    return Known(reading=Reading(Fraction(random.randint(0, 30)), denominator, state, "2025"))


def cards(count: int) -> Iterator[Scorecard]:
    random = Random(20240820)  # noqa: S311 - trees that anyone can grow again
    for _ in range(count):
        grown = tree(random)
        facts = {indicator: known(random) for indicator in grown.wanted()}
        vetoes = (Veto(grown.gates[0], NOTHING, ()),) if random.random() < 0.3 else ()
        yield card_of(
            grown,
            body_code="",
            body_name="",
            period="2025",
            on=date(2026, 3, 1),
            known=facts.__getitem__,
            vetoes=vetoes,
        )


def adds_up(card: Scorecard) -> None:
    for scored in card.dimensions:
        counts = sum((leaf.counts for leaf in scored.leaves), Fraction(0))
        if card.total is None:
            assert counts == (scored.score or 0)
        else:
            assert all(leaf.counts >= 0 for leaf in scored.leaves)
    parts = card.parts()
    if card.total is None or card.score is None:
        assert (card.score, parts) == (None, ())
        return
    assert sum((leaf.counts for leaf in card.leaves()), Fraction(0)) == card.total
    assert sum((part.counts for part in parts), Fraction(0)) == card.score
    assert card.score >= 0
    assert sum((part.counts for part in parts if part.role is Role.BONUS), Fraction(0)) == card.bonus
    assert card.capped == -sum((part.counts for part in parts if part.role is Role.CAP), Fraction(0))


@pytest.mark.parametrize("trees", [2_000, pytest.param(10_000, marks=pytest.mark.prove)])
def test_every_part_of_a_card_adds_up(trees: int) -> None:
    seen: dict[str, int] = {}
    for card in cards(trees):
        adds_up(card)
        for what, holds in {
            "undetermined": card.total is None,
            "bonus": card.bonus > 0,
            "adjusted": any(each.leaf.counts for each in card.adjusted),
            "capped": card.capped > 0,
            "nothing left": card.score == 0 and bool(card.total),
        }.items():
            seen[what] = seen.get(what, 0) + holds
    assert min(seen.values()) > trees // 200, seen


def test_a_card_made_again_from_what_it_knows_is_the_same() -> None:
    for card in cards(100):
        facts = card.known()
        again = card_of(
            card.profile,
            body_code="",
            body_name="",
            period="2025",
            on=card.on,
            known=lambda indicator, facts=facts: facts.get(indicator, MISSING),  # type: ignore[misc]  # bound at once
            vetoes=card.vetoes,
        )
        assert (again.total, again.score, again.grade, again.parts()) == (
            card.total,
            card.score,
            card.grade,
            card.parts(),
        )


@pytest.mark.parametrize("profile_id", ["six-monitoring-2024", "grassroots-2025", "thousand-point-2025"])
def test_the_parts_of_a_shipped_profile_add_up_too(profile_id: str) -> None:
    random = Random(1)  # noqa: S311 - facts that anyone can make again
    found = profile(profile_id)
    for _ in range(50):
        facts = {indicator: known(random) for indicator in found.wanted()}
        adds_up(
            card_of(
                found,
                body_code="",
                body_name="",
                period="2025",
                on=date(2026, 3, 1),
                known=facts.__getitem__,
                vetoes=(),
            )
        )
