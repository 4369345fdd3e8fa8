"""A receipt adds up, says what it relies on, and is the same for the same bytes."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from gov_integrity.exchange.order import Order
from gov_integrity.exchange.pins import pins
from gov_integrity.exchange.receipts import ReceiptDoesNotAddUpError, receipt_of, verify
from gov_integrity.forms.calendar import Calendar, CalendarYear
from gov_integrity.judgement.engine import checks_of
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.receipt import Receipt
from tests.exchange.tables import HEADER, ON, Taken, cells, contract, lines, penalties, penalty, read, table, taken

COUNTS = {"read": 7, "accepted": 3, "warned": 1, "rejected": 1, "blank": 1, "structural": 1}


def receipt(**changes: object) -> Receipt:
    taken_ = Receipt.take({**Receipt.example, **changes})
    assert isinstance(taken_, Receipt)
    return taken_


def test_the_example_adds_up() -> None:
    verify(receipt())


@pytest.mark.parametrize("name", COUNTS)
def test_a_row_too_many_or_lost_is_never_written(name: str) -> None:
    for change in (-1, 1):
        with pytest.raises(ReceiptDoesNotAddUpError):
            verify(receipt(counts={**COUNTS, name: COUNTS[name] + change}))


def test_rows_that_no_source_has_are_never_written() -> None:
    more = {name: 2 * count for name, count in COUNTS.items()}
    with pytest.raises(ReceiptDoesNotAddUpError):
        verify(receipt(counts=more))


def test_a_check_that_was_not_counted_is_never_written() -> None:
    with read(penalties(3)) as found:
        (ledger,) = found.results.ledgers.values()
        ledger.records += 1
        with pytest.raises(ReceiptDoesNotAddUpError):
            receipt_of(found.results, found.spool, ())


def test_every_check_of_a_type_is_counted_once_for_each_of_its_rows() -> None:
    rows = [penalty(1), penalty(2, 处罚决定日期="2024/2/30"), penalty(3, 处罚类别="警告"), penalty(1)]
    short = cells(penalty(9))[:3]
    documents = [contract(1), {"type": "contract"}, {"type": "nothing"}]
    with read(table([HEADER, *map(cells, rows), short]), on=ON) as found:
        sums = {each.id: _sum(each) for each in found.receipt.checks if each.id.startswith("administrative-penalty-")}
        assert set(sums.values()) == {5}
        written = {
            f"administrative-penalty-{check.id}" for check in checks_of(catalogue.record_type("administrative-penalty"))
        }
        assert written <= set(sums)
    with read(lines(documents), name="data.ndjson", on=ON) as found:
        sums = {each.id: _sum(each) for each in found.receipt.checks if each.id.startswith("contract-")}
        assert set(sums.values()) == {2}


def _sum(each: object) -> int:
    names = ("passed", "failed", "not_applicable", "undetermined", "check_error")
    return sum(int(getattr(each, name)) for name in names)


def test_a_failed_check_is_counted_as_often_as_it_is_found() -> None:
    with read(table([HEADER, *(cells(penalty(number, 处罚类别="警告")) for number in range(3))])) as found:
        (ends,) = [each for each in found.receipt.checks if each.id == "administrative-penalty-fine-without-kind"]
        assert (ends.failed, len(found.of("NUM201"))) == (3, 3)


def test_findings_are_counted_by_code_with_the_rows_they_spoil() -> None:
    kept = [title for title in HEADER if title != "处罚依据"]
    with read(table([kept, *(cells(penalty(number), kept) for number in range(4))])) as found:
        (each,) = found.receipt.findings_by_code
        assert (each.code, str(each.level), each.listed, each.count) == ("CSV061", "error", 1, 4)


def told(found: Taken) -> str:
    return json.dumps(found.receipt.document(), ensure_ascii=False)


def test_the_same_bytes_have_the_same_receipt_wherever_they_lie(tmp_path: Path) -> None:
    found_receipts = []
    for name in ("a", "b/c"):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        (folder / "data.csv").write_text(penalties(2), encoding="gb18030")
        with taken(folder, on=ON) as found:
            found_receipts.append(told(found))
    assert found_receipts[0] == found_receipts[1]
    assert str(tmp_path) not in found_receipts[0]


def test_other_bytes_another_day_or_another_order_have_another_id(tmp_path: Path) -> None:
    ids = []
    untyped = [{name: value for name, value in contract(1).items() if name != "type"}]
    path = tmp_path / "data.ndjson"
    path.write_text(lines(untyped), encoding="utf-8")
    for record in ("", "contract"):
        with taken(path, on=ON, record=record) as found:
            ids.append(found.receipt.id)
    with taken(path, on=ON.replace(day=9), record="contract") as found:
        ids.append(found.receipt.id)
    path.write_text(lines(untyped) + "\n", encoding="utf-8")
    with taken(path, on=ON, record="contract") as found:
        ids.append(found.receipt.id)
    assert len(set(ids)) == 4


def test_the_id_does_not_depend_on_the_files_written() -> None:
    with read(penalties(1)) as found:
        outputs = [{"file": "findings.csv", "sha256": "0" * 64}]
        assert receipt_of(found.results, found.spool, outputs).id == found.receipt.id


def test_the_receipt_says_what_it_relies_on() -> None:
    with read(penalties(1), on=ON) as found:
        held = found.receipt
        assert {each.id for each in held.instruments} <= {each.id for each in catalogue.instruments()}
        assert held.instruments
        confirmed = {each.id: each.last_confirmed for each in catalogue.instruments()}
        assert all(each.last_confirmed == confirmed[each.id] for each in held.instruments)
        assert set(range(2016, 2027)) <= set(held.calendar_years)
        assert {each.name: each.most for each in held.limits}["json-depth"] == 64
        (source,) = held.sources
        assert (source.file, source.rows, source.encoding, source.record) == (
            "data.csv",
            2,
            "utf-8",
            "administrative-penalty",
        )


def test_a_deadline_that_was_missed_is_counted_with_its_rule() -> None:
    """A decision of 2024-09-02 had to be published within seven workdays, by 2024-09-11."""
    header = [*HEADER, "上网公示日期"]
    rows = [[*cells(penalty(number)), day] for number, day in enumerate(("2024-09-11", "2024-09-12", ""))]
    with read(table([header, *rows]), on=ON) as found:
        (kept,) = [each for each in found.receipt.checks if each.id == "dual-publicity-due"]
        assert _sum(kept) == 3
        assert (kept.passed, kept.failed) == (1, len(found.of("LAW200")))
        assert found.ends[1] == len({each.place.line for each in found.of("LAW200")})


def test_every_id_of_a_check_may_stand_on_a_receipt() -> None:
    """An id that a receipt cannot hold would make every receipt of its record type impossible."""
    facts = [record for record in catalogue.record_types() if record.record_id not in {"package", "receipt"}]
    with read(lines(record.example for record in facts), name="data.ndjson", on=ON) as found:
        of = {record: len(ledger.ended) for record, ledger in found.results.ledgers.items()}
        assert set(of) == {record.record_id for record in facts}
        assert sum(of.values()) <= len(found.receipt.checks)


def test_a_path_that_is_very_long_is_named_by_its_end(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["月" * 80] * 8)
    folder.mkdir(parents=True)
    (folder / "data.csv").write_text(penalties(1), encoding="utf-8")
    with taken(tmp_path) as found:
        outputs = [{"file": f"rejected/{found.tally.source.name}", "sha256": "0" * 64}]
        held = receipt_of(found.results, found.spool, outputs)
        for file in (held.sources[0].file, held.outputs[0].file):
            assert file.startswith("…")
            assert file.endswith("月/data.csv")
            assert len(file) == 500


def test_a_receipt_that_cannot_be_one_is_never_written() -> None:
    with read(penalties(1)) as found:
        order = replace(found.results.order, region="nowhere")
        with pytest.raises(ReceiptDoesNotAddUpError):
            receipt_of(replace(found.results, order=order), found.spool, ())


def test_a_laid_over_calendar_is_pinned_by_what_it_says() -> None:
    """Two declarations of 2027 that differ in one day are two calendars, and neither is the one without that year."""
    said = {"year": 2027, "title": "示例通知", "confidence": "local", "source": "test", "off": []}
    laid = ([], *([CalendarYear.of({**said, "work": work})] for work in ([], ["2027-01-09"])))
    orders = [Order(paths=(), calendar=Calendar([*calendar().years.values(), *years])) for years in laid]
    assert len({pins(order)["calendars"] for order in orders}) == len(orders)
