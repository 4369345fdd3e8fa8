"""Marked workbooks: the sender's rows as they were, each fault at its cell and in the list; nothing comes alive."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from gov_integrity.exchange.journey import Order
from gov_integrity.exchange.row import column_letters
from gov_integrity.exchange.sampling import sampled
from gov_integrity.exchange.workbooks import marked
from gov_integrity.reports.receiving import receive
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar

CONTRACT = catalogue.record_type("contract")
HOSTILE = '=HYPERLINK("http://a.example","x")'
LIST, HOW_TO, COUNTS = "错误清单", "怎么改", "统计"


def received(folder: Path, name: str, content: bytes) -> Path:
    source, out = folder / name, folder / "out"
    source.write_bytes(content)
    receive(Order(paths=(source,), calendar=calendar(), record=CONTRACT.record_id), out, mark=True)
    return out


def sheets(path: Path) -> dict[str, list[list[str]]]:
    book = CalamineWorkbook.from_path(path)
    return {
        name: [list(map(str, row)) for row in book.get_sheet_by_name(name).to_python()] for name in book.sheet_names
    }


def comments(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist() if "comments" in name)


@pytest.fixture(scope="module", params=["csv", "xlsx"])
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[int, str], str]:
    made = sampled(CONTRACT, 40, seed=4, faults=Fraction(1, 4), shape=request.param)
    folder = tmp_path_factory.mktemp("marked")
    received(folder, f"合同.{request.param}", made.content)
    return folder, dict(made.planted), request.param


def found(folder: Path) -> Iterator[dict[str, str]]:
    with (folder / "out/findings.csv").open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def test_the_rows_are_the_senders_own_as_text(run: tuple[Path, dict[int, str], str]) -> None:
    folder, _planted, shape = run
    rows = next(iter(sheets(folder / f"out/marked/合同.{shape}.xlsx").values()))
    source = folder / f"合同.{shape}"
    sent = (
        list(csv.reader(io.StringIO(source.read_text("utf-8-sig"), newline="")))
        if shape == "csv"
        else next(iter(sheets(source).values()))
    )
    assert [row[:-2] for row in rows] == sent
    assert rows[0][-2:] == ["校验结果", "原文件行号"]


def test_every_planted_fault_stands_in_its_row(run: tuple[Path, dict[int, str], str]) -> None:
    folder, planted, shape = run
    rows = next(iter(sheets(folder / f"out/marked/合同.{shape}.xlsx").values()))[1:]
    verdicts = {number: row[-2] for number, row in enumerate(rows, 1)}
    assert {number for number, told in verdicts.items() if "错误" in told} == set(planted)
    assert [number for number, code in planted.items() if code not in verdicts[number]] == []
    assert {told.partition(" TXT141")[0] for number, told in verdicts.items() if number not in planted} <= {
        "通过",
        "提示",
    }


def test_every_fault_has_a_comment_and_a_link_to_its_cell(run: tuple[Path, dict[int, str], str]) -> None:
    folder, _planted, shape = run
    path = folder / f"out/marked/合同.{shape}.xlsx"
    told = comments(path)
    listed = sheets(path)[LIST][1:]
    errors = [each for each in found(folder) if each["级别"] == "错误"]
    assert sorted(row[1] for row in listed if row[2] == "错误") == sorted(each["代码"] for each in errors)
    for row in listed:
        if row[2] == "错误":
            sheet, _, cell = row[0].rpartition(" ")
            assert f'ref="{cell}"' in told
            assert row[1] in told
            assert sheet in sheets(path)
    if shape == "xlsx":
        assert {each["单元格"] for each in errors} <= {row[0].rpartition(" ")[2] for row in listed}


def test_counts_are_complete(run: tuple[Path, dict[int, str], str]) -> None:
    folder, _planted, shape = run
    codes = [each["代码"] for each in found(folder)]
    counted = {row[0]: int(row[2]) for row in sheets(folder / f"out/marked/合同.{shape}.xlsx")[COUNTS][1:]}
    assert counted == {code: codes.count(code) for code in codes}


def test_nothing_in_a_marked_workbook_comes_alive(tmp_path: Path) -> None:
    text = io.StringIO(newline="")
    made = sampled(CONTRACT, 3, seed=1, faults=Fraction(0), shape="csv").content.decode("utf-8-sig")
    rows = [dict(row) for row in csv.DictReader(io.StringIO(made, newline=""))]
    rows[1] |= {"合同名称": HOSTILE, "合同签订日期": "不是日期"}
    table = csv.DictWriter(text, list(rows[0]))
    table.writeheader()
    table.writerows(rows)
    out = received(tmp_path, "a.csv", text.getvalue().encode())
    with zipfile.ZipFile(out / "marked/a.csv.xlsx") as archive:
        everything = {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
    assert not [name for name in everything if "external" in name or "vba" in name]
    sheet = everything["xl/worksheets/sheet1.xml"]
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    assert HOSTILE in [cell for row in next(iter(sheets(out / "marked/a.csv.xlsx").values())) for cell in row]


def test_columns_can_be_read_and_rows_chosen_by_their_verdict(tmp_path: Path) -> None:
    """Below two rows of titles: the header stays in sight, the filter reaches from it to the last row and column."""
    made = sampled(CONTRACT, 5, seed=2, faults=Fraction(1, 5), shape="csv").content.decode("utf-8-sig")
    width = len(next(csv.reader(io.StringIO(made))))
    out = received(tmp_path, "a.csv", f"合同台账\r\n（样例）\r\n{made}".encode())
    with zipfile.ZipFile(out / "marked/a.csv.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert 'ySplit="3"' in sheet
    assert f'<autoFilter ref="A3:{column_letters(width + 1)}8"/>' in sheet
    widths = [float(each) for each in re.findall(r'<col [^>]*width="([0-9.]+)"', sheet)]
    assert len(widths) > 5
    assert min(widths) >= 8
    assert max(widths) < 45


def test_of_very_many_rows_those_near_a_finding_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marked, "MOST_WHOLE_ROWS", 100)
    made = sampled(CONTRACT, 200, seed=9, faults=Fraction(1, 50), shape="csv")
    out = received(tmp_path, "a.csv", made.content)
    rows = next(iter(sheets(out / "marked/a.csv.xlsx").values()))
    lines = [int(row[-1]) for row in rows[1:]]
    near = {line for number in made.planted for line in range(number + 1 - 2, number + 1 + 3) if 1 < line <= 201}
    assert lines == sorted(near)
    assert {int(row[-1]) - 1 for row in rows[1:] if "错误" in row[-2]} == set(made.planted)


def test_sheets_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    content = sampled(CONTRACT, 5, seed=2, faults=Fraction(1, 5), shape="xlsx").content
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["xl/workbook.xml"] = re.sub(
        rb'sheet name="[^"]+"', f'sheet name="{COUNTS}"'.encode(), parts["xl/workbook.xml"]
    )
    renamed = io.BytesIO()
    with zipfile.ZipFile(renamed, "w") as new:
        for name, part in parts.items():
            new.writestr(name, part)
    out = received(tmp_path, "a.xlsx", renamed.getvalue())
    assert list(sheets(out / "marked/a.xlsx.xlsx")) == [COUNTS, LIST, HOW_TO, f"{COUNTS}_", "版本"]


def test_equal_runs_mark_equal_bytes(tmp_path: Path) -> None:
    content = sampled(CONTRACT, 20, seed=3, faults=Fraction(1, 5), shape="xlsx").content
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        received(tmp_path / name, "a.xlsx", content)
    first, second = ((tmp_path / name / "out/marked/a.xlsx.xlsx").read_bytes() for name in ("one", "two"))
    assert first == second
