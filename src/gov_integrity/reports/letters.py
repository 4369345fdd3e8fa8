"""文书 — which letters are filled in from records: a handover, an order to rectify, a notice of correction?

What the record says is written in; what a letter needs and the record lacks is a line to fill in, and is told. No term
is set that the record does not hold, and no one who complained is named to the body complained of.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from gov_integrity.forms.element import PUBLIC, Element
from gov_integrity.forms.kinds import Coded
from gov_integrity.forms.period import Forever
from gov_integrity.forms.personal import without_numbers
from gov_integrity.forms.quantities import Fen, Money
from gov_integrity.forms.record import Part, Record
from gov_integrity.forms.say import Say
from gov_integrity.reports.receipt_report import templates
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.record_change import RecordChange

NOT_PUBLIC: Final = "（不公开，另行告知）"
EMPTY: Final = "（空）"


@dataclass(frozen=True, slots=True)
class Letter:
    """A kind of letter: its id (also the name of its template), its title, and the record type that fills it in."""

    id: str
    title: Say
    record: type[Record]


LETTERS: Final = {
    letter.id: letter
    for letter in (
        Letter("handover", Say("转办函", "handover of a complaint"), Complaint),
        Letter("rectification", Say("限期整改通知", "order to rectify"), DishonestyRecord),
        Letter("correction", Say("更正通知", "notice of correction"), RecordChange),
    )
}


class Blank:
    """A line to fill in by hand, as long as what belongs there."""

    def __init__(self, width: int) -> None:
        """Give the width in characters."""
        self._width = width

    def __html__(self) -> str:
        """Return the line; it is markup of our own."""
        return f'<span class="blank" style="width:{self._width}em"></span>'


@dataclass(slots=True)
class Filled:
    """One letter while it is written: gives the values of a record by name, and notes the titles of what is lacking."""

    part: Part
    lacking: dict[str, None] = field(default_factory=dict)

    def __call__(self, name: str, width: int = 8) -> object:
        """Return what the record says of an element as people write it, or a line to fill in."""
        element, held = self.part.elements[name], getattr(self.part, name)
        if held is not None and held != ():
            return written(element, held)
        self.lacking[element.title] = None
        return Blank(width)

    def has(self, name: str) -> bool:
        """Return whether the record says anything of an element."""
        held = getattr(self.part, name)
        return held is not None and held != ()

    def blank(self, title: str, width: int = 8) -> Blank:
        """Return a line for what no record holds."""
        self.lacking[title] = None
        return Blank(width)

    def last(self, name: str) -> "Filled | None":
        """Return the last part of a list of parts, which notes what is lacking here; nothing where there is none."""
        held = getattr(self.part, name)
        return Filled(held[-1], self.lacking) if held else None

    def each(self, name: str) -> "list[Filled]":
        """Return every part of a list of parts."""
        return [Filled(part, self.lacking) for part in getattr(self.part, name) or ()]


@dataclass(frozen=True, slots=True)
class Written:
    """Letters of one kind on one page, and by record what was lacking."""

    html: str
    lacking: tuple[tuple[str, tuple[str, ...]], ...]


def write(letter: Letter, records: Iterable[Record], on: date | None = None) -> Written:
    """Return a page with a letter for each record, dated ``on`` or left to be dated.

    Raises ``MissingExtraError`` where the template engine is not installed.
    """
    filled = [(record, Filled(record)) for record in records]
    template = templates().get_template(f"letter-{letter.id}.html")
    html = template.render(
        letter=letter,
        letters=[each for _record, each in filled],
        on=day(on) if on else None,
        changed=changed,
        concerned=concerned,
    )
    return Written(html, tuple((record.identity, tuple(each.lacking)) for record, each in filled))


def written(element: Element, held: Any) -> str:
    """Return a value as it stands in a Chinese letter: days in words, amounts in 元, codes by title."""
    if isinstance(held, tuple):
        return "、".join(written(element, item) for item in held)
    if isinstance(held, date):
        return day(held)
    if isinstance(held, Forever):
        return "长期"
    if isinstance(held, Fen):
        return f"{held.yuan}元"
    kind = getattr(element.kind, "of", element.kind)
    return (
        str(held.label()) if isinstance(kind, Coded) else "是" if held is True else "否" if held is False else str(held)
    )


def day(held: date) -> str:
    """Return a day as a letter writes it: 2024年9月2日."""
    return f"{held.year}年{held.month}月{held.day}日"


def concerned(record: Filled) -> str:
    """Return which record a change is of: its type by title, and its number without the mark of another package."""
    number = str(getattr(record.part, "target", "")).removeprefix("external:")
    try:
        title = catalogue.record_type(str(getattr(record.part, "record", ""))).record_title
    except LookupError:
        title = "记录"
    return f"{title}（编号：{without_numbers(number)}）"


def changed(record: Filled) -> list[tuple[str, str, str]]:
    """Return the elements of a change with what stood and stands there; what is not for everyone is not written out."""
    try:
        elements = catalogue.record_type(str(getattr(record.part, "record", ""))).elements
    except LookupError:
        elements = {}
    rows = []
    for each in getattr(record.part, "changes", ()) or ():
        element = elements.get(each.element_name)
        old, new = each.old_value or EMPTY, each.new_value or EMPTY
        if element is None or element.visibility is not PUBLIC:
            old = new = NOT_PUBLIC
        elif isinstance(element.kind, Money):
            old, new = (f"{text}元" if text else EMPTY for text in (each.old_value, each.new_value))
        rows.append((each.element_title or (element.title if element else each.element_name), old, new))
    return rows
