"""分档计分公式 — how many points does the band or the category have in which a value falls?

Steps are jumps by nature: how high the highest may be is declared in the profile.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import ClassVar, Final

from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import ABOVE_MOST, NEGATIVE, ZERO, Better, Reach, Shape, Takes, Worked, require

NO_BAND: Final = Say("至少应写一档", "names no band")
REVERSED: Final = Say("一档的上限低于其下限", "a band ends below its start")
NO_CATEGORY: Final = Say("至少应写一类", "names no category")


class Closed(StrEnum):
    """Which ends of a band belong to it."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The points of all values from ``low`` to ``high``; ``None`` is an end without limit."""

    low: Fraction | None
    high: Fraction | None
    points: Fraction
    closed: Closed = Closed.LEFT

    @property
    def has_low(self) -> bool:
        """Whether the lower end belongs to the band."""
        return self.closed in {Closed.LEFT, Closed.BOTH}

    @property
    def has_high(self) -> bool:
        """Whether the upper end belongs to the band."""
        return self.closed in {Closed.RIGHT, Closed.BOTH}

    def holds(self, value: Fraction) -> bool:
        """Return whether a value falls in the band."""
        above = self.low is None or value > self.low or (value == self.low and self.has_low)
        below = self.high is None or value < self.high or (value == self.high and self.has_high)
        return above and below


@dataclass(frozen=True, slots=True)
class Gap:
    """Two bands beside each other that leave a value out, or share one."""

    index: int
    shared: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bands(Shape[Fraction]):
    """The points of the band that holds the value; of no band, none. Bands are written in rising order."""

    name: ClassVar[str] = "bands"
    takes: ClassVar[Takes] = Takes.VALUE
    says: ClassVar[Say] = Say("按档计分：{bands}", "by bands: {bands}")
    bands: tuple[Band, ...]

    def __post_init__(self) -> None:
        """Refuse bands that end before they start, and points outside the scale."""
        Shape.__post_init__(self)
        require(bool(self.bands), "bands", NO_BAND)
        for band in self.bands:
            require(band.low is None or band.high is None or band.low <= band.high, "bands", REVERSED)
            require(band.points >= 0, "bands", NEGATIVE)
            require(band.points <= self.most, "bands", ABOVE_MOST)

    def points(self, given: Fraction) -> Fraction:
        return next((band.points for band in self.bands if band.holds(given)), ZERO)

    @property
    def better(self) -> Better | None:
        """The direction in which the bands rise; ``None`` where they rise and fall."""
        steps = [after.points - before.points for before, after in zip(self.bands, self.bands[1:], strict=False)]
        if all(step >= 0 for step in steps):
            return Better.HIGHER
        return Better.LOWER if all(step <= 0 for step in steps) else None

    @property
    def floor_points(self) -> Fraction:
        return min(band.points for band in self.bands)

    @property
    def reach(self) -> Reach:
        return Reach(self.floor_points, max(band.points for band in self.bands))

    @property
    def jump(self) -> Fraction:
        pairs = zip(self.bands, self.bands[1:], strict=False)
        return max((abs(after.points - before.points) for before, after in pairs), default=ZERO)

    def faults(self, low: Fraction, high: Fraction | None) -> tuple[Gap, ...]:
        """Return where the bands leave out or share a value between ``low`` and ``high``, by the index of the band."""
        found = []
        if self.bands[0].low is not None and not self.bands[0].holds(low):
            found.append(Gap(0, shared=False))
        for index, (before, after) in enumerate(zip(self.bands, self.bands[1:], strict=False), 1):
            if before.high is None or after.low is None or before.high > after.low:
                found.append(Gap(index, shared=True))
            elif before.high < after.low or not (before.has_high or after.has_low):
                found.append(Gap(index, shared=False))
            elif before.has_high and after.has_low:
                found.append(Gap(index, shared=True))
        last = self.bands[-1]
        if last.high is not None and (high is None or not last.holds(high)):
            found.append(Gap(len(self.bands) - 1, shared=False))
        return tuple(found)

    def told(self, value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> dict[str, object]:
        return {"bands": "；".join(_interval(band, value) + f" {number(band.points)}" for band in self.bands)}


def _interval(band: Band, value: Callable[[Fraction], str]) -> str:
    low = "-∞" if band.low is None else value(band.low)
    high = "∞" if band.high is None else value(band.high)
    opened = "[" if band.has_low and band.low is not None else "("
    return f"{opened}{low}, {high}{']' if band.has_high and band.high is not None else ')'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Category(Shape[Fraction]):
    """The points of the category whose number the value is; of any other number, none."""

    name: ClassVar[str] = "category"
    takes: ClassVar[Takes] = Takes.VALUE
    says: ClassVar[Say] = Say("按类别计分：{of_category}", "by category: {of_category}")
    of_category: Mapping[str, Fraction]

    def __post_init__(self) -> None:
        """Refuse points outside the scale."""
        Shape.__post_init__(self)
        require(bool(self.of_category), "of_category", NO_CATEGORY)
        require(all(points >= 0 for points in self.of_category.values()), "of_category", NEGATIVE)
        require(all(points <= self.most for points in self.of_category.values()), "of_category", ABOVE_MOST)

    def points(self, given: Fraction) -> Fraction:
        return self.of_category.get(str(given), ZERO)

    @property
    def better(self) -> None:
        """Categories have no order."""
        return

    @property
    def floor_points(self) -> Fraction:
        return min(self.of_category.values())

    @property
    def reach(self) -> Reach:
        return Reach(ZERO, max(self.of_category.values()))

    def told(self, _value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> dict[str, object]:
        return {"of_category": "；".join(f"{kind}: {number(points)}" for kind, points in self.of_category.items())}


_PLATFORM: Final = Say("一市级信用平台的区间分值表", "a city platform's table of intervals and scores")
_SUZHOU: Final = Say("苏州部门信用工作考核的提供方式", "how data are supplied, in Suzhou's assessment of departments")
_INTERVALS: Final = Bands(
    most=Fraction(10),
    bands=(
        Band(low=None, high=Fraction("0.6"), points=ZERO),
        Band(low=Fraction("0.6"), high=Fraction("0.9"), points=Fraction(6)),
        Band(low=Fraction("0.9"), high=None, points=Fraction(10)),
    ),
)
_SUPPLY: Final = Category(most=Fraction(2), of_category={"1": Fraction(2), "2": Fraction(2), "3": Fraction(1)})

WORKED: Final = (
    Worked(_INTERVALS, Fraction("0.5999"), ZERO, _PLATFORM),
    Worked(_INTERVALS, Fraction("0.6"), Fraction(6), _PLATFORM),
    Worked(_INTERVALS, Fraction(1), Fraction(10), _PLATFORM),
    Worked(_SUPPLY, Fraction(1), Fraction(2), _SUZHOU),
    Worked(_SUPPLY, Fraction(3), Fraction(1), _SUZHOU),
    Worked(_SUPPLY, Fraction(9), ZERO, _SUZHOU),
)
