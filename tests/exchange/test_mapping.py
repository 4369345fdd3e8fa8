"""Mapping: what real headers are proposed to mean, what a confirmed file does, and what a bad file is told."""

import csv
import json
from pathlib import Path

import pytest

from gov_integrity.exchange import mapping
from gov_integrity.exchange.gap import gap_of
from gov_integrity.exchange.mapping_proposal import SURE, propose, toml
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.pins import pins
from gov_integrity.exchange.toml_file import FaultyFileError
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


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant["id"])
def test_real_headers_are_proposed_rightly(variant: dict[str, object], tmp_path: Path) -> None:
    """Headers as systems in use write them; one that is taken is right, and most of them are taken."""
    record, expected = catalogue.record_type(str(variant["record"])), variant["headers"]
    assert isinstance(expected, dict)
    with (tmp_path / "a.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([list(expected), [*["" for _ in expected][1:], "x"]])
    taken = {each.header: each.taken for each in propose(tmp_path / "a.csv", record).columns}
    wrong = {header: name for header, name in taken.items() if name and name != expected[header]}
    assert wrong == {}
    right = sum(bool(name) for name in taken.values())
    assert right >= 0.7 * sum(bool(name) for name in expected.values())


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
