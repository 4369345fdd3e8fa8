"""How fast are scores and rank intervals with arrays, beside plain Python objects and beside the exact path?

Both sides score the same bodies and must agree before anything is timed: with floats to a millionth, with fractions to
the last decimal that is shown. They take turns on parts of the work. Bodies are made part by part from a seed, so that
memory is that of one part, however many bodies there are. Trust the ratios of one run, and not their third digit.
"""

import gc
import resource
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))  # a script finds its neighbours where a check of types does

from gov_integrity.forms.profile import Profile
from gov_integrity.judgement.standing import array_draws, stability
from gov_integrity.judgement.standing.arrays import STATES, Column, totals
from gov_integrity.judgement.standing.lines import Line, line_of
from gov_integrity.judgement.standing.shares import Compared, Shares
from gov_integrity.judgement.standing.stability import Perturbation
from gov_integrity.standard.profiles import profile

BODIES, INDICATORS, PART, SAMPLE = 1_000_000, 60, 20_000, 2_000
DISTRICTS, DRAWS = 3_000, 1_000
RARE = 0.05
MISSING = STATES.index("missing")


def widened(scored: Profile, count: int) -> Profile:
    """Return the profile with so many indicators: each dimension repeats its own, with points in proportion."""
    lines = [each for each in scored.weighted() if line_of(each.shape) is not None]
    per_dimension = count // len(scored.dimensions)
    dimensions = []
    for number, dimension in enumerate(scored.dimensions):
        taken = [lines[(number * per_dimension + index) % len(lines)] for index in range(per_dimension)]
        full = sum((each.shape.most for each in taken), Fraction(0))
        indicators = tuple(
            replace(each, indicator=replace(each.indicator, id=f"{each.indicator.id}-{number}-{index}"))
            for index, each in enumerate(taken)
        )
        dimensions.append(replace(dimension, indicators=indicators, rescale=replace(dimension.rescale, most=full)))
    whole = sum((dimension.most for dimension in dimensions), Fraction(0))
    scale = replace(scored.scale, most=whole)
    grades = scored.grades[-1:]
    return replace(scored, dimensions=tuple(dimensions), scale=scale, grades=grades, bonus=None, bonus_indicators=())


def part_of(scored: Profile, rows: int, seed: int) -> dict[str, Column]:
    """Return one part of the bodies: rates of 0 to 400 occasions, one value in twenty missing."""
    source = np.random.default_rng(seed)
    found = {}
    for each in scored.weighted():
        of = source.integers(1, 400, rows)
        some = (of * source.beta(9, 1, rows)).astype(np.int64)
        counts = some if each.indicator.better == "higher" else of - some
        state = np.where(source.random(rows) < RARE, MISSING, 0).astype(np.int8)
        found[each.indicator.id] = Column(counts, of, state)
    return found


@dataclass(slots=True)
class Body:
    """A body as a careful developer would hold it: its readings by indicator, ``None`` where missing."""

    values: dict[str, tuple[int, int] | None]


def bodies_of(columns: dict[str, Column], rows: int) -> list[Body]:
    """Return the first rows of a part as objects."""
    lists = {
        name: [
            None if missing else (one, of)
            for one, of, missing in zip(
                column.numerator[:rows].tolist(),
                column.denominator[:rows].tolist(),
                (column.state[:rows] == MISSING).tolist() if column.state is not None else [False] * rows,
                strict=True,
            )
        ]
        for name, column in columns.items()
    }
    return [Body({name: values[row] for name, values in lists.items()}) for row in range(rows)]


def by_hand(scored: Profile) -> Callable[[Body], float]:
    """Return the scorer that a careful developer writes with floats for this profile: missing counts as nothing."""
    rules: list[tuple[str, float, float, float, float]] = []
    for each in scored.weighted():
        line = line_of(each.shape)
        assert isinstance(line, Line)
        factor = each.indicator.unit.factor
        slope, start = float(line.slope * factor), float(line.start)
        rules.append((each.indicator.id, slope, start, float(line.low), float(line.high)))

    def score(body: Body) -> float:
        total = 0.0
        values = body.values
        for name, slope, start, low, high in rules:
            value = values[name]
            if value is not None:
                points = slope * (value[0] / value[1]) + start
                total += low if points < low else high if points > high else points  # noqa: FURB136 - twice as fast
        return total * 100.0 / full

    full = float(scored.scale.most)
    return score


def all_of(score: Callable[[Body], float], bodies: list[Body]) -> list[float]:
    """Return the scores of bodies."""
    return [score(body) for body in bodies]


def seconds(work: Callable[[], object]) -> float:
    """Return the CPU seconds of one turn."""
    gc.collect()
    started = process_time()
    work()
    return process_time() - started


