"""成绩单 — what does a body score in a period, and how does every point come about?

Sums hold unrounded; rounding happens once, where a number is shown. Bonus points stand outside the hundred,
adjustments take from what was earned and never below nothing. A gate that holds caps the grade; the score beneath
stays as it is unless the profile caps it too. All parts of a card add up to its score.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction

from gov_integrity.forms.formula_total import Applied
from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.profile import Adjustment, Dimension, Grade, Profile, Treatment
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import ONE, ZERO
from gov_integrity.judgement.gates import Veto, escalated
from gov_integrity.judgement.leaf import OF_THE_READING, Known, Leaf, leaf_of
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
    """Events of one kind that earned a bonus, with their records; ``counts`` is what the cap leaves of it."""

    indicator: Indicator
    known: Known
    count: Fraction
    counts: Fraction = ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjusted:
    """What an adjustment took: the ``counts`` of its leaf, zero or below."""

    adjustment: Adjustment
    leaf: Leaf


class Role(StrEnum):
    """What a part of a score is."""

    INDICATOR = "indicator"
    BONUS = "bonus"
    ADJUSTMENT = "adjustment"
    CAP = "cap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a score: what it is, and what it adds or takes."""

    role: Role
    id: str
    title: Say
    counts: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """The score of one body in one period.

    ``total`` is of the profile's full score, ``None`` when undetermined; ``score`` is the total with bonus and
    adjustments, within the caps of the gates that hold, which took ``capped`` of it. ``grade`` is the grade of the
    score, capped.
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
    adjusted: tuple[Adjusted, ...] = ()
    capped: Fraction = ZERO
    alerting: tuple[tuple[str, Known], ...] = ()

    def leaves(self) -> Iterator[Leaf]:
        """Yield every item of every dimension, in the order of the profile."""
        for dimension in self.dimensions:
            yield from dimension.leaves

    def parts(self) -> tuple[Part, ...]:
        """Return everything that the score is made of; the ``counts`` add up to it exactly."""
        if self.score is None:
            return ()
        found = [_part(Role.INDICATOR, leaf) for leaf in self.leaves()]
        for award in self.awards:
            indicator = award.indicator
            found.append(Part(role=Role.BONUS, id=indicator.id, title=indicator.title, counts=award.counts))
        found += [_part(Role.ADJUSTMENT, each.leaf) for each in self.adjusted]
        for veto in self.vetoes[-1:] if self.capped else ():
            found.append(Part(role=Role.CAP, id=veto.gated.predicate, title=veto.title, counts=-self.capped))
        return tuple(found)

    def _repr_html_(self) -> str:
        """Show the card in a notebook by dimension, in both languages; everything is escaped."""
        from gov_integrity.judgement.card_plain import as_html  # noqa: PLC0415 - it reads cards, and only notebooks ask

        return as_html(self)

    def known(self) -> dict[str, Known]:
        """Return what the card knows, by the id of the indicator; to make it again, all else is missing."""
        found = dict(self.alerting)
        for leaf in (*self.leaves(), *(each.leaf for each in self.adjusted)):
            whole = Known(reading=leaf.reading, counted=leaf.counted, flags=frozenset(leaf.flags) & OF_THE_READING)
            found.update(leaf.parts or ((leaf.weighted.indicator.id, whole),))
        return found | {award.indicator.id: award.known for award in self.awards}


def _part(role: Role, leaf: Leaf) -> Part:
    return Part(role=role, id=leaf.weighted.indicator.id, title=leaf.weighted.heading, counts=leaf.counts)


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
    """Return the scorecard of a body; ``known`` tells what is known of an indicator by its id.

    ``vetoes`` are those of predicates; those of escalations follow from what is known.
    """
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
    bonus = sum((award.counts for award in awards), ZERO)
    adjusted = tuple(_adjusted(profile, (total or ZERO) + bonus, known))
    vetoes = (*(each for each in vetoes if each.gated in profile.gates), *escalated(profile, known))
    taken = -sum((each.leaf.counts for each in adjusted), ZERO)
    score, grade, capped = _graded(profile, total, bonus, taken, vetoes)
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
        adjusted=adjusted,
        capped=capped,
        alerting=tuple(_watched(profile, known)),
    )


def _dimension(dimension: Dimension, profile: Profile, known: Callable[[str], Known]) -> DimensionScore:
    leaves = tuple(leaf_of(each, known, profile.states) for each in dimension.indicators)
    applied = Applied(
        scored=sum((leaf.points for leaf in leaves if leaf.points is not None), ZERO),
        applicable=sum((leaf.most for leaf in leaves if leaf.points is not None), ZERO),
        declared=dimension.points,
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
    """Yield what earned a bonus; each counts what the cap leaves after those before it."""
    if profile.bonus is None:
        return
    earned, before = dict[str, Fraction](), ZERO
    for indicator in profile.bonus_indicators:
        found = known(indicator.id)
        reading = found.reading
        stands = profile.states.get(reading.state, Treatment.COUNTED) is Treatment.COUNTED
        if stands and reading.numerator and reading.denominator and reading.state != ValueState.NOT_APPLICABLE:
            earned[indicator.id] = reading.numerator / reading.denominator
            after = profile.bonus.points(earned)
            yield Award(indicator=indicator, known=found, count=earned[indicator.id], counts=after - before)
            before = after


def _adjusted(profile: Profile, room: Fraction, known: Callable[[str], Known]) -> Iterator[Adjusted]:
    """Yield what each adjustment takes; together they take no more than there is."""
    for adjustment in profile.adjustments:
        leaf = leaf_of(adjustment.weighted, known, profile.states)
        taken = min(room, leaf.points or ZERO)
        room -= taken
        yield Adjusted(adjustment=adjustment, leaf=replace(leaf, counts=-taken))


def _watched(profile: Profile, known: Callable[[str], Known]) -> Iterator[tuple[str, Known]]:
    """Yield what is known of the indicators that only escalations and alerts look at."""
    levels = [level for each in profile.escalations for level in each.levels]
    for indicator in (*levels, *(counted for alert in profile.alerts for counted in alert.counts)):
        yield indicator.id, known(indicator.id)


def _graded(
    profile: Profile, total: Fraction | None, bonus: Fraction, taken: Fraction, vetoes: tuple[Veto, ...]
) -> tuple[Fraction | None, Grade | None, Fraction]:
    if total is None:
        return None, None, ZERO
    earned = total + bonus - taken
    score, base = earned, max(ZERO, total - taken)
    for veto in vetoes:
        score, base = veto.gated.gate.points(score), veto.gated.gate.points(base)
    grade = profile.grade_of(base if vetoes else score)
    for veto in vetoes:
        grade = profile.capped(grade, veto.gated.gate.grade_cap)
    return score, grade, earned - score
