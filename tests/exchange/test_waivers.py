"""Waivers: what they set aside, until when, for whom; what cannot be waived; and on which line a file is wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from gov_integrity.exchange import waivers
from gov_integrity.exchange.journey import Order, run
from gov_integrity.exchange.spool import Spool
from gov_integrity.exchange.toml_file import FaultyFileError
from gov_integrity.forms.waiver import About, Waiver
from gov_integrity.judgement.terms import statutory
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar
from tests.cli.door import run as door
from tests.exchange.tables import BODY_CODE, HEADER, Taken, cells, penalty, table

ON = date(2024, 10, 8)
BAD = penalty(2, 公示开始日期="2024-09-01")  # before its decision of 2 September
GRANTED = """\
[[waivers]]
check = "publicity-before-decision"
reason = "旧系统按受理日公示，已书面更正"
authority = "示例市信用中心"
document = "示信函〔2024〕12号"
expires_on = "2024-12-31"
"""


def text() -> str:
    header = [*HEADER, "公示开始日期"]
    rows = [penalty(1, 公示开始日期="2024-09-03"), BAD, penalty(3, 公示开始日期="2024-09-01")]
    return table([header, *(cells(row, header) for row in rows)])


@contextmanager
def taken(granted: str, on: date = ON) -> Iterator[Taken]:
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool") as spool:
        path = Path(folder) / "data.csv"
        path.write_text(text(), "utf-8")
        order = Order(paths=(path,), calendar=calendar(), on=on, waivers=waivers.read(granted))
        yield Taken(run(order, spool), spool)


def test_with_a_waiver_that_has_expired_two_rows_are_rejected() -> None:
    with taken(GRANTED.replace("2024-12-31", "2024-10-07")) as found:
        assert found.ends == (0, 1, 2)  # none is online in time, which is a warning of its own
        assert [each.waived for each in found.of("DAT124")] == ["", ""]
        (told,) = found.receipt.waivers
        assert (told.in_force, told.covered) == (False, 0)


def test_a_waived_finding_is_told_and_counts_against_no_record() -> None:
    with taken(GRANTED) as found:
        assert found.ends == (0, 3, 0)
        assert [each.waived for each in found.of("DAT124")] == ["示信函〔2024〕12号"] * 2
        assert not found.spool.any_errors()
        (told,) = found.receipt.waivers
        assert (told.code, told.covered, told.in_force, told.authority) == ("DAT124", 2, True, "示例市信用中心")
        assert {(each.code, each.count) for each in found.receipt.findings_by_code} >= {("DAT124", 2)}


@pytest.mark.parametrize(
    ("last", "on", "covered"),
    [("2024-10-07", ON, 0), ("2024-10-08", ON, 2), ("2024-10-09", ON, 2)],
)
def test_the_last_day_of_a_waiver_is_a_day_of_it(last: str, on: date, covered: int) -> None:
    with taken(GRANTED.replace("2024-12-31", last), on) as found:
        assert found.receipt.waivers[0].covered == covered
        assert found.ends[2] == 2 - covered


@pytest.mark.parametrize(
    ("narrowed", "covered"),
    [
        ('record = "administrative-penalty"', 2),
        ('record = "contract"', 0),
        (f'senders = ["{BODY_CODE}"]', 2),
        ('senders = ["示例市市场监督管理局"]', 2),
        ('senders = ["示例市另一局"]', 0),
        ('rows = ["data.csv:3"]', 1),
        ('rows = ["data.csv:2"]', 0),
        ('rows = ["data.csv:3", "data.csv:4"]', 2),
    ],
)
def test_a_waiver_is_narrowed_by_what_it_names(narrowed: str, covered: int) -> None:
    with taken(GRANTED + narrowed + "\n") as found:
        assert found.receipt.waivers[0].covered == covered
        assert found.ends[2] == 2 - covered


def test_a_waiver_is_narrowed_to_records_by_their_identity() -> None:
    with taken(GRANTED) as found:
        identities = [row.identity for row in found.spool.records()]
    with taken(GRANTED + f'keys = ["{identities[1]}"]\n') as found:
        assert found.receipt.waivers[0].covered == 1


def test_another_check_is_not_covered() -> None:
    waiver = Waiver(code="DAT124", reason="-", authority="-", document="-", expires_on=ON)
    assert waiver.covers("DAT124", About("contract", "1"))
    assert not waiver.covers("DAT201", About("contract", "1"))


def test_checks_that_rest_on_a_norm_cannot_be_waived() -> None:
    cited = [notice for notice in catalogue.notices().values() if statutory(notice)]
    assert {"LAW200"} <= {notice.code for notice in cited}
    for notice in cited:
        with pytest.raises(FaultyFileError, match="法定校验，不能豁免") as told:
            waivers.read(GRANTED.replace("publicity-before-decision", notice.code))
        assert told.value.faults[0].line == 2
        assert "《" in str(told.value)


@pytest.mark.parametrize("code", ["CSV061", "TXT200", "CSV333", "REF330", "ENC024", "TXT201"])
def test_what_leaves_no_record_cannot_be_waived(code: str) -> None:
    with pytest.raises(FaultyFileError, match="没有可豁免的记录"):
        waivers.read(GRANTED.replace("publicity-before-decision", code))


@pytest.mark.parametrize("code", ["IDN101", "REF021", "REF170", "NUM203"])
def test_what_is_found_in_a_record_that_was_read_can_be_waived(code: str) -> None:
    assert waivers.read(GRANTED.replace("publicity-before-decision", code))[0].code == code


@pytest.mark.parametrize(
    ("change", "line", "code"),
    [
        (("check = ", "chek = "), 1, "PRF201"),
        (("publicity-before-decision", "no-such-check"), 2, "PRF343"),
        (('reason = "旧系统按受理日公示，已书面更正"', 'reason = ""'), 3, "PRF205"),
        (('authority = "示例市信用中心"\n', ""), 1, "PRF201"),
        (("2024-12-31", "2024-02-30"), 6, "PRF208"),
        (('expires_on = "2024-12-31"', 'expires_on = "2024-12-31"\nuntil = "2025"'), 7, "PRF202"),
        (('expires_on = "2024-12-31"', 'expires_on = "2024-12-31"\nrecord = "penalty"'), 7, "PRF332"),
        (('expires_on = "2024-12-31"', 'expires_on = "2024-12-31"\nkeys = [\n  "a",\n  7,\n]'), 9, "PRF205"),
        (('authority = "', "authority = "), 4, "PRF200"),
        (("[[waivers]]", "[[waiver]]"), 1, "PRF201"),
    ],
)
def test_a_faulty_file_tells_its_line(change: tuple[str, str], line: int, code: str) -> None:
    with pytest.raises(FaultyFileError) as told:
        waivers.read(GRANTED.replace(*change))
    assert (line, code) in {(fault.line, fault.error.fault.code) for fault in told.value.faults}


def test_all_faults_of_a_file_are_told_at_once() -> None:
    twice = GRANTED.replace("2024-12-31", "soon") + GRANTED.replace("publicity-before-decision", "CSV061")
    with pytest.raises(FaultyFileError) as told:
        waivers.read(twice)
    assert [fault.line for fault in told.value.faults] == [6, 8]


def test_the_doors_take_a_waiver_file(tmp_path: Path) -> None:
    data, file, out = tmp_path / "data.csv", tmp_path / "豁免.toml", tmp_path / "out"
    data.write_text(text(), "utf-8")
    file.write_text(GRANTED, "utf-8")
    assert door("check", data, "--on", "2024-10-08").status == 1
    waived = door("check", data, "--on", "2024-10-08", "--waivers", file)
    assert (waived.status, "已豁免：示信函〔2024〕12号" in waived.out) == (0, True)
    assert door("check", data, "--on", "2025-01-01", "--waivers", file).status == 1  # expired: it fires again
    assert door("check", data, "--waivers", file).status == 2  # nobody says on which day
    received = door("receive", data, "--on", "2024-10-08", "--waivers", file, "--out", out)
    assert received.status == 0
    assert "示信函〔2024〕12号" in (out / "findings.csv").read_text("utf-8-sig")
    file.write_text(GRANTED.replace("publicity-before-decision", "LAW200"), "utf-8")
    refused = door("receive", data, "--on", "2024-10-08", "--waivers", file, "--out", out)
    assert (refused.status, "第 2 行" in refused.err) == (2, True)
