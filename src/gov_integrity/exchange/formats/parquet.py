"""Parquet — a table whose columns have types: text and the kind of every cell, never a value of ours.

A column of numbers stays one, so that an identifier that somebody stored as a number is seen. Checksums of pages are
verified; what is damaged is told with the number of rows that are lost. ``line`` counts rows, because there are none.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any, Final

from gov_integrity.exchange.formats import Format, Part
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import RefusedError, found
from gov_integrity.exchange.physical.magic import PARQUET
from gov_integrity.exchange.physical.watched import hash_of
from gov_integrity.exchange.physical.width import fitted
from gov_integrity.exchange.row import CellKind, Grid, MissingExtraError, Row, Source
from gov_integrity.forms.finding import Finding, Place

_EXTRA: Final = "parquet"
_BATCH: Final = 1_000
Cell = tuple[str, CellKind]
_EMPTY: Final = ("", CellKind.EMPTY)


def _sniff(head: bytes) -> bool:
    return head.startswith(PARQUET)


def _read(source: Source, limits: Limits) -> Iterator[Part]:
    source.size, source.sha256 = hash_of(source)
    try:
        with source.open() as file:
            table = _opened(file, source)
            names = _names(table, source.place, limits)
            yield Grid(source.name, "", _rows(table, names, source.place, limits))
        if hash_of(source) != (source.size, source.sha256):
            yield found("FIL007", source.place)
    except RefusedError as error:
        yield error.finding


def _opened(file: Any, source: Source) -> Any:
    try:
        from pyarrow.parquet import ParquetFile  # type: ignore[import-untyped]  # noqa: PLC0415 - optional, and it ships no types
    except ImportError:
        raise MissingExtraError(_EXTRA) from None
    file.seek(-len(PARQUET), 2)
    if source.size < 3 * len(PARQUET) or file.read() != PARQUET:
        raise RefusedError(found("PQT098", source.place, size=source.size))
    file.seek(0)
    try:
        table = ParquetFile(file, page_checksum_verification=True)
    except (OSError, ValueError):
        raise RefusedError(found("PQT099", source.place)) from None
    if not _counts_agree(table.metadata):
        raise RefusedError(found("PQT099", source.place))
    return table


def _names(table: Any, place: Place, limits: Limits) -> tuple[str, ...]:
    """Return the names of the columns; a type that has no text of its own is refused before anything is read."""
    from pyarrow import types  # type: ignore[import-untyped]  # noqa: PLC0415 - as above

    plain = (
        types.is_string, types.is_large_string, types.is_integer, types.is_floating, types.is_decimal, types.is_boolean,
        types.is_date, types.is_timestamp, types.is_null,
    )  # fmt: skip
    for field in table.schema_arrow:
        kind = field.type.value_type if types.is_dictionary(field.type) else field.type
        if not any(fits(kind) for fits in plain):
            raise RefusedError(found("PQT100", place._replace(column=field.name), kind=str(kind)))
    names = tuple(table.schema_arrow.names)
    if len(names) > limits.columns:
        raise RefusedError(found("CSV203", place, seen=len(names), limit=limits.columns))
    return names


def _counts_agree(told: Any) -> bool:
    """Return whether the footer, its groups and their columns speak of the same rows; one that lies is not read."""
    groups = [told.row_group(at) for at in range(told.num_row_groups)]
    columns = range(told.num_columns)
    return told.num_rows == sum(group.num_rows for group in groups) and all(
        group.column(at).num_values == group.num_rows for group in groups for at in columns
    )


def _rows(table: Any, names: tuple[str, ...], place: Place, limits: Limits) -> Iterator[Row | Finding]:
    yield Row(place, names)
    done, count = 0, table.metadata.num_rows
    try:
        for batch in table.iter_batches(batch_size=_BATCH, use_threads=False):
            batch.validate(full=True)
            columns = [column.to_pylist() for column in batch.columns]
            for values in zip(*columns, strict=True):
                done += 1
                yield _row([_cell(value) for value in values], place._replace(line=done), limits)
    except (OSError, ValueError):  # what pyarrow raises for bytes that are not what they should be
        yield found("PQT099", place._replace(line=done + 1), affected=max(1, count - done))


def _row(cells: Sequence[Cell], place: Place, limits: Limits) -> Row | Finding:
    texts = fitted([text for text, _kind in cells], place, limits)
    if isinstance(texts, Finding):
        return texts
    kinds = [kind for _text, kind in cells[: len(texts)]]
    return Row(place, texts, None if all(kind is CellKind.TEXT for kind in kinds) else tuple(kinds))


def _cell(value: object) -> Cell:
    match value:
        case str():
            return (value, CellKind.TEXT) if value else _EMPTY
        case None:
            return _EMPTY
        case bool():
            return ("TRUE" if value else "FALSE"), CellKind.FLAG
        case datetime():
            midnight = value.time() == time()
            return (value.date().isoformat() if midnight else value.isoformat(sep=" ")), CellKind.DAY
        case date():
            return value.isoformat(), CellKind.DAY
        case float():
            return (str(int(value)) if value.is_integer() else repr(value)), CellKind.NUMBER
        case _:
            return str(value), CellKind.NUMBER


format = Format(id="parquet", extensions=(".parquet",), sniff=_sniff, read=_read)  # noqa: A001 - its name in every module
