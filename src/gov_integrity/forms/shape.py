"""公式的形式 — what does every scoring formula offer?

Exact fractions from end to end: nothing is rounded here. A shape also says in which direction it pays, how many points
it can give at all and where it jumps, so that a profile can be checked without a single body.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from fractions import Fraction
from typing import Any, ClassVar, Final, Generic, TypeVar

from gov_integrity.forms.say import Say

Given = TypeVar("Given")

ZERO: Final = Fraction(0)
ONE: Final = Fraction(1)
NO_KINDS: Final[Mapping[str, Fraction]] = {}


class Better(StrEnum):
    """Which values of the input earn more points."""

    HIGHER = "higher"
    LOWER = "lower"


class Takes(StrEnum):
    """What a shape is given.

    One value; counts of events by kind; a value among its peers; sums of parts; or a total that a gate may cap.
    """

    VALUE = "value"
    EVENTS = "events"
    PEERS = "peers"
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
NEGATIVE: Final = Say("不得小于0", "must not be below zero")
ABOVE_MOST: Final = Say("不得高于满分", "must not be above the full points")
NOT_A_SHARE: Final = Say("必须大于0且不超过1", "must be above 0 and at most 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape(ABC, Generic[Given]):
    """A formula with its parameters.

    ``most`` is the full points; ``on_value`` names the parameters that are on the scale of the input; ``kinds`` of
    events are asked for by a shape that takes events, each with the direction in which it pays.
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
    def better(self) -> Better | None:
        """The direction in which points rise; ``None`` where they have none."""
        return Better.HIGHER

    @property
    def kinds(self) -> Mapping[str, Better]:
        """The kinds of events that it counts, with the direction in which points rise."""
        return {}

    @property
    def floor_points(self) -> Fraction:
        """The points that are left to the worst input by intention."""
        return ZERO

    @property
    def reach(self) -> Reach:
        """The fewest and the most points."""
        return Reach(self.floor_points, self.most)

    @property
    def jump(self) -> Fraction:
        """The largest step that the points make at one value; 0 where they never jump."""
        return ZERO

    def told(self, value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> dict[str, object]:
        """Return the slots of ``says``; ``value`` writes what is on the scale of the input, ``number`` what is not."""
        held = ((each.name, getattr(self, each.name)) for each in fields(self))
        return {
            name: content if isinstance(content, str) else (value if name in self.on_value else number)(content)
            for name, content in held
            if isinstance(content, Fraction | str)
        }

    def in_words(self, language: str, value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> str:
        """Return the formula with its parameters as a sentence."""
        return self.says.in_(language, self.told(value, number))


@dataclass(frozen=True, slots=True)
class Worked:
    """A worked example: what a shape is given and the points that follow; ``source`` says whose numbers they are."""

    shape: Shape[Any]
    given: Any
    points: Fraction
    source: Say


def require(holds: bool, parameter: str, says: Say) -> None:  # noqa: FBT001 - the condition is the sentence
    """Raise ``ShapeError`` for a parameter unless the condition holds."""
    if not holds:
        raise ShapeError(parameter, says)
