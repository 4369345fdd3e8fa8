"""工作簿 — the kinds of cells, and files that would harm their reader."""

import io
import struct
import sys
import zipfile
import zlib

import pytest

from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.physical import xls_scan
from gov_integrity.exchange.physical.sheet_scan import column_number
from gov_integrity.exchange.row import CellKind, MissingExtraError, Row, column_letters, reference
from gov_integrity.forms.finding import Place
from tests.formats import workbooks
from tests.formats.reading import Reader

RELATED = "xl/_rels/workbook.xml.rels"
UNUSUAL = (
    "xl/worksheets/sheet1.xml",
    "../xl/worksheets/sheet1.xml",
    "worksheets/./sheet1.xml",
    "worksheets\\sheet1.xml",
    "worksheets/sheet&#49;.xml",
    "worksheets/sheet9.xml",
    "/worksheets/sheet1.xml",
)
E, T, N, D, F = CellKind.EMPTY, CellKind.TEXT, CellKind.NUMBER, CellKind.DAY, CellKind.FLAG
TWO = '<row r="1"><c r="A1" t="str"><v>值</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
FAR = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def test_every_cell_keeps_its_kind_and_its_place(reading: Reader) -> None:
    read = reading(workbooks.honest(), "data.xlsx")
    assert read.findings == []
    assert read.sheets == ["处罚"]
    assert read.lines == list(range(1, 18))
    second = {row.place.line: (row.cells[1], row.kinds[1]) for row in read.rows if row.kinds}
    assert second == {
        1: ("", E),
        2: ("值", T),
        3: ("", E),
        4: ("2024-02-29", D),
        5: ("2024-02-29", D),
        6: ("2024-02-29 10:30:00", D),
        7: (str(int(float(f"{123456789012345678:.16G}"))), N),
        8: ("1234.56", N),
        9: ("0.0000001", N),
        10: ("12000", N),
        11: ("TRUE", F),
        12: ("一\n二", T),
        13: ("36:00:00", T),
        14: ("#DIV/0!", CellKind.ERROR),
        15: ("", CellKind.FORMULA),
        16: ("12", N),
        17: ("", E),
    }
    assert read.rows[1].cells == ("", "值", "说明")
    assert (read.rows[16].cells, read.rows[16].kinds) == (("", "", ""), (E, E, CellKind.FORMULA))
    assert read.source.sha256


def test_cells_without_references_stand_where_they_stand(reading: Reader) -> None:
    body = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="4"><c/><c t="e"><v>#N/A</v></c></row>'
    read = reading(workbooks.package({"一": workbooks.sheet_xml(body)}), "data.xlsx")
    assert read.cells == [("a", "b"), ("", ""), ("", ""), ("", "#N/A")]
    assert read.rows[3].kinds == (E, CellKind.ERROR)


def test_a_prefix_does_not_hide_a_cell(reading: Reader) -> None:
    body = workbooks.sheet_xml(FAR).decode().replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?")
    xml = body.replace("xmlns=", "xmlns:x=").encode()
    assert reading(workbooks.package({"一": xml}), "data.xlsx").codes == ["XLS072"]


def test_dates_of_1904(reading: Reader) -> None:
    book = f'<workbook xmlns="{workbooks.MAIN}" xmlns:r="{workbooks.LINKS}"><workbookPr date1904="1"/><sheets>'
    book += '<sheet name="一" sheetId="1" r:id="r1"/></sheets></workbook>'
    styles = (
        f'<styleSheet xmlns="{workbooks.MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    )
    body = '<row r="1"><c r="A1" t="str"><v>日</v></c></row><row r="2"><c r="A2" s="1"><v>43889</v></c></row>'
    listed = {"r1": "worksheets/sheet1.xml", "r2": "styles.xml"}
    related = workbooks.relations(listed).replace(
        b'Type="%s/worksheet" Target="styles' % workbooks.LINKS.encode(),
        b'Type="%s/styles" Target="styles' % workbooks.LINKS.encode(),
    )
    more = {"xl/workbook.xml": book.encode(), "xl/styles.xml": styles.encode(), "xl/_rels/workbook.xml.rels": related}
    read = reading(workbooks.package({"一": workbooks.sheet_xml(body)}, more=more), "data.xlsx")
    assert (read.cells[1], read.rows[1].kinds) == (("2024-02-29",), (D,))


def test_the_two_cell_file_that_stops_other_readers(reading: Reader) -> None:
    raw = workbooks.package({"甲": workbooks.sheet_xml(FAR)})
    assert len(raw) < 5000
    far = reading(raw, "data.xlsx").only("XLS072")
    assert (far.place.sheet, far.place.cell, far.slots["cell"]) == ("甲", "XFD1048576", "XFD1048576")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('<row r="1048577"><c r="A1048577"><v>1</v></c></row>', "XLS072"),
        ('<row r="1"><c r="XFE1"><v>1</v></c></row>', "XLS072"),
        ('<row r="1"><c r="A99999999999999999999"><v>1</v></c></row>', "XLS072"),
        ('<row r="1"><c r="1A"><v>1</v></c></row>', "XLS210"),
        ('<row r="1"><c r="a1"><v>1</v></c></row>', "XLS210"),
        ('<row r="1"><c r="A0"><v>1</v></c></row>', "XLS210"),
        ('<row r="-5"><c r="A1"><v>1</v></c></row>', "XLS210"),
        ('<row r="1"><c r="A1"><v>1</v></row>', "XLS210"),
        ("<row>&boom;</row>", "XLS210"),
    ],
)
def test_references_that_no_program_writes(reading: Reader, body: str, code: str) -> None:
    read = reading(workbooks.package({"一": workbooks.sheet_xml(body)}), "data.xlsx")
    assert (read.codes, read.rows) == ([code], [])


