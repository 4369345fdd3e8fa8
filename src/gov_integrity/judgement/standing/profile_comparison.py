"""方案对照 — in which numbers do two profiles differ, and which bodies change grade or rank?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from fractions import Fraction

from gov_integrity.forms.profile import Profile
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
            inner = f"{path}.{each.indicator.id}"
            yield f"{inner}.shape", each.shape.name
            yield f"{inner}.no_occasion", each.no_occasion.value
            yield f"{inner}.missing", each.missing.value
            yield from _of_shape(inner, each.shape)
    if profile.bonus is not None:
        yield from _of_shape("bonus", profile.bonus)
    for gated in profile.gates:
        yield from _of_shape(f"gates.{gated.predicate}", gated.gate)


def _of_shape(path: str, shape: object) -> Iterator[tuple[str, Fraction | str]]:
    """Yield the parameters of a formula, whatever they are."""
    for parameter in fields(shape):  # type: ignore[arg-type]  # every shape is a dataclass
        value = getattr(shape, parameter.name)
        if isinstance(value, Mapping):
            yield from ((f"{path}.{parameter.name}.{key}", each) for key, each in value.items())
        else:
            yield f"{path}.{parameter.name}", value if isinstance(value, Fraction) else str(value)


def _grade(card: Scorecard) -> str | None:
    return None if card.grade is None else card.grade.id
