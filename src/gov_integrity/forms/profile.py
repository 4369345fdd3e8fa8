"""地方方案 — which indicators count, for how many points, by which formula, and where is each of these numbers from?

A profile holds numbers and names only; what an indicator measures, what a formula means and what a gate looks at stand
elsewhere. Every number has an origin. A score gets its grade as it is shown, so that the two never contradict.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from gov_integrity.forms.formula_total import Bonus, Gate, RescaleApplicable
from gov_integrity.forms.indicator import Indicator, PeriodKind, period_span
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.period import Span
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Shape

_HALF: Final = Fraction(1, 2)


class ProfileError(ValueError):
    """A profile that cannot be used: where (a dotted path of keys), and what is wrong there."""

    def __init__(self, path: str, says: Say, slots: Mapping[str, object] | None = None) -> None:
        """Keep the facts; the message is Chinese."""
        super().__init__(f"{path}: {says.in_('zh', slots)}")
        self.path, self.says, self.slots = path, says, dict(slots or {})

    def text(self, language: str = "zh") -> str:
        """Return the sentence with its place."""
        return f"{self.path}: {self.says.in_(language, self.slots)}"


class NoOccasion(StrEnum):
    """What an indicator without any occasion earns: full points (no duty was broken), or it does not apply."""

    FULL = "full"
    NOT_APPLICABLE = "not_applicable"


class Treatment(StrEnum):
    """How a state of a value is scored: as it is, as nothing, or left out like what does not apply."""

    COUNTED = "counted"
    ZERO = "zero"
    NOT_COUNTED = "not_counted"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where numbers of a profile are from, and how sure we are of them."""

    id: str
    confidence: Confidence
    source: Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighted:
    """An indicator in a profile: its formula with full points, and the origin of each of its numbers by parameter."""

    indicator: Indicator
    shape: Shape[Fraction]
    no_occasion: NoOccasion
    missing: Treatment
    origins: Mapping[str, Origin]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """One dimension: a code of the list ``dimension``, its points, and its indicators."""

    id: str
    rescale: RescaleApplicable
    origin: Origin
    indicators: tuple[Weighted, ...]

    @property
    def most(self) -> Fraction:
        """The full points of the dimension."""
        return self.rescale.most


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """One grade: all scores from ``least`` up to the next better grade."""

    id: str
    title: Say
    least: Fraction
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Gated:
    """A predicate by its id, and what follows when it holds."""

    predicate: str
    gate: Gate
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The full score, a second view of it (such as 1000 points), and the decimals that are shown, rounded half up."""

    most: Fraction
    view: Fraction
    decimals: int
    origins: Mapping[str, Origin]

    def shown(self, score: Fraction) -> str:
        """Return a score as people see it."""
        return half_up(score, self.decimals)

    def viewed(self, score: Fraction) -> Fraction:
        """Return a score on the second scale, unrounded."""
        return score * self.view / self.most


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A scoring profile. ``total`` says how much of the whole must be determined; ``states`` treats values by state."""

    id: str
    edition: str
    title: Say
    note: Say
    subject_types: tuple[str, ...]
    period: PeriodKind
    in_force: Span
    scale: Scale
    total: RescaleApplicable
    applicability_origins: Mapping[str, Origin]
    states: Mapping[str, Treatment]
    dimensions: tuple[Dimension, ...]
    bonus: Bonus | None
    bonus_indicators: tuple[Indicator, ...]
    bonus_origins: Mapping[str, Origin]
    gates: tuple[Gated, ...]
    grades: tuple[Grade, ...]

    def weighted(self) -> Iterator[Weighted]:
        """Yield every indicator of every dimension, in order."""
        for dimension in self.dimensions:
            yield from dimension.indicators

    def grade_of(self, score: Fraction) -> Grade:
        """Return the grade of a score, compared as it is shown."""
        seen = Fraction(self.scale.shown(score))
        return next((grade for grade in self.grades if seen >= grade.least), self.grades[-1])

    def capped(self, grade: Grade, cap: str) -> Grade:
        """Return the grade, or the one named by ``cap`` where that is worse."""
        order = [each.id for each in self.grades]
        return self.grades[max(order.index(grade.id), order.index(cap))]

    def governs(self, period: str) -> bool:
        """Return whether the profile was in force on the last day of a period."""
        last = period_span(period).last
        return last is not None and last in self.in_force


def half_up(number: Fraction, decimals: int) -> str:
    """Return a number that is not negative with so many decimals, halves rounded up: ``80.80``."""
    units = int(number * 10**decimals + _HALF)
    whole, part = divmod(units, 10**decimals)
    return f"{whole}.{part:0{decimals}d}" if decimals else f"{whole}"


def plain_number(number: Fraction, decimals: int = 6) -> str:
    """Return a number that is not negative without trailing zeros, rounded half up to so many decimals: ``0.3``."""
    text = half_up(number, decimals)
    return text.rstrip("0").rstrip(".") if "." in text else text