def test_cells_with_a_format_only_do_not_count(reading: Reader) -> None:
    body = TWO + "".join(f'<row r="{row}"><c r="A{row}" s="1"/><c r="XFD{row}" s="1"/></row>' for row in range(3, 400))
    read = reading(workbooks.package({"一": workbooks.sheet_xml(body)}), "data.xlsx")
    assert read.cells == [("值",), ("1",)]
    assert read.only("XLS073").affected == 397


def test_a_row_bomb_is_refused_before_it_is_read(reading: Reader) -> None:
    limits = Limits(ratio_bytes=100_000)
    raw = workbooks.package({"一": workbooks.sheet_xml("<row/>" * 100_000)})
    assert len(raw) * 100 < 600_000
    bomb = reading(raw, "data.xlsx", limits).only("XLS070")
    assert (bomb.slots["limit"], bomb.slots["kind"]) == ("200", LIMITS.says()["ratio"].zh)


def test_a_bomb_in_any_part_is_refused(reading: Reader) -> None:
    limits = Limits(ratio_bytes=100_000)
    for part in ("xl/sharedStrings.xml", "xl/styles.xml", "xl/media/image1.png"):
        raw = workbooks.package({"一": workbooks.sheet_xml(TWO)}, more={part: b"<a>" + b" " * 10**6 + b"</a>"})
        assert reading(raw, "data.xlsx", limits).codes == ["XLS070"]


def test_a_zip_that_lies_about_its_sizes_is_refused(reading: Reader) -> None:
    honest = workbooks.sheet_xml(TWO)
    long = workbooks.sheet_xml(FAR)
    raw = bytearray(workbooks.package({"一": long}))
    for header, crc_at, size_at in ((b"PK\x01\x02", 16, 24), (b"PK\x03\x04", 14, 22)):
        at = raw.rfind(b"xl/worksheets/sheet1.xml") - (46 if header == b"PK\x01\x02" else 30)
        at = raw.rfind(header, 0, raw.rfind(b"xl/worksheets/sheet1.xml") if header == b"PK\x01\x02" else len(raw))
        if header == b"PK\x03\x04":
            at = raw.find(b"xl/worksheets/sheet1.xml") - 30
        raw[at + crc_at : at + crc_at + 4] = zlib.crc32(long[: len(honest)]).to_bytes(4, "little")
        raw[at + size_at : at + size_at + 4] = len(honest).to_bytes(4, "little")
    assert reading(bytes(raw), "data.xlsx").codes == ["XLS210"]


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits(workbook_cells=5), "XLS072"),
        (Limits(unpacked_bytes=500), "XLS070"),
        (Limits(members=3), "XLS070"),
        (Limits(sheet_rows=2), "XLS072"),
        (Limits(sheet_columns=1), "XLS072"),
    ],
)
def test_every_limit_is_kept(reading: Reader, limits: Limits, code: str) -> None:
    raw = workbooks.package({"一": workbooks.sheet_xml(workbooks.rows_xml(3, 2))})
    assert reading(raw, "data.xlsx", limits).codes == [code]
    assert reading(raw, "data.xlsx").cells == [("1", "1")] * 3


