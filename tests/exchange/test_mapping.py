"""Mapping: what real headers are proposed to mean, what a confirmed file does, and what a bad file is told."""

import csv
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from gov_integrity.exchange import formats, headers, mapping
from gov_integrity.exchange.gap import gap_of
from gov_integrity.exchange.mapping_draft import toml
from gov_integrity.exchange.mapping_proposal import SURE, Candidate, CodeProposal, propose
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.pins import pins
from gov_integrity.exchange.row import Grid, Row, Source
from gov_integrity.exchange.toml_file import FaultyFileError
from gov_integrity.forms.kind import Misread
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from tests.cli.door import run
from tests.exchange.tables import cells, penalty, table

VARIANTS = json.loads((Path(__file__).parent / "header_variants.json").read_text("utf-8"))
OWN = {
    "行政相对人名称": "当事人名称",
    "行政相对人类别": "当事人类别",
    "违法行为类型": "违法类型",
    "处罚类别": "处罚种类",
    "罚款金额（万元）": "罚款金额",
    "处罚机关统一社会信用代码": "处罚机关代码",
}
CONFIRMED = """\
record = "administrative-penalty"
columns = [
  { header = "当事人名称", element = "about_name" },
  { header = "当事人类别", element = "addressee_kind" },
  { header = "违法类型", element = "violation_kind" },
  { header = "处罚种类", element = "penalty_kinds" },
  { header = "罚款金额", element = "fine_amount", unit = "万元" },
  { header = "处罚机关代码", element = "acted_by_code" },
]
[[codes]]
element = "penalty_kinds"
word = "罚金"
code = "fine"
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A department's own export: other headers, another word, no money unit."""
    rows = [penalty(number, 处罚类别="罚金") for number in (1, 2)]
    header = [OWN.get(title, title) for title in rows[0]]
    (tmp_path / "处罚.csv").write_text(table([header, *map(cells, rows)]), "utf-8")
    return tmp_path / "处罚.csv"


def test_a_confirmed_mapping_makes_a_clean_table(export: Path) -> None:
    mapped = export.with_name("m.toml")
    mapped.write_text(CONFIRMED, "utf-8")
    without = run("check", export, "--record", "administrative-penalty")
    ended = run("check", export, "--mapping", mapped)
    assert (without.status, ended.status) == (1, 0), ended.told
    given = mapping.read(CONFIRMED)
    order = Order(paths=(export,), calendar=calendar(), mapping=given)
    assert pins(order)["mapping"] == given.sha256


def test_findings_speak_of_the_senders_own_header(export: Path) -> None:
    mapped = export.with_name("m.toml")
    mapped.write_text(CONFIRMED.split("[[codes]]", maxsplit=1)[0], "utf-8")
    assert "第2行 处罚种类: TXT203" in run("check", export, "--mapping", mapped, "--format", "concise").out


def test_a_proposal_leaves_money_without_a_unit_to_a_person(export: Path) -> None:
    out = export.with_name("m.toml")
    ended = run("map", export, "--record", "administrative-penalty", "-o", out)
    assert ended.status == 1
    assert "罚款金额  fine_amount 罚款金额  1.00  单位没有写明，请填写" in ended.out
    refused = run("check", export, "--mapping", out)
    line = 1 + out.read_text("utf-8").splitlines().index('unit = ""  # 没有写明：请填 元 或者 万元')
    assert (refused.status, f"第 {line} 行" in refused.told) == (2, True)
    filled = out.read_text("utf-8").replace('unit = ""', 'unit = "万元"')
    assert mapping.read(filled).units == {"fine_amount": "万元"}


def test_what_is_not_sure_is_a_comment_until_it_is_confirmed(export: Path) -> None:
    proposal = propose(export, AdministrativePenalty)
    text = toml(proposal, ())
    unsure = [each for each in proposal.columns if not each.taken]
    assert unsure
    assert all(each.candidates[0].confidence < SURE for each in unsure if each.candidates)
    for each in unsure:
        assert f'\n# header = "{each.header}"' in text
        assert f'\nheader = "{each.header}"' not in text
    assert all(len(each.candidates) <= 3 for each in proposal.columns)


