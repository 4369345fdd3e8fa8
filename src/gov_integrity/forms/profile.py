"""地方方案 — which indicators count, for how many points, by which formula, and where is each of these numbers from?

A profile holds numbers and names only; what an indicator measures, what a formula means and what a gate looks at stand
elsewhere. Every number has an origin. A score gets its grade as it is shown, so that the two never contradict.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.formula_escalation import Escalate
from gov_integrity.forms.formula_events import Bonus
from gov_integrity.forms.formula_total import Gate, RescaleApplicable
from gov_integrity.forms.indicator import Indicator, PeriodKind, period_span
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.local_terms import NO_CHANGE, LocalTerms
from gov_integrity.forms.period import Span
from gov_integrity.forms.profile_example import Example
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import ZERO, Shape

_HALF: Final = Fraction(1, 2)


class ProfileError(ValueError):
    """A fault of a profile: where (a dotted path of keys), which fault, and what fills its sentence."""

    def __init__(self, path: str, fault: Fault, slots: Mapping[str, object] | None = None) -> None:
        """Keep the facts; the message is Chinese."""
        self.path, self.fault, self.slots = path, fault, dict(slots or {})
        super().__init__(self.text())

    def text(self, language: str = "zh") -> str:
        """Return the sentence with its place."""
        said = {name: slot.in_(language) if isinstance(slot, Say) else slot for name, slot in self.slots.items()}
        return f"{self.path}: {self.fault.says.in_(language, said)}"


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
    """An item of a profile: an indicator, its formula with full points, and the origin of each of its numbers.

    ``kinds`` are the indicators whose counts a formula of events takes, empty for a formula of one value. ``jump`` is
    the largest step that the profile owns up to.
    """

    indicator: Indicator
    shape: Shape[Any]
    no_occasion: NoOccasion
    missing: Treatment
    origins: Mapping[str, Origin]
    kinds: tuple[Indicator, ...] = ()
    title: Say | None = None
    jump: Fraction = ZERO

    @property
    def heading(self) -> Say:
        """What the item is called: its own title, else that of its indicator."""
        return self.title or self.indicator.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """One dimension: a code of the list ``dimension``, and its items.

    ``points`` is the sum of its items; what it counts of the whole (``most``) may be another number: in a variant with
    equal weights the items stay as they are.
    """

    id: str
    rescale: RescaleApplicable
    origin: Origin
    indicators: tuple[Weighted, ...]

    @property
    def most(self) -> Fraction:
        """What the dimension counts of the whole."""
        return self.rescale.most

    @property
    def points(self) -> Fraction:
        """The full points of its items."""
        return sum((each.shape.most for each in self.indicators), ZERO)


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
class Adjustment:
    """What is taken from the score of all dimensions: as many points as the formula of ``weighted`` gives."""

    id: str
    weighted: Weighted


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """Counts of levels that add up to one of the last level do what a gate does."""

    title: Say
    escalate: Escalate
    gated: Gated
    levels: tuple[Indicator, ...]
    origins: Mapping[str, Origin]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The index of a period: the mean of the scores of the last ``periods``, none of fewer than ``least``."""

    periods: int
    least: int
    origins: Mapping[str, Origin]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerting:
    """When an alert of a level is raised: one of its conditions is enough.

    A score below, a fall by at least, among the last share of the peer group, a dimension below a share of its points,
    or any event of the indicators in ``counts``. ``None`` is no condition.
    """

    level: str
    score_below: Fraction | None
    fall_from: Fraction | None
    bottom_share: Fraction | None
    dimension_share_below: Fraction | None
    counts: tuple[Indicator, ...]
    origins: Mapping[str, Origin]


class Ties(StrEnum):
    """Which rank follows bodies of equal score: one that skips (1, 2, 2, 4), or the next (1, 2, 2, 3)."""

    SKIPPING = "skipping"
    DENSE = "dense"


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertainty:
    """How weights are perturbed: each times 1 - ``spread`` to 1 + ``spread``, in so many draws by seed."""

    spread: Fraction
    draws: int
    seed: int
    origins: Mapping[str, Origin]


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
    """A scoring profile. ``total`` says how much of the whole must be determined; ``states`` treats values by state.

    ``alerts`` stand worst first.
    """

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
    variant_of: str = ""
    adjustments: tuple[Adjustment, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    window: Window | None = None
    alerts: tuple[Alerting, ...] = ()
    ties: Ties = Ties.SKIPPING
    uncertainty: Uncertainty | None = None
    examples: tuple[Example, ...] = ()
    local: LocalTerms = NO_CHANGE

    def weighted(self) -> Iterator[Weighted]:
        """Yield every indicator of every dimension, in order."""
        for dimension in self.dimensions:
            yield from dimension.indicators

    def wanted(self) -> dict[str, Indicator]:
        """Return every indicator that the profile looks at, by id, alerts and escalations among them."""
        items = [*self.weighted(), *(each.weighted for each in self.adjustments)]
        found = [indicator for item in items for indicator in (item.indicator, *item.kinds)]
        found += self.bonus_indicators
        found += [level for each in self.escalations for level in each.levels]
        found += [counted for each in self.alerts for counted in each.counts]
        return {indicator.id: indicator for indicator in found}

    def origins(self) -> Iterator[Origin]:
        """Yield the origin of every number that the profile holds."""
        yield from self.scale.origins.values()
        yield from self.applicability_origins.values()
        for dimension in self.dimensions:
            yield dimension.origin
        for item in (*self.weighted(), *(each.weighted for each in self.adjustments)):
            yield from item.origins.values()
        yield from self.bonus_origins.values()
        for section in (*self.escalations, *self.alerts, self.window, self.uncertainty):
            yield from section.origins.values() if section else ()
        yield from (gated.origin for gated in (*self.gates, *(each.gated for each in self.escalations)))
        yield from (grade.origin for grade in self.grades)

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
    """Return a number with so many decimals, halves rounded away from zero: ``80.80``."""
    units = int(abs(number) * 10**decimals + _HALF)
    whole, part = divmod(units, 10**decimals)
    sign = "-" if number < 0 and units else ""
    return f"{sign}{whole}.{part:0{decimals}d}" if decimals else f"{sign}{whole}"


def plain_number(number: Fraction, decimals: int = 6) -> str:
    """Return a number without trailing zeros, rounded half up to so many decimals: ``0.3``."""
    text = half_up(number, decimals)
    return text.rstrip("0").rstrip(".") if "." in text else text
