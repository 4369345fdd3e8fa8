"""汇总公式 — what follows from the parts that apply, and from a gate that holds?

Rescaling needs a least share that applies, or one easy item could stand for all.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Final

from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import NOT_A_SHARE, ZERO, Shape, Takes, Worked, require


@dataclass(frozen=True, slots=True)
class Applied:
    """Points earned, points of what applies, and points declared in all."""

    scored: Fraction
    applicable: Fraction
    declared: Fraction


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


_GUOYANG: Final = Say("涡阳县政务公开季度测评", "Guoyang county's quarterly test of openness")
_A_CAP: Final = Say("按公式定义计算", "by the definition of the formula")

WORKED: Final = (
    Worked(
        RescaleApplicable(most=Fraction(100), minimum_share=Fraction("0.6")),
        Applied(Fraction("81.22") + Fraction("0.64"), Fraction("100.64"), Fraction("100.64")),
        Fraction(8186, 10064) * 100,
        _GUOYANG,
    ),
    Worked(Gate(most=Fraction(60), grade_cap="C"), Fraction(80), Fraction(60), _A_CAP),
    Worked(Gate(most=Fraction(60), grade_cap="C"), Fraction(50), Fraction(50), _A_CAP),
)
