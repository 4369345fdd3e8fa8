"""中文编码字符集 — which characters did GB 18030-2022 move, and what is not to be expected in Chinese text?

The decoder of Python follows the edition of 2000: characters that Unicode did not have then come out as private code
points.
"""

import re
from collections import Counter
from collections.abc import Collection
from typing import Final

from gov_integrity.exchange.physical.found import found
from gov_integrity.forms.finding import Finding, Place

# Source: the gb18030 index of the Encoding Standard (edition 2022) for 19 of them; the six of plane 2 keep a private
# code point there and are read as the GNU C library reads them.
MOVED: Final = {
    **dict(zip(range(0xE78D, 0xE797), (0xFE10, 0xFE12, 0xFE11, *range(0xFE13, 0xFE1A)), strict=True)),
    0xE7C7: 0x1E3F,
    0xE816: 0x20087,
    0xE817: 0x20089,
    0xE818: 0x200CC,
    0xE81E: 0x9FB4,
    0xE826: 0x9FB5,
    0xE82B: 0x9FB6,
    0xE82C: 0x9FB7,
    0xE831: 0x215D7,
    0xE832: 0x9FB8,
    0xE83B: 0x2298F,
    0xE843: 0x9FB9,
    0xE854: 0x9FBA,
    0xE855: 0x241FE,
    0xE864: 0x9FBB,
}
_OLD: Final = re.compile("[" + "".join(map(chr, MOVED)) + "]")
_PRIVATE: Final = ((0xE000, 0xF8FF), (0xF0000, 0x10FFFF))
_MOST_CHANGES: Final = 5
_FEWEST_PRIVATE: Final = 3
_FEWEST_RARE: Final = 8
_PRIVATE_SHARE: Final = 0.02
_RARE_SHARE: Final = 0.6


def current(text: str) -> tuple[str, frozenset[str]]:
    """Return a decoded text as GB 18030-2022 means it, and the old code points that stood in it."""
    old = frozenset(_OLD.findall(text))
    return (text.translate(MOVED), old) if old else (text, old)


def note(old: Collection[str], count: int, place: Place) -> Finding:
    """Return the finding that ``count`` lines or records from ``place`` on held old code points."""
    changes = [f"U+{ord(sign):04X}→U+{MOVED[ord(sign)]:04X}" for sign in sorted(old)]
    return found("ENC022", place, affected=count, changes="、".join(changes[:_MOST_CHANGES]))


def is_ordinary(text: str) -> bool:
    """Return whether every character of a text is in GB 2312, as nearly all of Chinese office text is."""
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def is_plausible(text: str) -> bool:
    """Return whether a text decoded as GB18030 can be Chinese.

    Big5 read so is full of private code points (23 % of one sample), Shift-JIS of characters outside GB 2312 (all of
    one sample); a Chinese text in traditional characters has a third of these. The shares are ours.
    """
    counted = Counter(sign for sign in text if not sign.isascii())
    total = sum(counted.values())
    private = sum(count for sign, count in counted.items() if _is_private(sign))
    rare = sum(count for sign, count in counted.items() if not is_ordinary(sign))
    too_private = private >= _FEWEST_PRIVATE and private >= _PRIVATE_SHARE * total
    too_rare = rare >= _FEWEST_RARE and rare >= _RARE_SHARE * total
    return not (too_private or too_rare)


def _is_private(sign: str) -> bool:
    return ord(sign) not in MOVED and any(first <= ord(sign) <= last for first, last in _PRIVATE)
