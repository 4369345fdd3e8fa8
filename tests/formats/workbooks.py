"""Workbooks made by hand, honest and hostile: a program's own XLSX, parts put into a zip, an old compound file."""

import io
import struct
import zipfile
from collections.abc import Mapping
from datetime import date, datetime

import xlsxwriter  # type: ignore[import-untyped]

SMALL_READER = 32 * 2**20
SHEET = "xl/worksheets/sheet1.xml"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGED = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def honest() -> bytes:
    """A workbook as a spreadsheet program writes it: every kind of cell from row 2 on, beginning in column B."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("处罚")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    chinese_day = book.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
    instant = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    hours = book.add_format({"num_format": "[h]:mm"})
    text = book.add_format({"num_format": "@"})
    sheet.write_string("B2", "值")
    sheet.write_string("C2", "说明")
    sheet.write_datetime("B4", date(2024, 2, 29), day)
    sheet.write_datetime("B5", date(2024, 2, 29), chinese_day)
    sheet.write_datetime("B6", datetime(2024, 2, 29, 10, 30), instant)  # noqa: DTZ001 - a sheet has no time zones
    sheet.write_number("B7", 123456789012345678)
    sheet.write_number("B8", 1234.56)
    sheet.write_number("B9", 0.0000001)
    sheet.write_number("B10", 12000)
    sheet.write_boolean("B11", True)  # noqa: FBT003 - that is what is written
    sheet.write_string("B12", "一\n二", text)
    sheet.write_number("B13", 1.5, hours)
    sheet.write_formula("B14", "=1/0", None, "#DIV/0!")
    sheet.write_formula("B15", "=B8*10000", None, "")
    sheet.write_formula("B16", '=""', None, 12)
    sheet.write_formula("C17", "=B8", None, "")
    book.close()
    return out.getvalue()


def sheet_xml(body: str, *, after: str = "", declaration: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    return f'{declaration}<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData>{after}</worksheet>'.encode()


def rows_xml(rows: int, columns: int, cell: str = '<c r="{ref}"><v>1</v></c>') -> str:
    return "".join(
        f'<row r="{row}">'
        + "".join(cell.format(ref=f"{chr(64 + column)}{row}") for column in range(1, columns + 1))
        + "</row>"
        for row in range(1, rows + 1)
    )


def package(
    sheets: Mapping[str, bytes],
    *,
    states: Mapping[str, str] | None = None,
    more: Mapping[str, bytes] | None = None,
    compression: int = zipfile.ZIP_DEFLATED,
) -> bytes:
    """An XLSX of these sheets by name; ``states`` hides some, ``more`` adds parts or replaces those made here."""
    listed = "".join(
        f'<sheet name="{name}" sheetId="{number}" state="{(states or {}).get(name, "visible")}" r:id="r{number}"/>'
        for number, name in enumerate(sheets, 1)
    )
    targets = {f"r{number}": f"worksheets/sheet{number}.xml" for number, _name in enumerate(sheets, 1)}
    parts = {
        "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relations({"r1": "xl/workbook.xml"}, kind="officeDocument"),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{listed}</sheets></workbook>'.encode(),
        "xl/_rels/workbook.xml.rels": relations(targets),
        **{f"xl/worksheets/sheet{number}.xml": xml for number, xml in enumerate(sheets.values(), 1)},
        **(more or {}),
    }
    return zipped(parts, compression=compression)


def greedy() -> bytes:
    """An XLSX of one cell and 12 MiB of texts: within every limit, and more than ``SMALL_READER`` may hold."""
    texts = b"".join(b"<si><t>%06d%s</t></si>" % (number, b"x" * 250) for number in range(48_000))
    shared = b'<sst xmlns="%s">%s</sst>' % (MAIN.encode(), texts)
    linked = relations({"r1": "worksheets/sheet1.xml", "r2": "sharedStrings.xml"})
    linked = linked.replace(b'worksheet" Target="shared', b'sharedStrings" Target="shared')
    body = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>'
    more = {"xl/sharedStrings.xml": shared, "xl/_rels/workbook.xml.rels": linked}
    return package({"一": sheet_xml(body)}, more=more)


def relations(targets: Mapping[str, str], *, kind: str = "worksheet") -> bytes:
    """A list of relations: the target of each id."""
    listed = "".join(f'<Relationship Id="{id_}" Type="{LINKS}/{kind}" Target="{to}"/>' for id_, to in targets.items())
    return f'<Relationships xmlns="{PACKAGED}">{listed}</Relationships>'.encode()


def zipped(parts: Mapping[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def ods(rows: str) -> bytes:
    names = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{names}office:1.0"'
        f' xmlns:table="{names}table:1.0" xmlns:text="{names}text:1.0" xmlns:calcext="{names}calcext:1.0"'
        f' office:version="1.2"><office:body><office:spreadsheet><table:table table:name="处罚">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{names}manifest:1.0"/>'.encode(),
        }
    )


def ods_cell(text: str, *, columns: int = 1) -> str:
    return (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{columns}">'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def ods_row(cells: str, *, rows: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{rows}">{cells}</table:table-row>'


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file with these streams, each in sectors of 512 bytes; one sector lists all chains."""
    sectors: list[bytes] = []
    chain: list[int] = []
    entries = [_entry("Root Entry", 5, 0xFFFFFFFE, 0)]
    for name, content in streams.items():
        padded = content.ljust(max(len(content), 4096), b"\0")
        pieces = [padded[at : at + 512].ljust(512, b"\0") for at in range(0, len(padded), 512)]
        start = len(sectors)
        entries.append(_entry(name, 2, start, len(padded)))
        sectors += pieces
        chain += [*range(start + 1, start + len(pieces)), 0xFFFFFFFE]
    directory = b"".join(entries).ljust(512, b"\0")
    first = len(sectors)
    sectors += [directory[at : at + 512] for at in range(0, len(directory), 512)]
    chain += [*range(first + 1, len(sectors)), 0xFFFFFFFE]
    listing = len(sectors)
    chain.append(0xFFFFFFFD)
    sectors.append(struct.pack("<128I", *chain, *[0xFFFFFFFF] * (128 - len(chain))))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<9I", 0, 1, first, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", listing, *[0xFFFFFFFF] * 108)
    return header + b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    written = (name + "\0").encode("utf-16-le")
    return (
        written.ljust(64, b"\0")
        + struct.pack("<HBB3I", len(written), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, 1 if kind == 5 else 0xFFFFFFFF)
        + bytes(36)
        + struct.pack("<III", start, size, 0)
    )


def record(number: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", number, len(data)) + data


def old_workbook(cells: bytes, *, globals_: bytes = b"", offset: int | None = None) -> bytes:
    """The stream of an old workbook with one sheet that holds these records."""
    name = "sheet"
    start = record(0x0809, struct.pack("<4H2I", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)) + globals_
    length = len(start) + len(record(0x0085, bytes(8 + len(name)))) + len(record(0x000A))
    listed = struct.pack("<IBBBB", length if offset is None else offset, 0, 0, len(name), 0) + name.encode()
    start += record(0x0085, listed) + record(0x000A)
    return start + record(0x0809, struct.pack("<4H2I", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6)) + cells + record(0x000A)


def old_label(row: int, column: int, text: str) -> bytes:
    return record(0x0204, struct.pack("<3HHB", row, column, 0, len(text), 1) + text.encode("utf-16-le"))


def old_number(row: int, column: int, value: float) -> bytes:
    return record(0x0203, struct.pack("<3Hd", row, column, 0, value))


def old_error(row: int, column: int, code: int) -> bytes:
    return record(0x0205, struct.pack("<3HBB", row, column, 0, code, 1))
