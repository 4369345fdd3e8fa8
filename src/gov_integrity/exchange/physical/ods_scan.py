"""ODS 预检 — how large are the sheets of an OpenDocument workbook, once repeated rows and cells are written out?"""

import re
from collections.abc import Iterable
from itertools import product
from typing import Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import abnormal, too_far
from gov_integrity.exchange.physical.sheet_scan import Scan, Taker, local, pairs, parse
from gov_integrity.exchange.row import CellKind
from gov_integrity.forms.finding import Place

CONTENT: Final = "content.xml"
_CELLS: Final = frozenset({"table-cell", "covered-table-cell"})
_TIMES: Final = re.compile("[0-9]{1,9}")


def scan_all(blocks: Iterable[bytes], place: Place, limits: Limits) -> list[tuple[str, Scan]]:
    """Return the name of every sheet and what it holds, in order; raise as the scan of a sheet does."""
    scanner = _Scanner(place, limits)
    parse(blocks, place, scanner)
    scanner.finish_cell()
    return scanner.sheets


class _Scanner(Taker):
    """Takes what the parser meets; only content counts, not what is merely formatted."""

    def __init__(self, place: Place, limits: Limits) -> None:
        self.sheets: list[tuple[str, Scan]] = []
        self._place, self._limits = place, limits
        self._row = self._column = self._rows = self._columns = 0
        self._in_cell = self._has_value = self._is_error = False

    def start(self, name: str, attributes: list[str]) -> None:
        name = local(name)
        if name == "p":
            self._has_value = True
        elif name in _CELLS:
            self.finish_cell()
            self._start_cell(pairs(attributes))
        elif name in {"table", "table-row"}:
            self.finish_cell()
            given = {local(key): text for key, text in pairs(attributes).items()}
            self._row += self._rows
            self._rows, self._column = self._times(given, "number-rows-repeated"), 0
            if name == "table":
                self.sheets.append((given.get("name", ""), Scan()))
                self._row = self._rows = 0

    def _start_cell(self, attributes: dict[str, str]) -> None:
        types = [text for key, text in attributes.items() if local(key) == "value-type"]
        self._columns = self._times({local(key): text for key, text in attributes.items()}, "number-columns-repeated")
        self._in_cell, self._has_value, self._is_error = True, bool(types), "error" in types

    def finish_cell(self) -> None:
        """Count the cell that has just ended, if there is one."""
        if self._in_cell and self._has_value:
            self._count()
        self._column += self._columns if self._in_cell else 0
        self._in_cell = self._has_value = False

    def _count(self) -> None:
        if not self.sheets:
            raise abnormal(self._place)
        name, seen = self.sheets[-1]
        place = self._place._replace(sheet=name)
        last_row, last_column = self._row + self._rows, self._column + self._columns
        if last_row > self._limits.sheet_rows or last_column > self._limits.sheet_columns:
            raise too_far(place, rows=last_row, columns=last_column)
        seen.cells += self._rows * self._columns
        seen.rows, seen.columns = max(seen.rows, last_row), max(seen.columns, last_column)
        if self._is_error:
            for row, column in product(range(self._row, last_row), range(self._column, last_column)):
                seen.break_cell((row + 1, column + 1), (CellKind.ERROR, ""), place, self._limits)

    def _times(self, given: dict[str, str], name: str) -> int:
        text = given.get(name, "1")
        if not _TIMES.fullmatch(text):
            raise abnormal(self._place)
        return int(text)
