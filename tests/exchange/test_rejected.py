"""Rejected rows come back as they came, byte for byte where the file has lines, and pass once they are mended."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it has no types

from gov_integrity.exchange import rejected
from gov_integrity.exchange.outbox import Outbox
from tests.exchange.tables import HEADER, cells, contract, lines, penalties, penalty, table, taken


@dataclass(frozen=True, slots=True)
class Back:
    """The rejected rows of a run, by file, and how all its rows ended."""

    files: dict[str, bytes]
    ends: tuple[int, int, int]

    @property
    def only(self) -> bytes:
        (content,) = self.files.values()
        return content


@pytest.fixture
def back(tmp_path: Path) -> Callable[..., Back]:
    def received(**files: bytes) -> Back:
        sources = tmp_path / "in"
        sources.mkdir()
        for name, content in files.items():
            (sources / name.replace("__", ".")).write_bytes(content)
        out = tmp_path / "out"
        with taken(sources) as found, Outbox(out) as box:
            rejected.write(found.results, found.spool, box)
            paths = box.finish()
            ends = found.ends
        return Back({path.relative_to(out / "rejected").as_posix(): path.read_bytes() for path in paths}, ends)

    return received


def resubmit(content: bytes, tmp_path: Path, name: str) -> tuple[int, int, int]:
    (tmp_path / "again").mkdir()
    path = tmp_path / "again" / name
    path.write_bytes(content)
    with taken(path) as found:
        return found.ends


BAD_DAY = "2024/2/30"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_of_a_table_come_back_byte_for_byte_and_pass_when_mended(
    back: Callable[..., Back], tmp_path: Path, encoding: str, end: str
) -> None:
    title = table([["示例市行政处罚信息公示表"], []], end=end)
    days = ["2024-09-02", "2024-09-02", BAD_DAY] * 3
    given = [HEADER, *(cells(penalty(number, 处罚决定日期=day)) for number, day in enumerate(days))]
    rows = [table([row], end=end) for row in given]
    sent = (title + "".join(rows)).encode(encoding)
    wanted = (title + "".join(row for number, row in enumerate(rows) if number in {0, 3, 6, 9})).encode(encoding)
    found = back(data__csv=sent)
    assert found.files == {"data.csv": wanted}
    assert found.ends == (6, 0, 3)
    mended = found.only.replace(BAD_DAY.encode(), b"2024-02-28")
    assert resubmit(mended, tmp_path, "data.csv") == (3, 0, 0)


@pytest.mark.parametrize("block", [1, 2, 3, 7, 64])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_comes_back_does_not_depend_on_how_much_is_read_at_a_time(
    back: Callable[..., Back], monkeypatch: pytest.MonkeyPatch, block: int, end: str
) -> None:
    monkeypatch.setattr(rejected, "_BLOCK", block)
    bad = [cells(penalty(number, 处罚决定日期=BAD_DAY)) for number in (2, 4)]
    given = [HEADER, cells(penalty(1)), bad[0], [], cells(penalty(3)), bad[1]]
    rows = [table([row], end=end) for row in given]
    found = back(data__csv="".join(rows).removesuffix(end).encode())
    assert found.only == (rows[0] + rows[2] + rows[5].removesuffix(end) + "\n").encode()


def test_a_line_too_long_to_be_read_comes_back_in_pieces(back: Callable[..., Back]) -> None:
    """The pieces of a line of a gigabyte were once joined before any was written."""
    long, end = b"x" * (9 * 2**20 - 1), b"\r\n"
    good = table([cells(penalty(1))], end="\r\n").encode()
    header = table([HEADER], end="\r\n").encode()
    found = back(data__csv=header + long + end + good + long)
    is_whole = found.only == header + long + end + long + b"\n"
    assert is_whole
    assert found.ends == (1, 0, 2)


def test_a_row_of_several_lines_comes_back_whole(back: Callable[..., Back], tmp_path: Path) -> None:
    bad = penalty(2, 违法事实="一，\n二；\n三。", 处罚决定日期=BAD_DAY)
    rows = [table([HEADER]), table([cells(penalty(1))]), table([cells(bad)]), table([cells(penalty(3))])]
    found = back(data__csv="".join(rows).encode("gb18030"))
    assert found.only == (rows[0] + rows[2]).encode("gb18030")
    mended = found.only.replace(BAD_DAY.encode(), b"2024-02-28")
    assert resubmit(mended, tmp_path, "data.csv") == (1, 0, 0)


@pytest.mark.parametrize(("encoding", "bad"), [("utf-8", b"\xff"), ("gb18030", b"\x80"), ("utf-8", b"\x00")])
def test_a_line_that_cannot_be_read_comes_back_too(
    back: Callable[..., Back], tmp_path: Path, encoding: str, bad: bytes
) -> None:
    whole = penalties(6).encode(encoding).splitlines(keepends=True)
    spoiled = whole[3].replace("食品标签".encode(encoding), "食品".encode(encoding) + bad + "标签".encode(encoding))
    found = back(data__csv=b"".join((*whole[:3], spoiled, *whole[4:])))
    assert found.only == whole[0] + spoiled
    assert found.ends == (5, 0, 1)
    assert resubmit(found.only.replace(bad, b""), tmp_path, "data.csv") == (1, 0, 0)


def test_a_block_spoiled_by_a_quote_comes_back_whole(back: Callable[..., Back]) -> None:
    whole = penalties(4).encode().splitlines(keepends=True)
    spoiled = whole[2].replace("违反食品标签管理规定".encode(), '"违反食品标签管理规定'.encode())
    found = back(data__csv=b"".join((*whole[:2], spoiled, *whole[3:])))
    assert found.only == whole[0] + spoiled
    assert found.ends == (3, 0, 1)


def test_a_short_row_comes_back_as_it_is(back: Callable[..., Back]) -> None:
    whole = penalties(3).encode().splitlines(keepends=True)
    short = whole[1].rsplit(b",", 2)[0] + b"\r\n"
    assert back(data__csv=whole[0] + short + whole[2]).only == whole[0] + short


def test_a_last_line_without_an_end_gets_one(back: Callable[..., Back]) -> None:
    sent = table([HEADER, cells(penalty(1, 处罚决定日期=BAD_DAY))]).encode().rstrip(b"\r\n")
    assert back(data__csv=sent).only == sent + b"\n"


def test_lines_of_ndjson_come_back_byte_for_byte_and_pass_when_mended(
    back: Callable[..., Back], tmp_path: Path
) -> None:
    good, bad = lines([contract(1)]).encode(), lines([contract(2, signed_on=BAD_DAY)]).encode()
    spaced = b'  { "type" : "contract" }  \r\n'
    broken, undecodable = b'{"type": "contract", \n', b'{"type": "contract", "about_name": "\xff"}\n'
    found = back(data__ndjson=good + b"\n" + bad + spaced + lines([contract(3)]).encode() + broken + undecodable)
    assert found.only == bad + spaced + broken + undecodable
    assert found.ends == (2, 0, 4)
    assert resubmit(bad.replace(BAD_DAY.encode(), b"2023-02-28"), tmp_path, "data.ndjson") == (1, 0, 0)


def test_ndjson_in_gb18030_comes_back_in_gb18030(back: Callable[..., Back]) -> None:
    good, bad = (lines([each]).encode("gb18030") for each in (contract(1), contract(2, signed_on=BAD_DAY)))
    assert back(data__ndjson=good + bad).only == bad


def test_records_of_an_array_come_back_as_ndjson(back: Callable[..., Back], tmp_path: Path) -> None:
    bad = [contract(2, signed_on=BAD_DAY), contract(4, contract_name=None)]
    sent = json.dumps([contract(1), bad[0], contract(3), bad[1]], ensure_ascii=False, indent=1)
    found = back(data__json=sent.encode())
    assert found.files == {"data.json.ndjson": lines(bad).encode()}
    mended = [{**bad[0], "signed_on": "2023-02-28"}, {**bad[1], "contract_name": "示例合同"}]
    assert resubmit(lines(mended).encode(), tmp_path, "data.ndjson") == (2, 0, 0)


def test_records_after_one_that_is_no_json_come_back_as_well(back: Callable[..., Back]) -> None:
    bad = [contract(2, signed_on=BAD_DAY), contract(4, contract_name=None)]
    items = [json.dumps(each, ensure_ascii=False) for each in (bad[0], contract(1), bad[1])]
    sent = f'[{items[0]}, {{"type": NaN}}, 5, {items[1]}, {items[2]}]'
    found = back(data__json=sent.encode())
    assert found.files == {"data.json.ndjson": lines(bad).encode(), "data.json.broken.txt": b'{"type": NaN}, 5, '}
    assert found.ends == (1, 0, 4)


def test_a_table_in_utf_16_comes_back_as_utf_8(back: Callable[..., Back]) -> None:
    given = [HEADER, cells(penalty(1, 处罚决定日期=BAD_DAY)), cells(penalty(2)), cells(penalty(3, 处罚依据=""))]
    found = back(data__csv=table(given).encode("utf-16"))
    assert found.files == {"data.csv.csv": table([given[0], given[1], given[3]]).encode("utf-8-sig")}
    assert found.ends == (1, 0, 2)


def workbook(**sheets: list[list[str]]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return out.getvalue()


def test_rows_of_a_workbook_come_back_as_a_table_a_sheet(back: Callable[..., Back], tmp_path: Path) -> None:
    header, title = list(HEADER), ["行政处罚信息公示表"]
    bad = [cells(penalty(2, 处罚决定日期=BAD_DAY)), cells(penalty(5, 处罚依据=""))]
    sheets = {
        "一月": [title, header, cells(penalty(1)), bad[0], cells(penalty(3))],
        "二月": [header, cells(penalty(4))],
        "三月": [header, bad[1]],
    }
    found = back(data__xlsx=workbook(**sheets))
    padded = [*title, *[""] * (len(header) - 1)]
    assert found.files == {
        "data.xlsx.一月.csv": table([padded, header, bad[0]]).encode("utf-8-sig"),
        "data.xlsx.三月.csv": table([header, bad[1]]).encode("utf-8-sig"),
    }
    assert found.ends == (3, 0, 2)
    mended = found.files["data.xlsx.一月.csv"].replace(BAD_DAY.encode(), b"2024-02-28")
    assert resubmit(mended, tmp_path, "data.csv") == (1, 0, 0)


def renamed(book: bytes, old: str, new: str) -> bytes:
    """Return a workbook in which a sheet has a name that no spreadsheet program would write."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as given, zipfile.ZipFile(out, "w") as made:
        for name in given.namelist():
            made.writestr(name, given.read(name).replace(f'"{old}"'.encode(), f'"{new}"'.encode()))
    return out.getvalue()


