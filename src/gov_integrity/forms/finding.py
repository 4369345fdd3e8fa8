"""校验结果 — what is one fault, said once?

A finding is data: a code, a level, a place, and what was seen there, already masked. The sentence that a
person reads is made at the edge, from the declaration that owns the code.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.say import Say


class Level(StrEnum):
    """How much a finding weighs: an error rejects the record, a warning and a hint do not."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


ERROR, WARNING, HINT = Level.ERROR, Level.WARNING, Level.HINT


class Notice(Protocol):
    """What every declaration that owns a finding code shows: a fault of a file, a check, a rule with a deadline."""

    @property
    def code(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def level(self) -> Level: ...
    @property
    def says(self) -> Say: ...
    @property
    def todo(self) -> Say: ...
    @property
    def cite(self) -> tuple[Locator, ...]: ...


class Place(NamedTuple):
    """Where something was found; every part is optional but the file.

    ``line`` and ``last_line`` are physical lines from 1; ``record`` counts data records from 1; ``cell`` is a
    spreadsheet reference such as ``C5``; ``column`` is the sender's own header, ``element`` our name for it;
    ``offset`` is a byte offset from 0; ``path`` is a JSON path below the record.
    """

    file: str = ""
    sheet: str = ""
    line: int = 0
    last_line: int = 0
    record: int = 0
    column: str = ""
    cell: str = ""
    element: str = ""
    path: str = ""
    offset: int = -1

    def at(self, element: str = "", *, column: str = "", cell: str = "", path: str = "") -> "Place":
        """Return the same row, narrowed to one element, column, cell or path."""
        row = (self.file, self.sheet, self.line, self.last_line, self.record)
        return Place(*row, column, cell, element, path, self.offset)

    def known(self) -> dict[str, str | int]:
        """Return the parts that are known, in declaration order, as plain data."""
        named: Iterator[tuple[str, str | int]] = zip(self._fields, self, strict=True)
        parts = {name: value for name, value in named if value}
        if self.offset == 0:
            parts["offset"] = 0
        elif self.offset < 0:
            del parts["offset"]
        return parts


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault at one place.

    ``seen`` and ``slots`` are masked before they come here; ``affected`` counts rows; ``of`` is the record type, where
    it is known, so that an element can be shown by its title; ``waived`` is the number of the document that sets it
    aside: it is still told, and counts against no record.
    """

    code: str
    level: Level
    place: Place = field(default_factory=Place)
    seen: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)
    affected: int = 1
    of: str = ""
    waived: str = ""

    @property
    def counts(self) -> bool:
        """Whether it counts against its record."""
        return not self.waived

    def order(self) -> tuple[str, str, int, int, str, str]:
        """Sort key of a finding list: file, sheet, line, record, code, element."""
        place = self.place
        return (place.file, place.sheet, place.line, place.record, self.code, place.element or place.column)
