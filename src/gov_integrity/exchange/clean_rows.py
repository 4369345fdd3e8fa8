"""无误的行 — in which rows was nothing found, so that a fault made in one of them later is known as such?

The marks of such rows are kept on disk while they are gathered or asked, so any number of rows takes the same memory;
they are written in the order of the hashes, which tells nothing of the order of the rows.
"""

import csv
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Final, Self, TextIO

from gov_integrity.exchange.row_marks import UNKNOWN, Mark

FILE: Final = "clean_rows.csv"
HEADER: Final = ["mark"]


class CleanRows:
    """Marks, one a row, in a database of its own, which is gone when it is closed."""

    def __init__(self, marks: Iterable[str] = ()) -> None:
        """Start with these marks."""
        self._held = sqlite3.connect("")  # a file without a name, of which little is held in memory
        self._held.execute("CREATE TABLE clean (mark TEXT NOT NULL)")
        self._held.execute("CREATE INDEX by_mark ON clean (mark)")
        self._held.executemany("INSERT INTO clean VALUES (?)", ((mark,) for mark in marks))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_fault: object) -> None:
        self._held.close()

    def add(self, mark: Mark) -> None:
        """Add the mark of a row, unless the row cannot be known again."""
        if mark.hash != UNKNOWN:
            self._held.execute("INSERT INTO clean VALUES (?)", (mark.hash,))

    def count(self, mark: str) -> int:
        """Return how many rows have a mark."""
        return int(self._held.execute("SELECT count(*) FROM clean WHERE mark = ?", (mark,)).fetchone()[0])

    def __iter__(self) -> Iterator[str]:
        yield from (mark for (mark,) in self._held.execute("SELECT mark FROM clean ORDER BY mark"))

    def write(self, out: TextIO) -> None:
        """Write the marks."""
        table = csv.writer(out, lineterminator="\n")
        table.writerow(HEADER)
        table.writerows((mark,) for mark in self)


def read(lines: Iterable[str]) -> Iterator[str]:
    """Yield the marks of a file; raise ``ValueError`` for a file that is not of this form."""
    table = csv.reader(lines, strict=True)
    if next(table, None) != HEADER:
        raise ValueError(HEADER)
    for row in table:
        if len(row) != 1:
            raise ValueError(row)
        yield row[0]
