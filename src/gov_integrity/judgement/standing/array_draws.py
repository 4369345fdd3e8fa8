"""批量抽样 — the stability of the ranks of thousands of bodies over thousands of draws, at once.

The draws are those of the exact path, which stays the judge: a score whose rounding is in doubt is computed there.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final, TypeAlias

from gov_integrity.forms.extra import MissingExtraError
from gov_integrity.judgement.standing.ranking import units
from gov_integrity.judgement.standing.shares import Compared, Shares, weighted
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


def stability(beside: Compared, how: Perturbation = PERTURBATION) -> tuple[Stability, ...]:
    """Return what ``stability.stability`` returns for the same bodies, the same in every number."""
    held = [body for body in beside.bodies if body.determined and any(share is not None for share in body.shares)]
    factors = [(MILLION,) * len(beside.weights), *how.factors(len(beside.weights))]
    blocks = list(_drawn(beside, held, factors)) if held else [np.zeros((len(factors), 0), dtype=np.int64)]
    shown = np.concatenate(blocks)
    ranks = _ranks(shown)
    own = ranks[0].tolist()
    # one body a row from here on, its draws sorted
    sorted_ranks, sorted_shown = (np.sort(np.ascontiguousarray(each[1:].T), axis=1) for each in (ranks, shown))
    ends = middle(how.draws, how.cover)
    rank_ends = [(low, high) for low, high in sorted_ranks[:, ends].tolist()]
    tied = groups(rank_ends)
    one = 10**beside.decimals
    found = {
        id(body): Stability(
            body=body.body,
            name=body.name,
            rank=own[place],
            ranks=_counted(sorted_ranks[place]),
            rank_interval=rank_ends[place],
            score_interval=(Fraction(low, one), Fraction(high, one)),
            tied=tied[place],
        )
        for place, (body, (low, high)) in enumerate(zip(held, sorted_shown[:, ends].tolist(), strict=True))
    }
    return tuple(found.get(id(body)) or Stability(body=body.body, name=body.name) for body in beside.bodies)


def _counted(ranks: Whole) -> dict[int, int]:
    """Return how often each rank occurs; they are sorted."""
    starts = np.concatenate(([0], np.nonzero(np.diff(ranks))[0] + 1))
    counts = np.diff(starts, append=len(ranks))
    return dict(zip(ranks[starts].tolist(), counts.tolist(), strict=True))


def _drawn(beside: Compared, bodies: list[Shares], factors: list[tuple[int, ...]]) -> Iterator[Whole]:
    """Yield blocks of draws: for each the score of each body as it is shown."""
    shares = np.array([[float(share or 0) for share in body.shares] for body in bodies])
    there = np.array([[float(share is not None) for share in body.shares] for body in bodies])
    added = np.array([float(body.added) for body in bodies])
    cap = np.array([np.inf if body.cap is None else float(body.cap) for body in bodies])
    weights = np.array([float(weight) for weight in beside.weights])
    one = 10**beside.decimals
    doubt = _CAUTION * (float(beside.most) * len(weights) + np.abs(added)) * one
    for start in range(0, len(factors), DRAWS_AT_ONCE):
        block = factors[start : start + DRAWS_AT_ONCE]
        drawn = np.array(block, dtype=np.float64) * weights
        scores = np.minimum(float(beside.most) * (drawn @ shares.T) / (drawn @ there.T) + added, cap) * one
        below = np.floor(scores)
        shown = (below + (scores - below >= 0.5)).astype(np.int64)  # noqa: PLR2004 - half up
        for draw, place in np.argwhere(np.abs(scores - below - 0.5) <= doubt).tolist():
            turned = [weight * factor for weight, factor in zip(beside.weights, block[draw], strict=True)]
            exact = weighted(bodies[place], turned, beside.most)
            shown[draw, place] = units(exact, beside.decimals) if exact is not None else 0
        yield shown


def _ranks(shown: Whole) -> Whole:
    """Return the rank of each score in its draw, bodies with one score sharing the first of their places."""
    bodies = shown.shape[1]
    return np.stack([bodies + 1 - np.searchsorted(np.sort(row), row, side="right") for row in shown])
