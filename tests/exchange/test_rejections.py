"""What an upper level refuses is found again: file, row and cell of what was sent."""

import json
from pathlib import Path

import pytest

from tests.cli.door import Ended, run
from tests.exchange.tables import ON, contract, lines, penalties, table


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A folder that was sent, with its receipt beside it."""
    folder = tmp_path / "sent"
    folder.mkdir()
    (folder / "处罚.csv").write_text(penalties(4), encoding="utf-8")
    (folder / "合同.ndjson").write_text(lines(contract(number) for number in range(3)), encoding="utf-8")
    assert run("receive", folder, "--on", ON.isoformat(), "--out", tmp_path / "out").status in {0, 1}
    return folder


def answered(sent: Path, rows: list[list[str]], *more: object) -> Ended:
    file = sent.parent / "退回.csv"
    header = ["结果", "错误代码", "文件", "行号", "记录标识", "数据项"]
    file.write_text(table([["某平台退回清单"], header, *rows]), encoding="utf-8")
    return run("rejections", file, sent, "--of", sent.parent / "out", "--format", "ndjson", *more)


def told(ended: Ended) -> list[tuple[str, str, int, str]]:
    found = [json.loads(line) for line in ended.out.splitlines()]
    return [
        (each["code"], each["place"]["file"], each["place"].get("line", 0), each["place"].get("element", ""))
        for each in found
    ]


@pytest.mark.parametrize(
    ("kind", "number", "code"),
    [
        ("2", "10001", "REF385"),
        ("错误", "10004", "REF385"),
        ("2", "20001", "REF386"),
        ("2", "30001", "REF387"),
        ("2", "30002", "REF387"),
        ("2", "40001", "REF387"),
        ("2", "", "REF387"),
        ("4", "", "REF388"),
    ],
)
def test_a_line_of_a_table_is_found_by_its_number(sent: Path, kind: str, number: str, code: str) -> None:
    ended = answered(sent, [[kind, number, "处罚.csv", "3", "", "处罚决定日期"]])
    assert told(ended) == [(code, "处罚.csv", 3, "decided_on")]
    assert ended.status == 1


def test_a_record_is_found_by_its_id_whatever_the_item_is_called(sent: Path) -> None:
    rows = [
        ["2", "10002", "", "", "contract-1", "合同签订日期"],
        ["2", "10002", "", "", "contract-2", "signed_on"],
        ["2", "10002", "处罚.csv", "2", "", "CF_WSH"],
        ["2", "10002", "处罚.csv", "4", "", "没有这一项"],
    ]
    assert told(answered(sent, rows)) == [
        ("REF385", "合同.ndjson", 2, "signed_on"),
        ("REF385", "合同.ndjson", 3, "signed_on"),
        ("REF385", "处罚.csv", 2, "decision_number"),
        ("REF385", "处罚.csv", 4, ""),
    ]


EVERY_KIND = (("1", "2", ""), ("3", "3", ""), ("2", "99", ""), ("9", "2", ""), ("4", "", "nobody"))


def test_every_line_is_counted_and_none_is_lost(sent: Path) -> None:
    rows = [[kind, "", "处罚.csv", line, identity, ""] for kind, line, identity in EVERY_KIND]
    assert told(answered(sent, rows)) == [("REF389", "退回.csv", line, "") for line in (5, 6, 7)]
    shown = answered(sent, rows, "--format", "table")
    assert shown.out.splitlines()[-1] == "正确 1 · 错误 1 · 更新 1 · 未关联 1"


def test_only_what_was_sent_is_answered(sent: Path) -> None:
    (sent / "合同.ndjson").write_text(lines([contract(9)]), encoding="utf-8")
    ended = answered(sent, [["2", "10001", "处罚.csv", "2", "", ""]])
    assert (ended.status, "摘要不同" in ended.err) == (2, True)


def test_a_file_without_the_headers_is_told(sent: Path) -> None:
    file = sent.parent / "别的.csv"
    file.write_text(table([["甲", "乙"], ["1", "2"]]), encoding="utf-8")
    ended = run("rejections", file, sent, "--of", sent.parent / "out", "--format", "ndjson")
    assert ([each[0] for each in told(ended)], ended.status) == (["CSV200"], 1)
