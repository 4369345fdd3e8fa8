"""``fix``: the same file with its mends and nothing else, in every format; what it would not keep it refuses."""

import csv
import io
import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path

import pyarrow as pa  # type: ignore[import-untyped]  # it ships no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # as above
import pytest
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook  # type: ignore[import-untyped]

from gov_integrity.exchange.fixing import CannotFixError, Fixed, fix
from gov_integrity.exchange.mended.texts import CannotSpliceError
from gov_integrity.exchange.sampling import sampled
from gov_integrity.forms.kinds import Text
from gov_integrity.forms.quantities import Day, Money
from gov_integrity.standard import catalogue
from tests.cli.door import EXAMPLE, run
from tests.exchange.tables import HEADER, cells, contract, penalty, table, taken
from tests.formats.test_parquet import parquet

ROWS = [
    penalty(1),
    penalty(2, 处罚决定日期="二〇二四年九月二日", 违法事实=" 前后\t有空格 "),
    penalty(3, **{"罚款金额（万元）": "０．５", "处罚依据": '第"三"条,第四条\u200b'}),
    penalty(4, **{"罚款金额（万元）": "5000元", "行政处罚决定书文号": "示市监处罚〔2024〕4号 "}),
    penalty(5, 处罚决定日期="03/04/2024"),
]
MENDED = [
    penalty(1),
    penalty(2, 处罚决定日期="2024-09-02", 违法事实="前后有空格"),
    penalty(3, **{"罚款金额（万元）": "0.5", "处罚依据": '第"三"条,第四条'}),
    penalty(4, **{"罚款金额（万元）": "5000元"}),
    penalty(5, 处罚决定日期="03/04/2024"),
]
CONTRACT = catalogue.record_type("contract")
MENDABLE = {"DAT116", "DAT120", "NUM129", "TXT028", "TXT133", "TXT141", "IDN102", "IDN104", "IDN108", "IDN114"}


def fixed(folder: Path, name: str, content: bytes) -> tuple[Fixed, bytes]:
    """Return what was done to a file with this content, and what came of it."""
    (folder / name).write_bytes(content)
    done = fix(folder / name, folder / f"fixed-{name}")
    assert (folder / name).read_bytes() == content
    return done, done.out.read_bytes()


def listed(done: Fixed) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(done.changes.read_text("utf-8-sig"))))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_a_table_keeps_every_byte_but_those_mended(tmp_path: Path, encoding: str, end: str) -> None:
    titles = f'"处罚表" ,{end}{end}'
    content = titles + table([HEADER, *map(cells, ROWS)], end=end) + f'"合计" ,5{end}'
    expected = titles + table([HEADER, *map(cells, MENDED)], end=end) + f'"合计" ,5{end}'
    done, now = fixed(tmp_path, "处罚.csv", content.encode(encoding))
    assert now.decode(encoding) == expected
    assert now[:4] == content.encode(encoding)[:4]
    assert done.count == 5


def test_cells_keep_their_quotes_and_a_row_its_other_cells(tmp_path: Path) -> None:
    plain, mended = cells(ROWS[1]), cells(MENDED[1])
    odd = [f'"{cell}"' if index % 2 else cell for index, cell in enumerate(plain)]
    even = [f'"{cell}"' if index % 2 else cell for index, cell in enumerate(mended)]
    _done, now = fixed(
        tmp_path, "a.csv", ("\t".join(HEADER) + "\n" + "\t".join(f'"{x}"' for x in plain) + "\n").encode()
    )
    assert now.decode() == "\t".join(HEADER) + "\n" + "\t".join(f'"{x}"' for x in mended) + "\n"
    _done, now = fixed(tmp_path, "b.csv", (",".join(HEADER) + "\n" + ",".join(odd)).encode())
    assert now.decode() == ",".join(HEADER) + "\n" + ",".join(even)


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("name", ["a.json", "a.ndjson", "one.json"])
def test_documents_keep_their_layout(tmp_path: Path, name: str, *, ascii_only: bool) -> None:
    def text(signed_on: Sequence[str]) -> str:
        documents = [contract(number, signed_on=day, x=1.10) for number, day in enumerate(signed_on, 1)]
        indent = None if name == "a.ndjson" else 3
        texts = [
            json.dumps(each, ensure_ascii=ascii_only, indent=indent).replace("1.1", "1.10e0") for each in documents
        ]
        return {"a.json": '{ "records": [' + " ,\n".join(texts) + "]}\n", "a.ndjson": "\n".join(texts) + "\n\n"}.get(
            name, texts[0]
        )

    was, will = ["2023年3月2日", "2023-03-03", "2023/3/4"], ["2023-03-02", "2023-03-03", "2023-03-04"]
    _done, now = fixed(tmp_path, name, text(was).encode())
    assert now.decode().replace("2023-03-02", "D") == text(will).replace("2023-03-02", "D")


