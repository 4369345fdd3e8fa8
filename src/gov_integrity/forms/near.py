"""相近 — which of the names that there are may be meant by one that is not there?

Nearer is the name that shares more of its characters in common blocks, as ``difflib`` counts them; then the one that
fewer single changes lead to; then the one that was given first. The readers in other languages rank in the same way.
"""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

MOST: Final = 3
ALIKE: Final = 0.6
ALIKE_IN_CHINESE: Final = 0.5
"""Chinese names are short: of two characters one may be wrong."""
NONE: Final = "—"
LONGEST: Final = 128
_NO: Final = ("不", "未", "非", "无", "部分")


def nearest(word: str, names: Iterable[str], *, most: int = MOST, alike: float = ALIKE) -> list[str]:
    """Return at most ``most`` of the names, the nearest first; a word of over 128 characters is near none.

    Width and case of letters make no difference; ``alike`` is the least share of common characters, from 0 to 1.
    """
    if len(word) > LONGEST:
        return []
    wanted = _plain(word)
    blocks = SequenceMatcher(None, b=wanted, autojunk=False)
    found: list[tuple[float, int, int, str]] = []
    for number, name in enumerate(names):
        blocks.set_seq1(_plain(name))
        bounds = (
            blocks.real_quick_ratio,
            blocks.quick_ratio,
            blocks.ratio,
        )  # each is cheaper than the next, and not lower
        if all(bound() >= alike for bound in bounds):
            found.append((-blocks.ratio(), changes(_plain(name), wanted), number, name))
    return [name for *_rank, name in sorted(found)[:most]]


def the_nearest(word: str, names: Iterable[str], *, alike: float = ALIKE) -> str:
    """Return the nearest of the names as a sentence tells it: a dash where none is near."""
    return next(iter(nearest(word, names, most=1, alike=alike)), NONE)


def alike(one: str, other: str) -> float:
    """Return the share of the characters of two texts that stand in common blocks, from 0 to 1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def are_opposed(one: str, other: str) -> bool:
    """Return whether only one of two texts says no, or only in part: 不予修复 is much like 准予修复, and its contrary.

    >>> are_opposed("不予修复", "准予修复"), are_opposed("不成立", "异议不成立")
    (True, False)
    """
    return any((word in one) != (word in other) for word in _NO)


def changes(one: str, other: str) -> int:
    """Return by how many characters added, left out or replaced one text becomes another.

    >>> changes("罚金", "罚款")
    1
    """
    before = list(range(len(other) + 1))
    for row, sign in enumerate(one, 1):
        now = [row]
        for column, its in enumerate(other, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (sign != its)))
        before = now
    return before[-1]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()
