"""Every row of a source is counted once: as blank, as structural, or as a row of data with its findings."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from gov_integrity.exchange.intake import Intake, Part
from gov_integrity.exchange.judging import Judge
from gov_integrity.exchange.kept import Kept, Ledgers
from gov_integrity.exchange.row import Blank, Document, Documents, Grid, Row, Source
from gov_integrity.forms.finding import ERROR, HINT, Finding, Place
from gov_integrity.judgement.engine import Verdict
from gov_integrity.standard.calendars import calendar
from tests.exchange.tables import HEADER, ON, cells, contract, lines, penalties, penalty, read, table, taken


def of_parts(*parts: Part, on: date | None = None) -> tuple[Intake, list[Kept], Ledgers]:
    intake, judge = Intake(), Judge(on=on, calendar=calendar())
    rows = intake.rows(Source(Path("data"), "data"), parts)
    return intake, [judge.kept(sent, seq) for seq, sent in enumerate(rows, 1)], judge.ledgers()


def grid(*rows: list[str] | Finding, sheet: str = "") -> Grid:
    placed = (
        row if isinstance(row, Finding) else Row(Place("data", sheet, line=line), tuple(row))
        for line, row in enumerate(rows, 1)
    )
    return Grid("data", sheet, placed)


def broken(affected: int = 1, line: int = 1) -> Finding:
    return Finding("CSV051", ERROR, Place("data", line=line), affected=affected)


def test_rows_that_cannot_be_read_count_as_many_as_they_are() -> None:
    intake, kept, ledgers = of_parts(grid(list(HEADER), broken(7, line=2), cells(penalty(1))))
    (tally,) = intake.tallies
    assert (tally.read, tally.data, tally.structural, tally.blank) == (9, 8, 1, 0)
    assert [(row.rows, row.errors, row.record) for row in kept] == [
        (7, 1, "administrative-penalty"),
        (1, 0, "administrative-penalty"),
    ]
    assert ledgers["administrative-penalty"].records == 8


def test_a_row_above_the_header_that_cannot_be_read_is_lost_to_nobody() -> None:
    intake, kept, _ledgers = of_parts(grid(broken(line=1), ["示例公示表"], list(HEADER), cells(penalty(1))))
    (tally,) = intake.tallies
    assert (tally.read, tally.data, tally.structural) == (4, 2, 2)
    assert [row.errors for row in kept] == [1, 0]


def test_a_hint_among_the_rows_spoils_none() -> None:
    hint = Finding("CSV054", HINT, Place("data"))
    intake, kept, _ledgers = of_parts(grid(list(HEADER), hint, cells(penalty(1)), hint))
    (tally,) = intake.tallies
    assert (tally.read, [row.errors for row in kept], len(tally.findings)) == (2, [0], 2)


def test_blank_rows_are_counted_wherever_they_stand() -> None:
    blank = ["", " ", "\u3000\t"]
    rows = [[], blank, list(HEADER), blank, cells(penalty(1)), [], cells(penalty(2)), []]
    intake, kept, _ledgers = of_parts(grid(*rows))
    (tally,) = intake.tallies
    assert (tally.read, tally.blank, tally.structural, len(kept)) == (8, 5, 1, 2)
    assert [(row.place.line, row.place.record) for row in kept] == [(5, 1), (7, 2)]


def test_a_table_of_blank_rows_only_has_no_header_to_lack() -> None:
    intake, kept, _ledgers = of_parts(grid(*[[""]] * 25))
    (tally,) = intake.tallies
    assert (tally.read, tally.blank, kept, tally.findings, tally.unreadable) == (25, 25, [], [], False)


def test_a_table_may_begin_far_below() -> None:
    intake, kept, _ledgers = of_parts(grid(*[[""]] * 25, ["示例公示表"], list(HEADER), cells(penalty(1))))
    (tally,) = intake.tallies
    assert (tally.read, tally.blank, tally.structural, len(kept)) == (28, 25, 2, 1)
    assert kept[0].place.line == 28


def test_each_sheet_has_its_own_header_and_numbers() -> None:
    contracts = ["合同编号", "合同名称", "合同类型", "合同签订日期", "采购人（甲方）", "供应商（乙方）", "数据来源单位"]
    one = ["示采合1号", "示例合同", "政府采购合同", "2023-01-02", "示例局", "示例公司", "示例中心"]
    intake, kept, _ledgers = of_parts(
        grid(list(HEADER), cells(penalty(1)), sheet="处罚"), grid(["表"], contracts, one, sheet="合同")
    )
    assert [(row.record, row.place.sheet, row.place.line, row.place.record) for row in kept] == [
        ("administrative-penalty", "处罚", 2, 1),
        ("contract", "合同", 3, 1),
    ]
    (tally,) = intake.tallies
    assert [(each["sheet"], each["record"], each["header_line"], each["rows"]) for each in tally.tables] == [
        ("处罚", "administrative-penalty", 1, 1),
        ("合同", "contract", 2, 1),
    ]


def test_documents_blank_lines_and_broken_lines_are_counted() -> None:
    items: list[Document | Blank | Finding] = [
        Document(Place("data", line=1), contract(1)),
        Blank(Place("data", line=2)),
        Finding("JSN039", ERROR, Place("data", line=3)),
        Document(Place("data", line=4), {"type": "nothing"}),
    ]
    intake, kept, _ledgers = of_parts(Documents("data", iter(items)))
    (tally,) = intake.tallies
    assert (tally.read, tally.data, tally.blank) == (4, 3, 1)
    assert [(row.record, row.errors) for row in kept] == [("contract", 0), ("", 1), ("", 1)]
    assert [row.seq for row in kept] == [1, 2, 3]


def test_a_document_without_shape_leaves_every_check_of_its_type_undetermined() -> None:
    items = [Document(Place("data", line=1), contract(1)), Document(Place("data", line=2), {"type": "contract"})]
    _intake, _kept, ledgers = of_parts(Documents("data", iter(items)), on=ON)
    ledger = ledgers["contract"]
    assert ledger.records == 2
    for check, ends in ledger.rows():
        assert ends.get(Verdict.UNDETERMINED, 0) >= 1, check
        assert sum(ends.values()) == 2, check
        assert min(ends.values()) >= 0, check


def test_the_numbers_of_rows_run_through_all_sources(tmp_path: Path) -> None:
    for name, count in (("a", 2), ("b", 3)):
        (tmp_path / f"{name}.csv").write_text(penalties(count, first=10 * count), encoding="utf-8")
    with taken(tmp_path) as found:
        rows = list(found.spool.rows(accepted=True))
        assert [(row.seq, row.source, row.place.file) for row in rows] == [
            (1, 0, "a.csv"),
            (2, 0, "a.csv"),
            (3, 1, "b.csv"),
            (4, 1, "b.csv"),
            (5, 1, "b.csv"),
        ]


def test_findings_come_in_the_order_of_the_receipt(tmp_path: Path) -> None:
    """Source, sheet, line, record, code, element; what concerns a file as a whole stands before its rows."""
    bad = [penalty(1, 处罚决定日期="2024/2/30", 处罚依据=""), penalty(2, 违法事实="")]
    (tmp_path / "b.csv").write_text(table([HEADER, *map(cells, bad)]), encoding="gb18030")
    (tmp_path / "a.ndjson").write_text(lines([contract(1, signed_on="x", contract_name=None)]), encoding="utf-8")
    (tmp_path / "z.pdf").write_bytes(b"%PDF-1.4")
    with taken(tmp_path) as found:
        assert [(each.place.file, each.place.line, each.code) for each in found.found] == [
            ("a.ndjson", 1, "DAT116"),
            ("a.ndjson", 1, "TXT200"),
            ("b.csv", 0, "ENC017"),
            ("b.csv", 2, "DAT115"),
            ("b.csv", 2, "TXT200"),
            ("b.csv", 3, "TXT200"),
            ("z.pdf", 0, "FIL014"),
        ]


def test_a_finding_of_a_cell_names_the_header_of_the_sender() -> None:
    text = table(
        [
            ["决定日期" if title == "处罚决定日期" else title for title in HEADER],
            cells(penalty(处罚决定日期="2024/2/30")),
        ]
    )
    with read(text) as found:
        (finding,) = found.found
        assert (finding.place.column, finding.place.element, finding.of) == (
            "决定日期",
            "decided_on",
            "administrative-penalty",
        )


def test_a_check_of_a_row_names_the_column_too() -> None:
    with read(table([HEADER, cells(penalty(处罚决定日期="2024-12-01"))]), on=ON) as found:
        (finding,) = found.found
        assert (finding.code, finding.place.column) == ("DAT122", "处罚决定日期")


def test_without_a_day_nothing_that_needs_one_is_said() -> None:
    with read(table([HEADER, cells(penalty(处罚决定日期="2024-12-01"))])) as found:
        assert (found.codes, found.ends) == ([], (1, 0, 0))
        ends = {each.id: each for each in found.receipt.checks}
        assert ends["administrative-penalty-decided-in-future"].undetermined == 1
        assert found.receipt.on is None


@pytest.mark.parametrize("name", ["missing.csv", "folder"])
def test_a_source_that_is_not_there_holds_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with taken(tmp_path / name) as found:
        assert all(tally.read == 0 for tally in found.intake.tallies)
        assert found.receipt.counts.read == 0


def test_the_receipt_leaves_out_what_was_never_opened(tmp_path: Path) -> None:
    good = tmp_path / "good.csv"
    good.write_text(penalties(1), encoding="utf-8")
    with taken(tmp_path / "missing.csv", good, Path("/dev/null")) as found:
        assert [source.file for source in found.receipt.sources] == ["good.csv"]
        assert Counter(found.codes) == {"FIL008": 1, "FIL009": 1}
        assert found.intake.unreadable


def test_a_document_may_be_alone_in_its_file() -> None:
    with read(json.dumps(contract(1)), name="one.json") as found:
        assert (found.codes, found.ends, found.tally.read) == ([], (1, 0, 0), 1)


def test_a_folder_without_data_is_no_clean_run(tmp_path: Path) -> None:
    (tmp_path / "readme.docx").write_text("x", encoding="utf-8")
    with taken(tmp_path) as found:
        assert found.codes == ["FIL014", "FIL380"]
        assert found.intake.unreadable


def test_one_sheet_that_is_not_known_leaves_the_others_readable() -> None:
    notes = ["说明", "示例", "示例"]
    intake, kept, _ledgers = of_parts(
        grid(list(HEADER), cells(penalty(1)), sheet="处罚"), grid(notes, notes, sheet="说明")
    )
    (tally,) = intake.tallies
    assert (len(kept), [each.code for each in tally.findings], tally.unreadable) == (1, ["CSV200"], False)
    intake, _kept, _ledgers = of_parts(grid(notes, notes, sheet="说明"))
    assert intake.unreadable
