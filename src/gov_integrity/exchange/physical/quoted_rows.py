"""带引号的行 — where does one row of a CSV text end, when a quoted cell may hold line ends and a quote may be missing?

Strict: what a lenient reader would join or swallow is found. After a quote that is never closed the next line that
fills the table's width on its own is taken for the next row; the lines before it are one block that cannot be read.
"""

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.physical.lines import Line
from gov_integrity.exchange.physical.width import fitted
from gov_integrity.exchange.row import Row
from gov_integrity.forms.finding import Finding, Place

_WIDE_TABLE: Final = 4
_QUOTE: Final = '"'
_CRLF: Final = "\r\n"
_LINE_ENDS: Final = frozenset({_CRLF, "\n", "\r"})


@dataclass(frozen=True, slots=True)
class Delimited:
    """How a text is divided: the sign between cells, and how many cells most rows have."""

    delimiter: str
    width: int


class _TooLongError(Exception):
    pass


class _Feed:
    """Gives physical lines to the CSV reader one by one, remembers those of the current row, and takes lines back."""

    def __init__(self, lines: Iterator[Line], longest: int) -> None:
        self._lines, self._longest = lines, longest
        self._ahead: deque[Line] = deque()
        self.taken: list[Line] = []
        self.is_ended = False
        self._size = 0

    def start(self) -> None:
        """Begin a new row."""
        self.taken = []
        self._size = 0

    def next_line(self) -> Line | None:
        """Begin a new row with the next line; nothing at the end."""
        line = self._ahead.popleft() if self._ahead else next(self._lines, None)
        self.taken = [line] if line else []
        return line

    def give_back(self, lines: Iterable[Line]) -> None:
        """Take lines back, to be given again."""
        self._ahead.extendleft(reversed(list(lines)))
        self.is_ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._size > self._longest:
            raise _TooLongError
        line = self._ahead.popleft() if self._ahead else next(self._lines, None)
        if line is None:
            self.is_ended = True
            raise StopIteration
        self.taken.append(line)
        self._size += len(line.text)
        return line.text


class QuotedRows:
    """The rows of a CSV text; a finding stands for lines that cannot be read."""

    def __init__(self, lines: Iterable[Line], delimited: Delimited, place: Place, limits: Limits) -> None:
        """Read rows of ``delimited`` from ``lines``."""
        self._delimited, self._place, self._limits = delimited, place, limits
        self._feed = _Feed(iter(lines), limits.record_bytes)
        self._ends: set[str] = set()
        csv.field_size_limit(max(csv.field_size_limit(), 2 * limits.record_bytes))

    def __iter__(self) -> Iterator[Row | Finding]:
        feed = self._feed
        reader = csv.reader(feed, delimiter=self._delimited.delimiter, strict=True)
        while line := feed.next_line():
            if _QUOTE not in line.text and line.finding is None:
                yield self._row(self._divided(line.text))
                continue
            feed.give_back(feed.taken)
            feed.start()
            try:
                cells = next(reader)
            except (csv.Error, _TooLongError):
                yield self._broken()
                continue
            if len(feed.taken) > 1 and self._has_swallowed(len(cells)):
                yield self._unclosed()
                continue
            yield self._row(cells)

    def _divided(self, text: str) -> list[str]:
        """Return the cells of a line without a quote, as the CSV reader would."""
        end = 2 if text.endswith(_CRLF) else text.endswith(("\n", "\r"))
        content = text[: len(text) - end]
        return content.split(self._delimited.delimiter) if content else []

    def notes(self) -> Iterator[Finding]:
        """Yield what is to be said once all rows were read."""
        if len(self._ends & _LINE_ENDS) > 1:
            yield found("CSV054", self._place)

    def _row(self, cells: list[str]) -> Row | Finding:
        taken = self._feed.taken
        last = taken[-1]
        place = Place(self._place.file, line=taken[0].number, last_line=last.number if len(taken) > 1 else 0)
        bad = next((line.finding for line in taken if line.finding is not None), None)
        if bad is not None:
            return replace(bad, place=bad.place._replace(last_line=place.last_line)) if place.last_line else bad
        self._ends.add(_CRLF if last.text.endswith(_CRLF) else last.text[-1:])
        fitting = fitted(cells, place, self._limits)
        return fitting if isinstance(fitting, Finding) else Row(place, fitting)

    def _broken(self) -> Finding:
        """Return the finding of a row that is not well formed."""
        taken = self._feed.taken
        if len(taken) > 1 or self._feed.is_ended:
            return self._unclosed()
        return taken[0].finding or found("CSV052", Place(self._place.file, line=taken[0].number))

    def _unclosed(self) -> Finding:
        """Return the block of lines spoiled by a quote that is never closed; what comes after it is read again."""
        taken = self._feed.taken
        end = next((index for index, line in enumerate(taken) if index and self._is_whole(line)), len(taken))
        self._feed.give_back(taken[end:])
        block = taken[:end]
        place = Place(self._place.file, line=block[0].number, last_line=block[-1].number)
        return found("CSV051", place, affected=sum(bool(line.text.strip()) for line in block))

    def _has_swallowed(self, width: int) -> bool:
        """Return whether a row over several lines took in lines that are rows of their own."""
        inside = [self._is_whole(line) for line in self._feed.taken[1:]]
        if width != self._delimited.width:
            return any(inside)
        inside.pop()
        if self._delimited.width >= _WIDE_TABLE:
            return any(inside)
        return len(inside) > 1 and all(inside) and self._delimited.width > 1

    def _is_whole(self, line: Line) -> bool:
        """Return whether a line is a row of full width on its own."""
        if line.finding is not None:
            return False
        try:
            rows = list(csv.reader([line.text], delimiter=self._delimited.delimiter, strict=True))
        except csv.Error:
            return False
        return bool(rows) and len(rows[0]) == self._delimited.width
