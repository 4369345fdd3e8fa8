"""修正处 — which cells of a row, and which texts of a document, can be written otherwise without any doubt?

Only what an element holds is touched: no header, no title, no row whose cells may stand in the wrong columns, nothing
that a spreadsheet made a number.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.parsing import scope_of
from gov_integrity.exchange.placed import SCOPE
from gov_integrity.exchange.row import CellKind, Document, Row, reference
from gov_integrity.forms.element import Element, Visibility
from gov_integrity.forms.finding import Place
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Many, Parts
from gov_integrity.forms.mend import SPACES, mended, mended_value
from gov_integrity.forms.record import Part
from gov_integrity.judgement import masking
from gov_integrity.standard import catalogue

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One text written otherwise: where it stands, what it was and is, by which mends, and who may see it.

    ``at`` is the number of the column from 0, or the path below the document.
    """

    at: Path
    place: Place
    element: Element
    before: str
    after: str
    mends: tuple[str, ...]
    shown_to: Visibility


def of_row(row: Row, head: Head, spoiled: Collection[str] = ()) -> Iterator[Change]:
    """Yield the changes of a table row; ``spoiled`` are elements of which a root cause says that they are not read."""
    if len(row.cells) < head.width or any(cell.strip(SPACES) for cell in row.cells[head.width :]):
        return
    scope = scope_of(row, head)
    for column in head.columns:
        element = column.element
        is_text = row.kinds is None or row.kinds[column.index] is CellKind.TEXT
        if element is None or element.name in spoiled or not is_text:
            continue
        before = row.cells[column.index]
        after, mends = mended(element.kind, before, column.dialect)
        if mends:
            place = row.place.at(element.name, column=column.header, cell=reference(row, column.index))
            shown_to = masking.visibility(element, scope)
            yield Change((column.index,), place, element, before, after, mends, shown_to)


def of_document(document: Document, record: str = "") -> Iterator[Change]:
    """Yield the changes of a document; ``record`` names its type where it does not tell it itself."""
    given = document.document
    try:
        declared = catalogue.record_type(str(given.get("type", record)))
    except LookupError:
        return
    scope = given.get(SCOPE)
    for path, element, kind, text in _texts(declared, given, ()):
        after, mends = mended_value(kind, text)
        if mends:
            place = document.place.at(element.name, path="/" + "/".join(map(str, path)))
            yield Change(path, place, element, text, after, mends, masking.visibility(element, scope))


def _texts(part: type[Part], given: dict[str, object], path: Path) -> Iterator[tuple[Path, Element, Kind, str]]:
    for name, value in given.items():
        element = part.elements.get(name)
        if element is not None:
            yield from _inside(element, element.kind, value, (*path, name))


def _inside(element: Element, kind: Kind, value: object, path: Path) -> Iterator[tuple[Path, Element, Kind, str]]:
    if isinstance(kind, Many) and isinstance(value, list):
        for number, item in enumerate(value):
            yield from _inside(element, kind.of, item, (*path, number))
    elif isinstance(kind, Parts) and isinstance(value, dict):
        yield from _texts(kind.part, value, path)
    elif isinstance(value, str):
        yield path, element, kind, value
