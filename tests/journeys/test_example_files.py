"""The example package: what is invented is visibly so, what is real is what its source says, and nothing drifts."""

import csv
import io
import json
import re
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook, SheetVisibleEnum
from stdnum.cn import uscc as other_uscc

from gov_integrity.exchange import journey
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue, profiles
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.codelists import divisions
from gov_integrity.standard.identifiers import resident_id, uscc
from tools import example
from tools.example_bodies import CODES

EXAMPLES = Path(__file__).parents[2] / "examples"
PACKAGE = EXAMPLES / "zhengzhou-2024"
REAL_BODIES = {"上街区人民政府", "新郑市孟庄镇人民政府", "郑东新区圃田乡人民政府"}
REAL_SOURCE = "郑州市发展和改革委员会"
CODE = re.compile(r"(?<![0-9A-Za-z])[1-9ANY][0-9A-Z][0-9]{6}[0-9A-Z]{9}[0-9A-Za-z](?![0-9A-Za-z])")
PERSONAL = re.compile(r"(?<![0-9A-Za-z])(?:[0-9]{15}|[0-9]{17}[0-9Xx])(?![0-9A-Za-z])")
Run = tuple[journey.Results, Spool, list[dict[str, object]]]
PLANTED = tomllib.loads((EXAMPLES / "zhengzhou-2024.expected.toml").read_text("utf-8"))["planted"]


def documents(name: str) -> list[dict[str, object]]:
    text = (PACKAGE / name).read_text("utf-8")
    return json.loads(text) if name.endswith(".json") else [json.loads(line) for line in text.splitlines()]


def table(name: str, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((PACKAGE / name).read_bytes().decode(encoding), newline="")))


