"""限额 — how much of anything is read before a source is refused?

Every limit stands above what honest data needs and below what harms the reader. All of them are part of a receipt,
because another limit may give another result.
"""

from dataclasses import dataclass, field, fields
from typing import Final

from gov_integrity.forms.number_text import MOST_DIGITS
from gov_integrity.forms.say import Say

_KIB: Final = 2**10
_MIB: Final = 2**20
_GIB: Final = 2**30


def _limit(value: int, zh: str, en: str) -> int:
    """Declare one limit with what it counts."""
    return field(default=value, metadata={"says": Say(zh, en)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The largest of everything that is still read. Defaults are ours."""

    file_bytes: int = _limit(4 * _GIB, "一个文件的字节数", "bytes of a file")
    record_bytes: int = _limit(4 * _MIB, "一行或一条记录的字节数", "bytes of a line or a record")
    cell_characters: int = _limit(32_767, "一个单元格的字符数", "characters of a cell")
    columns: int = _limit(512, "一行的列数", "columns of a row")
    sheet_rows: int = _limit(1_048_576, "一张工作表的行数", "rows of a sheet")
    sheet_columns: int = _limit(16_384, "一张工作表的列数", "columns of a sheet")
    workbook_cells: int = _limit(20_000_000, "一个工作簿的单元格数", "cells of a workbook")
    spoiled_cells: int = _limit(100_000, "一个工作簿中出错单元格的个数", "cells of a workbook that show an error")
    unpacked_bytes: int = _limit(8 * _GIB, "压缩文件解开后的字节数", "bytes of an archive once unpacked")
    ratio: int = _limit(200, "压缩比（只看解开后较大的部分）", "compression ratio of a large part")
    ratio_bytes: int = _limit(100 * _MIB, "自多少字节起看压缩比", "bytes from which the ratio counts")
    members: int = _limit(10_000, "压缩文件中的文件个数", "members of an archive")
    reader_bytes: int = _limit(4 * _GIB, "读取一个工作簿的内存字节数", "bytes of memory to read a workbook")
    json_depth: int = _limit(64, "JSON 的嵌套层数", "levels of nested JSON")
    number_digits: int = _limit(MOST_DIGITS, "一个数字的位数", "digits of a number")
    sample_bytes: int = _limit(_MIB, "判断编码时看的字节数", "bytes that decide on the encoding")
    head_bytes: int = _limit(64 * _KIB, "判断格式时看的字节数", "bytes that decide on the format")

    def known(self) -> dict[str, int]:
        """Return every limit by name, in declared order."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @classmethod
    def says(cls) -> dict[str, Say]:
        """Return what every limit counts, by name."""
        return {each.name: each.metadata["says"] for each in fields(cls)}


LIMITS: Final = Limits()
