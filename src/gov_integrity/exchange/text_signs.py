"""文字符号 — which signs in a text make it look like another, or show that it was damaged on the way?

One search passes over what is ordinary, which is nearly every text. Nothing is changed: what is found is told with its
code points, so that people can see what cannot be seen.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from gov_integrity.forms.element import PUBLIC, Element, Visibility
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.personal import MOBILE, RESIDENT
from gov_integrity.standard.identifiers import resident_id

MOST_TOLD: Final = 5
_NAMES: Final = re.compile("(?:^|_)(?:name|legal_representative|full_name)$")

_DAMAGED: Final = "\ufffd|锟斤拷|烫烫烫"
_LOST: Final = re.compile("[? ]*[?]{2}[? ]*")
_MISREAD: Final = "[锟娴鍖鐪甯競鍥绛鏈閮闂鑷鎴涓浜鍏鏂璐鍙缁绀轰]"
_LOOK_ALIKE: Final = "[\u0370-\u03ff\u0400-\u052f]"
_SIGNS: Final[tuple[tuple[str, str], ...]] = (
    ("TXT028", "[\u2028\u2029]"),
    ("TXT132", "[\u200e\u200f\u202a-\u202e\u2066-\u2069]"),
    ("TXT133", "[\u00ad\u200b-\u200d\u2060\ufeff]"),
    ("TXT135", "[\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f]"),
    ("TXT137", "[\ufe00-\ufe0f\U000e0100-\U000e01ef]"),
    ("TXT139", "[\ue000-\uf8ff\U000f0000-\U0010fffd]"),
)
_IN_NAMES: Final[tuple[tuple[str, str], ...]] = (
    ("TXT134", "[\u2022\u2027\u2219\u30fb\uff0e\uff65]"),
    ("TXT142", "[\u0300-\u036f\u20d0-\u20ff\u2600-\u27bf\U0001f000-\U0001faff]"),
)
_ANY: Final = re.compile("|".join((_DAMAGED, _MISREAD, _LOOK_ALIKE, *(each for _, each in (*_SIGNS, *_IN_NAMES)))))
_COMPILED: Final = {code: re.compile(signs) for code, signs in (*_SIGNS, *_IN_NAMES)}
_DIGITS: Final = re.compile("[0-9]{11}")
_CHINESE: Final = re.compile("[\u4e00-\u9fff]{2,}")

Sign = tuple[str, Mapping[str, str]]


def is_ordinary(value: object) -> bool:
    """Return whether a value is no text, or one in which no element whatever has anything remarkable."""
    return not isinstance(value, str) or (
        "??" not in value and _DIGITS.search(value) is None and (value.isascii() or _ANY.search(value) is None)
    )


def signs(text: str, element: Element, shown_to: Visibility = PUBLIC) -> Iterator[Sign]:
    """Yield ``(code, slots)`` for what is remarkable in a text of an element that is shown to so many."""
    if shown_to is PUBLIC and isinstance(element.kind, Text) and _DIGITS.search(text):
        yield from _private(text, element)
    if "??" in text and isinstance(element.kind, Text) and _is_lost(text, element):
        yield "TXT026", {}
    if text.isascii() or _ANY.search(text) is None:
        return
    kind = element.kind.of if isinstance(element.kind, Many) else element.kind
    if isinstance(kind, Identified | Pattern | Coded):
        alike = re.findall(_LOOK_ALIKE, text)
        if alike:
            yield "TXT131", _points(alike)
    if not isinstance(kind, Text):
        return
    if is_damaged(text):
        yield "TXT026", {}
    told = (*_SIGNS, *_IN_NAMES) if _NAMES.search(element.name) else _SIGNS
    for code, _ in told:
        held = _COMPILED[code].findall(text)
        if held:
            yield code, _points(held)


def _private(text: str, element: Element) -> Iterator[Sign]:
    """Yield what tells of a person in a text that everyone may see: an identity number that is one, a mobile number."""
    if any(resident_id.is_valid(number) for number in RESIDENT.findall(text)):
        yield "SEC280", {}
    if not element.name.endswith("_number") and MOBILE.search(text):
        yield "SEC281", {}


def signs_of_document(element: Element, value: object, shown_to: Visibility = PUBLIC) -> Iterator[Sign]:
    """Yield what is remarkable in the value of a document, in all texts of a list; parts are judged by themselves."""
    kind = element.kind.of if isinstance(element.kind, Many) else element.kind
    if isinstance(kind, Parts):
        for part in value if isinstance(value, list) else [value]:
            for name, held in part.items() if isinstance(part, dict) else ():
                if name in kind.part.elements:
                    yield from signs_of_document(
                        kind.part.elements[name], held, stricter(shown_to, kind.part.elements[name])
                    )
        return
    for text in value if isinstance(value, list) else [value]:
        if isinstance(text, str):
            yield from signs(text, element, shown_to)


def stricter(shown_to: Visibility, element: Element) -> Visibility:
    """Return to whom an element inside a part is shown: to no more than the part itself."""
    return element.visibility if shown_to is PUBLIC else shown_to


def _is_lost(text: str, element: Element) -> bool:
    """Return whether question marks stand where characters were: in a name, or for the whole of a text."""
    return _NAMES.search(element.name) is not None or _LOST.fullmatch(text) is not None


def is_damaged(text: str) -> bool:
    """Return whether a text was decoded wrongly: it holds the marks of that, or reads as Chinese when undone."""
    if re.search(_DAMAGED, text):
        return True
    if not re.search(_MISREAD, text):
        return False
    try:
        undone = text.encode("gb18030").decode("utf-8")
    except UnicodeError:
        return False
    return _CHINESE.search(undone) is not None


def _points(held: list[str]) -> Mapping[str, str]:
    points = list(dict.fromkeys(f"U+{ord(sign):04X}" for sign in held))
    return {"points": " ".join(points[:MOST_TOLD]) + ("…" if len(points) > MOST_TOLD else "")}
