"""乱码 — was a text read in a wrong encoding, and what was it before?

Told by turning it back: the bytes that it would be in the wrong encoding are good text in the right one. One lost
character at the end is borne, because an odd number of bytes loses its last.
"""

from typing import Final

_REPLACED: Final = "\ufffd"
_LOST: Final = ("锟斤拷", _REPLACED, "???")
_WRONG_THEN_RIGHT: Final = (("gb18030", "utf-8"), ("cp1252", "utf-8"), ("latin-1", "utf-8"), ("latin-1", "gb18030"))
_FIRST_CJK, _LAST_CJK = "\u4e00", "\u9fff"
_LEAST_WIDE: Final = 2


def turned_back(text: str) -> str:
    """Return what a garbled text was, as far as it can be told, or an empty text where it is not garbled."""
    plain = text.strip().rstrip(_REPLACED + "?")
    if plain.isascii():
        return ""
    for wrong, right in _WRONG_THEN_RIGHT:
        try:
            raw = plain.encode(wrong)
        except UnicodeEncodeError:
            continue
        before = _decoded(raw, right)
        if before and before != plain:
            return before
    return ""


def is_garbled(text: str) -> bool:
    """Return whether a text is garbled, beyond repair or not."""
    return any(sign in text for sign in _LOST) or bool(turned_back(text))


def _decoded(raw: bytes, right: str) -> str:
    """Return the bytes as Chinese text; a character that is cut at the end is left out."""
    for cut in range(3):
        try:
            before = raw[: len(raw) - cut].decode(right)
        except UnicodeDecodeError:
            continue
        wide = sum(_FIRST_CJK <= sign <= _LAST_CJK for sign in before)
        odd = sum(
            not (_FIRST_CJK <= sign <= _LAST_CJK or sign.isascii() or sign in "（）〔〕“”、，。；：") for sign in before
        )
        return before if wide >= _LEAST_WIDE and not odd else ""
    return ""
