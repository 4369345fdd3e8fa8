"""CSV — quotes that do not come in pairs, other delimiters, and rows that are delivered as they stand."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.exchange.formats.csv import DELIMITERS, delimited_by
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.physical.lines import Line
from gov_integrity.exchange.physical.quoted_rows import Delimited, QuotedRows
from gov_integrity.exchange.row import Row
from gov_integrity.forms.finding import Finding, Place
from tests.formats.reading import Reader, read_file

HEADER = "文号,机关,类别,日期"
GOOD = "1号,郑州市××局,罚款,2024-02-29"


def spoiled(findings: list[Finding]) -> list[tuple[str, int, int, int]]:
    return [(each.code, each.place.line, each.place.last_line, each.affected) for each in findings]


def test_rows_are_delivered_as_they_stand(reading: Reader) -> None:
    read = reading("a,b,c\n1,2\n1,2,3,4\n\n , ,\n'007,　x ,=1+1\n")
    assert read.cells == [
        ("a", "b", "c"),
        ("1", "2"),
        ("1", "2", "3", "4"),
        (),
        (" ", " ", ""),
        ("'007", "　x ", "=1+1"),
    ]
    assert read.lines == [1, 2, 3, 4, 5, 6]
    assert read.findings == []
    assert {row.kinds for row in read.rows} == {None}


def test_a_line_end_in_quotes_keeps_first_and_last_line(reading: Reader) -> None:
    read = reading('a,b\r\n1,"一\r\n二\n三"\r\n2,x\r\n')
    assert read.cells == [("a", "b"), ("1", "一\r\n二\n三"), ("2", "x")]
    assert [(row.place.line, row.place.last_line) for row in read.rows] == [(1, 0), (2, 4), (5, 0)]
    assert read.findings == []


def test_doubled_quotes_and_delimiters_in_quotes(reading: Reader) -> None:
    read = reading('a,b\n"关于""放管服""的意见","x,y"\n5"屏,""\n')
    assert read.cells[1:] == [('关于"放管服"的意见', "x,y"), ('5"屏', "")]
    assert read.findings == []


def test_a_quote_that_is_never_closed_spoils_its_line_and_no_more(reading: Reader) -> None:
    lines = [HEADER, '1号,"郑州市××局,罚款,2024-02-29', *[GOOD] * 50, '2号,"引号",罚款,2024-02-29', GOOD]
    read = reading("\n".join(lines) + "\n")
    assert spoiled(read.findings) == [("CSV051", 2, 2, 1)]
    assert read.lines == [1, *range(3, 55)]


def test_the_same_without_any_other_quote_in_the_file(reading: Reader) -> None:
    read = reading("\n".join([HEADER, GOOD, '1号,"郑州市××局,罚款,2024-02-29', *[GOOD] * 50]))
    assert spoiled(read.findings) == [("CSV051", 3, 3, 1)]
    assert len(read.rows) == 52


def test_two_open_quotes_do_not_swallow_the_rows_between_them(reading: Reader) -> None:
    lines = [HEADER, '1号,郑州市××局,罚款,"', *[GOOD] * 3, '2号,郑州市××局,罚款,"', GOOD]
    read = reading("\n".join(lines) + "\n")
    assert spoiled(read.findings) == [("CSV051", 2, 2, 1), ("CSV051", 6, 6, 1)]
    assert read.lines == [1, 3, 4, 5, 7]


def test_a_broken_row_over_several_lines_is_one_block(reading: Reader) -> None:
    lines = [HEADER, '1号,"一', "二", '三"x,罚款,2024-02-29', GOOD]
    read = reading("\n".join(lines) + "\n")
    assert spoiled(read.findings) == [("CSV051", 2, 4, 3)]
    assert read.lines == [1, 5]


def test_an_open_quote_in_the_last_line(reading: Reader) -> None:
    read = reading(f'{HEADER}\n{GOOD}\n1号,"郑州市')
    assert spoiled(read.findings) == [("CSV051", 3, 3, 1)]
    assert len(read.rows) == 2


def test_text_after_a_closing_quote(reading: Reader) -> None:
    read = reading(f'{HEADER}\n"关于"放管服"的意见",a,b,c\n{GOOD}\n')
    assert spoiled(read.findings) == [("CSV052", 2, 0, 1)]
    assert read.lines == [1, 3]


def test_a_bad_byte_inside_a_quoted_row_spoils_the_whole_row(reading: Reader) -> None:
    raw = f"{HEADER}\n1号,".encode() + b'"\xe4\xb8\x80\n\xff\n\xe4\xba\x8c",' + f"罚款,2024-02-29\n{GOOD}\n".encode()
    read = reading(raw)
    (bad,) = read.findings
    assert (bad.code, bad.place.line, bad.place.last_line, bad.affected) == ("ENC024", 3, 4, 1)
    assert read.lines == [1, 5]


def test_a_row_never_grows_above_the_limit(reading: Reader) -> None:
    limits = Limits(record_bytes=2000)
    lines = [HEADER, '1号,"郑州市', *["一行没有引号的字"] * 1000, GOOD, GOOD]
    read = reading("\n".join(lines) + "\n", limits=limits)
    assert read.lines[-2:] == [1003, 1004]
    assert spoiled(read.findings)[0][:2] == ("CSV051", 2)
    blocks = sum(each.affected for each in read.findings)
    assert blocks + len(read.rows) == 1004


@pytest.mark.parametrize("delimiter", DELIMITERS[1:])
def test_other_delimiters_are_seen_and_told(reading: Reader, delimiter: str) -> None:
    read = reading(f"{HEADER}\n{GOOD}\n".replace(",", delimiter))
    assert read.codes == ["CSV055"]
    assert read.cells[1] == tuple(GOOD.split(","))
    assert read.findings[0].slots["delimiter"] == ("Tab" if delimiter == "\t" else delimiter)


def test_signs_in_texts_are_no_delimiters() -> None:
    texts = [f"{HEADER}\n", *['1号,甲,"一，二；三;四|五",2024-02-29\n'] * 20]
    assert delimited_by(texts) == Delimited(",", 4)
    assert delimited_by(["标题\n", "a;b\n", "1,5;2\n", "2,5;3\n"]) == Delimited(";", 2)
    assert delimited_by(["名称\n", "甲\n"]) == Delimited(",", 1)
    assert delimited_by([]) == Delimited(",", 1)


def test_mixed_line_ends_are_told_once(reading: Reader) -> None:
    read = reading("a,b\r\n1,2\n3,4\r5,6")
    assert (read.codes, len(read.rows)) == (["CSV054"], 4)
    assert reading('a,b\r\n1,"x\ny"\r\n').codes == []


def test_limits_of_cells_and_columns(reading: Reader) -> None:
    limits = Limits(cell_characters=5, columns=4)
    read = reading("a,b\n123456,1\n" + "1,2,3,4,5\n" + "1,2,3,4,,,,\n" + '"123456",1\n' + "1,2\n", limits=limits)
    assert spoiled(read.findings) == [("CSV064", 2, 0, 1), ("CSV203", 3, 0, 1), ("CSV064", 5, 0, 1)]
    assert read.cells == [("a", "b"), ("1", "2", "3", "4"), ("1", "2")]


def test_no_finding_repeats_the_text(reading: Reader) -> None:
    read = reading(f'{HEADER}\n1号,"张三李四\n"张三李四"王五,1,2,3\n' + "张三李四" * 9000 + ",1,2,3\n")
    assert {"CSV064"} <= set(read.codes)
    assert "张三" not in repr(read.findings)


def test_many_open_quotes_take_no_longer_than_the_lines_they_spoil() -> None:
    texts = [f'{number},"x,y,z\n' if number % 2 else f"{number},x,y,z\n" for number in range(4000)]
    lines = [Line(number, 0, text, None) for number, text in enumerate(texts)]
    rows = list(QuotedRows(lines, Delimited(",", 4), Place("data.csv"), LIMITS))
    assert sum(isinstance(row, Row) for row in rows) == 2000
    assert sum(row.affected for row in rows if isinstance(row, Finding)) == 2000


CELLS = st.text(st.sampled_from('郑州市罚款abc019 "\n\r.-；、（）𠮷㐀镕'), max_size=12)
TABLES = st.integers(2, 6).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=8)
)


@given(TABLES, st.sampled_from(["\r\n", "\n", "\r"]))
def test_every_table_comes_back(table: list[list[str]], end: str) -> None:
    width = len(table[0])
    header = [f"列{number}" for number in range(width)]
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator=end).writerows([header, *table])
    lines = [Line(number, 0, piece, None) for number, piece in enumerate(physical(written.getvalue()), 1)]
    rows = list(QuotedRows(lines, Delimited(",", width), Place("data.csv"), LIMITS))
    assert [row.cells if isinstance(row, Row) else row for row in rows] == [tuple(header), *map(tuple, table)]


def physical(text: str) -> list[str]:
    return [line for line in re.split(r"(?<=\n)|(?<=\r)(?!\n)", text) if line]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@given(table=TABLES)
def test_every_table_is_the_same_in_every_encoding(
    tmp_path_factory: pytest.TempPathFactory, codec: str, table: list[list[str]]
) -> None:
    header = [f"列{number}" for number in range(len(table[0]))]
    written = io.StringIO(newline="")
    csv.writer(written).writerows([header, *table])
    path = tmp_path_factory.mktemp("table") / "data.csv"
    path.write_bytes(written.getvalue().encode(codec))
    read = read_file(path)
    assert read.cells == [tuple(header), *map(tuple, table)]
    assert {finding.code for finding in read.findings} <= {"ENC017", "ENC020", "CSV054", "FIL003"}