def text_of(path: Path) -> str:
    """Return everything that stands in a file, cell by cell for a workbook."""
    if path.suffix == ".xlsx":
        book = CalamineWorkbook.from_path(path)
        rows = (row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
        return "\n".join(f"{cell:.0f}" if isinstance(cell, float) else str(cell) for row in rows for cell in row)
    raw = path.read_bytes()
    return raw.decode("gb18030" if path.name.startswith("penalties") else "utf-8-sig")


def all_files() -> list[Path]:
    return sorted(path for path in EXAMPLES.rglob("*") if path.is_file())


def about() -> Iterator[tuple[str, dict[str, object]]]:
    for name in sorted(path.name for path in PACKAGE.glob("*.*json")):
        yield from ((name, document) for document in documents(name))


def members(packed: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(packed)) as book:
        return {name: book.read(name) for name in book.namelist()}


@pytest.mark.parametrize("name", example.FILES)
def test_the_tool_writes_what_is_there(name: str) -> None:
    there, made = (EXAMPLES / name).read_bytes(), example.FILES[name]()
    if name.endswith(".xlsx"):
        assert members(made) == members(there)
    else:
        assert made == there


@pytest.mark.parametrize("path", all_files(), ids=lambda path: path.name)
def test_no_code_belongs_to_a_real_place(path: Path) -> None:
    register = divisions.register()
    real = [code for code in CODE.findall(text_of(path)) if register.of(code[2:8])]
    assert real == []


@pytest.mark.parametrize("path", all_files(), ids=lambda path: path.name)
def test_no_number_is_that_of_a_person(path: Path) -> None:
    register = divisions.register()
    numbers = PERSONAL.findall(text_of(path))
    assert [number for number in numbers if resident_id.is_valid(number.upper())] == []
    assert [number for number in numbers if register.of(number[:6])] == []


def test_codes_are_well_formed_by_two_programs() -> None:
    assert [name for name, code in CODES.items() if not (uscc.is_valid(code) and other_uscc.is_valid(code))] == []
    assert len(set(CODES.values())) == len(CODES)


def test_invented_bodies_are_visibly_invented() -> None:
    assert [name for name in CODES if not name.startswith(("示例市", "示例区", "示例县"))] == []


def test_every_body_has_one_code() -> None:
    """Every code that stands beside a name is the code of that name."""
    for name, document in about():
        for role in [key.removesuffix("_code") for key in document if key.endswith("_code")]:
            assert document[f"{role}_code"] == CODES[str(document[f"{role}_name"])], (name, document.get("id"), role)


def test_real_bodies_have_a_complaint_and_nothing_else() -> None:
    complaints = documents("complaints.ndjson")
    assert {str(document["about_name"]) for document in complaints} == REAL_BODIES
    for path in sorted(PACKAGE.iterdir()):
        if path.name != "complaints.ndjson":
            assert [body for body in REAL_BODIES if body in text_of(path)] == [], path.name


def test_complaints_hold_only_what_their_source_states() -> None:
    """The answer gives no day of receipt, no amount, no complainant and no channel of any of the three."""
    unknown = ("received_on", "claimed_amount", "complainant_name", "complainant_kind", "verified_on", "plan_due_on")
    results = {}
    for document in documents("complaints.ndjson"):
        assert [name for name in unknown if name in document] == []
        assert "about_code" not in document
        assert (document["source_org_name"], document["published_on"]) == (REAL_SOURCE, "2024-08-20")
        results[document["about_name"]] = document["result"]
    assert results == {
        "上街区人民政府": "true_rectified",
        "新郑市孟庄镇人民政府": "true_settled",
        "郑东新区圃田乡人民政府": "true_settled",
    }


def test_totals_are_those_of_their_source() -> None:
    totals = {row["统计项"]: (Decimal(row["数量"]), row["统计单位"]) for row in table("activity-totals.csv")}
    assert totals == {
        "合同履约信息归集条数": (Decimal(32000), "条"),
        "联合奖惩有效案例条数": (Decimal(187), "条"),
        "法人单位核查批次": (Decimal(205), "批次"),
        "法人单位核查家次": (Decimal(10958), "家次"),
        "自然人核查批次": (Decimal(267), "批次"),
        "自然人核查人次": (Decimal(15519), "人次"),
        "监测区域数": (Decimal(16), "个"),
        "违约失信线索条数": (Decimal(3), "条"),
    }
    assert {row["数据来源单位"] for row in table("activity-totals.csv")} == {REAL_SOURCE}


def test_every_json_record_has_the_shape() -> None:
    for name, document in about():
        taken = catalogue.record_type(str(document["type"])).take(document)
        assert isinstance(taken, Record), (name, taken)


def test_evaluated_bodies_are_the_three_invented_ones() -> None:
    rows = table("indicator-values.csv")
    assert {row["被评价主体名称"] for row in rows} == {"示例市甲局", "示例市乙局", "示例市丙局"}
    assert {row["评价期间"] for row in rows} == {"2024"}
    per_body = {(row["被评价主体名称"], row["指标"]) for row in rows}
    assert len(per_body) == len(rows) == 3 * 24
    bing = {(row["指标"], row["分子"], row["分母"]) for row in rows if row["被评价主体名称"] == "示例市丙局"}
    assert bing == {(row["指标"], row["分子"], row["分母"]) for row in rows if row["被评价主体名称"] == "示例市甲局"}


def test_encodings_are_those_announced() -> None:
    penalties = (PACKAGE / "penalties-2024-09.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        penalties.decode("utf-8")
    assert penalties.decode("gb18030").startswith("示例市市场监督管理局")
    assert (PACKAGE / "activity-totals.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_workbook_has_the_cells_announced() -> None:
    book = CalamineWorkbook.from_path(PACKAGE / "penalties-2024-09.xlsx")
    assert [(sheet.name, sheet.visible is SheetVisibleEnum.Visible) for sheet in book.sheets_metadata] == [
        ("行政处罚", True),
        ("代码表", False),
    ]
    rows = book.get_sheet_by_name("行政处罚").to_python()
    header = [str(cell) for cell in rows[1]]
    data = [dict(zip(header, row, strict=True)) for row in rows[2:22]]
    assert isinstance(data[1]["CF_XDR_SHXYM"], float)
    assert {type(row["CF_JDRQ"]).__name__ for row in data} == {"str", "date", "float"}
    assert rows[22][0] == "合计"


def test_planted_faults_stand_where_they_are_said_to() -> None:
    known = {path.name for path in PACKAGE.iterdir()}
    assert {fault["file"] for fault in PLANTED} <= known
    places = [(fault["file"], fault["record"], fault["code"]) for fault in PLANTED]
    assert len(set(places)) == len(places)
    assert [fault for fault in PLANTED if fault["code"] not in catalogue.notices()] == []


@pytest.mark.parametrize(("file", "rows"), [("penalties-2024-09.csv", 44), ("penalties-2024-09.xlsx", 20)])
def test_most_penalties_are_clean(file: str, rows: int) -> None:
    spoiled = {fault["record"] for fault in PLANTED if fault["file"] == file and fault["record"]}
    assert max(spoiled) <= rows
    assert 2 * len(spoiled) < rows


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    order = Order(
        paths=(PACKAGE,),
        calendar=calendar(),
        on=date(2024, 10, 8),
        region="410100",
        profile=profiles.profile("six-dimensions-2025"),
    )
    lines = BytesIO()
    with Spool(tmp_path_factory.mktemp("run") / "spool.sqlite") as spool:
        results = journey.run(order, spool, lines)
        yield results, spool, [json.loads(line) for line in lines.getvalue().splitlines()]


def test_what_is_planted_is_found_and_nothing_else(
    run: Run,
) -> None:
    found = [(each.place.file, each.place.record, each.code, each.place.element) for each in run[1].findings()]
    planted = {(fault["file"], fault["record"], fault["code"]): fault["element"] for fault in PLANTED}
    assert sorted(place[:3] for place in found) == sorted(planted)
    assert [place for place in found if planted[place[:3]] not in {"", place[3]}] == []


def test_every_row_has_one_fate(run: Run) -> None:
    """177 records by counting the files: each planted error rejects one, each planted warning is a warning of one."""
    levels = {code: str(catalogue.notice(code).level) for code in catalogue.notices()}
    in_rows = [levels[fault["code"]] for fault in PLANTED if fault["record"]]
    results, spool, _answers = run
    fates = [spool.dispositions(number) for number in range(len(results.intake.tallies))]
    accepted, warned, rejected = (sum(each) for each in zip(*fates, strict=True))
    assert (rejected, warned) == (in_rows.count("error"), in_rows.count("warning"))
    assert accepted + warned + rejected == 8 + 4 + 5 + 3 + 6 + 5 + 72 + 3 + 44 + 20 + 5 + 2
    blank, structural = (
        sum(getattr(tally, name) for tally in results.intake.tallies) for name in ("blank", "structural")
    )
    assert (blank, structural) == (2, 5 + 3 + 1 + 1 + 1)


def test_three_invented_bodies_are_scored(run: Run) -> None:
    """80.7957 is the sum of the worked example: 14.75, 12.35, 10.654 + 5/3, 20.625, 12, 8.75."""
    worked = Fraction("79.129") + Fraction(5, 3)
    assert [(card.body_name, card.score, card.grade and card.grade.id) for card in run[0].cards] == [
        ("示例市甲局", worked, "B"),
        ("示例市乙局", 100, "A"),
        ("示例市丙局", worked, "C"),
    ]
    assert [[veto.title.zh for veto in card.vetoes] for card in run[0].cards] == [[], [], ["现为失信被执行人"]]


def test_one_place_suspends_and_the_others_say_nothing(
    run: Run,
) -> None:
    told = {answer["id"]: answer["outcome"] for answer in run[2] if answer["rule"] == "objection-effect"}
    assert told == {"objection-2024-001": "answer", "objection-2024-002": "silent", "objection-2024-003": "silent"}
