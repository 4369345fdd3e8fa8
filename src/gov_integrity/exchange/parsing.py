"""解析 — how does a row become a record, or the findings that say why not?

Text is read by the element's kind in the column's dialect, then the document is taken by the record. Never raises for
bad data. A column that is not of the standard is told once, for the table, and stays where it is: in the source.
"""

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.placed import SCOPE, Outcome, Placed, allowed, lacking
from gov_integrity.exchange.row import CellKind, Row, reference
from gov_integrity.exchange.secret_marks import first_marked
from gov_integrity.exchange.text_signs import signs
from gov_integrity.forms.element import Element, Visibility
from gov_integrity.forms.finding import ERROR, HINT, Finding, Level, Place
from gov_integrity.forms.kind import Dialect, Misread
from gov_integrity.forms.kinds import Coded, Identified, Many, Pattern, Ref
from gov_integrity.forms.mend import SPACES
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import Record, Wrong
from gov_integrity.judgement import masking
from gov_integrity.standard import catalogue

_EXPONENT: Final = re.compile(r"[0-9](?:\.[0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_EXCEL_TEXT: Final = re.compile(r'="[^"]*"|\'.*', re.DOTALL)
_FORMULA: Final = re.compile(r"[=@][A-Za-z(]|[+-][A-Za-z(]|\t")
_FOOTERS: Final = (
    "合计",
    "小计",
    "总计",
    "制表",
    "填表",
    "填报人",
    "审核人",
    "注:",
    "注：",
    "备注:",
    "备注：",
    "说明:",
    "说明：",
)
_OTHER: Final = re.compile(r"其他[-－—–:：]+(?P<what>[^;；|]+)$")
_CELL_FAULTS: Final = {CellKind.ERROR: "XLS078", CellKind.FORMULA: "XLS077"}


def is_blank(row: Row) -> bool:
    """Return whether nothing stands in a row."""
    return not any(cell.strip(SPACES) for cell in row.cells)


def is_footer(row: Row, head: Head) -> bool:
    """Return whether a row is a total, a note or a signature, and no record."""
    filled = [cell.strip(SPACES) for cell in row.cells if cell.strip(SPACES)]
    return 2 * len(filled) <= head.width and filled[0].startswith(_FOOTERS)


def record_of_row(row: Row, head: Head, spoiled: Collection[str] = ()) -> Outcome:
    """Return the record of a table row, if it has the shape, and everything found on the way.

    ``spoiled`` are the elements that a root cause makes unreadable; they are not read, nothing is said of them.
    """
    surplus = [cell for cell in row.cells[head.width :] if cell.strip(SPACES)]
    if len(row.cells) < head.width or surplus:
        code = "CSV050" if surplus else "CSV049"
        slots = {"seen": str(len(row.cells)), "expected": str(head.width)}
        return None, [Finding(code, ERROR, row.place, slots=slots)]
    marked = first_marked(row.cells)
    if marked >= 0:
        column = head.columns[marked]
        return None, [Finding("SEC301", ERROR, row.place.at(column=column.header, cell=reference(row, marked)))]
    findings: list[Finding] = []
    document: dict[str, object] = {"type": head.record.record_id}
    unread = {*head.spoiled, *spoiled}
    scope = scope_of(row, head)
    for column in head.columns:
        raw = row.cells[column.index]
        text = raw.strip(SPACES)
        if column.element is None or column.element.name in spoiled:
            continue
        name = column.element.name
        kind = CellKind.TEXT if row.kinds is None else row.kinds[column.index]
        place = row.place.at(name, column=column.header, cell=reference(row, column.index))
        text, other = _other(text, column.element, head)
        held = _Cell(column.element, raw, text, kind, place, masking.visibility(column.element, scope))
        value, found = _value(held, column.dialect)
        document |= other
        findings += found
        if any(finding.level is ERROR for finding in found):
            unread.add(name)
        elif value is not None:
            before = document.get(name)  # a list that the layout spreads over several columns
            document[name] = [*before, *value] if isinstance(before, list) and isinstance(value, list) else value
    taken = head.record.take(document)
    if isinstance(taken, Record):
        return (None if unread else Placed(taken, row.place)), findings
    return None, [*findings, *_faults(taken, head, document, row.place, unread)]


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell of an element: as it stands, as it is read, and who may see it."""

    element: Element
    raw: str
    text: str
    kind: CellKind
    place: Place
    shown_to: Visibility

    def finding(self, code: str, level: Level, slots: Mapping[str, str] | None = None) -> Finding:
        seen = masking.seen(self.raw, self.element, code, self.shown_to)
        return Finding(code, level, self.place, seen, slots or {})


def scope_of(row: Row, head: Head) -> object:
    """Return the disclosure scope that a row gives itself; one that cannot be read shows nothing."""
    column = next((each for each in head.columns if each.element and each.element.name == SCOPE), None)
    text = row.cells[column.index].strip(SPACES) if column else ""
    return column.element.kind.read(text, column.dialect) if column and column.element and text else None


def _other(text: str, element: Element, head: Head) -> tuple[str, dict[str, object]]:
    """Split what stands behind a code for "other" (``其他-临时救助``) from the code, where an element takes it."""
    kind = element.kind.of if isinstance(element.kind, Many) else element.kind
    told = _OTHER.search(text) if isinstance(kind, Coded) else None
    name = f"{element.name}_other"
    if told is None or name not in head.record.elements:
        return text, {}
    return text[: told.start()] + "其他", {name: told["what"].strip()}


def _value(cell: _Cell, dialect: Dialect) -> tuple[object, list[Finding]]:
    """Return the document value of one cell (``None``: nothing is given) and what was found in it."""
    fault = _CELL_FAULTS.get(cell.kind) or _eaten(cell)
    if fault:
        return None, [cell.finding(fault, ERROR)]
    if cell.text in cell.element.kind.null_words:
        return None, []
    hints = [cell.finding("TXT141", HINT)] if cell.raw != cell.raw.strip(SPACES) else []
    if _FORMULA.match(cell.text):
        hints.append(cell.finding("SEC065", HINT))
    hints += [
        cell.finding(code, catalogue.notice(code).level, slots)
        for code, slots in signs(cell.text, cell.element, cell.shown_to)
    ]
    value = cell.element.kind.read(cell.text, dialect)
    if isinstance(value, Misread):
        return None, [*hints, cell.finding(value.code, ERROR, allowed(value.slots, cell.shown_to))]
    return value, hints


def _eaten(cell: _Cell) -> str:
    """Return the code of what a spreadsheet did to a value: a number made of it, digits lost, a date as a serial."""
    if isinstance(cell.element.kind, Identified | Pattern | Ref):
        if cell.kind is CellKind.NUMBER and cell.text:
            return "XLS041"
        if _EXPONENT.fullmatch(cell.text) or _EXCEL_TEXT.fullmatch(cell.text):
            return "CSV066"
    return "DAT119" if cell.kind is CellKind.NUMBER and isinstance(cell.element.kind, Day) else ""


def _faults(
    taken: Iterable[Wrong], head: Head, document: Mapping[str, object], place: Place, unread: Container[str]
) -> Iterator[Finding]:
    """Yield what the shape lacks, but for elements of which it is known already why they are not there."""
    columns = {column.element.name: column.header for column in head.columns if column.element is not None}
    for wrong in taken:
        name = str(wrong.path[0])
        if name not in unread:
            yield lacking(head.record, wrong, document, place.at(name, column=columns.get(name, "")))
