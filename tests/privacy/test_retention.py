"""What reaches the end of its term between two days is planned, with its basis; nothing is deleted or inferred.

浙江省公共信用信息管理条例 art. 16: five years from the day of the determination (or the end of the conduct), as the
region's slots say; a query log is kept five years from each query.
"""

import json
from pathlib import Path

import pytest

from gov_integrity.exchange import query_log
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from tests.cli.door import run
from tests.exchange.tables import lines
from tests.privacy.test_query_log import logged

WITHIN = ("--from", "2024-01-01", "--to", "2024-12-31")


def kept(day: str, number: int, **changes: object) -> dict[str, object]:
    """Return a record of Zhejiang that was determined, and whose conduct ended, on a day."""
    told = {"region": "330100", "determined_on": day, "occurred_on": day, "linked": None, "listed_on": None}
    held = {**DishonestyRecord.example, **told, "id": f"d-{number}", **changes}
    return {name: value for name, value in held.items() if value is not None}


def planned(place: Path, *documents: dict[str, object], more: tuple[object, ...] = ()) -> dict[str, object]:
    source = place / "a.ndjson"
    source.write_text(lines(documents), encoding="utf-8")
    before = source.read_bytes()
    ended = run("retention", source, *WITHIN, "--format", "json", *more)
    assert ended.status == 0, ended.err
    assert source.read_bytes() == before
    found: dict[str, object] = json.loads(ended.out)
    return found


@pytest.mark.parametrize(
    ("day", "fate"),
    [
        ("2018-12-31", "overdue"),
        ("2019-01-01", "ends"),
        ("2019-12-31", "ends"),
        ("2020-01-01", "later"),
    ],
)
def test_a_record_ends_on_the_corresponding_day_five_years_later(day: str, fate: str, tmp_path: Path) -> None:
    found = planned(tmp_path, kept(day, 1))
    ends_on = f"{int(day[:4]) + 5}{day[4:]}"
    told = [{name: each[name] for name in ("id", "fate", "ends_on")} for each in found["records"]]  # type: ignore[attr-defined]
    assert told == ([] if fate == "later" else [{"id": "d-1", "fate": fate, "ends_on": ends_on}])
    assert found["files"] == [{"file": "a.ndjson", fate: 1, "whole": fate != "later"}]


def test_of_what_nothing_was_read_nothing_is_planned(tmp_path: Path) -> None:
    elsewhere = kept("2010-01-01", 1, region="220000")
    complaint = {**Complaint.example, "type": "complaint"}
    found = planned(tmp_path, elsewhere, complaint)
    assert found["records"] == []
    assert found["files"] == [{"file": "a.ndjson", "unknown": 2, "whole": False}]


def test_what_is_still_listed_stays(tmp_path: Path) -> None:
    found = planned(tmp_path, kept("2018-12-31", 1), kept("2019-06-01", 2), kept("2023-06-01", 3))
    assert found["files"] == [{"file": "a.ndjson", "ends": 1, "later": 1, "overdue": 1, "whole": False}]


def test_a_file_with_a_line_that_cannot_be_read_never_goes_as_a_whole(tmp_path: Path) -> None:
    source = tmp_path / "a.ndjson"
    source.write_text(lines([kept("2018-12-31", 1)]) + "{broken\n", encoding="utf-8")
    ended = run("retention", source, *WITHIN, "--format", "json")
    assert ended.status == 1
    assert json.loads(ended.out)["files"] == [{"file": "a.ndjson", "overdue": 1, "whole": False}]


@pytest.mark.parametrize(("last", "fate"), [("2031-11-04", "later"), ("2031-11-05", "ends")])
def test_a_log_goes_as_a_whole_after_its_last_line(last: str, fate: str, tmp_path: Path) -> None:
    """Five queries of 1 to 5 November 2026."""
    log = logged(tmp_path)
    source = tmp_path / "a.ndjson"
    source.write_text(lines([kept("2018-12-31", 1)]), encoding="utf-8")
    ended = run("retention", source, "--from", "2031-01-01", "--to", last, "--log", log, "--format", "json")
    assert json.loads(ended.out)["logs"] == [{"log": "queries.ndjson", "fate": fate, "ends_on": "2031-11-05"}]
    assert len(list(query_log.queries(log))) == 5


def test_a_log_that_was_tampered_with_is_no_basis_of_a_plan(tmp_path: Path) -> None:
    log = logged(tmp_path)
    log.write_bytes(log.read_bytes().replace(b"authorised", b"restricted", 1))
    source = tmp_path / "a.ndjson"
    source.write_text(lines([kept("2018-12-31", 1)]), encoding="utf-8")
    ended = run("retention", source, *WITHIN, "--log", log)
    assert ended.status == 1
    assert "第 1 行" in ended.err


def test_the_plan_says_that_it_deletes_nothing(tmp_path: Path) -> None:
    source = tmp_path / "a.ndjson"
    source.write_text(lines([kept("2019-06-01", 1)]), encoding="utf-8")
    told = run("retention", source, *WITHIN).out
    assert "d-1  dishonesty-record  2024-06-01  届满" in told
    assert "《浙江省公共信用信息管理条例》" in told
    assert "整个文件到期" in told
    assert told.endswith("只是计划，没有删除任何东西。\n")
    assert run("retention", source, "--from", "2024-12-31", "--to", "2024-01-01").status == 2
