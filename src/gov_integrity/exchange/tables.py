"""制表 — how do records stand in a table that people fill in: which headers, which texts?

The layout is this standard's own, under Chinese titles; an amount says its unit in the header. Parts of a record have
no place in a table, and whoever writes one says which were left out.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, TextIO

from gov_integrity.exchange.row import MissingExtraError
from gov_integrity.forms.element import Element
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Flag, Many
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.quantities import Day, Money
from gov_integrity.forms.record import Record
from gov_integrity.publish.samples import is_part

if TYPE_CHECKING:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

LONG_TERM: Final = "长期"
_UNIT: Final = "（元）"
_EXTRA: Final = "excel"
_LONGEST_SHEET_NAME: Final = 31
NO_TIME: Final = datetime(1980, 1, 1)  # noqa: DTZ001 - a property of a workbook has no zone


@dataclass(frozen=True)
class RecordTable:
    """The table of one record type: a column for each element but those that are parts."""

    record: type[Record]

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """The elements that have a column, those that must always be given first."""
        fitting = [element for element in self.record.elements.values() if not is_part(element.kind)]
        return tuple(sorted(fitting, key=lambda element: element.required is not True))

    @property
    def left_out(self) -> tuple[Element, ...]:
        """The elements that have no place in a table."""
        return tuple(element for element in self.record.elements.values() if is_part(element.kind))

    @property
    def headers(self) -> tuple[str, ...]:
        """The header of every column."""
        return tuple(map(header, self.elements))

    @property
    def sheet_name(self) -> str:
        """The title of the record type, as the name of a sheet."""
        return self.record.record_title[:_LONGEST_SHEET_NAME]

    def row(self, document: Mapping[str, object]) -> list[str]:
        """Return the cells of a document; what cannot be read is written as it stands."""
        return [cell(element.kind, document.get(element.name)) for element in self.elements]

    def write_csv(self, documents: Iterable[Mapping[str, object]], out: TextIO) -> None:
        """Write documents as CSV under the Chinese headers."""
        table = csv.writer(out, lineterminator="\r\n")
        table.writerow(self.headers)
        table.writerows(map(self.row, documents))

    def write_xlsx(self, documents: Iterable[Mapping[str, object]], out: BinaryIO) -> None:
        """Write documents as a workbook of text cells; raise ``MissingExtraError`` without the writer."""
        workbook = new_workbook(out)
        sheet, text = workbook.add_worksheet(self.sheet_name), workbook.add_format({"num_format": "@"})
        for line, cells in enumerate(self._lines(documents)):
            for column, held in enumerate(cells):
                sheet.write_string(line, column, held, text)
        workbook.close()

    def _lines(self, documents: Iterable[Mapping[str, object]]) -> Iterator[Sequence[str]]:
        yield self.headers
        yield from map(self.row, documents)


def header(element: Element) -> str:
    """Return the header of a column: the title, and for an amount its unit."""
    return element.title + (_UNIT if isinstance(element.kind, Money) else "")


def cell(kind: Kind, value: Any) -> str:
    """Return a document value as people write it in a cell: codes by title, yes and no in words, lists with ``;``."""
    if value is None:
        return ""
    match kind:
        case Many() if isinstance(value, list | tuple):
            return ";".join(cell(kind.of, item) for item in value)
        case Coded():
            known = {str(member.value): member for member in kind.codes}
            return known[value].declared.title.zh if value in known else str(value)
        case Flag() if isinstance(value, bool):
            return "是" if value else "否"
        case Day() if value == FOREVER.isoformat():
            return LONG_TERM
    return str(value)


def new_workbook(out: BinaryIO, *, title: str = "", keywords: str = "", rows_in: Path | None = None) -> "Workbook":
    """Return a new workbook that takes no text for a formula, a number or a link, and states no time of its own.

    With ``rows_in`` a row waits in that folder, and not in memory, once the next is written. Raises
    ``MissingExtraError`` without the writer.
    """
    try:
        from xlsxwriter import Workbook  # noqa: PLC0415 - an optional component
    except ImportError:
        raise MissingExtraError(_EXTRA) from None
    plain = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    held = {"constant_memory": True, "tmpdir": str(rows_in)} if rows_in else {"in_memory": True}
    workbook = Workbook(out, {**plain, **held})
    workbook.set_properties({"created": NO_TIME, "title": title, "keywords": keywords})
    return workbook