def test_cells_of_all_sheets_count_together(reading: Reader) -> None:
    sheet = workbooks.sheet_xml(workbooks.rows_xml(3, 2))
    raw = workbooks.package({"一": sheet, "二": sheet})
    assert reading(raw, "data.xlsx", Limits(workbook_cells=11)).codes == ["XLS070"]
    assert reading(raw, "data.xlsx", Limits(workbook_cells=12)).sheets == ["一", "二"]


def test_broken_cells_are_listed_up_to_a_limit(reading: Reader) -> None:
    raw = workbooks.package(
        {"一": workbooks.sheet_xml(workbooks.rows_xml(3, 2, '<c r="{ref}" t="e"><v>#REF!</v></c>'))}
    )
    assert reading(raw, "data.xlsx", Limits(spoiled_cells=5)).codes == ["XLS070"]
    assert reading(raw, "data.xlsx").cells == [("#REF!", "#REF!")] * 3


def test_columns_and_cells_above_the_limit(reading: Reader) -> None:
    body = workbooks.rows_xml(1, 3) + '<row r="2"><c r="A2" t="str"><v>很长的字</v></c></row>'
    raw = workbooks.package({"一": workbooks.sheet_xml(body)})
    read = reading(raw, "data.xlsx", Limits(columns=2, cell_characters=3))
    assert [(each.code, each.place.line) for each in read.findings] == [("CSV203", 1), ("CSV064", 2)]


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]
)
def test_a_document_type_is_refused_in_every_part(reading: Reader, part: str) -> None:
    xml = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    raw = workbooks.package({"一": workbooks.sheet_xml(TWO)}, more={part: xml})
    assert reading(raw, "data.xlsx").codes == ["SEC085"]


def test_a_document_type_across_blocks_is_seen(reading: Reader) -> None:
    for before in range(2**18 - 12, 2**18 + 2):
        xml = b"<a>" + b" " * (before - 3) + b"<!DOCTYPE x>"
        raw = workbooks.package({"一": workbooks.sheet_xml(TWO)}, more={"xl/theme/theme1.xml": xml})
        assert reading(raw, "data.xlsx").codes == ["SEC085"]


def test_a_part_in_utf_16_is_refused(reading: Reader) -> None:
    for codec in ("utf-16", "utf-16-le", "utf-16-be"):
        xml = workbooks.sheet_xml(FAR).decode().encode(codec)
        assert reading(workbooks.package({"一": xml}), "data.xlsx").codes == ["XLS210"]


def test_a_declared_encoding_does_not_change_what_is_scanned(reading: Reader) -> None:
    xml = workbooks.sheet_xml(FAR, declaration='<?xml version="1.0" encoding="cp037"?>')
    assert reading(workbooks.package({"一": xml}), "data.xlsx").codes == ["XLS072"]


def test_what_two_readers_could_understand_differently_is_refused(reading: Reader) -> None:
    sheet = workbooks.sheet_xml(TWO)
    twice_related = workbooks.relations({"r1": "worksheets/sheet1.xml", "r3": "worksheets/sheet2.xml"}).replace(
        b"r3", b"r1"
    )
    twice = io.BytesIO(workbooks.package({"一": sheet}))
    with zipfile.ZipFile(twice, "a") as archive:
        archive.writestr("XL/Worksheets/Sheet1.xml", workbooks.sheet_xml(FAR))
    raws = (
        twice.getvalue(),
        workbooks.package({"一": sheet, "二": sheet}, more={RELATED: twice_related}),
        workbooks.package({"一": sheet}, more={"_rels/.rels": b"<Relationships/>"}),
        workbooks.package(
            {"一": sheet}, more={"_rels/.rels": workbooks.relations({"r1": "b.xml"}, kind="officeDocument")}
        ),
        workbooks.package({"一": sheet}, more={"content.xml": b"<a/>"}),
        workbooks.package({"一": sheet}, more={RELATED: b"<Relationships/>"}),
        *(workbooks.package({"一": sheet}, more={RELATED: workbooks.relations({"r1": target})}) for target in UNUSUAL),
        workbooks.package({"一": sheet}, compression=zipfile.ZIP_LZMA),
    )
    assert [reading(raw, "data.xlsx").codes for raw in raws] == [["XLS210"]] * len(raws)


