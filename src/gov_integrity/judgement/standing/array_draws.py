"""批量抽样 — the stability of the ranks of thousands of bodies over thousands of draws, at once.

The draws are those of the exact path, which stays the judge: a score whose rounding is in doubt is computed there.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final, TypeAlias

from gov_integrity.forms.extra import MissingExtraError
from gov_integrity.judgement.standing.ranking import units
from gov_integrity.judgement.standing.shares import Compared, weighted
from gov_integrity.judgement.standing.stability import MILLION, PERTURBATION, Perturbation, Stability, groups, middle

try:
    import numpy as np
    from numpy.typing import NDArray
except ModuleNotFoundError:
    raise MissingExtraError("arrays") from None

Whole: TypeAlias = NDArray[np.int64]
Real: TypeAlias = NDArray[np.float64]

DRAWS_AT_ONCE: Final = 128
_CAUTION: Final = 64 * float(np.finfo(np.float64).eps)


def stability(field: Compared, how: Perturbation = PERTURBATION) -> tuple[Stability, ...]:
    """Return what ``stability.stability`` returns for the same field, the same in every number."""
    held = [index for index, body in enumerate(field.bodies) if weighted(body, field.weights, field.most) is not None]
    factors = [(MILLION,) * len(field.weights), *how.factors(len(field.weights))]
    shown = np.concatenate(list(_drawn(field, held, factors))) if held else np.zeros((len(factors), 0), np.int64)
    ranks = _ranks(shown)
    low, high = middle(how.draws, how.cover)
    rank_ends, score_ends = (np.sort(each[1:], axis=0)[[low, high]].T.tolist() for each in (ranks, shown))
    found: list[Stability | None] = [None] * len(field.bodies)
    intervals: list[tuple[int, int] | None] = [None] * len(field.bodies)
    for place, index in enumerate(held):
        intervals[index] = (rank_ends[place][0], rank_ends[place][1])
    tied = groups(intervals)
    one = 10**field.decimals
    for place, index in enumerate(held):
        values, counts = np.unique(ranks[1:, place], return_counts=True)
        found[index] = Stability(
            body=field.bodies[index].body,
            name=field.bodies[index].name,
            rank=int(ranks[0, place]),
            ranks=dict(zip(values.tolist(), counts.tolist(), strict=True)),
            rank_interval=intervals[index],
            score_interval=(Fraction(score_ends[place][0], one), Fraction(score_ends[place][1], one)),
            tied=tied[index],
        )
    return tuple(
        each or Stability(body=body.body, name=body.name) for each, body in zip(found, field.bodies, strict=True)
    )


def _drawn(field: Compared, held: list[int], factors: list[tuple[int, ...]]) -> Iterator[Whole]:
    """Yield blocks of draws: for each the score of each body as it is shown."""
    bodies = [field.bodies[index] for index in held]
    shares = np.array([[float(share or 0) for share in body.shares] for body in bodies])
    there = np.array([[float(share is not None) for share in body.shares] for body in bodies])
    added = np.array([float(body.added) for body in bodies])
    cap = np.array([np.inf if body.cap is None else float(body.cap) for body in bodies])
    weights = np.array([float(weight) for weight in field.weights])
    one = 10**field.decimals
    doubt = _CAUTION * (float(field.most) * len(weights) + np.abs(added)) * one
    for start in range(0, len(factors), DRAWS_AT_ONCE):
        block = factors[start : start + DRAWS_AT_ONCE]
        drawn = np.array(block, dtype=np.float64) * weights
        scores = np.minimum(float(field.most) * (drawn @ shares.T) / (drawn @ there.T) + added, cap) * one
        below = np.floor(scores)
        shown = (below + (scores - below >= 0.5)).astype(np.int64)  # noqa: PLR2004 - half up
        for draw, place in np.argwhere(np.abs(scores - below - 0.5) <= doubt).tolist():
            turned = [weight * factor for weight, factor in zip(field.weights, block[draw], strict=True)]
            exact = weighted(bodies[place], turned, field.most)
            shown[draw, place] = units(exact, field.decimals) if exact is not None else 0
        yield shown


def _ranks(shown: Whole) -> Whole:
    """Return the rank of each score in its draw, bodies with one score sharing the first of their places."""
    draws, bodies = shown.shape
    order = np.argsort(-shown, axis=1, kind="stable")
    falling = np.take_along_axis(shown, order, axis=1)
    first = np.zeros((draws, bodies), dtype=np.int64)
    if bodies:
        new = np.ones((draws, bodies), dtype=np.bool_)
        new[:, 1:] = falling[:, 1:] != falling[:, :-1]
        first = np.maximum.accumulate(np.where(new, np.arange(bodies), 0), axis=1)
    ranks = np.empty((draws, bodies), dtype=np.int64)
    np.put_along_axis(ranks, order, first + 1, axis=1)
    return ranks
