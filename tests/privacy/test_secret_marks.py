"""What bears the mark of a state secret is refused and copied nowhere; ordinary words are no mark."""

from pathlib import Path
from typing import Final

import pytest

from gov_integrity.exchange.secret_marks import is_marked, is_marked_name
from gov_integrity.standard.records.complaint import Complaint
from tests.cli.door import run
from tests.exchange.tables import lines, penalty, table

ON: Final = ("--on", "2026-11-28")
MARKS: Final = (
    "秘密",
    "机密",
    "绝密",
    "秘密★",
    "机密★10年",
    "绝密★长期",
    "机密 ★ 1年",
    "密级：机密",
    "秘密级",
    "见附件（机密★20年）",
)
INSIDE: Final = "见附件（机密★20年）"
WORDS: Final = (
    "商业秘密",
    "依法认定的商业秘密",
    "国家秘密",
    "侵犯商业秘密罪",
    "保密协议",
    "机密性",
    "密级",
    "不涉及国家秘密、工作秘密",
    "涉密人员",
    "机密文件管理不善被通报",
    "秘密侦查",
    "★重要",
    "商业秘密★",
    "",
)


@pytest.mark.parametrize("text", [*MARKS, INSIDE])
def test_a_mark_is_known(text: str) -> None:
    assert is_marked(text)


@pytest.mark.parametrize("text", WORDS)
def test_an_ordinary_word_is_no_mark(text: str) -> None:
    assert not is_marked(text)


@pytest.mark.parametrize(
    ("name", "marked"),
    [
        ("【机密】名单.csv", True),
        ("名单（秘密）.xlsx", True),
        ("绝密_2026.csv", True),
        ("机密★5年 名单.csv", True),
        ("商业秘密案件.csv", False),
        ("保密工作要点.csv", False),
        ("机密性检查.csv", False),
        ("名单.csv", False),
    ],
)
def test_a_mark_in_a_name(name: str, marked: bool) -> None:  # noqa: FBT001 - a case of a table
    assert is_marked_name(name) is marked


def codes(source: Path) -> tuple[int, str]:
    ended = run("check", source, *ON, "--format", "concise")
    return ended.status, ended.out


def test_a_marked_file_is_not_read(tmp_path: Path) -> None:
    source = tmp_path / "【机密】投诉.ndjson"
    source.write_text(lines([Complaint.example]), encoding="utf-8")
    status, told = codes(source)
    assert (status, "SEC300" in told) == (3, True)


def test_a_title_that_is_marked_closes_the_table(tmp_path: Path) -> None:
    rows = penalty(1)
    source = tmp_path / "in.csv"
    source.write_text(table([["机密★10年"], list(rows), list(rows.values())]), encoding="utf-8")
    status, told = codes(source)
    assert (status, "SEC300" in told) == (3, True)


def test_a_marked_record_is_refused_and_copied_nowhere(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    first, second = penalty(1), penalty(2)
    marked = {**penalty(3), list(first)[-1]: "机密★10年"}
    rows = [list(first), *(list(each.values()) for each in (first, marked, second))]
    (folder / "in.csv").write_text(table(rows), encoding="utf-8")
    documents = [{**Complaint.example, "remarks": "绝密★"}, {**Complaint.example, "自编": {"x": ["秘密★1年"]}}]
    (folder / "in.ndjson").write_text(lines(documents), encoding="utf-8")
    ended = run("receive", folder, *ON, "--out", out, "--mark")
    assert ended.status == 1, ended.err
    written = [path for path in out.rglob("*") if path.is_file()]
    assert "SEC301" in (out / "findings.csv").read_text("utf-8-sig")
    assert [path.name for path in written if path.suffix == ".xlsx"] == []
    held = b"".join(path.read_bytes() for path in written)
    assert [mark for mark in ("机密★10年", "绝密★", "秘密★1年") if mark.encode() in held] == []
