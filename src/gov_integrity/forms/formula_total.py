"""汇总公式 — what follows from events, from parts that apply, and from a gate that holds?

A bonus stands outside the hundred. Rescaling needs a least share that applies, or one easy item could stand for all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import NOT_A_SHARE, NOT_POSITIVE, ZERO, Shape, Takes, require


@dataclass(frozen=True, slots=True)
class Applied:
    """Points earned, points of what applies, and points declared in all."""

    scored: Fraction
    applicable: Fraction
    declared: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonus(Shape[Mapping[str, Fraction]]):
    """Extra points for events by kind, in all at most ``most``; they stand outside the hundred."""

    name: ClassVar[str] = "bonus"
    takes: ClassVar[Takes] = Takes.EVENTS
    says: ClassVar[Say] = Say("按项加分，合计不超过{most}分", "points for each event, in all at most {most}")
    per_event: Mapping[str, Fraction]

    def __post_init__(self) -> None:
        """Refuse a bonus that takes points away."""
        Shape.__post_init__(self)
        require(all(each > 0 for each in self.per_event.values()), "per_event", NOT_POSITIVE)

    def points(self, given: Mapping[str, Fraction]) -> Fraction:
        earned = (each * max(ZERO, given.get(kind, ZERO)) for kind, each in self.per_event.items())
        return min(self.most, sum(earned, ZERO))


@dataclass(frozen=True, slots=True, kw_only=True)
class RescaleApplicable(Shape[Applied]):
    """What was earned of the points that apply, carried over to ``most``; ``minimum_share`` must apply for a score."""

    name: ClassVar[str] = "rescale_applicable"
    takes: ClassVar[Takes] = Takes.PARTS
    says: ClassVar[Say] = Say(
        "适用部分得分折算为{most}分，适用不足{minimum_share}的不予评定",
        "points of what applies, rescaled to {most}; undetermined when less than {minimum_share} applies",
    )
    on_value: ClassVar[frozenset[str]] = frozenset({"minimum_share"})
    minimum_share: Fraction

    def __post_init__(self) -> None:
        """Refuse a share under which one easy item could stand for all."""
        Shape.__post_init__(self)
        require(0 < self.minimum_share <= 1, "minimum_share", NOT_A_SHARE)

    def determined(self, given: Applied) -> bool:
        """Return whether enough applies for a score."""
        return given.applicable > 0 and given.applicable >= self.minimum_share * given.declared

    def factor(self, given: Applied) -> Fraction:
        """Return what one earned point counts; 0 where nothing applies."""
        return self.most / given.applicable if given.applicable > 0 else ZERO

    def points(self, given: Applied) -> Fraction:
        return given.scored * self.factor(given)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate(Shape[Fraction]):
    """What follows for a body of which a predicate holds: score at most ``most``, grade at most ``grade_cap``."""

    name: ClassVar[str] = "gate"
    takes: ClassVar[Takes] = Takes.TOTAL
    says: ClassVar[Say] = Say(
        "得分不超过{most}，等级不高于{grade_cap}", "score at most {most}, grade at most {grade_cap}"
    )
    grade_cap: str
    award_eligible: bool = False

    def points(self, given: Fraction) -> Fraction:
        return min(self.most, given)