@pytest.mark.parametrize("name", ["../../../../escaped", "/escaped", "..\\..\\escaped", "a/b/c", "x" * 300])
def test_the_name_of_a_sheet_leads_nowhere_else(back: Callable[..., Back], tmp_path: Path, name: str) -> None:
    book = workbook(sheet=[list(HEADER), cells(penalty(1, 处罚决定日期=BAD_DAY))])
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    found = back(data__xlsx=renamed(book, "sheet", name))
    after = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert len(after) == 2  # what was sent, and what came back
    folder = tmp_path / "out" / "rejected"
    assert [path.resolve().parent for path in after - {tmp_path / "in" / "data.xlsx"}] == [folder]
    assert len(found.files) == 1


def test_two_sources_never_come_back_in_one_file(back: Callable[..., Back]) -> None:
    array = json.dumps([contract(1, signed_on=BAD_DAY)], ensure_ascii=False).encode()
    line = lines([contract(2, signed_on=BAD_DAY)]).encode()
    found = back(data__json=array, data__json__ndjson=line)
    assert sorted(found.files.values()) == sorted([lines([contract(1, signed_on=BAD_DAY)]).encode(), line])


def test_nothing_comes_back_when_nothing_is_rejected(back: Callable[..., Back]) -> None:
    assert back(data__csv=penalties(2).encode()).files == {}


def test_what_is_no_record_of_an_array_comes_back_as_its_bytes(back: Callable[..., Back]) -> None:
    good, bad = (json.dumps(contract(number), ensure_ascii=False) for number in (1, 2))
    twice, cut = '{"id": "x", "id": "二"}', '{"id": "没有写完'
    found = back(data__json=f"[{good},\n{twice},\n{bad.replace('2023-03-03', '2023-03-33')},\n{cut}".encode())
    assert found.files["data.json.broken.txt"].decode() == f"{twice},\n{cut}"
    assert [json.loads(line)["id"] for line in found.files["data.json.ndjson"].splitlines()] == ["contract-2"]
    assert found.ends == (1, 0, 3)
