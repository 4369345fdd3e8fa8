"""The loop: faults, marks, cells mended one by one, sent again: what was fixed, what remains, what is new."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook  # type: ignore[import-untyped]

from gov_integrity.exchange import clean_rows, fingerprints, resubmission
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.resubmission import NotComparableError, OtherKeyError, Status, earlier_in
from gov_integrity.exchange.row_marks import Marked
from gov_integrity.exchange.sampling import sampled
from gov_integrity.forms.element import PUBLIC
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.key import Key
from gov_integrity.reports.receiving import Received, receive
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from tests.cli.door import run
from tests.exchange.tables import HEADER, ON, cells, penalties, penalty, table

CONTRACT = catalogue.record_type("contract")
BEFORE = [
    penalty(1, 处罚决定日期="2024/2/30"),
    penalty(2, 处罚决定日期="2024/2/30"),
    penalty(3, 处罚类别="罚金"),
    penalty(4, 处罚类别="罚金"),
    penalty(5),
    penalty(6, 违法事实=" 前有空格"),
]
AFTER = [
    penalty(9, 处罚类别="罚金"),
    penalty(5, 处罚类别="罚金"),
    penalty(3, 行政相对人统一社会信用代码="91410105005000018X"),
    penalty(2, 处罚决定日期="2024/2/30"),
    penalty(1),
    penalty(6, 处罚类别="罚金", 违法事实=" 前有空格"),
]


def received(path: Path, out: Path, earlier: Path | None = None, key: Key | None = None) -> Received:
    record = CONTRACT.record_id if "contract" in path.name else ""
    before = earlier_in(earlier, key) if earlier else None
    order = Order(paths=(path,), calendar=calendar(), record=record, key=key)
    return receive(order, out, mark=True, earlier=before)


def sent(folder: Path, name: str, rows: Iterable[Mapping[str, str]]) -> Path:
    (folder / name).write_text(table([HEADER, *map(cells, rows)]), "utf-8")
    return folder / name


def compared(folder: Path) -> Counter[tuple[str, str]]:
    with (folder / resubmission.FILE).open(encoding="utf-8-sig", newline="") as file:
        return Counter((row["结果代码"], row["代码"]) for row in csv.DictReader(file))


def test_faults_are_fixed_remain_appear_or_are_made(tmp_path: Path) -> None:
    received(sent(tmp_path, "a.csv", BEFORE), tmp_path / "one")
    told = received(sent(tmp_path, "b.csv", AFTER), tmp_path / "two", tmp_path / "one")
    assert compared(tmp_path / "two") == {
        ("fixed", "DAT115"): 1,
        ("remaining", "DAT115"): 1,
        ("remaining", "TXT141"): 1,
        ("fixed", "TXT203"): 1,
        ("not_sent_again", "TXT203"): 1,
        ("revealed", "IDN101"): 1,
        ("regressed", "TXT203"): 2,  # 5 was clean, 6 was accepted with a hint
        ("new", "TXT203"): 1,
    }
    assert told.compared == Counter(fixed=2, remaining=2, not_sent_again=1, revealed=1, regressed=2, new=1)


def test_the_same_file_again_leaves_everything_and_the_order_of_rows_nothing(tmp_path: Path) -> None:
    rows = [penalty(number, 处罚类别="罚金", 处罚决定日期="2024/2/30") for number in range(1, 6)]
    received(sent(tmp_path, "a.csv", rows), tmp_path / "one")
    told = received(sent(tmp_path, "b.csv", reversed(rows)), tmp_path / "two", tmp_path / "one")
    listed = sum(each.listed for each in told.receipt.findings_by_code)
    assert told.compared == {Status.REMAINING: listed}
    assert listed > 1


def test_a_row_whose_key_is_mended_is_known_by_its_other_cells(tmp_path: Path) -> None:
    before = [penalty(number, 行政处罚决定书文号="", 处罚内容=f"罚款{number}元") for number in (1, 2)]
    received(sent(tmp_path, "a.csv", before), tmp_path / "one")
    after = [{**before[0], "行政处罚决定书文号": "示市监处罚〔2024〕1号"}, before[1]]
    told = received(sent(tmp_path, "b.csv", after), tmp_path / "two", tmp_path / "one")
    assert compared(tmp_path / "two") == {("fixed", "TXT200"): 1, ("remaining", "TXT200"): 1}
    assert told.receipt.counts.rejected == 1


def test_no_value_stands_among_the_fingerprints(tmp_path: Path) -> None:
    received(sent(tmp_path, "a.csv", [penalty(1, 处罚类别="罚金")]), tmp_path / "one")
    text = (tmp_path / "one" / fingerprints.FILE).read_text("utf-8-sig")
    assert not any(value in text for value in (*penalty(1).values(), "罚金") if len(value) > 1)


@pytest.mark.parametrize("name", [fingerprints.FILE, clean_rows.FILE])
@pytest.mark.parametrize("content", [None, b"", b"a,b\r\n1,2\r\n", b"\xff\xfe"])
def test_a_folder_without_fingerprints_cannot_be_compared(tmp_path: Path, name: str, content: bytes | None) -> None:
    received(sent(tmp_path, "a.csv", [penalty(1)]), tmp_path / "one")
    assert earlier_in(tmp_path / "one").findings == []
    (tmp_path / "one" / name).unlink()
    if content is not None:
        (tmp_path / "one" / name).write_bytes(content)
    with pytest.raises(NotComparableError):
        earlier_in(tmp_path / "one")


@pytest.mark.parametrize(("name", "other"), [("code", "XXX999"), ("level", "grave"), ("record", "no-such")])
def test_fingerprints_of_another_making_cannot_be_compared(tmp_path: Path, name: str, other: str) -> None:
    received(sent(tmp_path, "a.csv", [penalty(1, 处罚类别="罚金")]), tmp_path / "one")
    path = tmp_path / "one" / fingerprints.FILE
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table_of = csv.DictWriter(file, fingerprints.HEADERS)
        table_of.writeheader()
        table_of.writerows({**row, name: other} for row in rows)
    with pytest.raises(NotComparableError):
        earlier_in(tmp_path / "one")


def test_what_can_no_longer_be_read_is_not_fixed(tmp_path: Path) -> None:
    """An amount was wrong; now the whole column says no unit. A check found a day; now the row cannot be read."""
    money = "罚款金额（万元）"
    before = [penalty(1, **{money: "五千"}), penalty(2, 处罚类别="警告", **{money: "0.5"}), penalty(3, 处罚类别="罚金")]
    received(sent(tmp_path, "a.csv", before), tmp_path / "one")
    rows = (penalty(number) for number in (1, 2, 3))
    after = [{"罚款金额" if name == money else name: held for name, held in row.items()} for row in rows]
    (tmp_path / "b.csv").write_text(table([list(after[0]), *(list(row.values()) for row in after)]), "utf-8")
    received(tmp_path / "b.csv", tmp_path / "two", tmp_path / "one")
    found = compared(tmp_path / "two")
    checks = {code for code in codes_of(tmp_path / "one") if code not in {"NUM129", "TXT203"}}
    assert checks
    assert {("unknown", code) for code in {"NUM129", *checks}} <= found.keys()
    assert found["fixed", "TXT203"] == 1
    assert {code for status, code in found if status == "fixed"} == {"TXT203"}


def codes_of(folder: Path) -> set[str]:
    with (folder / "findings.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["代码"] for row in csv.DictReader(file)}


def test_clean_rows_are_known_in_the_order_of_their_hashes(tmp_path: Path) -> None:
    clean, faulty = [penalty(number) for number in range(1, 31)], penalty(31, 处罚类别="罚金")
    received(sent(tmp_path, "a.csv", [*clean, faulty]), tmp_path / "one")
    received(sent(tmp_path, "b.csv", [faulty, *reversed(clean)]), tmp_path / "two")
    marks = (tmp_path / "one" / clean_rows.FILE).read_text("utf-8").splitlines()[1:]
    assert len(set(marks)) == len(clean)
    assert marks == sorted(marks)
    assert (tmp_path / "two" / clean_rows.FILE).read_bytes() == (tmp_path / "one" / clean_rows.FILE).read_bytes()


@pytest.mark.parametrize("key", [None, Key(b"0123456789abcdef")])
def test_a_clean_row_spoilt_in_any_cell_but_its_key_has_regressed(tmp_path: Path, key: Key | None) -> None:
    rows = [penalty(number) for number in range(1, 7)]
    received(sent(tmp_path, "a.csv", rows), tmp_path / "one", key=key)
    spoils = ("违法行为类型", "处罚类别", "处罚决定日期", "处罚有效期", "行政相对人类别")
    spoilt = [{**row, column: "\u3000坏的\u200b"} for row, column in zip(rows, spoils, strict=False)]
    without_its_key = {**rows[5], "行政处罚决定书文号": ""}
    told = received(sent(tmp_path, "b.csv", [without_its_key, *spoilt]), tmp_path / "two", tmp_path / "one", key)
    found = compared(tmp_path / "two")
    assert {status for status, code in found if code != "TXT200"} == {"regressed"}
    assert found["new", "TXT200"] == 1
    assert told.compared[Status.REGRESSED] >= len(spoilt)


def persons(folder: Path, name: str, **changed: object) -> Path:
    """Write a record whose key is no one else's business, and of which no value is public."""
    record = catalogue.record_type("natural-person")
    document = {"type": record.record_id, **record.example, "disclosure_scope": "none", **changed}
    (folder / name).write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    return folder / name


