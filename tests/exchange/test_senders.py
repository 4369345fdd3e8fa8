"""Expected senders: nil, late, missing and under-reported are told apart; rates; the bulletin; the door."""

import csv
import io
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from gov_integrity.exchange import registers
from gov_integrity.exchange.toml_file import FaultyFileError
from gov_integrity.forms.expected_sender import Owed, following
from gov_integrity.forms.indicator import PeriodKind
from gov_integrity.forms.period import DayRange
from gov_integrity.judgement.sending import Sending, State, sending_of, submissions_of
from gov_integrity.reports import bulletin
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records.package import Package
from gov_integrity.standard.records.receipt import Receipt
from tests.cli.door import run as door
from tests.exchange.tables import BODY_CODE, CODE, HEADER, cells, lines, penalties, penalty, table, taken

ON: Final = date(2024, 10, 15)
REGISTER: Final = f"""\
title = "示例市政务诚信信息报送登记"

[[senders]]
name = "示例市市场监督管理局"
code = "{BODY_CODE}"

[[senders.owes]]
record = "administrative-penalty"
every = "month"
since = "2024-07"
due = {{ workdays = 7 }}
least = 3
basis = "示例市数据归集办法（虚构）"
"""


def package(month: int, operation: str = "full", rows: int | None = None) -> dict[str, object]:
    """Return the package record of a month of 2024."""
    last = (date(2024, month + 1, 1) - date.resolution).isoformat()
    files = {"files": [{**Package.example["files"][0], "rows": rows or 1}]}  # type: ignore[index]
    given = {
        **{name: said for name, said in Package.example.items() if name not in {"files", "predecessor", "profile"}},
        "id": f"package-2024-{month:02d}",
        "period_starts_on": f"2024-{month:02d}-01",
        "period_ends_on": last,
        "operation": operation,
    }
    return given if operation == "nil" else {**given, **files}


def received(folder: Path, said: Mapping[str, object] | None, on: date, text: str = "") -> Receipt:
    """Receive a package on a day, and return its receipt."""
    source = folder / f"{said['id'] if said else 'nameless'}-{on}"
    source.mkdir()
    if said:
        (source / "package.ndjson").write_text(lines([said]), "utf-8")
    if text:
        (source / "penalties.csv").write_text(text, "utf-8")
    with taken(source, on=on) as found:
        return found.receipt


def standing(sending: Sending, period: str) -> tuple[State, int, int, bool]:
    (found,) = [each for each in sending.standings if each.period == period]
    return found.state, found.overdue, found.short_by, found.nil


def judged(*receipts: Receipt, on: date = ON, register: str = REGISTER) -> Sending:
    return sending_of(registers.read(register), receipts, on=on, calendar=calendar())


def test_seven_working_days_after_the_month_skip_the_holidays() -> None:
    (owed,) = registers.read(REGISTER).senders[0].owes
    # 1-7 October 2024 are off, 12 October is a working Saturday: 8, 9, 10, 11, 12, 14, 15
    assert owed.due_on("2024-09", calendar()) == date(2024, 10, 15)
    assert owed.due_on("2024-07", calendar()) == date(2024, 8, 9)


@pytest.mark.parametrize(
    ("day", "period", "due"),
    [(10, "2024-07", date(2024, 8, 12)), (31, "2024-08", date(2024, 9, 30)), (9, "2024-Q3", date(2024, 10, 9))],
)
def test_a_day_of_the_month_after_moves_past_days_of_rest(day: int, period: str, due: date) -> None:
    owed = Owed(record="contract", every=PeriodKind.MONTH, since=period, basis="-", day=day)
    assert owed.due_on(period, calendar()) == due


def test_a_year_without_a_notice_gives_bounds_and_no_verdict() -> None:
    owed = Owed(record="contract", every=PeriodKind.MONTH, since="2031-01", basis="-", workdays=7)
    due = owed.due_on("2031-01", calendar())
    assert isinstance(due, DayRange)
    register = REGISTER.replace("2024-07", "2031-01")
    assert judged(on=due.earliest, register=register).standings[0].state is State.NOT_DUE
    assert judged(on=due.latest, register=register).standings[0].state is State.UNDETERMINED
    assert judged(on=due.latest + date.resolution, register=register).standings[0].state is State.MISSING