def test_texts_inside_parts_are_reached(tmp_path: Path) -> None:
    record = catalogue.record_type("arrears")
    part = next(name for name, held in record.example.items() if isinstance(held, list) and isinstance(held[0], dict))
    given = json.loads(json.dumps(record.example, ensure_ascii=False))
    day, written = next((key, held) for key, held in given[part][0].items() if key.endswith("_on"))
    given[part][0][day] = written.replace("-", "/")
    done, now = fixed(tmp_path, "a.json", json.dumps(given).encode())
    assert json.loads(now) == record.example
    assert [row["列"] for row in listed(done)] == [f"/{part}/0/{day}"]


def test_the_list_says_each_change_and_shows_no_private_value(tmp_path: Path) -> None:
    person = {**penalty(1), "自然人证件号码": " 110105194912310021\u200b"}
    done, _now = fixed(tmp_path, "a.csv", table([list(person), list(person.values())]).encode())
    (change,) = listed(done)
    assert (change["行"], change["列"]) == ("2", "自然人证件号码")
    assert change["怎样改"] == "去掉看不见的零宽字符；去掉首尾空格"
    assert (change["原来"], change["改为"]) == ("20: .×1 9×18 ※×1", "18: 9×18")


def test_a_file_without_faults_comes_back_byte_by_byte(tmp_path: Path) -> None:
    for path in sorted(EXAMPLE.glob("*.*")):
        if path.suffix in {".csv", ".ndjson", ".json"} and path.name != "penalties-2024-09.csv":
            done, now = fixed(tmp_path, path.name, path.read_bytes())
            assert (done.count, now) == (0, path.read_bytes()), path.name


def content(shape: str, ways: Sequence[str] = ("{}",)) -> bytes:
    """Return a sample with faults planted at random in any format; the right texts in it are written in these ways."""
    planted, right = (
        sampled(CONTRACT, 60, seed=7, faults=each, shape="ndjson") for each in (Fraction(1, 2), Fraction(0))
    )
    documents = [
        {name: loosely(name, held, ways) if held == good.get(name) else held for name, held in given.items()}
        for given, good in zip(*(map(json.loads, each.content.splitlines()) for each in (planted, right)), strict=True)
    ]
    if shape in {"json", "ndjson"}:
        text = [json.dumps(each, ensure_ascii=False) for each in documents]
        return (f"[{','.join(text)}]" if shape == "json" else "\n".join(text)).encode()
    header = sorted({name for each in documents for name in each} - {"type"})
    rows = [[cell(each.get(name, "")) for name in header] for each in documents]
    if shape == "parquet":
        return parquet(dict(zip(header, map(list, zip(*rows, strict=True)), strict=True)), row_group_size=25)
    return table([header, *rows]).encode() if shape == "csv" else workbook([header, *rows])


def loosely(name: str, held: object, ways: Sequence[str]) -> object:
    """Return a text, a day or an amount as clerks write it."""
    is_loose = isinstance(held, str) and name != "type" and isinstance(CONTRACT.elements[name].kind, Text | Day | Money)
    return ways[len(held) % len(ways)].format(held) if isinstance(held, str) and is_loose else held


def cell(held: object) -> str:
    """Return a value of a document as it stands in a cell."""
    if isinstance(held, list):
        return ";".join(map(str, held))
    return ("是" if held else "否") if isinstance(held, bool) else str(held)


def workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """Return a workbook of texts."""
    out = io.BytesIO()
    with Workbook(out) as book:
        page = book.add_worksheet()
        for line, row in enumerate(rows):
            for column, held in enumerate(row):
                page.write_string(line, column, held)
    return out.getvalue()


@pytest.mark.parametrize("shape", ["csv", "xlsx", "ndjson", "json", "parquet"])
def test_after_a_fix_nothing_is_left_to_fix(tmp_path: Path, shape: str) -> None:
    """Faults planted at random; whatever a mend has an answer for is gone, and what was accepted is accepted still."""
    ways = ("\u200b{}", "{}\u2060") if "json" in shape else (" {} ", "\u200b{}", "{}\u3000", "\t{}")
    done, now = fixed(tmp_path, f"a.{shape}", content(shape, ways))
    (tmp_path / f"tidy.{shape}").write_bytes(content(shape))
    assert set(done.mends) >= {"zero-width"} | ({"trim", "control"} if "json" not in shape else set())
    again = fix(done.out, tmp_path / f"again.{shape}")
    assert again.count == 0
    assert again.out.read_bytes() == now
    with taken(tmp_path / f"tidy.{shape}", record="contract") as tidy, taken(done.out, record="contract") as after:
        assert after.documents == tidy.documents
        assert len(after.documents) > 20
        assert Counter(after.codes) == Counter(tidy.codes)
        assert not MENDABLE & set(after.codes)


def sheet(folder: Path, *, merged: bool = False, hidden: bool = False) -> Path:
    """Write a workbook with text, numbers, an error, a formula that was never computed, and two sheets."""
    book = Workbook(folder / "a.xlsx")
    for name in ("甲", "乙"):
        page = book.add_worksheet(name)
        for line, row in enumerate([HEADER, *map(cells, ROWS)], 2):
            for column, held in enumerate(row):
                page.write_string(line, column, held)
        page.write_number(3, HEADER.index("处罚机关统一社会信用代码"), 114101050050000181)
        page.write_formula(5, HEADER.index("处罚内容"), "=1/0", None, "#DIV/0!")
        if merged:
            page.merge_range(2 + len(ROWS), 0, 3 + len(ROWS), 0, "合并")
    if hidden:
        book.add_worksheet("藏").write_string(0, 0, "有内容")
        book.get_worksheet_by_name("藏").hide()
    book.close()
    return folder / "a.xlsx"


def test_parquet_keeps_its_types_its_groups_and_its_notes(tmp_path: Path) -> None:
    """Texts alone are written anew: numbers, days, empty cells, a dictionary and what the table says of itself stay."""
    table_of = {name: [row[at] for row in map(cells, ROWS)] for at, name in enumerate(HEADER)}
    columns = {name: pa.array(held) for name, held in table_of.items()}
    columns |= {
        "违法事实": columns["违法事实"].dictionary_encode(),
        "处罚内容": columns["处罚内容"].cast(pa.large_string()),
        "内部号": pa.array([1, None, 3, 4, 5], pa.int32()),
        "录入日": pa.array([date(2024, 9, each) for each in range(1, 6)]),
        "内部备注": pa.array([" 原样 ", None, "", "　", "x"]),
    }
    was = pa.table(columns).replace_schema_metadata({"来源": "示例"})
    pq.write_table(
        was,
        tmp_path / "a.parquet",
        row_group_size=2,
        compression={**dict.fromkeys(HEADER[:5], "snappy"), "违法事实": "gzip"},
    )
    done = fix(tmp_path / "a.parquet", tmp_path / "b.parquet")
    now, held = pq.read_table(done.out), pq.ParquetFile(done.out)
    assert now.schema.equals(was.schema, check_metadata=True)
    for name in was.column_names:
        expected = [row[name] for row in MENDED] if name in HEADER else was.column(name).to_pylist()
        assert now.column(name).to_pylist() == expected, name
    sizes = [held.metadata.row_group(each).num_rows for each in range(held.num_row_groups)]
    assert sizes == [2, 2, 1]
    before = pq.ParquetFile(tmp_path / "a.parquet").metadata.row_group(0)
    for at in range(before.num_columns):
        assert held.metadata.row_group(0).column(at).compression == before.column(at).compression
    assert [change["行"] for change in listed(done)] == ["2", "2", "3", "3", "4"]


