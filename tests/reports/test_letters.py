"""Letters: what the record says stands in them, what it lacks is a line and is told, and nothing private or alive."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.reports.letters import LETTERS, NOT_PUBLIC, Letter, write
from gov_integrity.standard import catalogue
from tests.cli.door import run

TEXT = re.compile(r"<[^>]*>|\s")


def made(letter: Letter, **changes: object) -> Record:
    given = {name: value for name, value in {**letter.record.example, **changes}.items() if value is not None}
    taken = letter.record.take(given)
    assert isinstance(taken, Record), taken
    return taken


def told(html: str) -> str:
    """Return what a reader of the body sees."""
    return TEXT.sub("", html.partition("<body>")[2])


@pytest.mark.parametrize("letter", LETTERS.values(), ids=LETTERS.keys())
def test_a_letter_is_one_page_without_a_script_or_a_request(letter: Letter) -> None:
    written = write(letter, [made(letter), made(letter)], date(2025, 6, 3))
    assert written.html.count("<section") == 2
    assert not re.search(r"<script|<link|<img|https?:|url\(|@import", written.html)
    assert f"<h1>{letter.title.zh}</h1>" in written.html
    lacking = [titles for _identity, titles in written.lacking]
    assert lacking[0] == lacking[1]
    assert written.html.count('class="blank"') >= 2 * len(lacking[0]) > 0


def test_a_handover_names_no_one_who_complained() -> None:
    letter = LETTERS["handover"]
    html = write(letter, [made(letter)]).html
    text = told(html)
    assert "示例市人民政府办公室：" in text
    assert "2024年3月4日，我单位经" in text
    assert "反映示例镇人民政府拖欠工程款" in text
    assert "诉求金额：260000元" in text
    assert text.endswith("联系人：联系电话：")
    for name in ("complainant_name", "complainant_code", "complainant_contact"):
        assert str(letter.record.example[name]) not in html


def test_an_order_sets_no_term_that_the_record_does_not_hold() -> None:
    letter = LETTERS["rectification"]
    assert "请于2024年9月1日前整改到位" in told(write(letter, [made(letter)]).html)
    without = write(letter, [made(letter, rectification_due_on=None)])
    assert "请于前整改到位" in told(without.html)
    assert "整改期限" in without.lacking[0][1]


def test_a_correction_shows_old_and_new_only_of_what_is_public() -> None:
    letter = LETTERS["correction"]
    assert "造成的损失金额120000元102000元" in told(write(letter, [made(letter)]).html)
    secret = {
        "element_name": "complainant_name",
        "element_title": "投诉人名称",
        "old_value": "甲某某",
        "new_value": "乙某某",
    }
    html = write(letter, [made(letter, record="complaint", changes=[secret])]).html
    assert "某某" not in html
    assert html.count(NOT_PUBLIC) == 2


def test_what_a_record_says_is_never_markup() -> None:
    letter = LETTERS["rectification"]
    html = write(letter, [made(letter, cause="<script>alert(1)</script>\u202e")]).html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "\u202e" not in html


def test_the_door_writes_and_tells_what_is_to_be_filled_in(tmp_path: Path) -> None:
    example = catalogue.record_type("dishonesty-record").example
    (tmp_path / "a.json").write_text(json.dumps([example], ensure_ascii=False), "utf-8")
    ended = run("letter", "rectification", tmp_path / "a.json", "-o", tmp_path / "a.html", "--on", "2024-06-20")
    assert (ended.status, ended.err) == (0, "")
    assert "限期整改通知 1 份" in ended.out
    assert "待填：dishonesty-example-1  通知文号、联系人、联系电话" in ended.out
    assert "2024年6月20日" in (tmp_path / "a.html").read_text("utf-8")
    other = run("letter", "handover", tmp_path / "a.json", "-o", tmp_path / "b.html")
    assert other.status == 1
    assert not (tmp_path / "b.html").exists()