@pytest.mark.parametrize(
    ("period", "every", "after"),
    [
        ("2024-12", "month", "2025-01"),
        ("2024-Q4", "quarter", "2025-Q1"),
        ("2024-Q1", "quarter", "2024-Q2"),
        ("2024", "year", "2025"),
    ],
)
def test_the_period_after(period: str, every: str, after: str) -> None:
    assert following(period, PeriodKind(every)) == after


def test_nothing_came_is_missing_after_the_last_day_and_not_before() -> None:
    assert standing(judged(on=date(2024, 8, 9)), "2024-07") == (State.NOT_DUE, 0, 0, False)
    assert standing(judged(on=date(2024, 8, 10)), "2024-07") == (State.MISSING, 1, 0, False)


def test_reported_nil_late_and_too_little_are_four_things(tmp_path: Path) -> None:
    text = penalties(3)
    on_time = received(tmp_path, package(7), date(2024, 8, 9), text)
    assert standing(judged(on_time), "2024-07") == (State.REPORTED, 0, 0, False)
    late = received(tmp_path, package(7), date(2024, 8, 12), text)
    assert standing(judged(late), "2024-07") == (State.LATE, 3, 0, False)
    few = received(tmp_path, package(8), date(2024, 9, 2), penalties(2))
    assert standing(judged(few), "2024-08") == (State.UNDER_REPORTED, 0, 1, False)
    announced = received(tmp_path, package(9, rows=5), date(2024, 10, 9), text)
    assert standing(judged(announced), "2024-09") == (State.UNDER_REPORTED, 0, 2, False)
    nil = received(tmp_path, package(7, "nil"), date(2024, 8, 1))
    assert standing(judged(nil, register=REGISTER.replace("least = 3\n", "")), "2024-07") == (State.NIL, 0, 0, True)
    # a nil report where another source knows of three is none too few, but three
    assert standing(judged(nil), "2024-07") == (State.UNDER_REPORTED, 0, 3, True)
    late_nil = received(tmp_path, package(8, "nil"), date(2024, 10, 8))
    assert standing(judged(late_nil, register=REGISTER.replace("least = 3\n", "")), "2024-08")[0] is State.LATE


def test_a_second_submission_makes_up_for_the_first(tmp_path: Path) -> None:
    first = received(tmp_path, package(7), date(2024, 8, 5), penalties(2))
    second = received(tmp_path, {**package(7), "id": "package-2024-07-b"}, date(2024, 8, 12), penalties(1, first=9))
    assert standing(judged(first), "2024-07")[0] is State.UNDER_REPORTED
    assert standing(judged(second, first), "2024-07") == (State.REPORTED, 0, 0, False)


def test_what_came_after_the_day_asked_about_has_not_come(tmp_path: Path) -> None:
    late = received(tmp_path, package(7), date(2024, 8, 20), penalties(3))
    assert standing(judged(late, on=date(2024, 8, 15)), "2024-07")[0] is State.MISSING


def test_rates_are_shares_of_what_is_counted(tmp_path: Path) -> None:
    wrong = uscc.suggest(CODE[:-1] + "A") or CODE[:-1] + "A"
    rows = [penalty(1), penalty(2), penalty(2), penalty(3, 行政相对人统一社会信用代码=wrong)]
    text = table([HEADER, *map(cells, rows)])
    september = received(tmp_path, package(9), date(2024, 10, 16), text)
    sending = judged(september, on=date(2024, 11, 1), register=REGISTER.replace("2024-07", "2024-08"))
    rates = {rate.id: (rate.part, rate.whole) for rate in sending.rates()}
    assert rates == {
        "compliance-rate": (2, 4),
        "late-rate": (1, 1),
        "missing-rate": (1, 2),
        "wrong-code-rate": (2, 4),  # one code is wrong, one record is repeated
    }


def test_without_anything_to_count_a_rate_is_nothing_and_not_zero() -> None:
    for rate in judged(on=date(2024, 7, 31)).rates():
        assert (rate.whole, rate.value) == (0, None)
    assert "| — | 0 / 0 |" in bulletin.markdown(judged(on=date(2024, 7, 31)), "zh")


