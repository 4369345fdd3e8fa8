"""排名稳定性 — how much of a ranking is owed to the weights that were chosen?

Nobody published the weights, so each is drawn anew many times around its own value, and the ranks that follow are
counted. The draws come from their seed alone (the sequence of ``random.Random.random`` is fixed by Python's
documentation) and are whole millionths, so every platform and the vectorised path see the same ones.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from random import Random
from typing import Final

from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.profile import Profile
from gov_integrity.judgement.standing.ranking import places, units
from gov_integrity.judgement.standing.shares import Compared, weighted

MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Perturbation:
    """How weights are drawn: each times 1 ± ``spread``, ``draws`` times, from a seed.

    ``cover`` is the share of the draws that an interval holds. No such number is published: these are ours, where the
    profile has none of its own.
    """

    spread: Fraction = Fraction(1, 4)
    draws: int = 1_000
    seed: int = 20240820
    cover: Fraction = Fraction(9, 10)
    confidence: Confidence = Confidence.OURS

    def factors(self, count: int) -> list[tuple[int, ...]]:
        """Return for every draw one factor per weight, in millionths."""
        source = Random(self.seed)  # noqa: S311 - repeatable on purpose
        width = int(2 * self.spread * MILLION) + 1
        least = MILLION - int(self.spread * MILLION)
        return [tuple(least + int(source.random() * width) for _ in range(count)) for _ in range(self.draws)]


PERTURBATION: Final = Perturbation()


def perturbation_of(profile: Profile) -> Perturbation:
    """Return how the weights of a profile are drawn: as it says itself, else as we do."""
    own = profile.uncertainty
    if own is None:
        return PERTURBATION
    known = [origin.confidence for origin in own.origins.values()]
    confidence = known[0] if len(set(known)) == 1 else Confidence.OURS
    return Perturbation(spread=own.spread, draws=own.draws, seed=own.seed, confidence=confidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stability:
    """One body: in how many draws it took which rank, the interval of ranks and of scores, its group of ties.

    ``rank`` is the rank under the profile's own weights. Bodies of one ``tied`` number have ranks that the weights do
    not tell apart: their intervals overlap, directly or through one another.
    """

    body: str
    name: str
    rank: int | None = None
    ranks: dict[int, int] = field(default_factory=dict)
    rank_interval: tuple[int, int] | None = None
    score_interval: tuple[Fraction, Fraction] | None = None
    tied: int | None = None

    def share(self, rank: int, draws: int) -> Fraction:
        """Return the share of the draws in which the body took a rank."""
        return Fraction(self.ranks.get(rank, 0), draws)


def stability(beside: Compared, how: Perturbation = PERTURBATION) -> tuple[Stability, ...]:
    """Return the stability of every body's rank, in the order given."""
    own = places(_shown(beside, beside.weights))
    scores: list[list[int]] = [[] for _ in beside.bodies]
    ranks: list[Counter[int]] = [Counter() for _ in beside.bodies]
    for factors in how.factors(len(beside.weights)):
        row = _shown(beside, [weight * factor for weight, factor in zip(beside.weights, factors, strict=True)])
        for index, (score, rank) in enumerate(zip(row, places(row), strict=True)):
            if score is not None and rank is not None:
                scores[index].append(score)
                ranks[index][rank] += 1
    intervals = [_interval(counted.elements(), how.cover) for counted in ranks]
    tied = groups(intervals)
    return tuple(
        Stability(
            body=body.body,
            name=body.name,
            rank=own[index],
            ranks=dict(sorted(ranks[index].items())),
            rank_interval=intervals[index],
            score_interval=_of_units(_interval(scores[index], how.cover), beside.decimals),
            tied=tied[index],
        )
        for index, body in enumerate(beside.bodies)
    )


def _shown(beside: Compared, weights: Sequence[Fraction]) -> list[int | None]:
    scores = (weighted(body, weights, beside.most) for body in beside.bodies)
    return [None if score is None else units(score, beside.decimals) for score in scores]


def groups(intervals: Sequence[tuple[int, int] | None]) -> list[int | None]:
    """Number the groups of intervals that overlap, directly or through others, from the best; ``None`` has none."""
    found: list[int | None] = [None] * len(intervals)
    group, reach = 0, 0
    held = sorted((interval, index) for index, interval in enumerate(intervals) if interval is not None)
    for (low, high), index in held:
        if low > reach:
            group += 1
        reach = max(reach, high)
        found[index] = group
    return found


def _interval(values: Iterable[int], cover: Fraction) -> tuple[int, int] | None:
    """Return the values between which the middle ``cover`` of all lies; both ends are values that occurred."""
    held = sorted(values)
    if not held:
        return None
    low, high = middle(len(held), cover)
    return held[low], held[high]


def middle(count: int, cover: Fraction) -> tuple[int, int]:
    """Return the places, among so many sorted values, between which the middle ``cover`` of them lies."""
    cut = int(count * (1 - cover) / 2)
    return cut, count - 1 - cut


def _of_units(interval: tuple[int, int] | None, decimals: int) -> tuple[Fraction, Fraction] | None:
    return None if interval is None else (Fraction(interval[0], 10**decimals), Fraction(interval[1], 10**decimals))
