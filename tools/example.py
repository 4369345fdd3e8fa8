"""示例数据 — write the example files that no editor can: other encodings, a workbook, tables made from one list.

Development only; needs the ``excel`` extra. ``python -m tools.example [--check]``. The same bytes every time: the
workbook is packed without compression and without times.
"""

import argparse
import csv
import io
import sys
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import xlsxwriter  # type: ignore[import-untyped]

from tools import example_penalties as penalties
from tools.example_faults import BY_HAND, IN_MARKET, IN_TRANSPORT, Planted, spoiled
from tools.example_penalties import Cells
from tools.example_values import values

EXAMPLES: Final = Path(__file__).resolve().parent.parent / "examples"
PACKAGE: Final = "zhengzhou-2024"
MARKET_FILE: Final = "penalties-2024-09.csv"
TRANSPORT_FILE: Final = "penalties-2024-09.xlsx"
TABLE_STARTS, TABLE_ENDS = "<!-- planted faults -->\n", "<!-- end of planted faults -->\n"
FIRST_DAY_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
SAVED_AT: Final = datetime(2024, 10, 8, 9, 0)  # noqa: DTZ001 - a property of a workbook has no zone
AMOUNTS: Final = {"CF_NR_FK", "CF_NR_WFFF"}
STORED_AS_NUMBERS: Final = {"XLS041", "DAT119"}


def planted() -> dict[str, tuple[Planted, ...]]:
    """Return every planted fault by file, in the order of the files."""
    return dict(sorted({**BY_HAND, MARKET_FILE: IN_MARKET, TRANSPORT_FILE: IN_TRANSPORT}.items()))


def market_csv() -> bytes:
    """Return the month of the market regulator: GB18030, titles above the header, a total and a signature below."""
    rows = list(penalties.market())
    data = [list(row.values()) for row in spoiled(rows, IN_MARKET)]
    header, half = list(rows[0]), len(data) // 2
    total = dict.fromkeys(header, "") | {"序号": "合计", "行政相对人名称": f"{len(data)}件"}
    total["罚款金额（万元）"] = str(_sum(rows, "罚款金额（万元）"))
    lines = (
        ["示例市市场监督管理局行政处罚信息公示表（2024年9月）"],
        ["填报单位：示例市市场监督管理局", "填报日期：2024年10月8日", "金额单位：万元"],
        [],
        header,
        *data[:half],
        [""] * len(header),
        *data[half:],
        list(total.values()),
        ["制表人：示例人己", "审核人：示例人庚"],
    )
    return _csv(lines).encode("gb18030")


def _sum(rows: Iterable[Cells], column: str) -> Decimal:
    return sum((Decimal(row[column]) for row in rows if row[column]), Decimal(0))


def values_csv() -> bytes:
    """Return the indicator values of the three fictitious bodies: UTF-8 without a mark."""
    rows = list(values())
    return _csv([list(rows[0]), *(list(row.values()) for row in rows)]).encode()


def _csv(lines: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(lines)
    return out.getvalue()


def transport_xlsx() -> bytes:
    """Return the month of the transport authority: a title, days in four kinds of cell, a total, a hidden sheet."""
    rows = list(penalties.transport())
    header, faults = list(rows[0]), {fault.record: fault for fault in IN_TRANSPORT}
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"author": penalties.TRANSPORT.name, "created": SAVED_AT})
        text, day = book.add_format({"num_format": "@"}), book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet("行政处罚")
        sheet.set_column(0, len(header) - 1, 18, text)
        sheet.write_string(0, 0, f"{penalties.TRANSPORT.name}行政处罚信息（2024年9月）")
        sheet.write_row(1, 0, header, text)
        for number, row in enumerate(spoiled(rows, IN_TRANSPORT), 1):
            fault = faults.get(number)
            numbers = set(fault.changes) if fault and fault.code in STORED_AS_NUMBERS else set()
            for column, (name, cell) in enumerate(row.items()):
                _write(sheet, (number + 1, column), _value(name, cell, number, numbers | AMOUNTS), day)
        last = len(rows) + 2
        sheet.write_string(last, 0, "合计", text)
        sheet.write_number(last, header.index("CF_NR_FK"), float(_sum(rows, "CF_NR_FK")))
        words = book.add_worksheet("代码表")
        words.write_column(0, 0, ["处罚类别", "警告", "罚款", "没收违法所得、没收非法财物", "其他"])
        words.hide()
    return _unpressed(out.getvalue())


