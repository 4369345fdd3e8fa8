"""整改推演 — which rectification raises the grade, and by how much?

Every answer is a card that was made again with that one change, so the gain is exact. Cases are whole: a court judgment
is not performed by a third. The least number of cases is found by halving, which is right because points never fall as
a value gets better.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import accumulate
from math import ceil

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.shape import ZERO
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import Leaf, Standing
from gov_integrity.judgement.standing import extremes
from gov_integrity.judgement.standing.rescoring import rescored


@dataclass(frozen=True, slots=True, kw_only=True)
class Rectification:
    """One indicator brought to a better reading.

    ``cases`` are the occasions put right; ``records`` name them where the reading was counted from records, those that
    cost points first; ``card`` is the whole card afterwards.
    """

    leaf: Leaf
    reading: Reading
    cases: int
    records: tuple[str, ...]
    gain: Fraction
    card: Scorecard
    raises: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifting:
    """One veto lifted: the records that hold it, and the card afterwards."""

    veto: Veto
    card: Scorecard
    raises: bool


def rectifications(card: Scorecard) -> tuple[Rectification, ...]:
    """Return what each indicator that was measured gains when every case is put right, the largest gain first."""
    found = (_brought(card, leaf, _distance(leaf)) for leaf in _improvable(card))
    return tuple(sorted(found, key=lambda each: (-each.gain, each.leaf.weighted.indicator.id)))


def next_grade(card: Scorecard) -> tuple[Rectification, ...]:
    """Return for every indicator that can raise the grade alone the fewest cases that do, fewest first."""
    found = [least for leaf in _improvable(card) if (least := _least(card, leaf)) is not None]
    return tuple(sorted(found, key=lambda each: (each.cases, each.leaf.weighted.indicator.id)))


def together(card: Scorecard) -> tuple[Rectification, ...]:
    """Return the fewest indicators that raise the grade when all their cases are put right; nothing if none do.

    Gains add up, because nothing begins or ceases to apply; so the largest gains come first.
    """
    gains = [each for each in rectifications(card) if each.gain]
    readings: Iterator[dict[str, Reading]] = accumulate(
        ({each.leaf.weighted.indicator.id: each.reading} for each in gains), lambda some, more: some | more
    )
    for count, changed in enumerate(readings, 1):
        if _raised(card, rescored(card, changed)):
            return tuple(gains[:count])
    return ()


def liftings(card: Scorecard) -> tuple[Lifting, ...]:
    """Return what each veto costs: the card without that one."""
    found = []
    for veto in card.vetoes:
        after = rescored(card, vetoes=tuple(each for each in card.vetoes if each is not veto))
        found.append(Lifting(veto=veto, card=after, raises=_raised(card, after)))
    return tuple(found)


def _improvable(card: Scorecard) -> list[Leaf]:
    if card.score is None:
        return []
    return [leaf for leaf in card.leaves() if leaf.standing is Standing.SCORED and _distance(leaf)]


def _distance(leaf: Leaf) -> int:
    """Return how many whole cases lie between a reading and the best there is."""
    best = extremes.best(leaf.weighted, leaf.reading).numerator or ZERO
    return ceil(abs(best - (leaf.reading.numerator or ZERO)))


def _brought(card: Scorecard, leaf: Leaf, cases: int) -> Rectification:
    now, best = leaf.reading.numerator or ZERO, extremes.best(leaf.weighted, leaf.reading).numerator or ZERO
    numerator = min(best, now + cases) if best > now else max(best, now - cases)
    reading = replace(leaf.reading, numerator=numerator)
    after = rescored(card, {leaf.weighted.indicator.id: reading})
    gain = after.score - card.score if after.score is not None and card.score is not None else ZERO
    records = (leaf.counted or leaf.reading).sources
    return Rectification(
        leaf=leaf,
        reading=reading,
        cases=cases,
        records=records,
        gain=gain,
        card=after,
        raises=_raised(card, after),
    )


def _least(card: Scorecard, leaf: Leaf) -> Rectification | None:
    most = _distance(leaf)
    if not _brought(card, leaf, most).raises:
        return None
    cases = bisect_left(range(1, most), True, key=lambda count: _brought(card, leaf, count).raises) + 1  # noqa: FBT003
    return _brought(card, leaf, cases)


def _raised(card: Scorecard, after: Scorecard) -> bool:
    """Return whether the grade is better afterwards."""
    if card.grade is None or after.grade is None:
        return False
    order = [grade.id for grade in card.profile.grades]
    return order.index(after.grade.id) < order.index(card.grade.id)
