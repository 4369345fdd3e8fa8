"""Parquet 的修正 — the same columns, types, row groups and notes again, with the mended texts.

A row group is held at a time, as it was written. Of the pages only the texts are those of the sender: whoever writes
Parquet names itself as its maker and lays out pages in its own way.
"""

from collections.abc import Mapping
from typing import Any, BinaryIO

from gov_integrity.exchange.row import Source

Texts = Mapping[int, Mapping[int, str]]


def write(source: Source, changed: Texts, out: BinaryIO) -> None:
    """Write every row; ``changed`` holds new texts by row, from 1, and column, from 0."""
    from pyarrow.parquet import ParquetFile, ParquetWriter  # type: ignore[import-untyped]  # noqa: PLC0415 - it was read with it

    with source.open() as file:
        table = ParquetFile(file)
        with ParquetWriter(
            out, table.schema_arrow, compression=_compression(table), write_page_checksum=True
        ) as writer:
            before = 0
            for number in range(table.num_row_groups):
                rows = table.read_row_group(number, use_threads=False)
                lines = range(before + 1, before + 1 + len(rows))
                inside = {lines.index(line): texts for line, texts in changed.items() if line in lines}
                writer.write_table(_mended(rows, inside), row_group_size=max(1, len(rows)))
                before += len(rows)


def _compression(table: Any) -> Mapping[str, str] | str:
    """Return how each column was compressed, in the words of the writer."""
    if not table.num_row_groups:
        return "none"
    group = table.metadata.row_group(0)
    columns = (group.column(at) for at in range(group.num_columns))
    return {each.path_in_schema: each.compression.lower().replace("uncompressed", "none") for each in columns}


def _mended(rows: Any, changed: Texts) -> Any:
    """Return the rows of a group with new texts; a column without any is not touched."""
    from pyarrow import array, chunked_array  # type: ignore[import-untyped]  # noqa: PLC0415 - as above

    for column in sorted({column for texts in changed.values() for column in texts}):
        field = rows.schema.field(column)
        held = rows.column(column).to_pylist()
        for line, texts in changed.items():
            held[line] = texts.get(column, held[line])
        plain = getattr(field.type, "value_type", field.type)
        rows = rows.set_column(column, field, chunked_array([array(held, plain)]).cast(field.type))
    return rows