def test_an_obligation_that_no_column_meets_is_told(tmp_path: Path) -> None:
    rows = [[value for title, value in penalty(1).items() if title != "违法事实"]]
    header = [title for title in penalty(1) if title != "违法事实"]
    (tmp_path / "a.csv").write_text(table([header, *rows]), "utf-8")
    ended = run("map", tmp_path / "a.csv", "--record", "administrative-penalty", "-o", tmp_path / "m.toml")
    assert "来源里找不到的必填项：违法事实" in ended.out
    assert "# 来源里找不到的必填项：违法事实" in (tmp_path / "m.toml").read_text("utf-8")
    (distance,) = gap_of((tmp_path / "a.csv",), on=None, record="administrative-penalty").distances
    assert distance.cannot_meet() == ("violation_facts",)


variants = pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant["id"])


def exported(variant: Mapping[str, Any], folder: Path, encoding: str = "utf-8") -> Path:
    """Write an export with the headers of a variant, one of its words a row, and a column of its own."""
    header, words = list(variant["headers"]), variant["values"]
    most = max((len(held) for held in words.values()), default=1)
    columns = [[*words.get(name, ()), *[""] * most][:most] for name in header]
    with (folder / "a.csv").open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([[*header, "内部列"], *zip(*columns, ["x"] * most, strict=True)])
    return folder / "a.csv"


@variants
def test_real_headers_are_proposed_rightly(variant: dict[str, Any], tmp_path: Path) -> None:
    """Headers as systems in use write them; one that is taken is right, and most of them are taken."""
    expected = {**variant["headers"], "内部列": None}
    proposal = propose(exported(variant, tmp_path), catalogue.record_type(variant["record"]))
    taken = {each.header: each.taken for each in proposal.columns}
    assert {header: name for header, name in taken.items() if name and name != expected[header]} == {}
    right = sum(bool(name) for name in taken.values())
    assert right >= 0.7 * sum(bool(name) for name in expected.values())


@variants
def test_real_words_are_read_as_the_codes_that_they_mean(variant: dict[str, Any], tmp_path: Path) -> None:
    """What is sure of a word stands in the mapping; with it the file itself is read so. Nothing is guessed at."""
    record = catalogue.record_type(variant["record"])
    path = exported(variant, tmp_path)
    sure = propose(path, record).sure()
    parts = (part for part in formats.read(Source(path, path.name)) if isinstance(part, Grid))
    head = mapping.find([row for row in next(parts).rows if isinstance(row, Row)], record.record_id, sure)
    assert isinstance(head, headers.Head)
    columns = {column.header: column for column in head.columns}
    for header, words in variant["values"].items():
        element, dialect = columns[header].element, columns[header].dialect
        assert element is not None, header
        for word, code in words.items():
            taken = element.kind.take(element.kind.read(word, dialect))
            read = [*map(str, taken)] if isinstance(taken, tuple) else str(taken)
            assert (None if isinstance(taken, Misread) else read) == code, (header, word)


@variants
def test_obligations_that_no_column_can_meet_are_those_of_the_record(variant: dict[str, Any], tmp_path: Path) -> None:
    record = catalogue.record_type(variant["record"])
    out = tmp_path / "m.toml"
    ended = run("map", exported(variant, tmp_path), "--record", record.record_id, "-o", out)
    told = re.search("^# 来源里找不到的必填项：(.*)$", out.read_text("utf-8"), re.MULTILINE)
    titles = {record.elements[name].title for name in variant["lacks"]}
    assert set(told[1].split("、") if told else ()) == titles
    assert ended.status == 1


