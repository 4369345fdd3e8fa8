"""连续计分公式 — how many points follow from a value that was counted, in proportion to something?

All but the threshold are without a step: a little more of the value is a little more of the points.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import (
    ABOVE_MOST,
    NEGATIVE,
    NOT_A_SHARE,
    NOT_POSITIVE,
    ONE,
    ZERO,
    Better,
    Shape,
    Takes,
    Worked,
    require,
)

PERCENT: Final = Fraction(100)

NO_SPAN: Final = Say("与零分点相同，得分无从计算", "is the same as the point of no points, so no score follows")
OTHER_MOST: Final = Say("满分应与外层公式相同", "must have the full points of the formula around it")


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
    def floor_points(self) -> Fraction:
        return self.floor


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PerCapita(Shape[Fraction]):
    """A count over a population, for so many of its ``per`` people, and then another formula of values."""

    name: ClassVar[str] = "per_capita"
    takes: ClassVar[Takes] = Takes.VALUE
    says: ClassVar[Say] = Say("按每{per}人折算，{then}", "for each {per} people, {then}")
    per: Fraction
    then: Shape[Fraction]

    def __post_init__(self) -> None:
        """Refuse a formula of anything but values, or one of other full points."""
        Shape.__post_init__(self)
        require(self.per > 0, "per", NOT_POSITIVE)
        require(self.then.takes is Takes.VALUE and self.then.most == self.most, "then", OTHER_MOST)

    def points(self, given: Fraction) -> Fraction:
        return self.then.points(given * self.per)

    @property
    def better(self) -> Better | None:
        return self.then.better

    @property
    def floor_points(self) -> Fraction:
        return self.then.floor_points

    @property
    def jump(self) -> Fraction:
        return self.then.jump

    def in_words(self, language: str, _value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> str:
        inner = self.then.in_words(language, number, number)
        return self.says.in_(language, {"per": number(self.per), "then": inner})


LIANYUNGANG: Final = Say("连云港12345月度考核公布的得分对", "published pairs of Lianyungang's monthly 12345 assessment")
SUZHOU: Final = Say("苏州部门信用工作考核", "Suzhou's assessment of departments")
DEFINED: Final = Say("按公式定义计算", "by the definition of the formula")

_TIMELY: Final = SlopeFloor(most=Fraction(25), full=ONE, loss_per_percent=ONE)
_SATISFIED: Final = SlopeFloor(
    most=Fraction(25), full=Fraction("0.98"), loss_per_percent=Fraction("0.5"), floor=Fraction("12.5")
)
_VALID_ROWS: Final = ThresholdRatio(most=Fraction(6), threshold=Fraction("0.95"))
_LOST_CASES: Final = Goalpost(most=Fraction(6), zero=Fraction("0.3"), full=ZERO)
_PER_TEN_THOUSAND: Final = PerCapita(
    most=Fraction(4), per=Fraction(10000), then=Goalpost(most=Fraction(4), zero=Fraction(2), full=ZERO)
)

WORKED: Final = (
    Worked(_LOST_CASES, Fraction(6, 40), Fraction(3), DEFINED),
    Worked(_LOST_CASES, Fraction(1, 2), ZERO, DEFINED),
    Worked(Goalpost(most=Fraction(8), zero=Fraction("0.8"), full=ONE), Fraction(190, 200), Fraction(6), DEFINED),
    Worked(Proportional(most=Fraction(7)), Fraction(1800, 2000), Fraction("6.3"), DEFINED),
    Worked(Checklist(most=Fraction(6)), Fraction(27, 30), Fraction("5.4"), DEFINED),
    Worked(_TIMELY, Fraction("0.8982"), Fraction("14.82"), LIANYUNGANG),
    Worked(_SATISFIED, Fraction("0.875"), Fraction("19.75"), LIANYUNGANG),
    Worked(_SATISFIED, Fraction("0.75"), Fraction("13.5"), LIANYUNGANG),
    Worked(_SATISFIED, Fraction("0.5"), Fraction("12.5"), LIANYUNGANG),
    Worked(_VALID_ROWS, Fraction("0.9499"), Fraction("5.6994"), SUZHOU),
    Worked(_VALID_ROWS, Fraction("0.95"), Fraction(6), SUZHOU),
    Worked(TargetRatio(most=Fraction(3), target=Fraction(100)), Fraction(50), Fraction("1.5"), SUZHOU),
    Worked(TargetRatio(most=Fraction(3), target=Fraction(100)), Fraction(250), Fraction(3), SUZHOU),
    Worked(_PER_TEN_THOUSAND, Fraction(40, 800000), Fraction(3), DEFINED),
)
