"""同组比较公式 — how many points does a value have beside those of its peers?

Such points depend on other bodies, so nobody can be held to them alone: they serve rankings and analyses, and a profile
does not take them for a score. A standard deviation is no fraction: it is taken to twelve decimals, half up.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import isqrt
from typing import ClassVar, Final

from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import NOT_POSITIVE, ONE, ZERO, Better, Shape, Takes, Worked, require

_HALF: Final = Fraction(1, 2)
_ROOT_SCALE: Final = 10**12


class Method(StrEnum):
    """How a value is placed among its peers."""

    MIN_MAX = "min_max"
    Z_SCORE = "z_score"
    PERCENTILE = "percentile"
    RANK = "rank"
    BORDA = "borda"


@dataclass(frozen=True, slots=True)
class Beside:
    """A value and the values of the whole peer group, its own among them."""

    value: Fraction
    group: tuple[Fraction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer(Shape[Beside]):
    """``most`` times the place of a value in its group, by one of five methods; half of it where all are equal.

    ``spread`` is for ``z_score``: so many standard deviations below or above the mean are nothing, or all.
    """

    name: ClassVar[str] = "peer"
    takes: ClassVar[Takes] = Takes.PEERS
    says: ClassVar[Say] = Say("在同组中按{method}计{most}分", "{most} by its place among peers, {method}")
    method: Method
    pays: Better = Better.HIGHER
    spread: Fraction = Fraction(2)

    def __post_init__(self) -> None:
        """Refuse a spread of nothing."""
        Shape.__post_init__(self)
        require(self.spread > 0, "spread", NOT_POSITIVE)

    def points(self, given: Beside) -> Fraction:
        share = _HALF if len(set(given.group)) <= 1 else min(ONE, max(ZERO, self._place(given)))
        return self.most * (share if self.pays is Better.HIGHER else ONE - share)

    @property
    def better(self) -> Better:
        return self.pays

    def _place(self, given: Beside) -> Fraction:
        value, group = given.value, given.group
        below = sum(other < value for other in group)
        equal = sum(other == value for other in group)
        match self.method:
            case Method.MIN_MAX:
                return (value - min(group)) / (max(group) - min(group))
            case Method.Z_SCORE:
                mean = sum(group, ZERO) / len(group)
                deviation = root(sum(((other - mean) ** 2 for other in group), ZERO) / len(group))
                return _HALF + (value - mean) / deviation / (2 * self.spread)
            case Method.PERCENTILE:
                return (below + _HALF * equal) / len(group)
            case Method.RANK:  # equal values share the better rank when more is better
                return ONE - Fraction(len(group) - below - equal, len(group) - 1)
            case Method.BORDA:  # a peer that is beaten counts one, an equal one a half
                return (below + _HALF * (equal - 1)) / (len(group) - 1)


def root(number: Fraction) -> Fraction:
    """Return the square root of a number that is not negative, to twelve decimals, half up."""
    scaled = number * _ROOT_SCALE**2
    down = isqrt(int(scaled))
    up = (2 * down + 1) ** 2 <= 4 * scaled
    return Fraction(down + up, _ROOT_SCALE)


_GROUP: Final = (Fraction(60), Fraction(70), Fraction(70), Fraction(80), Fraction(100))
_DEFINED: Final = Say("按公式定义计算", "by the definition of the formula")
_TEN: Final = Fraction(10)

WORKED: Final = (
    Worked(Peer(most=_TEN, method=Method.MIN_MAX), Beside(Fraction(70), _GROUP), Fraction("2.5"), _DEFINED),
    Worked(Peer(most=_TEN, method=Method.RANK), Beside(Fraction(100), _GROUP), _TEN, _DEFINED),
    Worked(Peer(most=_TEN, method=Method.RANK), Beside(Fraction(70), _GROUP), Fraction(5), _DEFINED),
    Worked(Peer(most=_TEN, method=Method.BORDA), Beside(Fraction(70), _GROUP), Fraction("3.75"), _DEFINED),
    Worked(Peer(most=_TEN, method=Method.PERCENTILE), Beside(Fraction(70), _GROUP), Fraction(4), _DEFINED),
    # mean 4 and deviation 2 of these: 6 is one deviation above, three quarters of the way with a spread of two
    Worked(
        Peer(most=_TEN, method=Method.Z_SCORE),
        Beside(Fraction(6), (Fraction(2), Fraction(2), Fraction(6), Fraction(6))),
        Fraction("7.5"),
        _DEFINED,
    ),
)
