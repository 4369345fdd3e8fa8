"""排字 — how wide are these words, and how are they made to fit?

Widths are estimates on the wide side of the usual sans-serif faces: nothing is measured, so the same figure comes out
everywhere. A character keeps its combining marks; a wrapped line never starts with a closing sign.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile
from typing import Final, Literal

from gov_integrity.figures.svg import Markup, element, seen, written

Anchor = Literal["start", "middle", "end"]

LINE: Final = 1.3
"""From one baseline to the next, in ems."""
ABOVE: Final = 0.88
"""From the baseline to the top of a Chinese character, in ems."""
BELOW: Final = 0.22
"""From the baseline to the foot of a descender, in ems."""

_LATIN: Final = (
    (frozenset("fijlrtI.,:;'|!()[]{}/\\- "), 0.44),
    (frozenset("0123456789"), 0.6),
    (frozenset("ABCDEFGHJKLNOPQRSTUVXYZ&"), 0.78),
    (frozenset("mwMW@%"), 1.0),
)
_NEVER_FIRST: Final = frozenset("，。、；：？！）》〉」』】〕”’·…%,.;:?!)]}")
_NEVER_LAST: Final = frozenset("（《〈「『【〔“‘([{")
_MARKS: Final = 4  # more combining marks than any script stacks would climb out of the line


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the figure's coordinates, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Tell whether the two overlap; edges that only touch do not."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.left < x < self.right and self.top < y < self.bottom


@dataclass(frozen=True, slots=True)
class Placed:
    """Words at their place: the edge or middle named by ``anchor`` at ``x``, below ``top``."""

    words: "Lettering"
    x: float
    top: float
    anchor: Anchor = "start"
    look: str = "gi-label"

    @property
    def box(self) -> Box:
        """The room the words take."""
        return self.words.box(self.x, self.top, self.anchor)

    def drawn(self) -> Markup:
        """Return the words as markup."""
        return self.words.set(self.x, self.top, self.anchor, self.look)


@dataclass(frozen=True, slots=True)
class Lettering:
    """Words broken into lines of one size; ``whole`` is what they said before any was cut off."""

    lines: tuple[str, ...]
    size: float
    whole: str

    @property
    def width(self) -> float:
        """The width of the longest line."""
        return max((breadth(line, self.size) for line in self.lines), default=0)

    @property
    def height(self) -> float:
        """From the top of the first line to the foot of the last; 0 without words."""
        return (len(self.lines) - 1) * self.size * LINE + self.size * (ABOVE + BELOW) if self.lines else 0

    def box(self, x: float, top: float, anchor: Anchor = "start") -> Box:
        """Return the room the words take when set at ``x`` below ``top``."""
        left = x - self.width * {"start": 0, "middle": 0.5, "end": 1}[anchor]
        return Box(left, top, left + self.width, top + self.height)

    def set(self, x: float, top: float, anchor: Anchor = "start", look: str = "gi-label") -> Markup:
        """Return the words as a text element; cut words show whole when the pointer rests on them."""
        if not self.lines:
            return Markup("")
        baselines = [top + self.size * (ABOVE + LINE * index) for index in range(len(self.lines))]
        whole = element("title", written(self.whole))
        return element(
            "text",
            *([whole] if self.cut else []),
            *(element("tspan", written(line), x=x, y=y) for line, y in zip(self.lines, baselines, strict=True)),
            class_=look,
            font_size=self.size,
            text_anchor=None if anchor == "start" else anchor,
        )

    @property
    def cut(self) -> bool:
        """Whether some of the words are not shown."""
        return "".join(self.lines).replace(" ", "") != self.whole.replace(" ", "")


def breadth(text: str, size: float) -> float:
    """Return the estimated width of one line of ``text`` at ``size`` pixels."""
    return sum(_ems(character) for character in seen(text)) * size


def fitted(text: str, size: float, room: float, lines: int = 1) -> Lettering:
    """Return ``text`` in at most ``lines`` lines of at most ``room`` pixels, evenly filled, cut with … if need be."""
    whole = " ".join(seen(text).split())
    if not whole:
        return Lettering((), size, "")
    words = _words(whole, room / size)
    broken = _broken(words, room / size)
    if len(broken) > lines:
        return Lettering((*broken[: lines - 1], _cut("".join(broken[lines - 1 :]), room / size)), size, whole)
    return Lettering(_evened(words, broken, room / size), size, whole)


def _ems(character: str) -> float:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0.1  # not every face stacks marks without moving on
    if unicodedata.east_asian_width(character) in "WFA":
        return 1.35 if unicodedata.category(character) == "So" and character > "\uffff" else 1
    for characters, ems in _LATIN:
        if character in characters:
            return ems
    return 0.65 if character.isascii() else 1.0


def _clusters(text: str) -> list[str]:
    """Each character with the marks that sit on it."""
    clusters: list[str] = []
    for character in text:
        if clusters and unicodedata.category(character)[0] == "M":
            if len(clusters[-1]) <= _MARKS:
                clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def _words(text: str, room: float) -> list[str]:
    """The pieces between which a line may break: Chinese characters, Latin words, parts of words longer than a line."""
    words: list[str] = []
    for cluster in _clusters(text):
        if words and _sticks(words[-1], cluster) and breadth(words[-1] + cluster, 1) <= room:
            words[-1] += cluster
        else:
            words.append(cluster)
    return words


def _sticks(word: str, cluster: str) -> bool:
    if cluster[0] in _NEVER_FIRST or word[-1] in _NEVER_LAST or cluster == " ":
        return True
    return not (word[-1] == " " or _stands_alone(word[-1]) or _stands_alone(cluster[0]))


def _stands_alone(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"


def _broken(words: Sequence[str], room: float) -> list[str]:
    lines = [""]
    for word in words:
        if lines[-1] and breadth((lines[-1] + word).rstrip(), 1) > room:
            lines.append("")
        lines[-1] += word
    return lines


def _evened(words: Sequence[str], broken: Sequence[str], room: float) -> tuple[str, ...]:
    """The same number of lines in the least room, so that no character is left alone on the last."""
    best = broken
    while len(best) > 1:
        room -= 0.5
        narrower = _broken(words, room)
        if len(narrower) > len(broken) or max(breadth(line.rstrip(), 1) for line in narrower) > room:
            break
        best = narrower
    return tuple(line.rstrip() for line in best)


def _cut(text: str, room: float) -> str:
    *_, kept = "", *takewhile(lambda start: breadth(start, 1) + 1 <= room, accumulate(_clusters(text)))
    return kept.rstrip() + "…"
