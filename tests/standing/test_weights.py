"""Weights drawn anew, other ways of weighing, and weights for analysis: against published examples and by hand."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest

from gov_integrity.judgement.standing.analysis_weights import critic, entropy, hierarchy
from gov_integrity.judgement.standing.shares import Shares, equal, geometric, weighted
from gov_integrity.judgement.standing.stability import MILLION, Perturbation, groups, stability
from tests.standing.districts import BING, DISTRICTS, JIA, MOST, WEIGHTS, YI


@pytest.mark.parametrize(
    ("district", "own", "mean", "alike"),
    [(YI, "86.520", "86.406", "87.500"), (JIA, "86.110", "85.719", "85.510"), (BING, "79.250", "78.099", "81.167")],
    ids=lambda value: getattr(value, "name", value),
)
def test_the_monthly_example_by_three_ways_of_weighing(district: Shares, own: str, mean: str, alike: str) -> None:
    bare = replace(district, added=Fraction(0))
    scores = (weighted(bare, WEIGHTS, MOST), geometric(bare, WEIGHTS, MOST), equal(bare, MOST))
    assert [f"{float(score or 0):.3f}" for score in scores] == [own, mean, alike]


def test_the_first_rank_of_the_example_is_as_stable_as_published() -> None:
    """10,000 draws of ±25 %: 乙 first in 98.5 %, 甲 in 1.5 %, 丙 always third."""
    how = Perturbation(draws=10_000)
    yi, jia, bing = stability(DISTRICTS, how)
    assert round(float(yi.share(1, how.draws)), 3) == 0.985
    assert round(float(jia.share(1, how.draws)), 3) == 0.015
    assert bing.ranks == {3: 10_000}
    assert (yi.rank, jia.rank, bing.rank) == (1, 2, 3)
    assert (yi.rank_interval, bing.rank_interval) == ((1, 1), (3, 3))
    assert len({yi.tied, jia.tied, bing.tied}) == 3


def test_draws_come_from_the_seed_alone() -> None:
    one, again, other = (Perturbation(draws=50, seed=seed).factors(6) for seed in (7, 7, 8))
    assert one == again != other
    source = Random(7)  # noqa: S311 - the documented sequence
    first = tuple(750_000 + int(source.random() * 500_001) for _ in range(6))
    assert one[0] == first
    assert all(750_000 <= factor <= 1_250_000 for row in one for factor in row)


def test_no_spread_changes_nothing() -> None:
    how = Perturbation(spread=Fraction(0), draws=3)
    assert how.factors(2) == [(MILLION, MILLION)] * 3
    assert [each.ranks for each in stability(DISTRICTS, how)] == [{1: 3}, {2: 3}, {3: 3}]


def test_what_the_weights_do_not_tell_apart_is_one_group() -> None:
    assert groups([(1, 2), (2, 3), (3, 4), (5, 5), None, (6, 7), (7, 9)]) == [1, 1, 1, 2, None, 3, 3]


def test_an_undetermined_body_has_no_rank_and_takes_none() -> None:
    none = Shares(body="丁", name="丁区", shares=(None,) * 6, determined=False)
    found = stability(replace(DISTRICTS, bodies=(none, YI, BING)), Perturbation(draws=5))
    assert (found[0].rank, found[0].ranks, found[0].rank_interval, found[0].tied) == (None, {}, None, None)
    assert [each.rank for each in found[1:]] == [1, 2]


def test_a_cap_binds_in_every_draw() -> None:
    capped = replace(YI, cap=Fraction(70))
    (found,) = stability(replace(DISTRICTS, bodies=(capped,)), Perturbation(draws=20))
    assert found.score_interval == (Fraction(70), Fraction(70))


def test_a_geometric_mean_lets_nothing_make_up_for_nothing() -> None:
    body = Shares(body="戊", name="戊区", shares=(Fraction(1), Fraction(0)))
    score = geometric(body, (Fraction(1), Fraction(1)), MOST)
    assert score is not None
    assert abs(score - 10) < Fraction(1, 10**30)  # the floor of 1 %: the root of 1 * 0.01


def test_entropy_weights_of_a_published_example() -> None:
    """Xu (2004), European Journal of Operational Research 156(2), 530-532."""
    table: list[list[float]] = [[30, 30, 38, 29], [19, 54, 86, 29], [19, 15, 85, 28.9], [68, 70, 60, 29]]
    assert [round(weight, 4) for weight in entropy(table)] == [0.4630, 0.3992, 0.1378, 0.0000]


def test_critic_weights_of_the_paper_that_proposed_them() -> None:
    """Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22(7), 763-770."""
    table: list[list[float]] = [
        *([61, 1.08, 4.33], [20.7, 0.26, 4.34], [16.3, 1.98, 2.53], [9, 3.29, 1.65]),
        *([5.4, 2.77, 2.33], [4, 4.12, 1.21], [-6.1, 3.52, 2.10], [-34.6, 3.31, 0.98]),
    ]
    assert [round(weight, 4) for weight in critic(table)] == [0.2022, 0.4809, 0.3169]


def test_comparisons_in_pairs_of_a_published_example() -> None:
    """Choosing a leader (experience, education, charisma, age): .547, .127, .270, .056, consistency ratio 0.044."""
    table: list[list[float]] = [[1, 4, 3, 7], [1 / 4, 1, 1 / 3, 3], [1 / 3, 3, 1, 5], [1 / 7, 1 / 3, 1 / 5, 1]]
    found = hierarchy(table)
    # published with three decimals that were made to add up to one
    assert found.weights == pytest.approx([0.547, 0.127, 0.270, 0.056], abs=1e-3)
    assert round(found.ratio or 0, 3) == 0.044
    assert found.consistent


def test_comparisons_that_go_in_a_circle_are_not_consistent() -> None:
    found = hierarchy([[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]])
    assert found.consistent is False
    assert [round(weight, 6) for weight in found.weights] == [0.333333] * 3
    assert hierarchy([[1.0] * 11] * 11).consistent is None


@pytest.mark.parametrize("table", [[[1, 2], [2, 1]], [[1, 2]], [[1, -1], [-1, 1]], []])
def test_what_is_no_table_of_comparisons_is_refused(table: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="reciprocal"):
        hierarchy(table)


def test_weights_from_data_need_data() -> None:
    for weigh in (entropy, critic):
        with pytest.raises(ValueError, match="two bodies"):
            weigh([[1, 2]])
    with pytest.raises(ValueError, match="not negative"):
        entropy([[0, 1], [0, 2]])
    assert entropy([[1, 5], [1, 5]]) == (0.5, 0.5)