def test_two_sheets_of_one_name_are_refused(reading: Reader) -> None:
    book = f'<workbook xmlns="{workbooks.MAIN}" xmlns:r="{workbooks.LINKS}"><sheets>'
    book += '<sheet name="一" r:id="r1"/><sheet name="一" r:id="r2"/>'
    raw = workbooks.package(
        {"一": workbooks.sheet_xml(TWO), "二": workbooks.sheet_xml(FAR)},
        more={"xl/workbook.xml": f"{book}</sheets></workbook>".encode()},
    )
    assert reading(raw, "data.xlsx").codes == ["XLS210"]


def test_hidden_sheets_are_named_and_not_read(reading: Reader) -> None:
    sheet = workbooks.sheet_xml(TWO)
    states = {"二": "hidden", "三": "veryHidden"}
    read = reading(workbooks.package({"一": sheet, "二": sheet, "三": sheet}, states=states), "data.xlsx")
    assert (read.sheets, read.only("XLS074").slots["names"]) == (["一"], "二、三")


def test_empty_sheets_give_nothing(reading: Reader) -> None:
    read = reading(workbooks.package({"一": workbooks.sheet_xml(TWO), "二": workbooks.sheet_xml("")}), "data.xlsx")
    assert (read.sheets, read.codes) == (["一"], [])
    assert reading(workbooks.package({"一": workbooks.sheet_xml("")}), "data.xlsx").codes == ["FIL003"]
    assert reading(workbooks.package({"一": workbooks.sheet_xml("")}), "data.xlsx", nil=True).codes == []


def test_merged_hidden_linked_and_macros_are_told(reading: Reader) -> None:
    merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A5"/></mergeCells>'
    body = TWO.replace('<row r="2">', '<row r="2" hidden="1">')
    more = {"xl/vbaProject.bin": b"x", "xl/externalLinks/externalLink1.xml": b"<a/>"}
    raw = workbooks.package({"一": workbooks.sheet_xml(body, after=merges)}, more=more)
    read = reading(raw, "data.xlsm")
    assert read.codes == ["SEC083", "SEC084", "XLS075", "XLS076"]
    assert read.only("XLS076").slots["ranges"] == "A2:A5"
    assert len(read.rows) == 2


def test_a_cut_workbook(reading: Reader) -> None:
    raw = workbooks.honest()
    for length in (10, len(raw) // 2, len(raw) - 10):
        cut = reading(raw[:length], "data.xlsx")
        assert cut.codes == ["FIL006"]
        assert cut.findings[0].slots["size"] == str(length)


def test_flipped_bytes_never_stop_the_reader(reading: Reader) -> None:
    raw = workbooks.honest()
    for at in range(0, len(raw), 7):
        flipped = bytearray(raw)
        flipped[at] ^= 0xFF
        reading(bytes(flipped), "data.xlsx")


def test_a_password(reading: Reader) -> None:
    raw = workbooks.compound({"EncryptionInfo": b"x", "EncryptedPackage": b"y"})
    assert reading(raw, "data.xlsx").codes == ["FIL005"]
    old = workbooks.old_workbook(workbooks.old_label(0, 0, "值"), globals_=workbooks.record(0x002F, bytes(6)))
    assert reading(workbooks.compound({"Workbook": old}), "data.xls").codes == ["FIL005"]


def test_an_old_workbook(reading: Reader) -> None:
    cells = workbooks.old_label(0, 0, "值") + workbooks.old_label(0, 1, "说明") + workbooks.old_number(2, 0, 1234.5)
    cells += workbooks.old_error(3, 1, 0x2A)
    read = reading(workbooks.compound({"Workbook": workbooks.old_workbook(cells)}), "data.xls")
    assert (read.codes, read.sheets) == (["FIL082"], ["sheet"])
    assert read.cells == [("值", "说明"), ("", ""), ("1234.5", ""), ("", "#N/A")]
    assert read.rows[3].kinds == (E, CellKind.ERROR)


def test_the_results_and_runs_of_cells_of_an_old_workbook() -> None:
    failed = struct.pack("<3H", 1, 2, 0) + bytes((2, 0, 0x07, 0, 0, 0, 0xFF, 0xFF)) + bytes(8)
    fine = struct.pack("<3Hd", 2, 0, 0, 1.5) + bytes(8)
    several = struct.pack("<2H", 3, 1) + bytes(6 * 4) + struct.pack("<H", 4)
    cells = b"".join(workbooks.record(*each) for each in ((0x0006, failed), (0x0006, fine), (0x00BD, several)))
    cells += workbooks.record(0x0201, struct.pack("<3H", 500, 200, 0))
    (seen,) = xls_scan.scan_all([workbooks.old_workbook(cells)], Place("data.xls"), LIMITS)
    assert (seen.rows, seen.columns) == (4, 5)
    assert seen.broken == {(2, 3): (CellKind.ERROR, "#DIV/0!")}


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        (workbooks.old_workbook(workbooks.old_number(65535, 65535, 1.0)), "XLS072"),
        (workbooks.old_workbook(workbooks.old_number(0, 256, 1.0)), "XLS072"),
        (workbooks.old_workbook(workbooks.old_number(0, 0, 1.0), offset=50), "XLS210"),
    ],
)
def test_an_old_workbook_that_would_harm(reading: Reader, stream: bytes, code: str) -> None:
    assert reading(workbooks.compound({"Workbook": stream}), "data.xls").codes == [code]


