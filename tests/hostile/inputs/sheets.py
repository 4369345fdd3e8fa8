"""Workbooks: bombs, hidden and merged cells, formulas, other formats."""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

from gov_integrity.exchange.workbooks import marked
from tests.exchange.tables import HEADER, cells, penalties, penalty
from tests.formats import workbooks
from tests.hostile.form import Input, files, named, receive, received

ROWS: Final = [list(HEADER), *(cells(penalty(number)) for number in range(1, 4))]
Fill = Callable[[Any, Any], None]


def book(*fills: Fill, rows: Iterable[list[str]] = tuple(ROWS), options: Mapping[str, object] | None = None) -> bytes:
    """Return a workbook of penalties as a spreadsheet program writes it, with something done to book and sheet."""
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True, **(options or {})})
    sheet = made.add_worksheet("处罚")
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            sheet.write_string(at, column, text)
    for fill in fills:
        fill(made, sheet)
    made.close()
    return out.getvalue()


def column(title: str) -> int:
    return HEADER.index(title)


def _bomb(part: str, head: bytes, piece: bytes, tail: bytes) -> Callable[[int], bytes]:
    def made(size: int) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as held:
            with zipfile.ZipFile(io.BytesIO(book())) as good:
                for name in good.namelist():
                    if name != part:
                        held.writestr(name, good.read(name))
            with held.open(part, "w", force_zip64=True) as into:
                into.write(head)
                for _turn in range(size):
                    into.write(piece * (2**20 // len(piece)))
                into.write(tail)
        return out.getvalue()

    return made


def _hidden_rows(_book: Any, sheet: Any) -> None:
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_column(3, 3, None, None, {"hidden": True})


def _other_sheets(made: Any, _sheet: Any) -> None:
    for name, act in (("二", "hide"), ("三", "very_hidden")):
        more = made.add_worksheet(name)
        more.write_string(0, 0, "值")
        more.write_string(1, 0, "1")
        getattr(more, act)()


def _merged(made: Any, sheet: Any) -> None:
    at = column("处罚机关")
    sheet.merge_range(1, at, 3, at, "示例市市场监督管理局", made.add_format({"bold": True}))


def _formula(_book: Any, sheet: Any) -> None:
    sheet.write_formula(1, column("处罚内容"), "=A1", None, "")


def _errors(_book: Any, sheet: Any) -> None:
    for row, error in enumerate(("#N/A", "#REF!", "#VALUE!"), 1):
        sheet.write_formula(row, column("处罚内容"), "=A1", None, error)


def _days(made: Any, sheet: Any) -> None:
    at = column("处罚决定日期")
    sheet.write_datetime(1, at, date(2024, 9, 2), made.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_datetime(2, at, date(2024, 9, 2), made.add_format({"num_format": 'yyyy"年"m"月"d"日"'}))
    sheet.write_string(3, at, "2024年9月2日")


def _number_for_code(_book: Any, sheet: Any) -> None:
    sheet.write_number(1, column("行政相对人统一社会信用代码"), 91410105005000018)


def _numbers_as_text(_book: Any, sheet: Any) -> None:
    for row, text in enumerate(("￥1,000.00", "０．５", "0.5"), 1):
        sheet.write_string(row, column("罚款金额（万元）"), text)


def _rich(made: Any, sheet: Any) -> None:
    bold = made.add_format({"bold": True})
    sheet.write_rich_string(1, column("违法事实"), "一", bold, "二", "三\n四")


def _pasted_over(_book: Any, sheet: Any) -> None:
    at = column("处罚类别")
    sheet.data_validation(1, at, 3, at, {"validate": "list", "source": ["罚款", "警告"]})
    sheet.write_string(1, at, "随便")


def _parts(more: Mapping[str, bytes]) -> bytes:
    """Return the good workbook with parts added or replaced."""
    with zipfile.ZipFile(io.BytesIO(book())) as held:
        parts = {name: held.read(name) for name in held.namelist()}
    return workbooks.zipped({**parts, **more})


def _ods() -> bytes:
    return workbooks.ods("".join(workbooks.ods_row("".join(map(workbooks.ods_cell, row))) for row in ROWS))


def _xls() -> bytes:
    labels = b"".join(
        workbooks.old_label(at, column, text) for at, row in enumerate(ROWS) for column, text in enumerate(row)
    )
    return workbooks.compound({"Workbook": workbooks.old_workbook(labels)})


def _faulty(size: int) -> str:
    return penalties(size).replace("《中华人民共和国食品安全法》", "", size // 2)


def _few_rows() -> None:
    """Let a workbook of ours end early, as if the data were a million rows."""
    marked.MOST_ROWS = 20  # type: ignore[misc]  # lowered on purpose


SHEET: Final = "xl/worksheets/sheet1.xml"
EMPTY_ROW: Final = b'<row r="9"><c r="A9" s="1"/></row>'
FAR: Final = workbooks.sheet_xml(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
)


def _formatted(size: int) -> bytes:
    body = "".join(f'<row r="{at}"><c r="A{at}" s="1"/></row>' for at in range(5, 5 + size))
    with zipfile.ZipFile(io.BytesIO(book())) as held:
        sheet = held.read(SHEET).decode()
    return _parts({SHEET: sheet.replace("</sheetData>", body + "</sheetData>").encode()})


INPUTS: Final = (
    received(
        70,
        "rows of 1 GB in a small zip",
        files(
            a_xlsx=_bomb(SHEET, b"<worksheet><sheetData>", b"<row><c><v>1</v></c></row>", b"</sheetData></worksheet>")
        ),
        3,
        "XLS070",
        "0 0 0 0 0 0",
        sizes=(128, 1024),
    ),
    received(
        71,
        "shared strings of 1 GB in a small zip",
        files(a_xlsx=_bomb("xl/sharedStrings.xml", b"<sst>", b"<si><t>a</t></si>", b"</sst>")),
        3,
        "XLS070",
        "0 0 0 0 0 0",
        sizes=(128, 1024),
    ),
    received(
        72,
        "two cells, one of them in the farthest corner",
        files(a_xlsx=workbooks.package({"一": FAR})),
        3,
        "XLS072",
        "0 0 0 0 0 0",
    ),
    received(
        73,
        "a million rows that have a format and nothing else",
        files(a_xlsx=_formatted),
        0,
        "XLS073*2000",
        "4 3 0 0 0 1",
        sizes=(2_000, 1_048_000),
        differs="The hint counts the rows; it is one line.",
    ),
    received(
        74,
        "sheets that are hidden, and hidden from the menu",
        files(a_xlsx=book(_other_sheets)),
        0,
        "XLS074",
        "4 3 0 0 0 1",
    ),
    received(75, "hidden rows and columns", files(a_xlsx=book(_hidden_rows)), 0, "XLS075", "4 3 0 0 0 1"),
    received(76, "merged cells among the data", files(a_xlsx=book(_merged)), 1, "TXT200*2 XLS076", "4 1 0 2 0 1"),
    received(77, "a formula without its result", files(a_xlsx=book(_formula)), 1, "XLS077", "4 2 0 1 0 1"),
    received(78, "#N/A, #REF!, #VALUE!", files(a_xlsx=book(_errors)), 1, "XLS078*3", "4 0 0 3 0 1"),
    received(
        79,
        "true days, days as text, days since 1904",
        files(a_xlsx=book(_days), b_xlsx=book(_days, options={"date_1904": True})),
        1,
        "REF170*3",
        "8 3 0 3 0 2",
    ),
    received(80, "a number for an identifier", files(a_xlsx=book(_number_for_code)), 1, "XLS041", "4 2 0 1 0 1"),
    received(
        81,
        "numbers as text, with a sign of money, in full width",
        files(a_xlsx=book(_numbers_as_text)),
        1,
        "NUM129*2",
        "4 1 0 2 0 1",
    ),
    received(
        82,
        ".xls, .ods and .xlsb",
        files(a_xls=_xls(), b_ods=_ods(), c_xlsb=workbooks.zipped({"xl/workbook.bin": b"\x83\x01\x00"})),
        3,
        "FIL013 FIL082*2 REF170*3",
        "8 3 0 3 0 2",
        differs="A .xlsb is refused, with the way out: its cells cannot be looked at before a reader opens them, and "
        "that look is what keeps bombs out (70 to 72).",
    ),
    received(
        83,
        ".et of WPS, macros, .numbers",
        named(
            {
                "a.et": _xls(),
                "b.xlsm": _parts({"xl/vbaProject.bin": b"x"}),
                "c.xlsx": workbooks.zipped({"Index/Document.iwa": b"x"}),
            }
        ),
        3,
        "FIL013 FIL082 REF170*3 SEC083",
        "8 3 0 3 0 2",
    ),
    received(
        84,
        "links to other files, embedded objects",
        files(a_xlsx=_parts({"xl/externalLinks/externalLink1.xml": b"<a/>", "xl/embeddings/o.bin": b"x"})),
        0,
        "SEC084",
        "4 3 0 0 0 1",
    ),
    received(
        85,
        "entities in a part",
        files(
            a_xlsx=_parts(
                {
                    "xl/sharedStrings.xml": b'<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>'
                }
            )
        ),
        3,
        "SEC085",
        "0 0 0 0 0 0",
    ),
    received(86, "rich text, line ends in cells", files(a_xlsx=book(_rich)), 0, "", "4 3 0 0 0 1"),
    received(87, "a list to choose from, pasted over", files(a_xlsx=book(_pasted_over)), 1, "TXT203", "4 2 0 1 0 1"),
    Input(
        number=88,
        what="more rows, and longer texts, than a workbook of ours can hold",
        make=files(a_csv=_faulty),
        plays=(receive(1, "--mark", inside=_few_rows),),
        codes="TXT200*15",
        counts="31 15 0 15 0 1",
        sizes=(30, 30),
    ),
)
