"""方案对照 — in which numbers do two profiles differ, and which bodies change grade or rank?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from fractions import Fraction

from gov_integrity.forms.formula_steps import Band
from gov_integrity.forms.profile import Alerting, Profile, Uncertainty, Weighted, Window
from gov_integrity.forms.shape import Shape
from gov_integrity.judgement.card import Scorecard
from gov_integrity.judgement.standing.ranking import ranking

Numbers = dict[str, Fraction | str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberChange:
    """One place of a profile: what stands there in the first, in the second; ``None`` where it does not stand."""

    path: str
    before: Fraction | str | None
    after: Fraction | str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyChange:
    """One body whose score, grade or rank differs: the cards and ranks under both profiles."""

    before: Scorecard
    after: Scorecard
    rank_before: int | None
    rank_after: int | None

    @property
    def grade_changes(self) -> bool:
        """Whether the grade is another."""
        return _grade(self.before) != _grade(self.after)

    @property
    def rank_changes(self) -> bool:
        """Whether the rank is another."""
        return self.rank_before != self.rank_after


def numbers_of(profile: Profile) -> Numbers:
    """Return every number and name of a profile that a score depends on, by its path."""
    return dict(_numbers(profile))


def number_changes(one: Profile, other: Profile) -> tuple[NumberChange, ...]:
    """Return the places in which two profiles differ, sorted by path."""
    before, after = numbers_of(one), numbers_of(other)
    return tuple(
        NumberChange(path=path, before=before.get(path), after=after.get(path))
        for path in sorted(before.keys() | after.keys())
        if before.get(path) != after.get(path)
    )


def body_changes(before: Iterable[Scorecard], after: Iterable[Scorecard]) -> tuple[BodyChange, ...]:
    """Return the bodies that both sets of cards hold and whose score, grade or rank differs, by rank before.

    Each set is of one profile and one period, and of the same records; raises ``ValueError`` otherwise.
    """
    first, second = ranking(before), {each.card.body_code: each for each in ranking(after)}
    pairs = [(one, second[one.card.body_code]) for one in first if one.card.body_code in second]
    return tuple(
        BodyChange(before=one.card, after=other.card, rank_before=one.rank, rank_after=other.rank)
        for one, other in pairs
        if (one.card.score, _grade(one.card), one.rank) != (other.card.score, _grade(other.card), other.rank)
    )


def _numbers(profile: Profile) -> Iterator[tuple[str, Fraction | str]]:
    yield "scale.most", profile.scale.most
    yield "scale.view", profile.scale.view
    yield "scale.decimals", Fraction(profile.scale.decimals)
    yield "applicability.minimum_share_of_total", profile.total.minimum_share
    yield from ((f"states.{state}", treatment.value) for state, treatment in profile.states.items())
    yield from ((f"grades.{grade.id}.least", grade.least) for grade in profile.grades)
    for dimension in profile.dimensions:
        path = f"dimensions.{dimension.id}"
        yield f"{path}.points", dimension.most
        yield f"{path}.minimum_share", dimension.rescale.minimum_share
        for each in dimension.indicators:
            yield from _of_item(f"{path}.{each.indicator.id}", each)
    yield from _below("bonus", profile.bonus)
    for adjustment in profile.adjustments:
        yield from _of_item(f"adjustments.{adjustment.id}", adjustment.weighted)
    for gated in profile.gates:
        yield from _below(f"gates.{gated.predicate}", gated.gate)
    for escalation in profile.escalations:
        yield from _below(f"escalations.{escalation.gated.predicate}", escalation.escalate)
        yield from _below(f"escalations.{escalation.gated.predicate}.gate", escalation.gated.gate)
    for alerting in profile.alerts:
        yield from _named(f"alerts.{alerting.level}", _numbers_of(alerting))
    yield from _named("window", _numbers_of(profile.window))
    yield from _named("uncertainty", _numbers_of(profile.uncertainty))
    yield "ranking.ties", profile.ties.value


def _numbers_of(section: Window | Uncertainty | Alerting | None) -> Iterator[tuple[str, object]]:
    """Yield the numbers of a section, and the indicators that it counts."""
    for each in fields(section) if section is not None else ():
        value = getattr(section, each.name)
        if each.name == "counts":
            yield from ((f"counts.{indicator.id}", "counted") for indicator in value)
        elif isinstance(value, Fraction | int):
            yield each.name, value


def _below(path: str, value: object) -> Iterator[tuple[str, Fraction | str]]:
    """Yield what stands below a path: the parameters of a formula, the bands of a step, the points of a kind."""
    if isinstance(value, Shape | Band):
        yield from _named(path, ((each.name, getattr(value, each.name)) for each in fields(value)))
        yield from ((f"{path}.shape", value.name),) if isinstance(value, Shape) else ()
    elif isinstance(value, Mapping):
        yield from _named(path, value.items())
    elif isinstance(value, tuple):
        yield from _named(path, ((str(index), each) for index, each in enumerate(value)))
    elif value is not None:
        yield path, Fraction(value) if isinstance(value, Fraction | int) else str(value)


def _named(path: str, values: Iterable[tuple[str, object]]) -> Iterator[tuple[str, Fraction | str]]:
    for name, value in values:
        yield from _below(f"{path}.{name}", value)


def _of_item(path: str, item: Weighted) -> Iterator[tuple[str, Fraction | str]]:
    yield f"{path}.no_occasion", item.no_occasion.value
    yield f"{path}.missing", item.missing.value
    yield from _below(path, item.shape)


def _grade(card: Scorecard) -> str | None:
    return None if card.grade is None else card.grade.id