def many_bodies(bodies: int) -> None:
    """Score all bodies part by part; the other side scores a sample of each part."""
    scored = widened(profile("six-dimensions-2025"), INDICATORS)
    score = by_hand(scored)
    one = 10**scored.scale.decimals
    taken: dict[str, list[float]] = {"arrays": [], "plain Python": []}
    judged = 0
    for number in range(bodies // PART):
        columns = part_of(scored, PART, number)
        objects = bodies_of(columns, SAMPLE)
        found = totals(scored, columns)
        hand = all_of(score, objects)
        shown = found.shown[:SAMPLE] * (100 / one / float(scored.scale.most))
        assert np.allclose(shown, hand, rtol=0, atol=1 / one)
        judged += found.judged
        sides: dict[str, tuple[Callable[[], object], int]] = {
            "arrays": (partial(totals, scored, columns), PART),
            "plain Python": (partial(all_of, score, objects), SAMPLE),
        }
        for name in list(sides) if number % 2 else reversed(list(sides)):
            work, count = sides[name]
            taken[name].append(seconds(work) / count)
    print(f"{bodies:,} bodies x {INDICATORS} indicators, parts of {PART:,}; {judged:,} totals were judged in fractions")
    for name, each in taken.items():
        print(f"  {name:<14} {median(each) * 1e6:8.2f} µs a body, {median(each) * bodies:8.2f} s for all")
    ratio = median(slow / quick for slow, quick in zip(taken["plain Python"], taken["arrays"], strict=True))
    print(f"  ratio          {ratio:8.1f}")


def districts(count: int) -> Compared:
    """Return fictitious districts with six shares each."""
    source = np.random.default_rng(20240820)
    shares = (source.beta(8, 2, (count, 6)) * 10_000).astype(np.int64).tolist()
    bodies = tuple(
        Shares(body=str(index), name="某区", shares=tuple(Fraction(each, 10_000) for each in row))
        for index, row in enumerate(shares)
    )
    return Compared(
        bodies=bodies, weights=tuple(map(Fraction, (18, 14, 14, 26, 15, 13))), most=Fraction(100), decimals=2
    )


def drawn_by_hand(field: Compared, how: Perturbation) -> list[tuple[int, int]]:
    """Return the interval of ranks of each body as a careful developer would find it with floats."""
    shares = [[float(share or 0) for share in body.shares] for body in field.bodies]
    ranks: list[list[int]] = [[] for _ in shares]
    for factors in how.factors(len(field.weights)):
        weights = [float(weight) * factor for weight, factor in zip(field.weights, factors, strict=True)]
        whole = sum(weights)
        scores = [sum(map(float.__mul__, row, weights)) * 100.0 / whole for row in shares]
        shown = [int(score * 100 + 0.5) for score in scores]
        place: dict[int, int] = {}
        for index, score in enumerate(sorted(shown, reverse=True), 1):
            place.setdefault(score, index)
        for held, score in zip(ranks, shown, strict=True):
            held.append(place[score])
    low, high = stability.middle(how.draws, how.cover)
    return [(row[low], row[high]) for row in map(sorted, ranks)]


def many_draws(rounds: int) -> None:
    """Find the intervals of ranks; the side in plain Python has a fifth of the draws, and is timed for all of them."""
    field, full = districts(DISTRICTS), Perturbation(draws=DRAWS)
    fifth = Perturbation(draws=DRAWS // 5)
    hand, ours = drawn_by_hand(field, fifth), array_draws.stability(field, fifth)
    same = sum(interval == each.rank_interval for interval, each in zip(hand, ours, strict=True))
    assert same > 0.99 * DISTRICTS, "floats err in a last decimal now and then, and no more"
    few = replace(field, bodies=field.bodies[:40])
    assert array_draws.stability(few, fifth) == stability.stability(few, fifth)
    taken: dict[str, list[float]] = {"arrays": [], "plain Python": []}
    for number in range(rounds):
        sides: Sequence[tuple[str, Callable[[], object], int]] = (
            ("arrays", lambda: array_draws.stability(field, full), 1),
            ("plain Python", lambda: drawn_by_hand(field, fifth), 5),
        )
        for name, work, times in sides if number % 2 else reversed(sides):
            taken[name].append(seconds(work) * times)
    print(f"{DRAWS:,} draws x {DISTRICTS:,} bodies, intervals of ranks and scores; {same:,} intervals equal by hand")
    for name, each in taken.items():
        print(f"  {name:<14} {median(each):8.2f} s")
    ratio = median(slow / quick for slow, quick in zip(taken["plain Python"], taken["arrays"], strict=True))
    print(f"  ratio          {ratio:8.1f}")


def main() -> int:
    """Measure both; an argument is another number of bodies."""
    bodies = int(sys.argv[1]) if len(sys.argv) > 1 else BODIES
    many_bodies(max(PART, bodies))
    many_draws(3)
    print(f"largest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
