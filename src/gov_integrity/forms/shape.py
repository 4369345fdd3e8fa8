"""公式的形式 — what does every scoring formula offer?

Exact fractions from end to end: nothing is rounded here. A shape also says in which direction it pays and how many
points it can give at all, so that a profile can be checked without a single body.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import ClassVar, Final, Generic, TypeVar

from gov_integrity.forms.say import Say

Given = TypeVar("Given")

ZERO: Final = Fraction(0)
ONE: Final = Fraction(1)


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


class ShapeError(ValueError):
    """Parameters with which a shape has no meaning: the name of the parameter, and why."""

    def __init__(self, parameter: str, says: Say) -> None:
        """Keep the facts; the message is Chinese."""
        super().__init__(f"{parameter}: {says.zh}")
        self.parameter, self.says = parameter, says


NOT_POSITIVE: Final = Say("必须大于0", "must be above zero")
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
        require(self.most > 0, "most", NOT_POSITIVE)

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


def require(holds: bool, parameter: str, says: Say) -> None:  # noqa: FBT001 - the condition is the sentence
    """Raise ``ShapeError`` for a parameter unless the condition holds."""
    if not holds:
        raise ShapeError(parameter, says)