def _value(name: str, cell: str, number: int, numbers: set[str]) -> str | float | date:
    """Return what such departments have in a cell: amounts as numbers, days as true dates or as text in three forms."""
    if cell and name in numbers:
        return float(cell)
    if name != "CF_JDRQ" or not cell.startswith("2024-"):
        return cell
    decided = date.fromisoformat(cell)
    slashed, chinese = cell.replace("-", "/"), f"{decided.year}年{decided.month}月{decided.day}日"
    forms: tuple[str | date, ...] = (cell, decided, slashed, chinese)
    return forms[number % len(forms)]


def _write(sheet: Any, place: tuple[int, int], value: str | float | date, day: Any) -> None:
    match value:
        case str():
            sheet.write_string(*place, value) if value else None
        case float():
            sheet.write_number(*place, value)
        case date():
            sheet.write_datetime(*place, value, day)


def _unpressed(packed: bytes) -> bytes:
    """Return a zip with the same members, neither compressed nor dated: no zip library changes its bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, FIRST_DAY_OF_ZIP), source.read(name))
    return out.getvalue()


def expected_toml() -> bytes:
    """Return the planted faults as data."""
    head = "# 示例数据中有意写错之处，及应当得到的校验结果；record 为0的，说的是整个文件。\n"
    made = "# 由 tools/example.py 写出。\n"
    entries = (
        f'\n[[planted]]\nfile = "{file}"\nrecord = {fault.record}\ncode = "{fault.code}"\n'
        f'element = "{fault.element}"\nsays = "{fault.says}"\n'
        for file, faults in planted().items()
        for fault in faults
    )
    return "".join((head, made, *entries)).encode()


def planted_table() -> str:
    """Return the planted faults as a table for people."""
    head = "| 文件 | 第几条 | 有意写错之处 | 应当得到 |\n|---|---|---|---|\n"
    rows = (
        f"| `{file}` | {fault.record or '—'} | {fault.says} | {fault.code} |\n"
        for file, faults in planted().items()
        for fault in faults
    )
    return head + "".join(rows)


def readme() -> bytes:
    """Return the page about the examples with its table renewed."""
    page = (EXAMPLES / "README.md").read_text("utf-8")
    before, _, rest = page.partition(TABLE_STARTS)
    _, _, after = rest.partition(TABLE_ENDS)
    return f"{before}{TABLE_STARTS}{planted_table()}{TABLE_ENDS}{after}".encode()


FILES: Final[Mapping[str, Callable[[], bytes]]] = {
    f"{PACKAGE}/{MARKET_FILE}": market_csv,
    f"{PACKAGE}/{TRANSPORT_FILE}": transport_xlsx,
    f"{PACKAGE}/indicator-values.csv": values_csv,
    f"{PACKAGE}.expected.toml": expected_toml,
    "README.md": readme,
}
"""Every file that is written here, below ``examples/``."""


def main() -> int:
    """Write the files, or with ``--check`` say which differ."""
    parser = argparse.ArgumentParser(description="Write the example files.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file differs")
    check = parser.parse_args().check
    made = {EXAMPLES / name: make() for name, make in FILES.items()}
    different = [path for path, content in made.items() if not (path.exists() and path.read_bytes() == content)]
    for path in different:
        if not check:
            path.write_bytes(made[path])
        print("differs:" if check else "written:", path.relative_to(EXAMPLES))
    return 1 if check and different else 0


if __name__ == "__main__":
    sys.exit(main())
