"""Root causes planted in whole tables of penalties: said once, counted exactly, rows given back, nothing else said."""

from collections.abc import Callable, Mapping
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gov_integrity.standard import catalogue
from tests.exchange.tables import HEADER, cells, penalties, penalty, read, table

ROWS: Final = 40
SPOILED: Final = range(4, ROWS)  # the first four rows are good: a cause spoils the rows that show it and no others
FULL_WIDTH: Final = {
    ord(sign): ord(sign) + 0xFEE0 for sign in "0123456789ABCDEFGHJKLMNPQRTUWXYabcdefghijklmnopqrstuvwxyz-"
}
CODES: Final = {cause.code for cause in catalogue.causes()}
Change = Callable[[int], str]


def garbled(text: str) -> str:
    return text.encode().decode("gb18030", "replace")


COLUMN_CAUSES: Mapping[str, tuple[str, Change]] = {
    "CSV335": ("违法事实", lambda _n: ""),
    "CSV336": ("处罚机关统一社会信用代码", lambda _n: "1.1410105005E+17"),
    "CSV337": ("处罚机关统一社会信用代码", lambda _n: '="114101050050000181"'),
    "DAT330": ("处罚决定日期", lambda n: str(45_537 + n % 20)),
    "DAT331": ("处罚决定日期", lambda n: f"09/{1 + n % 28:02d}/2024"),
    "DAT332": ("处罚决定日期", lambda _n: "2024年9月"),
    "DAT333": ("处罚决定日期", lambda n: f"2024-09-{1 + n % 28:02d} 09:30:00"),
    "DAT334": ("处罚决定日期", lambda n: f"民国113年9月{1 + n % 28}日"),
    "DAT335": ("处罚决定日期", lambda n: f"2020-09-{1 + n % 28:02d}"),
    "ENC330": ("行政相对人名称", lambda n: garbled(f"示例市示例食品有限公司第{'一二三四五六七八九'[n % 9]}分公司")),
    "IDN332": ("处罚机关统一社会信用代码", lambda n: f"1141010500500{n:02d}000"),
    "IDN333": ("处罚机关统一社会信用代码", lambda n: f"1141010500600001{n:02d}"),
    "IDN334": ("行政相对人统一社会信用代码", lambda _n: "9141**********018Q"),
    "IDN335": ("行政相对人统一社会信用代码", lambda n: f"41010500000{n * 7919 % 10_000:04d}"),
    "NUM330": ("罚款金额（万元）", lambda n: f"{n},5"),
    "NUM334": ("罚款金额（万元）", lambda n: f"{n}万元"),
    "TXT331": ("处罚类别", lambda _n: "示例类处罚"),
    "TXT332": ("处罚决定日期", lambda n: f"2024-09-{1 + n % 28:02d}".translate(FULL_WIDTH)),
}


def planted(title: str, change: Change) -> str:
    """Return a table in which a column is changed in all rows but the first four."""
    rows = [penalty(n, **({title: change(n)} if n in SPOILED else {})) for n in range(ROWS)]
    return table([HEADER, *map(cells, rows)])


@pytest.mark.parametrize(("code", "column"), [(code, column) for code, (column, _change) in COLUMN_CAUSES.items()])
def test_a_spoiled_column_is_said_once_and_nothing_else(code: str, column: str) -> None:
    with read(planted(*COLUMN_CAUSES[code])) as found:
        (finding,) = found.found
        assert (finding.code, finding.affected, finding.place.column) == (code, len(SPOILED), column)
        assert finding.place.line == min(SPOILED) + 2
        assert found.ends == (min(SPOILED), 0, len(SPOILED))


def test_rows_of_a_cause_are_given_back_and_every_check_of_them_is_undetermined() -> None:
    with read(planted(*COLUMN_CAUSES["DAT330"])) as found:
        receipt = found.receipt
        assert [(cause.code, cause.column, cause.rows) for cause in receipt.root_causes] == [
            ("DAT330", "处罚决定日期", len(SPOILED))
        ]
        for check in receipt.checks:
            ends = (check.passed, check.failed, check.not_applicable, check.undetermined, check.check_error)
            assert sum(ends) == (ROWS if check.id.startswith("administrative-penalty") else min(SPOILED))
            if check.id.startswith("administrative-penalty"):
                assert check.undetermined >= len(SPOILED)
        rows = receipt.counts
        assert (rows.read, rows.rejected, rows.structural) == (ROWS + 1, len(SPOILED), 1)


def test_a_cause_beside_another_fault_hides_it_not() -> None:
    rows = [penalty(n, 处罚决定日期=str(45_537 + n), 处罚类别="没有的类别" if n == 7 else "罚款") for n in range(ROWS)]
    with read(table([HEADER, *map(cells, rows)])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("DAT330", ROWS), ("TXT203", 1)]


def test_two_causes_in_two_columns_are_two() -> None:
    rows = [penalty(n, 处罚决定日期=str(45_537 + n), 处罚机关统一社会信用代码="1.14E+17") for n in range(ROWS)]
    with read(table([HEADER, *map(cells, rows)])) as found:
        assert sorted((each.code, each.affected) for each in found.found) == [("CSV336", ROWS), ("DAT330", ROWS)]
        assert found.ends == (0, 0, ROWS)


def test_a_cause_that_begins_far_down_is_found_in_its_window() -> None:
    good = [cells(penalty(n)) for n in range(1_000)]
    bad = [cells(penalty(n, 处罚决定日期="45540")) for n in range(1_000, 2_500)]
    with read(table([HEADER, *good, *bad])) as found:
        assert sum(each.affected for each in found.found) == len(bad)
        assert len(found.of("DAT330")) == 1
        assert len(found.found) <= 3  # the rows of the window that was mostly good stand for themselves


