"""成绩单 — what does a body score in a period, and how does every point come about?

Sums hold unrounded; rounding happens once, where a number is shown. Bonus points stand outside the hundred. A gate that
holds caps the grade; the score beneath stays as it is unless the profile caps it too.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from gov_integrity.forms.formula_total import Applied
from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.profile import Dimension, Grade, Profile, Treatment
from gov_integrity.forms.shape import ONE, ZERO
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import Known, Leaf, leaf_of
from gov_integrity.standard.codelists.value_state import ValueState


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionScore:
    """One dimension: its indicators, how many of its points apply, and its score; ``None`` where too little applies."""

    dimension: Dimension
    leaves: tuple[Leaf, ...]
    applied: Applied
    score: Fraction | None

    @property
    def share(self) -> Fraction | None:
        """The score as a share of the dimension's points."""
        return None if self.score is None else self.score / self.dimension.most


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """Events of one kind that earned a bonus, with the records they come from."""

    indicator: Indicator
    known: Known
    count: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """The score of one body in one period.

    ``total`` is of the profile's full score, ``None`` when undetermined; ``score`` is the total with its bonus, within
    the caps of the gates that hold. ``grade`` is the grade of the score, capped.
    """

    profile: Profile
    body_code: str
    body_name: str
    period: str
    on: date
    dimensions: tuple[DimensionScore, ...]
    total: Fraction | None
    bonus: Fraction
    awards: tuple[Award, ...]
    score: Fraction | None
    grade: Grade | None
    vetoes: tuple[Veto, ...]
    award_eligible: bool

    def leaves(self) -> Iterator[Leaf]:
        """Yield every indicator of every dimension, in the order of the profile."""
        for dimension in self.dimensions:
            yield from dimension.leaves


def card_of(  # noqa: PLR0913 - a card is made of these
    profile: Profile,
    *,
    body_code: str,
    body_name: str,
    period: str,
    on: date,
    known: Callable[[str], Known],
    vetoes: tuple[Veto, ...],
) -> Scorecard:
    """Return the scorecard of a body; ``known`` tells what is known of an indicator by its id."""
    scored = [_dimension(dimension, profile, known) for dimension in profile.dimensions]
    applied = Applied(
        scored=sum((each.score for each in scored if each.score is not None), ZERO),
        applicable=sum((each.dimension.most for each in scored if each.score is not None), ZERO),
        declared=profile.scale.most,
    )
    determined = profile.total.determined(applied)
    total = profile.total.points(applied) if determined else None
    factor = profile.total.factor(applied) if determined else ONE
    awards = tuple(_awards(profile, known))
    bonus = profile.bonus.points({each.indicator.id: each.count for each in awards}) if profile.bonus else ZERO
    score, grade = _graded(profile, total, bonus, vetoes)
    return Scorecard(
        profile=profile,
        body_code=body_code,
        body_name=body_name,
        period=period,
        on=on,
        dimensions=tuple(_counting(each, factor) for each in scored),
        total=total,
        bonus=bonus,
        awards=awards,
        score=score,
        grade=grade,
        vetoes=vetoes,
        award_eligible=all(veto.gated.gate.award_eligible for veto in vetoes),
    )


def _dimension(dimension: Dimension, profile: Profile, known: Callable[[str], Known]) -> DimensionScore:
    leaves = tuple(leaf_of(each, known(each.indicator.id), profile.states) for each in dimension.indicators)
    applied = Applied(
        scored=sum((leaf.points for leaf in leaves if leaf.points is not None), ZERO),
        applicable=sum((leaf.most for leaf in leaves if leaf.points is not None), ZERO),
        declared=dimension.most,
    )
    score = dimension.rescale.points(applied) if dimension.rescale.determined(applied) else None
    return DimensionScore(dimension=dimension, leaves=leaves, applied=applied, score=score)


def _counting(scored: DimensionScore, factor: Fraction) -> DimensionScore:
    """Say of every leaf what it adds to the total."""
    if scored.score is None:
        return scored
    each_point = factor * scored.dimension.rescale.factor(scored.applied)
    leaves = tuple(replace(leaf, counts=(leaf.points or ZERO) * each_point) for leaf in scored.leaves)
    return replace(scored, leaves=leaves)


def _awards(profile: Profile, known: Callable[[str], Known]) -> Iterator[Award]:
    for indicator in profile.bonus_indicators:
        found = known(indicator.id)
        reading = found.reading
        stands = profile.states.get(reading.state, Treatment.COUNTED) is Treatment.COUNTED
        if stands and reading.numerator and reading.denominator and reading.state != ValueState.NOT_APPLICABLE:
            yield Award(indicator=indicator, known=found, count=reading.numerator / reading.denominator)


def _graded(
    profile: Profile, total: Fraction | None, bonus: Fraction, vetoes: tuple[Veto, ...]
) -> tuple[Fraction | None, Grade | None]:
    if total is None:
        return None, None
    score, base = total + bonus, total
    for veto in vetoes:
        score, base = veto.gated.gate.points(score), veto.gated.gate.points(base)
    grade = profile.grade_of(base if vetoes else score)
    for veto in vetoes:
        grade = profile.capped(grade, veto.gated.gate.grade_cap)
    return score, grade
