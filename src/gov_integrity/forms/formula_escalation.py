"""累计升级公式 — how many events of a level count as one of the next, and what do they cost then?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, ClassVar, Final

from gov_integrity.forms.formula_events import NO_KIND, Counts, DeductPerEvent, listed
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import NO_KINDS, ZERO, Better, Shape, Takes, Worked, require

TOO_FEW_STEPS: Final = Say("应比级别少一个", "must be one fewer than the levels")
TOO_SMALL_A_STEP: Final = Say("应为大于1的整数", "must be a whole number above 1")
CHEAPER_ABOVE: Final = Say(
    "累计升级后扣分反而减少", "an event of the level above costs less than the events that make it"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalate(Shape[Counts]):
    """So many events of a level count as one of the next; then a deduction for each event that is left.

    ``every`` says how many make one of the level above, for each level but the last. Counts are carried as a counter
    carries: 7 events at 3 to one are 2 above and 1 left.
    """

    name: ClassVar[str] = "escalate"
    takes: ClassVar[Takes] = Takes.EVENTS
    says: ClassVar[Say] = Say(
        "每{every}次升一级后，{then}", "after {every} events count as one of the level above, {then}"
    )
    levels: tuple[str, ...]
    every: tuple[Fraction, ...]
    then: Shape[Any]

    def __post_init__(self) -> None:
        """Refuse levels without steps, and a level that costs less than the events that make it."""
        Shape.__post_init__(self)
        require(len(self.every) == len(self.levels) - 1, "every", TOO_FEW_STEPS)
        require(all(step > 1 and step.denominator == 1 for step in self.every), "every", TOO_SMALL_A_STEP)
        require(isinstance(self.then, DeductPerEvent) and self.then.most == self.most, "then", NO_KIND)
        costs = [self.then.per_event.get(level, ZERO) for level in self.levels]  # type: ignore[attr-defined]  # just required
        steps = zip(costs, costs[1:], self.every, strict=False)
        require(all(above >= below * step for below, above, step in steps), "then", CHEAPER_ABOVE)

    def carried(self, given: Counts) -> dict[str, Fraction]:
        """Return the counts by level once every full number of events has become one of the level above."""
        found, carry = dict(given), ZERO
        for level, step in zip(self.levels, (*self.every, None), strict=True):
            count = max(ZERO, given.get(level, ZERO)) + carry
            carry = Fraction(count // step) if step else ZERO
            found[level] = count - carry * step if step else count
        return found

    def points(self, given: Counts) -> Fraction:
        points: Fraction = self.then.points(self.carried(given))
        return points

    @property
    def better(self) -> Better | None:
        return self.then.better

    @property
    def kinds(self) -> Mapping[str, Better]:
        return dict.fromkeys(self.levels, Better.LOWER) | dict(self.then.kinds)

    @property
    def floor_points(self) -> Fraction:
        return self.then.floor_points

    def in_words(self, language: str, value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> str:
        slots = {"every": listed(self.every, number), "then": self.then.in_words(language, value, number)}
        return self.says.in_(language, slots)


_PLATFORM: Final = Say("一市级信用平台的名单升级规则", "a city platform's rule of list escalation")
_LEVELS: Final = Escalate(
    most=Fraction(50),
    levels=("ordinary", "more_serious", "serious"),
    every=(Fraction(3), Fraction(3)),
    then=DeductPerEvent(
        most=Fraction(50),
        per_event={"ordinary": Fraction(1), "more_serious": Fraction(4), "serious": Fraction(15)},
    ),
)

WORKED: Final = (
    # 10 ordinary are 3 more serious and 1 left; with another more serious they are 1 serious and 1 more serious
    Worked(_LEVELS, {"ordinary": Fraction(10), "more_serious": Fraction(1)}, Fraction(50 - 1 - 4 - 15), _PLATFORM),
    Worked(_LEVELS, NO_KINDS, Fraction(50), _PLATFORM),
)
