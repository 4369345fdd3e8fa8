"""读表进程 — what does the process do that opens workbooks, so that none of them can end the run?

A workbook may ask for more memory than there is, and the library that reads it then ends its whole process. So that is
one of its own, with a limit of memory where the system keeps one. Only names and values cross to the run: the text of
an error may hold what the cells hold, and stays here.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from gov_integrity.exchange.row import Source

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

CAN_LIMIT: Final = sys.platform.startswith("linux")  # Windows has no such limit, macOS takes one and does not keep it
_MOST_ROWS: Final = 500
_MOST_CHARACTERS: Final = 2**20
_SMALL_PART: Final = 32
_TAKEN: Final = Path("/proc/self/statm")
_VISIBLE: Final = ".Visible"
_PASSWORD: Final = "PasswordError"  # noqa: S105 - the name of an exception
_ERRORS: Final = frozenset({_PASSWORD, "CalamineError", "WorksheetNotFound", "XmlError", "ZipError", "PanicException"})

Made = TypeVar("Made")


class NotReadError(Exception):
    """A workbook could not be read; the only argument tells whether that is because it has a password."""


class SheetReader:
    """Opens one workbook at a time, in a process that this class limits to ``most`` bytes of memory."""

    def __init__(self, most: int) -> None:
        """Set the limit; when the process dies, no picture of its memory is left on the disk."""
        if CAN_LIMIT:
            import resource  # noqa: PLC0415 - not everywhere

            _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
            most = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        self._most = most
        self._file: BinaryIO | None = None
        self._book: CalamineWorkbook | None = None
        self._rows: Iterator[Sequence[object]] = iter(())

    def open(self, source: Source) -> list[tuple[str, bool]]:
        """Open a workbook; return the name of every sheet, in order, and whether it is visible."""
        from python_calamine import CalamineWorkbook  # noqa: PLC0415 - an optional component

        self._file = source.open()
        self._book = _read(CalamineWorkbook.from_filelike, self._file)
        return [(each.name, repr(each.visible).endswith(_VISIBLE)) for each in self._book.sheets_metadata]

    def first(self, sheet: str) -> Sequence[Sequence[object]]:
        """Return the first row of a sheet on which something stands, if there is one."""
        return _read(self._sheet(sheet).to_python, True, 1)  # noqa: FBT003 - skip what is empty

    def start(self, sheet: str) -> int:
        """Make ready to return the rows of a sheet; return how many columns each lacks on its left."""
        held = self._sheet(sheet)
        self._rows = _read(held.iter_rows)
        return held.start[1] if held.start else 0

    def more(self, _task: None) -> list[Sequence[object]]:
        """Return the next rows of the sheet; none when there are no more."""
        rows: list[Sequence[object]] = []
        characters = 0
        while len(rows) < _MOST_ROWS and characters < _MOST_CHARACTERS:
            row = _read(next, self._rows, None)
            if row is None:
                break
            rows.append(row)
            characters += sum(len(value) for value in row if type(value) is str)
        return rows

    def close(self, _task: None) -> bool:
        """Forget the workbook; return whether nearly all memory is free again, as in a process that is new."""
        self._rows, self._book = iter(()), None
        if self._file is not None:
            self._file.close()
        return _SMALL_PART * _taken() <= self._most

    def _sheet(self, name: str) -> "CalamineSheet":
        if self._book is None:
            raise NotReadError(False)  # noqa: FBT003 - its only argument
        return _read(self._book.get_sheet_by_name, name)


def _taken() -> float:
    """Return how many bytes this process has taken of what the limit counts; without end where nothing tells."""
    if not CAN_LIMIT or not _TAKEN.exists():
        return inf
    import resource  # noqa: PLC0415 - not everywhere

    return int(_TAKEN.read_text("ascii").split()[0]) * resource.getpagesize()


def _read(call: Callable[..., Made], *arguments: object) -> Made:
    """Let the library do something. Of its errors, one of which is no ``Exception``, only the kind is told."""
    try:
        return call(*arguments)
    except BaseException as error:
        name = type(error).__name__
        if name not in _ERRORS:
            raise
        raise NotReadError(name == _PASSWORD) from None