def test_an_old_file_with_a_zip_behind_it_is_refused(reading: Reader) -> None:
    raw = workbooks.compound({"Workbook": b"x"}) + workbooks.package({"一": workbooks.sheet_xml(FAR)})
    assert reading(raw, "data.xls").codes == ["XLS210"]


def test_a_document_of_a_word_processor_is_no_workbook(reading: Reader) -> None:
    assert reading(workbooks.compound({"WordDocument": b"x"}), "data.xls").codes == ["FIL013"]
    assert reading(workbooks.zipped({"word/document.xml": b"<a/>"}), "data.xlsx").codes == ["FIL013"]
    assert reading(workbooks.zipped({"xl/workbook.bin": b"x"}), "data.xlsx").codes == ["FIL013"]


def test_broken_compound_files_never_stop_the_reader(reading: Reader) -> None:
    raw = workbooks.compound({"Workbook": workbooks.old_workbook(workbooks.old_number(0, 0, 1.0))})
    for length in range(8, len(raw), 97):
        reading(raw[:length], "data.xls")
    for at in range(8, 600):
        flipped = bytearray(raw)
        flipped[at] ^= 0xFF
        reading(bytes(flipped), "data.xls")


def test_an_open_document(reading: Reader) -> None:
    error = '<table:table-cell calcext:value-type="error" office:value-type="string"><text:p>#N/A</text:p>'
    error += "</table:table-cell>"
    rows = workbooks.ods_row(workbooks.ods_cell("值") + workbooks.ods_cell("同", columns=2))
    rows += workbooks.ods_row('<table:table-cell table:number-columns-repeated="16384"/>', rows=2)
    rows += workbooks.ods_row(workbooks.ods_cell("一") + error)
    rows += workbooks.ods_row('<table:table-cell table:number-columns-repeated="16384"/>', rows=1048572)
    read = reading(workbooks.ods(rows), "data.ods")
    assert read.codes == ["FIL082"]
    assert [row.cells for row in read.rows] == [("值", "同", "同"), ("", "", ""), ("", "", ""), ("一", "", "")]
    assert read.rows[3].kinds == (T, CellKind.ERROR, E)


@pytest.mark.parametrize(
    "rows",
    [
        workbooks.ods_row(workbooks.ods_cell("x", columns=16384), rows=1048576),
        workbooks.ods_row(workbooks.ods_cell("x"), rows=1048577),
        workbooks.ods_row(workbooks.ods_cell("x"))
        + workbooks.ods_row("<table:table-cell/>", rows=999999999)
        + workbooks.ods_row(workbooks.ods_cell("x")),
    ],
)
def test_an_open_document_that_would_harm(reading: Reader, rows: str) -> None:
    assert reading(workbooks.ods(rows), "data.ods").codes == ["XLS072"]


def test_a_missing_component_is_no_other_result(reading: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(MissingExtraError) as missing:
        reading(workbooks.honest(), "data.xlsx")
    assert missing.value.extra == "excel"
    assert reading("a,b\n1,2\n").cells == [("a", "b"), ("1", "2")]


def test_a_cell_has_a_reference_in_a_sheet_only() -> None:
    row = Row(Place("data.xlsx", "一", line=5), ("a", "b", "c"))
    assert reference(row, 2) == "C5"
    assert reference(row._replace(place=Place("data.csv", line=5)), 2) == ""


def test_columns_have_letters() -> None:
    assert [column_letters(column) for column in (0, 25, 26, 27, 701, 702, 16383)] == [
        "A", "Z", "AA", "AB", "ZZ", "AAA", "XFD",
    ]  # fmt: skip
    assert all(column_number(column_letters(column)) == column + 1 for column in range(16384))
