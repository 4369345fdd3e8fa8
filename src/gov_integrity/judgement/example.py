"""方案示例核算 — do the worked examples of a profile follow from it?

A card is made of an example as of any body, by the same function.
"""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import Profile, ProfileError, half_up
from gov_integrity.forms.profile_example import EXAMPLE_DECIMALS, UNDETERMINED, Example, Expected, Given
from gov_integrity.forms.profile_fault_meant import EXAMPLE_WRONG
from gov_integrity.forms.profile_lines import Lines
from gov_integrity.judgement.card import Scorecard, card_of
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import Known
from gov_integrity.standard import catalogue, profiles
from gov_integrity.standard.codelists.value_state import ValueState
from gov_integrity.standard.profiles import Examined, Located

_PERIOD: Final = "2025"
_ON: Final = date(2026, 3, 1)


def card_of_example(profile: Profile, example: Example) -> Scorecard:
    """Return the scorecard of an example; its body is fictitious, its period and day have no meaning."""
    vetoes = tuple(
        Veto(gated, catalogue.predicate(gated.predicate).title, ())
        for gated in profile.gates
        if gated.predicate in example.gates
    )
    return card_of(
        profile,
        body_code="",
        body_name=example.title.zh,
        period=_PERIOD,
        on=_ON,
        known=lambda indicator: _known(example.values.get(indicator, example.others)),
        vetoes=vetoes,
    )


def examined(text: str) -> Examined:
    """Return the profile of a TOML text whose examples follow from it, or all its faults with their lines."""
    found = profiles.examined(text)
    if found.profile is None:
        return found
    lines = Lines(text)
    faults = [
        Located(lines.of(path), ProfileError(path, EXAMPLE_WRONG, {"expected": expected, "found": follows}))
        for index, example in enumerate(found.profile.examples)
        for below, expected, follows in differences(found.profile, example)
        for path in (f"examples[{index}].expects.{below}",)
    ]
    return Examined(None, tuple(faults)) if faults else found


def _known(given: Given) -> Known:
    if isinstance(given, str):
        return Known(reading=Reading(None, None, given, _PERIOD))
    return Known(reading=Reading(given[0], given[1], str(ValueState.OK), _PERIOD))


def differences(profile: Profile, example: Example) -> Iterator[tuple[str, str, str]]:
    """Yield the path below ``expects``, what is stated and what follows, wherever the two differ."""
    follows, expects = follows_from(profile, example), example.expects
    eligible = None if expects.award_eligible is None else str(expects.award_eligible).lower()
    stated = [
        ("total", expects.total, follows.total),
        ("score", expects.score, follows.score),
        ("grade", expects.grade, follows.grade),
        ("award_eligible", eligible, str(follows.award_eligible).lower()),
        *(
            (f"dimensions.{name}", text, follows.dimensions.get(name, UNDETERMINED))
            for name, text in expects.dimensions.items()
        ),
        *((f"points.{name}", text, follows.points.get(name, UNDETERMINED)) for name, text in expects.points.items()),
    ]
    yield from (
        (path, expected, str(found)) for path, expected, found in stated if expected not in {None, found} if expected
    )


def follows_from(profile: Profile, example: Example) -> Expected:
    """Return everything that follows from an example, as its ``expects`` would say it."""
    card = card_of_example(profile, example)
    points = {leaf.weighted.indicator.id: _shown(leaf.points) for leaf in card.leaves()}
    points |= {each.adjustment.id: _shown(each.leaf.points) for each in card.adjusted}
    return Expected(
        total=_shown(card.total),
        score=_shown(card.score),
        grade=card.grade.id if card.grade else UNDETERMINED,
        award_eligible=card.award_eligible,
        dimensions={each.dimension.id: _shown(each.score) for each in card.dimensions},
        points=points,
    )


def _shown(number: Fraction | None) -> str:
    return UNDETERMINED if number is None else half_up(number, EXAMPLE_DECIMALS)
