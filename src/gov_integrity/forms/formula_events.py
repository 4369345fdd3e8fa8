"""按次计分公式 — how many points do events of several kinds take or give?

Events are counted by kind; a kind may have a cap of its own. A bonus is what events add outside the hundred.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import ClassVar, Final

from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import (
    ABOVE_MOST,
    NEGATIVE,
    NOT_POSITIVE,
    ZERO,
    Better,
    Reach,
    Shape,
    Takes,
    Worked,
    require,
)

Counts = Mapping[str, Fraction]

NO_KIND: Final = Say("至少应写一种事件", "names no kind of event")
UNKNOWN_KIND: Final = Say("所列事件没有计分值", "names a kind of event that has no points")


def _spent(given: Counts, each: Counts, most_per_kind: Counts) -> Fraction:
    """Return the points of all events; a kind gives no more than its own cap."""
    return sum((_of_kind(given, each, most_per_kind, kind) for kind in each), ZERO)


def _of_kind(given: Counts, each: Counts, most_per_kind: Counts, kind: str) -> Fraction:
    points = max(ZERO, given.get(kind, ZERO)) * each[kind]
    return min(points, most_per_kind[kind]) if kind in most_per_kind else points


def _most_of(each: Counts, most_per_kind: Counts) -> Fraction | None:
    """Return the most that events can give, ``None`` where a kind has no cap."""
    capped = [most_per_kind.get(kind) for kind in each]
    return None if None in capped else sum((cap for cap in capped if cap is not None), ZERO)


def _require_kinds(name: str, each: Counts, most_per_kind: Counts) -> None:
    require(bool(each), name, NO_KIND)
    require(all(points > 0 for points in each.values()), name, NOT_POSITIVE)
    require(set(most_per_kind) <= set(each), "most_per_kind", UNKNOWN_KIND)
    require(all(points > 0 for points in most_per_kind.values()), "most_per_kind", NOT_POSITIVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeductPerEvent(Shape[Counts]):
    """``most``, less ``per_event`` for each event, at most ``most_per_kind`` for a kind; never under zero."""

    name: ClassVar[str] = "deduct_per_event"
    takes: ClassVar[Takes] = Takes.EVENTS
    says: ClassVar[Say] = Say("{most}分，每次扣分：{per_event}，扣完为止", "{most}, less for each event: {per_event}")
    per_event: Mapping[str, Fraction]
    most_per_kind: Mapping[str, Fraction] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse events that cost nothing."""
        Shape.__post_init__(self)
        _require_kinds("per_event", self.per_event, self.most_per_kind)

    def points(self, given: Counts) -> Fraction:
        return max(ZERO, self.most - _spent(given, self.per_event, self.most_per_kind))

    @property
    def better(self) -> Better:
        return Better.LOWER

    @property
    def kinds(self) -> Mapping[str, Better]:
        return dict.fromkeys(self.per_event, Better.LOWER)

    @property
    def floor_points(self) -> Fraction:
        """What is left when every kind has cost all it can."""
        lost = _most_of(self.per_event, self.most_per_kind)
        return ZERO if lost is None else max(ZERO, self.most - lost)

    def told(self, _value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> dict[str, object]:
        return {"most": number(self.most), "per_event": listed(self.per_event.values(), number)}


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPerEvent(Shape[Counts]):
    """``per_event`` for each event, at most ``most_per_kind`` for a kind and ``most`` in all."""

    name: ClassVar[str] = "add_per_event"
    takes: ClassVar[Takes] = Takes.EVENTS
    says: ClassVar[Say] = Say(
        "每次得分：{per_event}，不超过{most}分", "for each event {per_event}, in all at most {most}"
    )
    per_event: Mapping[str, Fraction]
    most_per_kind: Mapping[str, Fraction] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse events that give nothing."""
        Shape.__post_init__(self)
        _require_kinds("per_event", self.per_event, self.most_per_kind)

    def points(self, given: Counts) -> Fraction:
        return min(self.most, _spent(given, self.per_event, self.most_per_kind))

    @property
    def kinds(self) -> Mapping[str, Better]:
        return dict.fromkeys(self.per_event, Better.HIGHER)

    @property
    def reach(self) -> Reach:
        """At most what every kind can give."""
        given = _most_of(self.per_event, self.most_per_kind)
        return Reach(ZERO, self.most if given is None else min(self.most, given))

    def told(self, _value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> dict[str, object]:
        return {"most": number(self.most), "per_event": listed(self.per_event.values(), number)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonus(AddPerEvent):
    """Extra points for events by kind, in all at most ``most``; they stand outside the hundred."""

    name: ClassVar[str] = "bonus"
    says: ClassVar[Say] = Say("按项加分，合计不超过{most}分", "points for each event, in all at most {most}")


@dataclass(frozen=True, slots=True, kw_only=True)
class BasePlus(Shape[Counts]):
    """``base``, more for each event of ``adds``, less for each of ``deducts``; within 0 and ``most``."""

    name: ClassVar[str] = "base_plus"
    takes: ClassVar[Takes] = Takes.EVENTS
    says: ClassVar[Say] = Say(
        "基础{base}分，每次加分：{adds}；每次扣分：{deducts}；0至{most}分",
        "{base} to begin with, more for each event: {adds}; less for each: {deducts}; from 0 to {most}",
    )
    base: Fraction
    adds: Mapping[str, Fraction] = field(default_factory=dict)
    deducts: Mapping[str, Fraction] = field(default_factory=dict)
    most_per_kind: Mapping[str, Fraction] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse a base outside the scale and a kind that adds and deducts."""
        Shape.__post_init__(self)
        require(self.base >= 0, "base", NEGATIVE)
        require(self.base <= self.most, "base", ABOVE_MOST)
        require(not set(self.adds) & set(self.deducts), "deducts", UNKNOWN_KIND)
        _require_kinds("adds", {**self.adds, **self.deducts}, self.most_per_kind)

    def points(self, given: Counts) -> Fraction:
        added = _spent(given, self.adds, self.most_per_kind)
        return min(self.most, max(ZERO, self.base + added - _spent(given, self.deducts, self.most_per_kind)))

    @property
    def better(self) -> None:
        """It pays in the direction of each kind, not in one."""
        return

    @property
    def kinds(self) -> Mapping[str, Better]:
        return {**dict.fromkeys(self.adds, Better.HIGHER), **dict.fromkeys(self.deducts, Better.LOWER)}

    @property
    def floor_points(self) -> Fraction:
        """What is left without any good deed when every bad one has cost all it can."""
        lost = _most_of(self.deducts, self.most_per_kind)
        return ZERO if lost is None else max(ZERO, self.base - lost)

    @property
    def reach(self) -> Reach:
        """From the worst deeds without a good one to the best without a bad one."""
        given = _most_of(self.adds, self.most_per_kind)
        return Reach(self.floor_points, self.most if given is None else min(self.most, self.base + given))

    def told(self, _value: Callable[[Fraction], str], number: Callable[[Fraction], str]) -> dict[str, object]:
        return {
            "base": number(self.base),
            "most": number(self.most),
            "adds": listed(self.adds.values(), number),
            "deducts": listed(self.deducts.values(), number),
        }


def listed(numbers: Iterable[Fraction], number: Callable[[Fraction], str]) -> str:
    """Return numbers as they are written, one after the other."""
    return "、".join(map(number, numbers)) or "0"


_SUZHOU: Final = Say("苏州部门信用工作考核", "Suzhou's assessment of departments")
_XINYANG: Final = Say("信阳市行政执法责任目标考核", "Xinyang's yearly target of law enforcement")
_TIANJIN: Final = Say("天津市房地产信用评价", "Tianjin's evaluation of real-estate credit")
_MEETINGS: Final = DeductPerEvent(most=Fraction(2), per_event={"missed": Fraction("0.5")})
_FAULTS: Final = DeductPerEvent(
    most=Fraction(100), per_event={"procedure": Fraction(5), "refusal": Fraction(15), "document": Fraction(10)}
)
_ARTICLES: Final = AddPerEvent(most=Fraction(6), per_event={"article": Fraction("0.5")})
_AWARDS: Final = Bonus(most=Fraction(5), per_event={"national": Fraction(4), "line": Fraction(2), "city": Fraction(1)})
_REAL_ESTATE: Final = BasePlus(
    most=Fraction(1000),
    base=Fraction(600),
    adds={"operating": Fraction(1), "good": Fraction(1)},
    deducts={"bad": Fraction(1)},
    most_per_kind={"operating": Fraction(200), "good": Fraction(200)},
)


def _count(**given: int) -> Counts:
    return {kind: Fraction(count) for kind, count in given.items()}


WORKED: Final = (
    Worked(_MEETINGS, _count(missed=3), Fraction("0.5"), _SUZHOU),
    Worked(_MEETINGS, _count(missed=9), ZERO, _SUZHOU),
    Worked(_FAULTS, _count(procedure=2, refusal=1, document=1), Fraction(65), _XINYANG),
    Worked(_ARTICLES, _count(article=7), Fraction("3.5"), _SUZHOU),
    Worked(_ARTICLES, _count(article=20), Fraction(6), _SUZHOU),
    Worked(_AWARDS, _count(city=1), Fraction(1), _SUZHOU),
    Worked(_AWARDS, _count(city=1, national=2), Fraction(5), _SUZHOU),
    Worked(_REAL_ESTATE, _count(operating=150, good=250, bad=80), Fraction(870), _TIANJIN),
    Worked(_REAL_ESTATE, _count(bad=700), ZERO, _TIANJIN),
)
