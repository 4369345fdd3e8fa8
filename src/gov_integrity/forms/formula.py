"""计分公式 — how many points follow from what was counted?

Exact fractions from end to end: nothing is rounded here. A shape also says in which direction it pays and how many
points it can give at all, so that a profile can be checked without a single body.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, ClassVar, Final, Generic, TypeVar

from gov_integrity.forms.say import Say

Given = TypeVar("Given")

ZERO: Final = Fraction(0)
ONE: Final = Fraction(1)
PERCENT: Final = Fraction(100)


class Better(StrEnum):
    """Which values of the input earn more points."""

    HIGHER = "higher"
    LOWER = "lower"


class Takes(StrEnum):
    """What a shape is given: one value, counts of events by kind, sums of parts, or a total that a gate may cap."""

    VALUE = "value"
    EVENTS = "events"
    PARTS = "parts"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Reach:
    """The fewest and the most points that any input can earn."""

    worst: Fraction
    best: Fraction


@dataclass(frozen=True, slots=True)
class Applied:
    """Points earned, points of what applies, and points declared in all."""

    scored: Fraction
    applicable: Fraction
    declared: Fraction


class ShapeError(ValueError):
    """Parameters with which a shape has no meaning: the name of the parameter, and why."""

    def __init__(self, parameter: str, says: Say) -> None:
        """Keep the facts; the message is Chinese."""
        super().__init__(f"{parameter}: {says.zh}")
        self.parameter, self.says = parameter, says


NOT_POSITIVE: Final = Say("必须大于0", "must be above zero")
NEGATIVE: Final = Say("不得小于0", "must not be below zero")
NO_SPAN: Final = Say("与零分点相同，得分无从计算", "is the same as the point of no points, so no score follows")
ABOVE_MOST: Final = Say("不得高于满分", "must not be above the full points")
NOT_A_SHARE: Final = Say("必须大于0且不超过1", "must be above 0 and at most 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape(ABC, Generic[Given]):
    """A formula with its parameters.

    ``most`` is the full points; ``on_value`` names the parameters that are on the scale of the input.
    """

    name: ClassVar[str]
    takes: ClassVar[Takes]
    says: ClassVar[Say]
    on_value: ClassVar[frozenset[str]] = frozenset()
    most: Fraction

    def __post_init__(self) -> None:
        """Refuse parameters without meaning."""
        _require(self.most > 0, "most", NOT_POSITIVE)

    @abstractmethod
    def points(self, given: Given) -> Fraction:
        """Return the points, unrounded, within the reach."""

    @property
    def better(self) -> Better:
        """The direction in which points rise."""
        return Better.HIGHER

    @property
    def reach(self) -> Reach:
        """The fewest and the most points."""
        return Reach(ZERO, self.most)

    @property
    def jump(self) -> Fraction:
        """The largest step that the points make at one value; 0 where they never jump."""
        return ZERO


def _require(holds: bool, parameter: str, says: Say) -> None:  # noqa: FBT001 - the condition is the sentence
    if not holds:
        raise ShapeError(parameter, says)


def _clamped(share: Fraction) -> Fraction:
    return min(ONE, max(ZERO, share))


@dataclass(frozen=True, slots=True, kw_only=True)
class Goalpost(Shape[Fraction]):
    """``most`` at ``full``, nothing at ``zero``, linear between, in either direction."""

    name: ClassVar[str] = "goalpost"
    takes: ClassVar[Takes] = Takes.VALUE
    says: ClassVar[Say] = Say(
        "{zero}得0分，{full}得{most}分，其间按比例", "no points at {zero}, {most} at {full}, in proportion between"
    )
    on_value: ClassVar[frozenset[str]] = frozenset({"zero", "full"})
    zero: Fraction
    full: Fraction

    def __post_init__(self) -> None:
        """Refuse two goalposts in one place."""
        Shape.__post_init__(self)
        _require(self.zero != self.full, "full", NO_SPAN)

    def points(self, given: Fraction) -> Fraction:
        return self.most * _clamped((given - self.zero) / (self.full - self.zero))

    @property
    def better(self) -> Better:
        return Better.HIGHER if self.full > self.zero else Better.LOWER


@dataclass(frozen=True, slots=True, kw_only=True)
class Proportional(Shape[Fraction]):
    """The share of ``most`` that the value is of 1: a goalpost from 0 to 1."""

    name: ClassVar[str] = "proportional"
    takes: ClassVar[Takes] = Takes.VALUE
    says: ClassVar[Say] = Say("{most}分按比例", "in proportion, of {most}")

    def points(self, given: Fraction) -> Fraction:
        return self.most * _clamped(given)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist(Proportional):
    """The share of ``most`` that the fulfilled criteria are of those that apply."""

    name: ClassVar[str] = "checklist"
    says: ClassVar[Say] = Say("{most}分按已落实事项占应落实事项之比", "{most} times the share of criteria fulfilled")


@dataclass(frozen=True, slots=True, kw_only=True)
class SlopeFloor(Shape[Fraction]):
    """``most`` from ``full`` on; ``loss_per_percent`` lost for each percentage point below, never under ``floor``."""

    name: ClassVar[str] = "slope_floor"
    takes: ClassVar[Takes] = Takes.VALUE
    says: ClassVar[Say] = Say(
        "达到{full}得{most}分，每低1个百分点扣{loss_per_percent}分，不低于{floor}分",
        "{most} at {full}, less {loss_per_percent} for each percentage point below, never under {floor}",
    )
    on_value: ClassVar[frozenset[str]] = frozenset({"full"})
    full: Fraction
    loss_per_percent: Fraction
    floor: Fraction = ZERO

    def __post_init__(self) -> None:
        """Refuse a slope that rises and a floor above the ceiling."""
        Shape.__post_init__(self)
        _require(self.loss_per_percent > 0, "loss_per_percent", NOT_POSITIVE)
        _require(self.floor >= 0, "floor", NEGATIVE)
        _require(self.floor < self.most, "floor", ABOVE_MOST)

    def points(self, given: Fraction) -> Fraction:
        lost = self.loss_per_percent * PERCENT * max(ZERO, self.full - given)
        return max(self.floor, self.most - lost)

    @property
    def reach(self) -> Reach:
        """The fewest points are those at the value 0, or the floor."""
        return Reach(self.points(ZERO), self.most)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdRatio(Shape[Fraction]):
    """``most`` from ``threshold`` on, below it ``most`` times the value: it jumps at the threshold."""

    name: ClassVar[str] = "threshold_ratio"
    takes: ClassVar[Takes] = Takes.VALUE
    says: ClassVar[Say] = Say(
        "达到{threshold}得{most}分，未达到的按比例", "{most} from {threshold} on, below it in proportion"
    )
    on_value: ClassVar[frozenset[str]] = frozenset({"threshold"})
    threshold: Fraction

    def __post_init__(self) -> None:
        """Refuse a threshold that no share can be near."""
        Shape.__post_init__(self)
        _require(0 < self.threshold <= 1, "threshold", NOT_A_SHARE)

    def points(self, given: Fraction) -> Fraction:
        return self.most if given >= self.threshold else self.most * max(ZERO, given)

    @property
    def jump(self) -> Fraction:
        return self.most * (ONE - self.threshold)


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRatio(Shape[Fraction]):
    """``most`` times the share of ``target`` that was reached, at most ``most``."""

    name: ClassVar[str] = "target_ratio"
    takes: ClassVar[Takes] = Takes.VALUE
    says: ClassVar[Say] = Say("达到{target}得{most}分，未达到的按比例", "{most} at {target}, below it in proportion")
    on_value: ClassVar[frozenset[str]] = frozenset({"target"})
    target: Fraction

    def __post_init__(self) -> None:
        """Refuse a target of nothing."""
        Shape.__post_init__(self)
        _require(self.target > 0, "target", NOT_POSITIVE)

    def points(self, given: Fraction) -> Fraction:
        return self.most * _clamped(given / self.target)


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
        _require(all(each > 0 for each in self.per_event.values()), "per_event", NOT_POSITIVE)

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
        _require(0 < self.minimum_share <= 1, "minimum_share", NOT_A_SHARE)

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
    says: ClassVar[Say] = Say("得分不超过{most}，等级不高于{grade_cap}", "score at most {most}, grade at most {grade_cap}")
    grade_cap: str
    award_eligible: bool = False

    def points(self, given: Fraction) -> Fraction:
        return min(self.most, given)


SHAPES: Final[tuple[type[Shape[Any]], ...]] = (
    *(Goalpost, Proportional, Checklist, SlopeFloor, ThresholdRatio, TargetRatio),
    *(Bonus, RescaleApplicable, Gate),
)


def shape_named(name: str) -> type[Shape[Any]]:
    """Return the shape of a name such as ``goalpost``; raise ``LookupError``."""
    found = next((shape for shape in SHAPES if shape.name == name), None)
    if found is None:
        raise LookupError(name)
    return found
