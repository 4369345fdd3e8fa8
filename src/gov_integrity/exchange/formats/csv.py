"""CSV — a table as text: how are its cells divided, and which rows does it hold?

Cells are delivered as they stand, short and long rows too: whether a row fits the header is the header's question.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from typing import Final

from gov_integrity.exchange.encoding import Encoding, survey
from gov_integrity.exchange.formats import Format, Part
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.physical.lines import Line, Lines
from gov_integrity.exchange.physical.magic import is_json, is_workbook, other_kind
from gov_integrity.exchange.physical.quoted_rows import Delimited, QuotedRows
from gov_integrity.exchange.physical.watched import Watched
from gov_integrity.exchange.row import Grid, Row, Source
from gov_integrity.forms.finding import Finding

DELIMITERS: Final = (",", "\t", ";", "|", "，")
_SAMPLE_LINES: Final = 100
_SAMPLE_CHARACTERS: Final = 2**15
_SHOWN: Final = {"\t": "Tab"}


def _sniff(head: bytes) -> bool:
    return not (is_workbook(head) or is_json(head) or other_kind(head))


def _read(source: Source, limits: Limits) -> Iterator[Part]:
    encoding, findings = survey(source, limits)
    yield from findings
    if encoding is not None:
        with source.open() as file:
            watched = Watched(file)
            yield Grid(source.name, "", _rows(watched, encoding, source, limits))
            yield from watched.change_of(source)


def _rows(file: Watched, encoding: Encoding, source: Source, limits: Limits) -> Iterator[Row | Finding]:
    lines = Lines(file, encoding, source.place, limits)
    reading = iter(lines)
    first = list(_sample(reading))
    delimited = delimited_by([line.text[:_SAMPLE_CHARACTERS] for line in first if line.finding is None])
    if delimited.delimiter != DELIMITERS[0]:
        shown = _SHOWN.get(delimited.delimiter, delimited.delimiter)
        yield found("CSV055", source.place, delimiter=shown)
    rows = QuotedRows(chain(first, reading), delimited, source.place, limits)
    yield from rows
    yield from rows.notes()
    yield from lines.notes()


def _sample(lines: Iterator[Line]) -> Iterator[Line]:
    """Yield the first lines: enough to see how they are divided, and not more than fits into memory."""
    size = 0
    for line in islice(lines, _SAMPLE_LINES):
        yield line
        size += len(line.text)
        if size > _SAMPLE_CHARACTERS:
            return


def delimited_by(texts: list[str]) -> Delimited:
    """Return how lines are divided: by the sign under which most of them have the same number of cells, at least two.

    Where two signs do equally well the one that makes more cells is taken, then the one named first. A text that none
    divides is a table of one column.
    """
    best, how = (0, 0), Delimited(DELIMITERS[0], 1)
    for delimiter in DELIMITERS:
        widths = Counter(len(cells) for cells in csv.reader(texts, delimiter=delimiter) if len(cells) > 1)
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        if (count, width) > best:
            best, how = (count, width), Delimited(delimiter, width)
    return how


format = Format(id="csv", extensions=(".csv", ".tsv", ".txt"), sniff=_sniff, read=_read)  # noqa: A001 - its name in every module
