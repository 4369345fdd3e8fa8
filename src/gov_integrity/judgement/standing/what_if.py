"""整改推演 — which rectification raises the grade, and by how much?

Every answer is a card that was made again with that one change, so the gain is exact. Cases are whole: a court judgment
is not performed by a third. The least number of cases is found by halving, which is right because a score never falls
as a value gets better.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.shape import ZERO
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import Standing
from gov_integrity.judgement.standing.levers import Lever, levers
from gov_integrity.judgement.standing.rescoring import rescored


@dataclass(frozen=True, slots=True, kw_only=True)
class Rectification:
    """One reading brought to a better one.

    ``cases`` are the occasions put right; ``records`` name them where the reading was counted from records, those that
    cost points first; ``card`` is the whole card afterwards, ``gain`` what its score has more.
    """

    lever: Lever
    reading: Reading
    cases: int
    records: tuple[str, ...]
    gain: Fraction
    card: Scorecard
    raises: bool

    @property
    def indicator(self) -> str:
        """The id of the indicator."""
        return self.lever.indicator.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifting:
    """One veto lifted: the records that hold it, and the card afterwards."""

    veto: Veto
    card: Scorecard
    raises: bool


def rectifications(card: Scorecard) -> tuple[Rectification, ...]:
    """Return what each reading that was measured gains at its best, with the fewest cases for it, the largest first."""
    found = (_brought(card, lever, _cheapest(card, lever)) for lever in _improvable(card))
    return tuple(sorted(found, key=lambda each: (-each.gain, each.indicator)))


def next_grade(card: Scorecard) -> tuple[Rectification, ...]:
    """Return for every indicator that can raise the grade alone the fewest cases that do, fewest first."""
    found = [least for lever in _improvable(card) if (least := _least(card, lever)) is not None]
    return tuple(sorted(found, key=lambda each: (each.cases, each.indicator)))


def together(card: Scorecard) -> tuple[Rectification, ...]:
    """Return readings that raise the grade together when brought to their best; nothing if all of them do not.

    The largest gains come first. Inside the dimensions gains add up, because nothing begins or ceases to apply, and no
    fewer readings would do.
    """
    gains = [each for each in rectifications(card) if each.gain]
    readings: Iterator[dict[str, Reading]] = accumulate(
        ({each.indicator: each.reading} for each in gains), lambda some, more: some | more
    )
    for count, changed in enumerate(readings, 1):
        if _raised(card, rescored(card, changed)):
            return tuple(gains[:count])
    return ()


def liftings(card: Scorecard) -> tuple[Lifting, ...]:
    """Return what each veto of a predicate costs: the card without that one; escalations follow from their counts."""
    found = []
    for veto in (each for each in card.vetoes if each.gated in card.profile.gates):
        after = rescored(card, vetoes=tuple(each for each in card.vetoes if each is not veto))
        found.append(Lifting(veto=veto, card=after, raises=_raised(card, after)))
    return tuple(found)


def _improvable(card: Scorecard) -> list[Lever]:
    """Return the readings that were measured, are certain, and are not at their best."""
    if card.score is None:
        return []
    measured = (lever for lever in levers(card) if lever.leaf.standing is Standing.SCORED and not lever.is_uncertain)
    return [lever for lever in measured if lever.reading.denominator and lever.cases()]


def _brought(card: Scorecard, lever: Lever, cases: int) -> Rectification:
    reading = lever.moved(cases)
    after = rescored(card, {lever.indicator.id: reading})
    gain = after.score - card.score if after.score is not None and card.score is not None else ZERO
    return Rectification(
        lever=lever,
        reading=reading,
        cases=cases,
        records=(lever.known.counted or lever.reading).sources,
        gain=gain,
        card=after,
        raises=_raised(card, after),
    )


def _cheapest(card: Scorecard, lever: Lever) -> int:
    """Return the fewest cases that gain all there is to gain."""
    most = _brought(card, lever, lever.cases())
    return _first(lever.cases(), lambda cases: _brought(card, lever, cases).gain == most.gain)


def _least(card: Scorecard, lever: Lever) -> Rectification | None:
    if not _brought(card, lever, lever.cases()).raises:
        return None
    return _brought(card, lever, _first(lever.cases(), lambda cases: _brought(card, lever, cases).raises))


def _first(most: int, enough: Callable[[int], bool]) -> int:
    """Return the first of 1 to ``most`` that is enough; ``most`` is, and so is all beyond the first."""
    return bisect_left(range(1, most), True, key=enough) + 1  # noqa: FBT003 - what is looked for


def _raised(card: Scorecard, after: Scorecard) -> bool:
    """Return whether the grade is better afterwards."""
    if card.grade is None or after.grade is None:
        return False
    order = [grade.id for grade in card.profile.grades]
    return order.index(after.grade.id) < order.index(card.grade.id)