def test_a_row_that_is_not_public_is_known_again_only_by_a_key(tmp_path: Path) -> None:
    """Without a key whoever has the fingerprints could try every number of a person."""
    key, spoilt = Key(b"0123456789abcdef"), {"participant_role": "坏的"}
    received(persons(tmp_path, "a.json"), tmp_path / "one")
    assert (tmp_path / "one" / clean_rows.FILE).read_text("utf-8") == "mark\n"
    told = received(persons(tmp_path, "b.json", **spoilt), tmp_path / "two", tmp_path / "one")
    assert told.compared == {Status.UNKNOWN: 1}
    told = received(persons(tmp_path, "b.json", **spoilt), tmp_path / "three", tmp_path / "two")
    assert told.compared == {Status.UNKNOWN: 2}
    received(persons(tmp_path, "a.json"), tmp_path / "four", key=key)
    (mark,) = (tmp_path / "four" / clean_rows.FILE).read_text("utf-8").splitlines()[1:]
    assert mark.startswith(f"{key.id}:")
    told = received(persons(tmp_path, "b.json", person_document_kind="坏的"), tmp_path / "five", tmp_path / "four", key)
    assert told.compared == {Status.REGRESSED: 1}


def test_fingerprints_of_another_key_are_not_compared(tmp_path: Path) -> None:
    keys = Key(b"0123456789abcdef"), Key(b"fedcba9876543210")
    received(sent(tmp_path, "a.csv", [penalty(1), penalty(2, 处罚类别="罚金")]), tmp_path / "one", key=keys[0])
    for other in (None, keys[1]):
        with pytest.raises(OtherKeyError):
            earlier_in(tmp_path / "one", other)
    received(sent(tmp_path, "b.csv", [penalty(1), penalty(2, 处罚类别="罚金")]), tmp_path / "two")
    told = received(tmp_path / "b.csv", tmp_path / "three", tmp_path / "two", keys[0])
    assert told.compared == {Status.REMAINING: 1}, "written without a key, compared without it"