def test_a_few_bad_cells_are_no_cause() -> None:
    rows = [penalty(n, **({"处罚决定日期": "45540"} if n % 2 else {})) for n in range(ROWS)]
    with read(table([HEADER, *map(cells, rows)])) as found:
        assert found.codes == ["DAT119"] * (ROWS // 2)


@given(st.integers(min_value=1, max_value=130), st.integers(min_value=1, max_value=10_000))
@settings(max_examples=12, deadline=None)
def test_a_clean_table_has_no_cause(count: int, first: int) -> None:
    with read(penalties(count, first=first)) as found:
        assert (found.codes, found.ends) == ([], (count, 0, 0))


def test_a_renamed_header_takes_the_place_of_two_findings() -> None:
    renamed = ["作出处罚决定日" if title == "处罚决定日期" else title for title in HEADER]
    with read(table([renamed, *(cells(penalty(n)) for n in range(ROWS))])) as found:
        (finding,) = found.found
        assert (finding.code, finding.affected, finding.place.element) == ("CSV333", ROWS, "decided_on")


def test_a_column_that_is_new_and_not_another_stays_unknown() -> None:
    rows = [[*cells(penalty(n)), f"{n}号柜"] for n in range(ROWS)]
    with read(table([[*HEADER, "存放位置"], *rows])) as found:
        assert found.codes == ["CSV060"]


def test_a_shift_from_some_column_on() -> None:
    at = HEADER.index("行政处罚决定书文号")
    header = [*HEADER, "备注"]
    rows = [cells(penalty(n)) for n in range(ROWS)]
    shifted = [[*row[:at], "多出的一格", *row[at:]] for row in rows]
    with read(table([header, *shifted])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("CSV069", ROWS)]
    lost = [[*row[:at], *row[at + 1 :], "", ""] for row in rows]
    with read(table([header, *lost])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("CSV069", ROWS)]


def test_two_columns_exchanged_are_no_shift() -> None:
    swap = {"行政相对人名称": "行政相对人统一社会信用代码", "行政相对人统一社会信用代码": "行政相对人名称"}
    rows = [[penalty(n)[swap.get(title, title)] for title in HEADER] for n in range(ROWS)]
    with read(table([HEADER, *rows])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("CSV332", ROWS)]


def test_every_row_one_cell_too_long_or_too_short_is_said_once() -> None:
    rows = [cells(penalty(n)) for n in range(ROWS)]
    with read(table([HEADER, *([*row, "多"] for row in rows)])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("CSV331", ROWS)]
    with read(table([HEADER, *(row[:-1] for row in rows)])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("CSV330", ROWS)]


def test_one_number_filled_down_over_all_rows() -> None:
    with read(table([HEADER, *[cells(penalty(1))] * ROWS])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("REF330", ROWS)]


@pytest.mark.parametrize("rhythm", [2, 4, 5, 8, 16])
def test_a_table_with_a_rhythm_is_not_looked_at_in_step(rhythm: int) -> None:
    """Every sixteenth of a thousand rows was looked at: where every fourth is another, the rest seemed to be all."""
    rows = [penalty(1 if n % rhythm else 1 + n) for n in range(1, 1_001)]
    with read(table([HEADER, *map(cells, rows)])) as found:
        assert {each.code for each in found.found} == {"REF170"}
        assert found.ends == (1_000 // rhythm + 1, 0, 999 - 1_000 // rhythm)


def test_one_document_for_many_addressees_is_lawful() -> None:
    rows = [penalty(1, 行政相对人名称=f"示例市示例{n}号有限公司") for n in range(ROWS)]
    with read(table([HEADER, *map(cells, rows)])) as found:
        assert (found.codes, found.ends) == ([], (ROWS, 0, 0))


def test_amounts_in_another_unit_than_the_header_says() -> None:
    in_yuan = ["罚款金额（元）" if title == "罚款金额（万元）" else title for title in HEADER]
    with read(table([in_yuan, *(cells(penalty(n)) for n in range(ROWS))])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("NUM331", ROWS)]
        assert found.ends == (0, 0, ROWS)
    rows = [penalty(n, **{"罚款金额（万元）": f"{50_000 + n}"}) for n in range(ROWS)]
    with read(table([HEADER, *map(cells, rows)])) as found:
        assert [(each.code, each.affected) for each in found.found] == [("NUM332", ROWS)]
        assert found.ends == (0, ROWS, 0)  # a doubt: accepted, with a warning


def test_a_table_turned_over_or_garbled_is_not_read_and_says_why() -> None:
    rows = [cells(penalty(n)) for n in range(6)]
    turned = [list(line) for line in zip(HEADER, *rows, strict=True)]
    for text, code, affected in (
        (table(turned), "CSV338", len(HEADER)),
        (table([[garbled(cell) for cell in row] for row in (HEADER, *rows)]), "ENC331", len(rows)),
    ):
        with read(text) as found:
            assert [(each.code, each.affected) for each in found.found] == [(code, affected)]
            assert found.ends == (0, 0, affected)
            assert found.intake.unreadable
            assert found.receipt.counts.rejected == affected


def test_another_record_type_than_was_named() -> None:
    with read(penalties(6), record="contract") as found:
        (finding,) = found.found
        assert (finding.code, finding.affected) == ("CSV339", 6)
        assert finding.slots == {"asked": "contract", "found": "administrative-penalty"}


def test_at_least_twenty_causes_are_planted_here() -> None:
    others = {
        "CSV069",
        "CSV330",
        "CSV331",
        "CSV332",
        "CSV333",
        "REF330",
        "NUM331",
        "NUM332",
        "CSV338",
        "CSV339",
        "ENC331",
    }
    assert len({*COLUMN_CAUSES, *others} & CODES) >= 28
