"""行 — what does a format deliver, whatever the file was?

Text and the kind of its cell, never a value: a number that a spreadsheet made of an identifier must stay visible as
one. Parts are read lazily and in order; each must be read to its end before the next is asked for.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, NamedTuple
from zipfile import ZipFile

from gov_integrity.forms.extra import MissingExtraError
from gov_integrity.forms.finding import Finding, Place
from gov_integrity.forms.personal import without_numbers

__all__ = ("CellKind", "Grid", "MissingExtraError", "Row", "Source", "column_letters", "shown_name")

_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_LETTERS: Final = 26


class CellKind(StrEnum):
    """What a cell is in its own file. ``formula`` is a formula whose result was never saved: its text is empty."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    FLAG = "flag"
    ERROR = "error"
    FORMULA = "formula"
    EMPTY = "empty"


class Row(NamedTuple):
    """One row of a table as it stands, trailing cells and all; a blank line has no cells.

    Without ``kinds`` every cell is text.
    """

    place: Place
    cells: tuple[str, ...]
    kinds: tuple[CellKind, ...] | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: a CSV file or one sheet of a workbook.

    A ``Finding`` among the rows stands for rows that cannot be read: ``affected`` of them, at its lines; one that is no
    error spoils none. ``record`` is the record type where the file itself names one, as a template does.
    """

    file: str
    sheet: str
    rows: Iterator[Row | Finding]
    record: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One JSON object with its place: line and byte offset where it starts, number among the records of its file."""

    place: Place
    document: dict[str, object]


@dataclass(frozen=True, slots=True)
class Blank:
    """A line of NDJSON on which nothing stands."""

    place: Place


@dataclass(frozen=True, slots=True)
class Documents:
    """The JSON records of a file; findings among them are as in ``Grid``."""

    file: str
    records: Iterator[Document | Blank | Finding]


@dataclass(slots=True)
class Source:
    """A file to be read. ``name`` is what messages and receipts call it: relative, composed (NFC), and safe to show.

    ``member`` is its name where it is one file of the zip at ``path``; ``declared_rows`` is what its package says.
    ``format``, ``encoding``, ``size`` and ``sha256`` are known once its parts are being read.
    """

    path: Path
    name: str
    format: str = ""
    encoding: str = ""
    size: int = field(default=-1)
    sha256: str = ""
    member: str = ""
    declared_rows: int = -1

    def open(self) -> BinaryIO:
        """Open the file for reading; raise ``OSError``."""
        if not self.member:
            return self.path.open("rb")
        with ZipFile(self.path) as held:  # the member stays open when the zip is closed
            return held.open(self.member)  # type: ignore[return-value]  # it reads, seeks and closes as a file does

    @property
    def is_of_package(self) -> bool:
        """Whether a package lists the file, and says how many rows it has."""
        return self.declared_rows >= 0

    @property
    def suffix(self) -> str:
        """The extension of the file, in lower case, with its dot."""
        return (PurePosixPath(self.member) if self.member else self.path).suffix.lower()

    @property
    def place(self) -> Place:
        """The file as a place."""
        return Place(self.name)


def column_letters(column: int) -> str:
    """Return the letters of a sheet column counted from 0: ``column_letters(27) == "AB"``."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def reference(row: Row, column: int) -> str:
    """Return the reference of a cell of a sheet, such as ``C5``; ``column`` counts from 0. Nothing for CSV."""
    return f"{column_letters(column)}{row.place.line}" if row.place.sheet else ""


def shown_name(name: str) -> str:
    """Return a file name as it may be shown: composed, what cannot be seen made visible, numbers of persons hidden."""
    composed = without_numbers(unicodedata.normalize("NFC", name))
    return "".join(f"⟨U+{ord(sign):04X}⟩" if unicodedata.category(sign) in _HIDDEN else sign for sign in composed)