def test_a_private_key_part_is_no_part_of_a_mark_without_a_key() -> None:
    person = catalogue.record_type("natural-person")
    values = {"person_id": "甲", "participant_role": "bidder", "source_org_name": "乙", "person_document_number": "1"}
    one = Marked(("", 1, 1), person, values)
    private = {name for name in values if person.elements[name].visibility is not PUBLIC}
    assert private
    for name in values:
        other = Marked(("", 1, 1), person, {**values, name: "丙"})
        assert (one.marked((), None) == other.marked((), None)) == (name not in person.key or name in private)
    assert one.marked(("source_org_name",), None) == Marked(("", 2, 2), person, {**values, "person_id": "丙"}).marked(
        ("source_org_name",), None
    )


def test_rows_of_one_mark_are_not_told_apart_by_guessing(tmp_path: Path) -> None:
    """Without a key persons have no number; of two with one role in one office none is said to have got worse."""
    record = catalogue.record_type("natural-person")

    def two(name: str, **changed: object) -> Path:
        example = {"type": record.record_id, **record.example}
        documents = [{**example, "id": each, "person_id": f"person-{each}"} for each in "ab"]
        (tmp_path / name).write_text(json.dumps([documents[0], {**documents[1], **changed}]), "utf-8")
        return tmp_path / name

    assert record.elements["person_id"].visibility is not PUBLIC
    received(two("a.json"), tmp_path / "one")
    told = received(two("b.json", person_document_kind="坏的"), tmp_path / "two", tmp_path / "one")
    assert told.compared == {Status.UNKNOWN: 1}
    key = Key(b"0123456789abcdef")
    received(two("a.json"), tmp_path / "three", key=key)
    told = received(two("b.json", person_document_kind="坏的"), tmp_path / "four", tmp_path / "three", key)
    assert told.compared == {Status.REGRESSED: 1}