def test_xml_is_refused_by_name(tmp_path: Path) -> None:
    values = dict(zip(HEADER, cells(ROWS[1]), strict=True))
    record = "".join(f"<{name}>{held}</{name}>" for name, held in values.items() if "（" not in name)
    (tmp_path / "a.xml").write_text(f"<?xml version='1.0' encoding='UTF-8'?><all><r>{record}</r></all>", "utf-8")
    ended = run("fix", tmp_path / "a.xml", "-o", tmp_path / "b.xml", "--record", "administrative-penalty")
    assert (ended.status, ended.out) == (3, "")
    assert "XML340" in ended.err
    assert "重新导出" in ended.err
    assert [each.name for each in tmp_path.iterdir()] == ["a.xml"]


def grid(path: Path, name: str) -> Sequence[Sequence[object]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_name(name).to_python(skip_empty_area=False)


def test_a_workbook_keeps_its_sheets_its_numbers_and_its_errors(tmp_path: Path) -> None:
    done = fix(sheet(tmp_path), tmp_path / "b.xlsx")
    assert done.count == 10
    for name in ("甲", "乙"):
        before, now = grid(tmp_path / "a.xlsx", name), grid(done.out, name)
        changed = [
            (row, column)
            for row, line in enumerate(before)
            for column, held in enumerate(line)
            if now[row][column] != held
        ]
        assert len(before) == len(now)
        assert len(changed) == 5
        assert now[4][HEADER.index("处罚决定日期")] == "2024-09-02"
        assert isinstance(now[3][HEADER.index("处罚机关统一社会信用代码")], float)
    with taken(tmp_path / "a.xlsx") as was, taken(done.out) as after:
        for code in ("XLS041", "XLS078"):
            assert len(was.of(code)) == len(after.of(code)) == 2


@pytest.mark.parametrize(("what", "code"), [("merged", "XLS076"), ("hidden", "XLS074")])
def test_a_workbook_that_a_copy_would_not_keep_is_refused(tmp_path: Path, what: str, code: str) -> None:
    path = sheet(tmp_path, **{what: True})
    with pytest.raises(CannotFixError) as error:
        fix(path, tmp_path / "b.xlsx")
    assert {finding.code for finding in error.value.findings} == {code}
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.xlsx"]


def test_a_place_that_cannot_be_told_is_not_written_to(tmp_path: Path) -> None:
    one, two = (
        json.dumps(contract(number, signed_on="2023年3月2日"), ensure_ascii=False).encode() for number in (1, 2)
    )
    (tmp_path / "a.json").write_bytes(b"[" + one.replace("合同".encode(), b"\xff", 1) + b",\n" + two + b"]")
    with pytest.raises(CannotSpliceError):
        fix(tmp_path / "a.json", tmp_path / "b.json")
    assert not (tmp_path / "b.json").exists()


def test_the_door_tells_what_was_done_and_what_is_left(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(table([HEADER, *map(cells, ROWS)]).encode())
    ended = run("fix", tmp_path / "a.csv", "-o", tmp_path / "b.csv")
    assert (ended.status, ended.err) == (1, "")
    told = ended.out.splitlines()
    assert told[0] == "修正 5 处"
    assert "  ×1  日期改为 2024-02-29 的形式" in told
    assert [line.split()[0] for line in told[told.index("没有动的，要由人来定：") + 1 :]] == ["DAT118", "NUM129"]
    assert run("check", tmp_path / "b.csv", "--format", "concise").out.count("\n") == 2


@pytest.mark.parametrize("out", ["a.csv", "b.xlsx"])
def test_a_fix_is_never_in_place_nor_under_another_format(tmp_path: Path, out: str) -> None:
    (tmp_path / "a.csv").write_bytes(table([HEADER]).encode())
    ended = run("fix", tmp_path / "a.csv", "-o", tmp_path / out)
    assert ended.status == 2
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


def test_a_file_without_a_header_is_not_fixed(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"1,2\n3,4\n")
    ended = run("fix", tmp_path / "a.csv", "-o", tmp_path / "b.csv")
    assert ended.status == 3
    assert "CSV200" in ended.err
    assert not (tmp_path / "b.csv").exists()