def test_receipts_that_name_no_sender_and_senders_that_owe_nothing_are_told(tmp_path: Path) -> None:
    nameless = received(tmp_path, None, ON, penalties(1))
    other = received(tmp_path, {**package(9), "sender_code": "12410105005000018X"}, ON, penalties(1))
    sending = judged(nameless, other)
    assert sending.strange == (nameless.id,)
    assert [each.receipt for each in sending.unexpected] == [other.id]
    told = bulletin.markdown(sending, "zh")
    assert nameless.id in told
    assert other.id in told


def test_what_is_overdue_stands_longest_first() -> None:
    overdue = judged(on=date(2024, 11, 1)).overdue()
    assert [each.period for each in overdue] == ["2024-07", "2024-08", "2024-09"]
    assert [each.overdue for each in overdue] == sorted((each.overdue for each in overdue), reverse=True)


def test_the_three_forms_say_the_same(tmp_path: Path) -> None:
    sending = judged(received(tmp_path, package(7), date(2024, 8, 9), penalties(3)))
    plain = bulletin.plain(sending, "zh")
    rows = list(csv.DictReader(io.StringIO(bulletin.table(sending, "zh"))))
    assert [row["状态"] for row in rows] == ["按期报送", "未报", "未到期"]
    assert [each["state"] for each in plain["standings"]] == ["reported", "missing", "not_due"]  # type: ignore[attr-defined]
    told = bulletin.markdown(sending, "zh")
    assert all(row["应报日"] in told for row in rows)
    assert "under-reported" not in bulletin.markdown(sending, "en")
    for language in ("zh", "en"):
        for rate in bulletin.plain(sending, language)["rates"]:  # type: ignore[attr-defined]
            assert rate["formula"]
            assert rate["source"]
            assert rate["confidence"] in {"ours", "summary"}


def test_a_submission_says_what_its_receipt_says(tmp_path: Path) -> None:
    receipt = received(tmp_path, package(9, rows=3), date(2024, 10, 8), penalties(3))
    (submission,) = submissions_of(receipt)
    assert (submission.sender, submission.code, submission.record) == (
        "示例市市场监督管理局",
        BODY_CODE,
        "administrative-penalty",
    )
    assert (submission.rows, submission.accepted, submission.rejected, submission.declared) == (3, 3, 0, 3)


@pytest.mark.parametrize(
    ("change", "line", "code"),
    [
        ((f'code = "{BODY_CODE}"', 'code = "123"'), 5, "PRF344"),
        (("administrative-penalty", "penalty"), 8, "PRF332"),
        (('since = "2024-07"', 'since = "2024-Q3"'), 10, "PRF346"),
        (("{ workdays = 7 }", "{ workdays = 7, day = 3 }"), 11, "PRF345"),
        (("{ workdays = 7 }", "{ weeks = 1 }"), 11, "PRF202"),
        (("{ workdays = 7 }", "{ workdays = 0 }"), 11, "PRF207"),
        (('basis = "示例市数据归集办法（虚构）"', ""), 7, "PRF201"),
        (('every = "month"', 'every = "week"'), 9, "PRF210"),
    ],
)
def test_a_faulty_register_tells_its_line(change: tuple[str, str], line: int, code: str) -> None:
    with pytest.raises(FaultyFileError) as told:
        registers.read(REGISTER.replace(*change))
    assert (line, code) in {(fault.line, fault.error.fault.code) for fault in told.value.faults}


def test_the_door(tmp_path: Path) -> None:
    register = tmp_path / "登记.toml"
    register.write_text(REGISTER, "utf-8")
    receipt = tmp_path / "receipt.json"
    came = received(tmp_path, package(7), date(2024, 8, 9), penalties(3))
    receipt.write_text(json.dumps(came.document(), ensure_ascii=False), "utf-8")
    told = door("senders", register, receipt, "--on", "2024-08-09")
    assert (told.status, "按期报送" in told.out, "没有到期未报的" in told.out) == (0, True, True)
    overdue = door("senders", register, "--on", "2024-10-15", "--format", "json")
    assert overdue.status == 1
    assert [each["period"] for each in json.loads(overdue.out)["overdue"]] == ["2024-07", "2024-08"]
    assert door("senders", register, "--on", "2024-10-15", "--period", "2024-09", "--format", "csv").status == 0
    assert door("senders", register, register, "--on", "2024-10-15").status == 2
    register.write_text(REGISTER.replace("penalty", "penance"), "utf-8")
    refused = door("senders", register, "--on", "2024-10-15")
    assert (refused.status, "第 8 行" in refused.err) == (2, True)
