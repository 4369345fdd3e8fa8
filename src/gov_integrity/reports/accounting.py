"""行数 — what became of every row, file by file and in all?

The totals are those of the receipt; the files stand beside them, so that a reader can add up.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self

from gov_integrity.exchange.intake import Tally
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.spool import Spool
from gov_integrity.reports.labels import worded, words
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.receipt import Receipt

FATES: Final = ("accepted", "warned", "rejected", "blank", "structural")
RELATIONS: Final = ("new", "update", "duplicate", "unlinked")
MOST_FILES: Final = 150
MOST_TABLES: Final = 8


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows by what became of them: ``read`` is the sum of ``fates``, which stand in the order of ``FATES``."""

    read: int
    fates: tuple[int, ...]

    @classmethod
    def of(cls, counts: Sequence[int]) -> Self:
        """Return the rows of five counts."""
        return cls(sum(counts), tuple(counts))


@dataclass(frozen=True, slots=True)
class File:
    """One source with its rows; ``notes`` say which tables it held."""

    name: str
    rows: Rows
    notes: tuple[str, ...] = ()
    is_unreadable: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """One stretch of the bar: a fate that some rows have."""

    fate: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Accounting:
    """Every row, counted once, by source file or by record type (``title``, ``column``).

    ``more`` sums the files that are not listed.
    """

    title: str
    column: str
    lede: str
    files: tuple[File, ...]
    more: File | None
    total: Rows
    segments: tuple[Segment, ...]
    relations: tuple[tuple[str, int], ...]


def accounting_of(results: Results, spool: Spool, receipt: Receipt, language: str) -> Accounting:
    """Return what became of every row."""
    known, tallies = words(language), results.intake.tallies
    by_type = not tallies and bool(receipt.counts.read)
    rows = [_rows(tally, spool.dispositions(number)) for number, tally in enumerate(tallies)]
    listed = zip(tallies[:MOST_FILES], rows[:MOST_FILES], strict=True)
    total = Rows(receipt.counts.read, tuple(getattr(receipt.counts, fate) for fate in FATES))
    named = {fate: f"{count:,}" for fate, count in zip(FATES, total.fates, strict=True)}
    return Accounting(
        title=known["by_type" if by_type else "by_file"],
        column=known["record_type" if by_type else "file"],
        lede=worded("rows_lede", language, read=f"{total.read:,}", **named),
        files=tuple(_types(receipt, total, language))
        if by_type
        else tuple(File(tally.source.name, each, _notes(tally, language), tally.unreadable) for tally, each in listed),
        more=_more(rows[MOST_FILES:], language),
        total=total,
        segments=tuple(Segment(fate, known[fate], n) for fate, n in zip(FATES, total.fates, strict=True) if n),
        relations=tuple((known[name], getattr(receipt.relations, name)) for name in RELATIONS),
    )


def _types(receipt: Receipt, total: Rows, language: str) -> Iterator[File]:
    """Yield the rows of each record type, then all that belong to none, so that the parts add up."""
    rest = list(total.fates)
    for each in receipt.record_counts:
        fates = (each.accepted, each.warned, each.rejected, 0, 0)
        rest = [left - count for left, count in zip(rest, fates, strict=True)]
        title = each.record if language == "en" else catalogue.record_type(each.record).record_title
        yield File(title, Rows.of(fates))
    if any(rest):
        yield File(words(language)["no_type"], Rows.of(rest))


def _rows(tally: Tally, dispositions: tuple[int, int, int]) -> Rows:
    return Rows.of((*dispositions, tally.blank, tally.structural))


def _more(rows: Sequence[Rows], language: str) -> File | None:
    if not rows:
        return None
    sums = [sum(column) for column in zip(*(each.fates for each in rows), strict=True)]
    return File(worded("more_files", language, count=f"{len(rows):,}"), Rows.of(sums))


def _notes(tally: Tally, language: str) -> tuple[str, ...]:
    notes = [_note(table, language) for table in tally.tables[:MOST_TABLES]]
    hidden = len(tally.tables) - len(notes)
    return (*notes, *([worded("more_tables", language, count=hidden)] if hidden else []))


def _note(table: Mapping[str, object], language: str) -> str:
    record = str(table["record"])
    title = record if language == "en" else catalogue.record_type(record).record_title
    sheet = f"{table['sheet']} · " if table["sheet"] else ""
    layouts = {layout.id: layout.title.in_(language) for layout in catalogue.layouts()}
    slots = {"layout": layouts[str(table["layout"])], "line": table["header_line"], "rows": table["rows"]}
    return worded("table_note", language, sheet=sheet, record=title, **slots)
