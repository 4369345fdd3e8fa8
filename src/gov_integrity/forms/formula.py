"""计分公式 — how many points follow from a value that was counted?

Every formula of a profile is one of these few, with parameters; most were found in real scoring tables.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar, Final

from gov_integrity.forms.formula_total import Bonus, Gate, RescaleApplicable
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import NOT_A_SHARE, NOT_POSITIVE, ONE, ZERO, Better, Reach, Shape, Takes, require

PERCENT: Final = Fraction(100)

NEGATIVE: Final = Say("不得小于0", "must not be below zero")
NO_SPAN: Final = Say("与零分点相同，得分无从计算", "is the same as the point of no points, so no score follows")
ABOVE_MOST: Final = Say("不得高于满分", "must not be above the full points")


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
        require(self.zero != self.full, "full", NO_SPAN)

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
        require(self.loss_per_percent > 0, "loss_per_percent", NOT_POSITIVE)
        require(self.floor >= 0, "floor", NEGATIVE)
        require(self.floor < self.most, "floor", ABOVE_MOST)

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
        require(0 < self.threshold <= 1, "threshold", NOT_A_SHARE)

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
        require(self.target > 0, "target", NOT_POSITIVE)

    def points(self, given: Fraction) -> Fraction:
        return self.most * _clamped(given / self.target)


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
