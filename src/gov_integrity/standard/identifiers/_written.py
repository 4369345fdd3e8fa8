"""号码的写法 — which signs in a written number mean nothing, and what number is left without them?

Only for saying what may be meant: no number is accepted in any but its exact form.
"""

import re
from collections.abc import Sequence
from typing import Final

from gov_integrity.forms.identifier import InvalidIdentifierError
from gov_integrity.forms.say import Say

LONGEST_READ: Final = 128
_WIDTH: Final = {0xFF01 + offset: 0x21 + offset for offset in range(94)} | {0x3000: 0x20}
_INVISIBLE: Final = dict.fromkeys(
    (
        *range(0x20),
        *range(0x7F, 0xA0),
        0xAD,
        0x61C,
        *range(0x200B, 0x2010),
        *range(0x2028, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
        0xFEFF,
    )
)
_SPACES: Final = dict.fromkeys((0x20, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000))
_DASHES: Final = dict.fromkeys((0x2D, 0xFF0D, 0x2212, *range(0x2010, 0x2016)))
_COMPACT: Final = _WIDTH | _INVISIBLE | _SPACES | _DASHES
_COVER: Final = re.compile("[*＊●•×]")

MASKED: Final = Say("有字符被遮盖", "characters are covered up")
LOOSE: Final = Say(
    "夹有全角字符、空格、连字符或不可见字符", "full-width characters, spaces, dashes or invisible characters in it"
)


def visible(text: str) -> str:
    """Return ``text`` without characters that cannot be seen, and without spaces around it."""
    return text.translate(_INVISIBLE).strip()


def unspaced(text: str) -> str:
    """Return ``text`` in half-width characters, without spaces and characters that cannot be seen."""
    return text.translate(_WIDTH).translate(_INVISIBLE | _SPACES)


def compact(text: str) -> str:
    """Return ``text`` in half-width characters, without spaces, dashes and characters that cannot be seen."""
    return text.translate(_COMPACT)


def is_masked(text: str) -> bool:
    """Return whether characters of ``text`` were covered up, as in ``4101**********1234``."""
    return _COVER.search(text) is not None


def places(positions: Sequence[int]) -> Say:
    """Return in words where characters stand; ``positions`` count from 1."""
    numbers = [str(position) for position in positions]
    return Say(f"第{'、'.join(numbers)}位", f"character {', '.join(numbers)}")


def wrong_length(text: str, expected: int) -> InvalidIdentifierError:
    """Return the fault of a number that is too short or too long."""
    length = len(text)
    part = Say(f"应为{expected}位，实为{length}位", f"{expected} characters expected, {length} given")
    return InvalidIdentifierError("IDN203", part)