def test_an_obligation_under_a_condition_is_owed_by_the_rows_that_meet_it(tmp_path: Path) -> None:
    """The items of 2016 have no amount of a fine; only an export that holds fines lacks it."""
    (variant,) = (each for each in VARIANTS if each["id"] == "double-publicity-2018-penalty-titles")
    title = catalogue.record_type("administrative-penalty").elements["fine_amount"].title
    for kind, is_owed in (("罚款", True), ("警告", False)):
        rows = [{**penalty(1), "处罚类别": kind}]
        columns = [name for name in rows[0] if not name.startswith(title)]
        (tmp_path / "a.csv").write_text(table([columns, [rows[0][name] for name in columns]]), "utf-8")
        ended = run("map", tmp_path / "a.csv", "--record", variant["record"], "-o", tmp_path / "m.toml")
        assert (f"来源里找不到的必填项：{title}" in ended.out) is is_owed


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
@pytest.mark.parametrize("day", ["2024/09/02", "2024-09-02", "20240902"])
def test_encodings_and_days_of_the_exchange_are_no_hindrance(tmp_path: Path, encoding: str, day: str) -> None:
    rows = [penalty(number, 处罚决定日期=day, 处罚有效期="2099/12/31") for number in (1, 2)]
    header = [OWN.get(title, title) for title in rows[0]]
    (tmp_path / "a.csv").write_bytes(table([header, *map(cells, rows)]).encode(encoding))
    (tmp_path / "m.toml").write_text(CONFIRMED, "utf-8")
    assert run("check", tmp_path / "a.csv", "--mapping", tmp_path / "m.toml").status == 0
    proposal = propose(tmp_path / "a.csv", AdministrativePenalty)
    assert "decided_on" in {each.taken for each in proposal.columns}


def test_a_mapped_header_is_found_among_many_that_nobody_knows(tmp_path: Path) -> None:
    """An export has forty columns of its own; that a person has mapped a few of them is enough."""
    rows = [penalty(number, 处罚类别="罚金") for number in (1, 2)]
    header = [OWN.get(title, title) for title in rows[0]] + [f"内部列{number}" for number in range(40)]
    (tmp_path / "a.csv").write_text(
        table([["九月处罚"], header, *([*cells(row), *["x"] * 40] for row in rows)]), "utf-8"
    )
    (tmp_path / "m.toml").write_text(CONFIRMED, "utf-8")
    without = run("check", tmp_path / "a.csv", "--record", "administrative-penalty")
    ended = run("check", tmp_path / "a.csv", "--mapping", tmp_path / "m.toml")
    assert (without.status, ended.status) == (3, 0), ended.told
    assert "CSV060" in ended.out


@pytest.mark.parametrize(
    ("record", "header", "word", "code"),
    [
        ("repair", "修复结果", "准许修复", "granted"),
        ("repair", "修复结果", "不许修复", "refused"),
        ("repair", "修复结果", "未准予修复", None),  # much like 准予修复, and not that
        ("objection", "处理结果", "异议部分不成立", None),
    ],
)
def test_a_word_is_never_taken_for_its_contrary(
    tmp_path: Path, record: str, header: str, word: str, code: str | None
) -> None:
    rows = [["办件编号", header], ["1", word], *(["2", known] for known in ("申请人撤回", "申请人撤回"))]
    (tmp_path / "a.csv").write_text(table(rows), "utf-8")
    [proposed] = propose(tmp_path / "a.csv", catalogue.record_type(record)).codes
    assert proposed.word == word
    assert (proposed.candidates[0].name if proposed.is_sure else None) == code


def test_two_codes_as_likely_as_each_other_are_left_to_a_person() -> None:
    one, other = Candidate("a", 0.8), Candidate("b", 0.8)
    assert not CodeProposal("x", "y", 1, (one, other)).is_sure
    assert CodeProposal("x", "y", 1, (one,)).is_sure
    assert not CodeProposal("x", "y", 1, ()).is_sure


@pytest.mark.parametrize(
    ("change", "line", "code"),
    [
        (('record = "administrative-penalty"', 'record = "penalty"'), 1, "没有记录类型"),
        (("about_name", "party"), 3, "之一"),
        ((', unit = "万元"', ""), 7, "缺"),
        (('"万元"', '"千元"'), 7, "之一"),
        (('"处罚机关代码"', '"当事人名称"'), 8, "出现两次"),
        (('"acted_by_code"', '"about_name"'), 8, "出现两次"),
        (('"罚金"', '""'), 12, "非空文字"),
        (('code = "fine"', 'code = "fined"'), 13, "之一"),
        (('code = "fine"', 'code = "fine"\nnote = "x"'), 14, "没有此项"),
        (("]\n[[codes]]", "\n[[codes]]"), 10, ""),
    ],
)
def test_every_fault_of_a_file_is_told_with_its_line(change: tuple[str, str], line: int, code: str) -> None:
    with pytest.raises(FaultyFileError) as error:
        mapping.read(CONFIRMED.replace(*change, 1))
    assert [fault.line for fault in error.value.faults] == [line]
    assert code in error.value.faults[0].text()
