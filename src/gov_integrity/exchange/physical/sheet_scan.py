"""工作表预检 — how large is a sheet in truth, and which of its cells does a reader not show as they are?

One pass over the XML, which keeps counts and the broken cells only. A reader makes room for the whole rectangle up to
the last cell, and shows an error, or a formula without a saved result, as an empty cell.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final
from xml.parsers import expat

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import abnormal, too_far, too_large
from gov_integrity.exchange.row import CellKind
from gov_integrity.forms.finding import Place

MOST_RANGES: Final = 5
_COLUMN: Final = re.compile("[A-Z]{1,3}")
_NUMBER: Final = re.compile("[0-9]{1,9}")
_DIGITS: Final = "0123456789"
_RANGE: Final = re.compile(r"[A-Z]{1,3}([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})")
_LONGEST_KEPT: Final = 16
_LETTERS: Final = 26
_TRUE: Final = frozenset({"1", "true"})


@dataclass(slots=True)
class Scan:
    """What one sheet holds. ``rows`` and ``columns`` are the last with content; broken cells are counted from 1."""

    cells: int = 0
    rows: int = 0
    columns: int = 0
    formatted_rows: int = 0
    has_hidden: bool = False
    merged: list[str] = field(default_factory=list)
    broken: dict[tuple[int, int], tuple[CellKind, str]] = field(default_factory=dict)

    @property
    def area(self) -> int:
        """How many cells the rectangle up to the last cell has."""
        return self.rows * self.columns

    def break_cell(self, at: tuple[int, int], cell: tuple[CellKind, str], place: Place, limits: Limits) -> None:
        """Remember a cell that a reader would show as empty."""
        if len(self.broken) >= limits.spoiled_cells:
            raise too_large(limits, "spoiled_cells", place)
        self.broken[at] = cell


@lru_cache(maxsize=2**15)
def column_number(letters: str) -> int:
    """Return the number of a column from 1: ``column_number("AB") == 28``; 0 for what is none."""
    if not _COLUMN.fullmatch(letters):
        return 0
    number = 0
    for letter in letters:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number


def scan(blocks: Iterable[bytes], place: Place, limits: Limits) -> Scan:
    """Return what the XML of a sheet holds; raise ``RefusedError`` for one that must not be read."""
    scanner = _Scanner(place, limits)
    parse(blocks, place, scanner)
    scanner.finish()
    return scanner.seen


def parse(blocks: Iterable[bytes], place: Place, taker: "Taker") -> None:
    """Parse XML that is UTF-8 and declares no document type; raise ``RefusedError`` for any other."""

    def refuse(*_declared: object) -> None:
        raise abnormal(place)

    parser = expat.ParserCreate("utf-8")
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.StartElementHandler = taker.start
    parser.StartDoctypeDeclHandler = refuse
    taker.parser = parser
    try:
        for block in blocks:
            parser.Parse(block, False)  # noqa: FBT003 - the parser takes it by position only
        parser.Parse(b"", True)  # noqa: FBT003 - the parser takes it by position only
    except expat.ExpatError as error:
        raise abnormal(place) from error


class Taker:
    """Takes the elements of an XML text; attributes come as a flat list of names and values."""

    parser: expat.XMLParserType

    def start(self, name: str, attributes: list[str]) -> None:
        """Take the start of an element."""


def pairs(attributes: list[str]) -> dict[str, str]:
    """Return the attributes of an element by name."""
    return dict(zip(attributes[::2], attributes[1::2], strict=True))


def local(name: str) -> str:
    """Return an XML name without its prefix."""
    return name.rpartition(":")[2] if ":" in name else name


class _Scanner(Taker):
    """Takes the elements of a sheet. A cell is counted when the next one starts: starts alone are half the calls."""

    def __init__(self, place: Place, limits: Limits) -> None:
        self.seen = Scan()
        self._place, self._limits = place, limits
        self._row = self._column = 0
        self._type, self._kept = "", ""
        self._in_cell = self._has_value = self._has_formula = self._is_listening = False

    def start(self, name: str, attributes: list[str]) -> None:
        if name == "c":
            self.finish()
            self._start_cell(attributes)
        elif name == "v":
            self._has_value = True
            self._listen(wanted=self._has_formula or self._type == "e")
        elif ":" in name:
            self.start(local(name), attributes)
        else:
            self._listen(wanted=False)
            if name == "f":
                self._has_formula = True
            elif name == "is":
                self._has_value, self._kept = True, "…"
            elif name in {"row", "col", "mergeCell"}:
                self._start_other(name, pairs(attributes))

    def _start_cell(self, attributes: list[str]) -> None:
        self._in_cell, self._type, self._kept = True, "n", ""
        self._has_value = self._has_formula = False
        self._column += 1
        for name, value in zip(attributes[::2], attributes[1::2], strict=True):
            if name == "r":
                letters = value.rstrip(_DIGITS)
                self._column, self._row = column_number(letters), int(value[len(letters) :] or "0")
            elif name == "t":
                self._type = value
        if min(self._row, self._column) < 1:
            raise abnormal(self._place)
        if self._row > self._limits.sheet_rows or self._column > self._limits.sheet_columns:
            raise too_far(self._place, rows=self._row, columns=self._column)

    def _start_other(self, name: str, attributes: dict[str, str]) -> None:
        if name == "mergeCell":
            rows = _RANGE.fullmatch(attributes.get("ref", ""))
            if rows and rows[1] != rows[2] and len(self.seen.merged) <= MOST_RANGES:
                self.seen.merged.append(attributes["ref"])
            return
        self.seen.has_hidden |= attributes.get("hidden", "") in _TRUE
        if name == "row":
            self.finish()
            number = attributes.get("r", str(self._row + 1))
            if not _NUMBER.fullmatch(number):
                raise abnormal(self._place)
            self._row, self._column = int(number), 0

    def _listen(self, *, wanted: bool) -> None:
        """Take text only where it is wanted: the error of a cell, or whether a formula has a result."""
        if wanted is not self._is_listening:
            self._is_listening = wanted
            self.parser.CharacterDataHandler = self._text if wanted else None

    def _text(self, text: str) -> None:
        if len(self._kept) < _LONGEST_KEPT:
            self._kept = (self._kept + text.strip())[:_LONGEST_KEPT]

    def finish(self) -> None:
        """Count the cell that has just ended, if there is one."""
        if not self._in_cell:
            return
        self._in_cell, seen = False, self.seen
        if not (self._has_value or self._has_formula):
            seen.formatted_rows = max(seen.formatted_rows, self._row)
            return
        seen.cells += 1
        seen.rows = max(seen.rows, self._row)
        seen.columns = max(seen.columns, self._column)
        is_error = self._type == "e"
        if is_error or (self._has_formula and not self._kept and self._type != "str"):
            kind = CellKind.ERROR if is_error else CellKind.FORMULA
            seen.break_cell((self._row, self._column), (kind, self._kept), self._place, self._limits)
