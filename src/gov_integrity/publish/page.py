"""页 — how does each kind of thing of the standard get its page, and how do pages point to one another?

A page is plain Markdown that any tool may read. Its address holds the thing's own id and never changes, so that a
receipt, a letter or a law review may point to it. A kind of page is declared once, in ``publish/pages/``.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import unescape
from typing import Any, Final

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.say import Say, pick
from gov_integrity.forms.walk import everything

SUFFIX: Final = ".md"
INDEX: Final = "index"
_TARGET: Final = "page:"
_LINK: Final = re.compile(rf"\[([^\[\]]*)\]\({_TARGET}([^()\s]*)\)")
_FENCE: Final = "```"
_FIGURE: Final = ("<figure>", "</figure>")
_CODE: Final = re.compile(r"(`+[^`\n]*`+)")
_STRAY: Final = re.compile(r'<(?!br>|a id="[^"<>]*">|/a>)')


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it stands (``rules/publicity-period.md``), what it is called, and its Markdown."""

    path: str
    title: str
    text: str


Lines = Callable[[Any, str], Iterator[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One kind of thing that has pages.

    ``id`` is the folder of its list, ``short`` what it is called in ``explain short:id``; ``folder`` is where the pages
    stand, by default that of the list. ``named`` gives a thing's id, ``key`` the name of its page where that is another
    one; ``heading`` its name in words; ``lines`` everything that is said of it below the heading.
    """

    id: str
    short: str
    title: Say
    meaning: Say
    form: type
    things: Callable[[], Iterable[Any]]
    named: Callable[[Any], str]
    heading: Callable[[Any, str], str]
    brief: Callable[[Any, str], str]
    lines: Lines
    folder: str = ""
    key: Callable[[Any], str] | None = None

    def holds(self, thing: object) -> bool:
        """Return whether a thing is of this kind."""
        return issubclass(thing, self.form) if isinstance(thing, type) else isinstance(thing, self.form)

    @property
    def list_address(self) -> str:
        """Where the list of these things stands."""
        return f"{self.id}/{INDEX}{SUFFIX}"

    def address(self, thing: Any) -> str:
        """Return where the page of a thing stands."""
        return f"{self.folder or self.id}/{(self.key or self.named)(thing)}{SUFFIX}"


@cache
def families() -> tuple[Family, ...]:
    """Return every kind of thing that has pages, in the order of the modules that declare them."""
    return everything("gov_integrity.publish.pages", "family", Family)


def family_of(thing: object) -> Family:
    """Return the kind of a thing; raise ``LookupError`` for one that has no page."""
    found = next((family for family in families() if family.holds(thing)), None)
    if found is None:
        raise LookupError(thing)
    return found


def lines_of(thing: object, language: str) -> Iterator[str]:
    """Yield the lines of the page of a thing, its heading first."""
    family = family_of(thing)
    yield f"# {family.heading(thing, language)} `{family.named(thing)}`"
    yield ""
    yield from family.lines(thing, language)
    yield ""
    yield pick(language, "同类：", "More of them: ") + link_to(family.list_address, family.title.in_(language))


def link(thing: object, label: str = "", language: str = "zh") -> str:
    """Return a link to the page of a thing; by default it is called what its page is."""
    family = family_of(thing)
    return link_to(family.address(thing), label or family.heading(thing, language))


def link_to(address: str, label: str) -> str:
    """Return a link to an address of these pages."""
    return f"[{label.replace('[', '〔').replace(']', '〕')}]({_TARGET}{address})"


def cited(place: Locator, label: str) -> str:
    """Return a link to a passage on the page of its instrument."""
    return link_to(f"{family_of(place.instrument).address(place.instrument)}#{place.where}", label)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a table; nothing where it has no row."""
    held = [[cell(text) for text in row] for row in rows]
    if held:
        yield "| " + " | ".join(head) + " |"
        yield "|" + "---|" * len(head)
        yield from ("| " + " | ".join(row) + " |" for row in held)
        yield ""


def cell(text: str) -> str:
    """Return a text as it stands in a cell of a table."""
    return text.replace("|", "\\|").replace("\n", "<br>") or "—"


def literal(text: object) -> str:
    """Return a text to be read letter by letter, on one line."""
    told = str(text).replace("\n", "⏎").replace("`", "ˋ")
    return f"`{told}`" if told.strip() else "``␠``" if told else "—"


def page(path: str, title: str, lines: Iterable[str]) -> Page:
    """Return a page whose links are relative to where it stands, and in which nothing but its figures is markup."""
    up = "../" * path.count("/")
    return Page(path, title, "\n".join(_safe(lines, up)).rstrip() + "\n")


def bare(lines: Iterable[str]) -> str:
    """Return lines as they read where nothing can be followed and no figure be shown."""
    shown, figure = [], False
    for line in lines:
        figure = figure or line.startswith(_FIGURE[0])
        if not figure:
            shown.append(_ANCHOR.sub("", _LINK.sub(r"\1", line)))
        figure = figure and not line.endswith(_FIGURE[1])
    return re.sub("\n{3,}", "\n\n", unescape("\n".join(shown))).rstrip() + "\n"


_ANCHOR: Final = re.compile(r'<a id="[^"]*"></a>\n?')


def _safe(lines: Iterable[str], up: str) -> Iterator[str]:
    fenced = figure = False
    for line in lines:
        figure = figure or line.startswith(_FIGURE[0])
        fenced = fenced != line.startswith(_FENCE)
        if figure or fenced or line.startswith(_FENCE):
            yield line
        else:
            yield "".join(_said(part, up) for part in _CODE.split(line))
        figure = figure and not line.endswith(_FIGURE[1])


def _said(part: str, up: str) -> str:
    return part if part.startswith("`") else _LINK.sub(rf"[\1]({up}\2)", _STRAY.sub("&lt;", part))
