"""修正 — how does a file come back with everything mended that can be mended without loss?

A new file in the same format and encoding, and a list of what was changed; the sender's own file is never touched.
"""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from gov_integrity.exchange import formats, mending
from gov_integrity.exchange.intake import Intake
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.mended import parquet, texts, workbook
from gov_integrity.exchange.mending import Change
from gov_integrity.exchange.outbox import Outbox
from gov_integrity.exchange.physical.found import found
from gov_integrity.exchange.row import Document, Grid, Row, Source, shown_name
from gov_integrity.forms.element import shown
from gov_integrity.forms.finding import ERROR, Finding
from gov_integrity.forms.mend import MENDS
from gov_integrity.publish.listings.csv import neutral

CHANGES: Final = ".changes.csv"
_HEADERS: Final = ("文件", "工作表", "行", "单元格", "列", "数据项", "原来", "改为", "怎样改")


class CannotFixError(Exception):
    """A file cannot be written again without losing something, or cannot be read: ``findings`` say why."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Keep the findings."""
        super().__init__(", ".join(finding.code for finding in findings))
        self.findings = tuple(findings)


@dataclass(slots=True)
class Fixed:
    """What was changed: how many texts by each mend, and where the list of them stands."""

    out: Path
    changes: Path
    mends: Counter[str] = field(default_factory=Counter)
    count: int = 0


def fix(path: Path, out: Path, *, record: str = "", limits: Limits = LIMITS) -> Fixed:
    """Write a mended copy of a file and, beside it, the list of changes.

    ``record`` names the record type where the file does not tell it.

    Raises ``CannotFixError``, and ``MissingExtraError`` when a component for the format is not installed.
    """
    source = Source(path, shown_name(path.name))
    fixed = Fixed(out, out.with_name(out.name + CHANGES))
    with Outbox(out.parent) as box:
        with box.writing(fixed.changes.name, encoding="utf-8-sig") as listed:
            items = _listed(_items(source, record, limits), listed, fixed)
            with box.writing_bytes(out.name) as file:
                _write(source, items, file, limits, box.work)
        for name in (fixed.changes.name, out.name):
            (box.work / name).replace(out.with_name(name))
    return fixed


def _items(source: Source, record: str, limits: Limits) -> Iterator[texts.Item]:
    """Yield every row and document with its changes; at the end raise if the file could not be read as a whole."""
    intake = Intake(record=record)
    for sent in intake.rows(source, formats.read(source, limits)):
        if isinstance(sent.what, Document):
            yield sent.what, list(mending.of_document(sent.what, record))
        elif isinstance(sent.what, Row) and sent.head is not None and not sent.spoiled.whole:
            yield sent.what, list(mending.of_row(sent.what, sent.head, sent.spoiled.elements))
    (tally,) = intake.tallies
    lost = [finding for finding in tally.findings if finding.code in workbook.NOT_KEPT]
    if tally.unreadable or lost:
        raise CannotFixError(lost or [finding for finding in tally.findings if finding.level is ERROR])


def _listed(items: Iterator[texts.Item], listed: TextIO, fixed: Fixed) -> Iterator[texts.Item]:
    """Pass items on, and write their changes into the list; a value that is not public shows its make-up only."""
    table = csv.writer(listed, lineterminator="\r\n")
    table.writerow(_HEADERS)
    for item, changes in items:
        for change in changes:
            table.writerow(map(neutral, _row(change)))
            fixed.mends.update(change.mends)
            fixed.count += 1
        yield item, changes


def _row(change: Change) -> Iterator[str]:
    place = change.place
    yield from (place.file, place.sheet, str(place.line), place.cell, place.column or place.path, place.element)
    yield from (shown(text, change.shown_to) for text in (change.before, change.after))
    yield "；".join(MENDS[name].says.zh for name in change.mends)


def _write(source: Source, items: Iterator[texts.Item], out: BinaryIO, limits: Limits, folder: Path) -> None:
    first = list(islice(items, 1))  # only now the format is known
    items = chain(first, items)
    match source.format:
        case "xlsx":
            changed, again = _changed(items), Source(source.path, source.name)
            grids = (part for part in formats.read(again, limits) if isinstance(part, Grid))
            workbook.write(grids, changed, out, folder)
        case "parquet":
            parquet.write(source, {line: texts for (_sheet, line), texts in _changed(items).items()}, out)
        case "xml":
            raise CannotFixError([found("XML340", source.place)])
        case _:
            texts.write(source, items, out, limits)


def _changed(items: Iterator[texts.Item]) -> dict[tuple[str, int], Mapping[int, str]]:
    """Return the new texts of a table by sheet, line and column."""
    return {
        (item.place.sheet, item.place.line): {int(each.at[0]): each.after for each in changes}
        for item, changes in items
        if changes
    }
