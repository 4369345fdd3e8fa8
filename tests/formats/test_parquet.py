"""Parquet — text and the kind of every cell, a type without text refused, damage found, nothing lost."""

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped]  # it ships no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # as above
import pytest

from gov_integrity.exchange.row import CellKind
from tests.exchange.tables import HEADER, cells, penalty, read
from tests.formats.reading import Reader


def parquet(columns: dict[str, Any], **options: Any) -> bytes:
    out = BytesIO()
    pq.write_table(pa.table(columns), out, write_page_checksum=True, **options)
    return out.getvalue()


def penalties(count: int, **changes: Any) -> dict[str, Any]:
    rows = [cells(penalty(number)) for number in range(1, count + 1)]
    return {**dict(zip(HEADER, map(list, zip(*rows, strict=True)), strict=True)), **changes}


def test_every_type_with_a_text_of_its_own(reading: Reader) -> None:
    columns = {
        "文": pa.array(["郑州", None]),
        "号": pa.array([110101199003077758, 1]),
        "额": pa.array([Decimal("12.30"), Decimal("0.00")]),
        "比": pa.array([0.1, 2.0]),
        "日": pa.array([date(2024, 2, 29), None]),
        "时": pa.array([datetime(2024, 2, 29, tzinfo=UTC), datetime(2024, 2, 29, 8, 30, tzinfo=UTC)]),
        "否": pa.array([True, False]),
        "类": pa.array(["甲", "乙"]).dictionary_encode(),
    }
    found = reading(parquet(columns), "a.parquet")
    header, one, two = found.rows
    assert header.cells == tuple(columns)
    assert one.cells == ("郑州", "110101199003077758", "12.30", "0.1", "2024-02-29", "2024-02-29", "TRUE", "甲")
    assert (two.cells[0], *two.cells[5:]) == ("", "2024-02-29 08:30:00+00:00", "FALSE", "乙")
    number, day = CellKind.NUMBER, CellKind.DAY
    assert one.kinds == (CellKind.TEXT, number, number, number, day, day, CellKind.FLAG, CellKind.TEXT)
    assert found.codes == []


def test_an_identifier_that_is_a_number_is_an_error() -> None:
    data = penalties(3)
    code = next(name for name in HEADER if name.endswith("统一社会信用代码"))
    data[code] = pa.array([911_010_101_010_101] * 3)
    with read(parquet(data), name="a.parquet") as found:
        assert found.ends[2] == 3
        assert found.of("XLS041")


def test_rows_are_read_as_those_of_a_csv() -> None:
    with read(parquet(penalties(5)), name="a.parquet") as found:
        assert (found.codes, found.ends, found.tally.read) == ([], (5, 0, 0), 6)


@pytest.mark.parametrize("kind", [pa.list_(pa.string()), pa.binary(), pa.struct([("a", pa.string())])])
def test_a_type_without_text_is_refused(reading: Reader, kind: Any) -> None:
    found = reading(parquet({"a": pa.array([None], kind)}), "a.parquet").only("PQT100")
    assert (found.place.column, found.slots["kind"][:4]) == ("a", str(kind)[:4])


def test_a_cut_file_and_one_that_is_none(reading: Reader) -> None:
    whole = parquet(penalties(5))
    assert reading(whole[:-100], "a.parquet").codes == ["PQT098"]
    assert reading(b"PAR1", "a.parquet").codes == ["PQT098"]
    assert reading(b"PAR1" + b"\0" * 100 + b"PAR1", "a.parquet").codes == ["PQT099"]


def test_a_byte_that_changed_in_a_page_loses_no_row_silently() -> None:
    content = bytearray(parquet(penalties(2_000), compression="none", row_group_size=1_000))
    middle = len(content) // 4
    content[middle] ^= 0xFF
    with read(bytes(content), name="a.parquet") as found:
        assert "PQT099" in found.codes
        assert sum(found.ends) == 2_000
