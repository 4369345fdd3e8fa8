"""图形 — how is an SVG document written so that no label can break out of it?

Only ``written`` turns words into markup, and everything else takes markup: forgetting to escape is a type error.
Styles are classes of one sheet, scoped to ``.gi-figure``: a style inside an inline figure holds for its whole page.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, NewType, TypedDict, Unpack

from gov_integrity.figures.palette import SHEET

Markup = NewType("Markup", str)

_KEY: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*", re.ASCII)
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_ENTITIES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})


class Caption(TypedDict):
    """What names a figure.

    ``key`` is a word of ASCII letters, digits, ``-`` and ``_``, unique on its page: the figure's ids start with it.
    ``title`` and ``description`` are read aloud in place of the drawing; the title also shows when the pointer rests.
    """

    key: str
    title: str
    description: str


def seen(text: str) -> str:
    """Return ``text`` with line breaks as blanks and what has no shape of its own shown as ``⟨U+202E⟩``."""
    return "".join(_seen(character) for character in text)


def written(text: str) -> Markup:
    """Return words as markup, fit for the inside of an element and for an attribute."""
    return Markup(seen(text).translate(_ENTITIES))


def number(value: float) -> str:
    """Return a coordinate with at most two decimals, the same on every machine: ``12``, ``0.5``, never ``-0``."""
    short = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def element(name: str, /, *inside: Markup, **attributes: str | float | None) -> Markup:
    """Return an element; ``class_`` means class, ``_`` inside a name means ``-``; ``None`` is left out."""
    shown = "".join(
        f' {key.removesuffix("_").replace("_", "-")}="{written(value) if isinstance(value, str) else number(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{shown}>{''.join(inside)}</{name}>" if inside else f"<{name}{shown}/>")


def drawing(parts: Iterable[Markup], width: float, height: float, **caption: Unpack[Caption]) -> str:
    """Return the whole document, ``width`` by ``height`` in CSS pixels; it shrinks with its page and never grows.

    Raises ``ValueError`` where the key cannot start an id.
    """
    key = caption["key"]
    if not _KEY.fullmatch(key):
        message = "the key of a figure starts with a letter and holds only ASCII letters, digits, - and _"
        raise ValueError(message)
    return element(
        "svg",
        Markup("\n"),
        element("title", written(caption["title"]), id=f"{key}-title"),
        element("desc", written(caption["description"]), id=f"{key}-description"),
        element("style", Markup(SHEET)),
        *(Markup(f"\n{part}") for part in parts),
        Markup("\n"),
        xmlns="http://www.w3.org/2000/svg",
        class_="gi-figure",
        viewBox=f"0 0 {number(width)} {number(height)}",
        width=width,
        height=height,
        role="img",
        aria_labelledby=f"{key}-title {key}-description",
    )


def _seen(character: str) -> str:
    if character in "\t\n\r":
        return " "
    unseen = character in "\ufffe\uffff" or unicodedata.category(character) in _UNSEEN  # XML refuses the first two
    return f"⟨U+{ord(character):04X}⟩" if unseen else character