def mended_workbook(path: Path, right: Mapping[tuple[int, str], str], out: Path) -> None:
    """Do as a clerk does: open the marked workbook, enter the right values in the marked cells, keep all else, save."""
    book, now = CalamineWorkbook.from_path(path), Workbook(out)
    for name in book.sheet_names:
        page, rows = now.add_worksheet(name), book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for line, row in enumerate(rows, 1):
            for column, held in enumerate(row):
                entered = right.get((line, str(rows[0][column]))) if name == book.sheet_names[0] else None
                page.write_string(line - 1, column, str(held) if entered is None else entered)
    now.close()


@pytest.mark.parametrize("shape", ["csv", "xlsx"])
def test_the_whole_loop_leaves_nothing_and_loses_nothing(tmp_path: Path, shape: str) -> None:
    """Planted faults are marked; each marked cell gets what a sample without faults has there; then all is accepted.

    A check marks one of two cells that contradict each other: there the clerk compares the whole row with the original.
    """
    faulty = sampled(CONTRACT, 40, seed=4, faults=Fraction(1, 4), shape=shape)
    clean = sampled(CONTRACT, 40, seed=4, faults=Fraction(0), shape="csv")
    (tmp_path / f"contract.{shape}").write_bytes(faulty.content)
    first = received(tmp_path / f"contract.{shape}", tmp_path / "one")
    good = dict(enumerate(csv.DictReader(io.StringIO(clean.content.decode("utf-8-sig"))), 2))
    with (tmp_path / "one/findings.csv").open(encoding="utf-8-sig", newline="") as file:
        places = [(int(row["行"]), row["列"], row["代码"]) for row in csv.DictReader(file)]
    right = {
        (line, column): value
        for line, marked, code in places
        for column, value in good[line].items()
        if column == marked or not isinstance(catalogue.notice(code), Fault)
    }
    mended_workbook(tmp_path / f"one/marked/contract.{shape}.xlsx", right, tmp_path / "contract-mended.xlsx")
    second = received(tmp_path / "contract-mended.xlsx", tmp_path / "two", tmp_path / "one")
    assert len(places) >= len(faulty.planted) > 0
    assert second.compared == {Status.FIXED: len(places)}
    assert (second.receipt.counts.accepted, second.receipt.counts.read) == (40, first.receipt.counts.read)
    assert (tmp_path / "two/findings.csv").read_text("utf-8-sig").count("\n") == 1


def test_the_door_compares_and_says_when_it_cannot(tmp_path: Path) -> None:
    path = sent(tmp_path, "a.csv", [penalty(1, 处罚类别="罚金")])
    first = run("receive", path, "--on", ON, "--mark", "--out", tmp_path / "one")
    assert first.status == 1
    (tmp_path / "b.csv").write_text(penalties(1), "utf-8")
    second = run("receive", tmp_path / "b.csv", "--on", ON, "--earlier", tmp_path / "one", "--out", tmp_path / "two")
    assert "与上次相比：已改正 1 · 仍存在 0 · 所在的行没有再报 0 · 退回的行另有 1 · 改后变差 0 · 新出现 0" in second.out
    refused = run("receive", path, "--on", ON, "--earlier", tmp_path, "--out", tmp_path / "three")
    assert (refused.status, "fingerprints.csv" in refused.told) == (2, True)
