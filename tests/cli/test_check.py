"""``check``: the same findings in four forms and two languages, and nothing written."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from tests.cli.door import EXAMPLE, Ended, run
from tests.exchange.tables import HEADER, cells, contract, lines, penalties, penalty, table

FOUR = ("table", "concise", "json", "csv")


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """Two files with an error, a warning and a hint."""
    rows = [
        penalty(1, 处罚决定日期="2024/2/30"),
        penalty(2, 违法事实=" 前后有空格 "),
        penalty(3, 行政相对人类别="个体工商户"),
    ]
    (tmp_path / "处罚.csv").write_bytes(table([HEADER, *map(cells, rows)]).encode("gb18030"))
    return tmp_path / "处罚.csv"


CODES = ["ENC017", "DAT115", "TXT141", "IDN210"]
LEVELS = ["hint", "error", "hint", "warning"]
PLACES = [0, 2, 3, 4]


def test_concise_is_a_line_each(faulty: Path) -> None:
    ended = run("check", faulty, "--format", "concise")
    told = ended.out.splitlines()
    assert (ended.status, ended.err) == (1, "")
    assert [re.findall(r": ([A-Z]{3}[0-9]{3}) ", line)[0] for line in told] == CODES
    assert [line.split(": ")[1].split()[1] for line in told] == ["提示", "错误", "提示", "警告"]
    assert told[1].startswith("处罚.csv 第2行 处罚决定日期: DAT115 错误: ")


def test_json_holds_every_part_of_a_finding(faulty: Path) -> None:
    ended = run("check", faulty, "--format", "json")
    found = json.loads(ended.out)["findings"]
    assert [each["code"] for each in found] == CODES
    assert [each["level"] for each in found] == LEVELS
    assert [each["place"].get("line", 0) for each in found] == PLACES
    assert found[1]["place"] == {
        "file": "处罚.csv",
        "line": 2,
        "record": 1,
        "column": "处罚决定日期",
        "element": "decided_on",
    }
    assert (found[1]["seen"], found[1]["affected"]) == ("2024/2/30", 1)
    assert all(each["says"] and each["todo"] for each in found)


def test_csv_is_a_table_of_the_same(faulty: Path) -> None:
    ended = run("check", faulty, "--format", "csv")
    rows = list(csv.reader(io.StringIO(ended.out, newline="")))
    assert [row[0] for row in rows] == ["代码", *CODES]
    assert {len(row) for row in rows} == {15}
    assert ended.out.count("\r\n") == len(rows)


def test_a_table_is_code_by_code_worst_first_with_counts(faulty: Path) -> None:
    ended = run("check", faulty)
    heads = re.findall(r"^([A-Z]{3}[0-9]{3}) (\S+) ×(\d+)$", ended.out, re.MULTILINE)
    assert heads[0] == ("DAT115", "错误", "1")
    assert sorted(code for code, _level, _count in heads) == sorted(CODES)
    assert ended.out.splitlines()[-1] == "通过 1 · 带警告 1 · 有错误 1"
    assert "看到 2024/2/30" in ended.out


def test_a_table_shows_a_few_places_and_counts_all(tmp_path: Path) -> None:
    bad = [penalty(number, 处罚决定日期="2024/2/30") for number in range(9)]
    rows = [*bad, *map(penalty, range(9, 40))]
    (tmp_path / "data.csv").write_text(table([HEADER, *map(cells, rows)]), encoding="utf-8")
    ended = run("check", tmp_path / "data.csv")
    assert "DAT115 错误 ×9" in ended.out
    assert ended.out.count("处罚决定日期  看到") == 3


@pytest.mark.parametrize("shape", FOUR)
def test_a_clean_file_ends_with_nothing_found(tmp_path: Path, shape: str) -> None:
    (tmp_path / "data.csv").write_text(penalties(2), encoding="utf-8")
    ended = run("check", tmp_path / "data.csv", "--format", shape)
    assert (ended.status, ended.err) == (0, "")
    assert {"table": "通过 2", "concise": "", "json": '"findings": []', "csv": "代码,"}[shape] in ended.out


@pytest.mark.parametrize(
    ("level", "status"), [({"行政相对人类别": "个体工商户"}, 0), ({"违法事实": " 一 "}, 0), ({"违法事实": ""}, 1)]
)
def test_only_errors_make_the_status_one(tmp_path: Path, level: dict[str, str], status: int) -> None:
    (tmp_path / "data.csv").write_text(table([HEADER, cells(penalty(1, **level))]), encoding="utf-8")
    assert run("check", tmp_path / "data.csv").status == status


def test_one_file_that_cannot_be_read_makes_it_three(tmp_path: Path, faulty: Path) -> None:
    ended = run("check", faulty, tmp_path / "missing.csv", "--format", "concise")
    assert ended.status == 3
    assert "DAT115" in ended.out
    assert "missing.csv: FIL009" in ended.out


def test_nothing_is_written(tmp_path: Path, faulty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    for shape in FOUR:
        run("check", faulty, "--format", shape, "--on", "2024-10-08")
    assert list((tmp_path / "empty").iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "处罚.csv"]


def test_a_day_adds_what_only_a_day_can_tell(tmp_path: Path) -> None:
    (tmp_path / "data.csv").write_text(table([HEADER, cells(penalty(1, 处罚决定日期="2024-12-09"))]), encoding="utf-8")
    assert run("check", tmp_path / "data.csv").status == 0
    ended = run("check", tmp_path / "data.csv", "--on", "2024-10-08", "--format", "concise")
    assert (ended.status, "DAT122" in ended.out) == (1, True)


def test_the_record_type_may_be_said(tmp_path: Path) -> None:
    untyped = {name: value for name, value in contract(1).items() if name != "type"}
    (tmp_path / "data.ndjson").write_text(lines([untyped]), encoding="utf-8")
    assert run("check", tmp_path / "data.ndjson").status == 1
    assert run("check", tmp_path / "data.ndjson", "--record", "contract").status == 0


def english(shape: str) -> Ended:
    return run("check", EXAMPLE, "--on", "2024-10-08", "--lang", "en", "--format", shape)


def test_english_sentences_hold_no_chinese_but_names() -> None:
    """What stands in quotes, names a column, a file or a list, or was seen, stays as the sender wrote it."""
    ended = english("json")
    for each in json.loads(ended.out)["findings"]:
        for sentence in (each["says"], each["todo"]):
            plain = sentence
            for own in (each["seen"], each["place"].get("column", ""), each["place"].get("file", "")):
                plain = plain.replace(own, "") if own else plain
            words = re.findall("[一-鿿]+", plain)
            assert [word for word in words if word not in NAMES] == [], sentence


NAMES = {"元", "万元", "代码表", "是", "否", "罚款金额"}


def test_english_lines_say_where_and_how_grave_in_english() -> None:
    told = english("concise").out.splitlines()
    assert all(re.search(r": [A-Z]{3}[0-9]{3} (?:error|warning|hint): ", line) for line in told)
    assert [line for line in told if "第" in line.split(": ")[0] and "行" in line.split(": ")[0]] == []


def test_english_table_and_csv() -> None:
    assert re.search(r"^clean \d+ · with warnings \d+ · with errors \d+$", english("table").out, re.MULTILINE)
    assert english("csv").out.startswith("code,level,file,sheet,line,last line,record,cell,column,element,seen,")


def test_the_language_may_be_set_once_for_all(monkeypatch: pytest.MonkeyPatch, faulty: Path) -> None:
    monkeypatch.setenv("GOV_INTEGRITY_LANG", "en")
    assert "DAT115 error" in run("check", faulty, "--format", "concise").out


def test_both_languages_find_the_same() -> None:
    chinese = json.loads(run("check", EXAMPLE, "--on", "2024-10-08", "--format", "json").out)["findings"]
    both = json.loads(english("json").out)["findings"]
    kept = ("code", "level", "place", "seen", "affected")
    assert [[each[name] for name in kept] for each in both] == [[each[name] for name in kept] for each in chinese]


def test_what_a_spreadsheet_takes_for_a_formula_is_neutralised(tmp_path: Path) -> None:
    row = penalty(1, 处罚机关统一社会信用代码="=HYPERLINK(1)")
    (tmp_path / "data.csv").write_text(table([HEADER, cells(row)]), encoding="utf-8")
    rows = list(csv.reader(io.StringIO(run("check", tmp_path / "data.csv", "--format", "csv").out, newline="")))
    assert "'=HYPERLINK(1)" in rows[1]
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))] == []
