"""A workbook is read in a process of its own: whatever that process meets, the run goes on."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.order import Order
from gov_integrity.exchange.physical import read_apart
from gov_integrity.exchange.physical.found import RefusedError
from gov_integrity.exchange.physical.sheet_reader import CAN_LIMIT
from gov_integrity.exchange.row import Source
from gov_integrity.exchange.workers import WorkerLostError
from gov_integrity.reports.receiving import receive
from gov_integrity.standard.calendars import calendar
from tests.exchange.tables import ON, penalties
from tests.formats import workbooks
from tests.formats.reading import Reader, read_file

STARVED = replace(LIMITS, reader_bytes=workbooks.SMALL_READER)
ROWS = workbooks.sheet_xml(workbooks.rows_xml(1_200, 2))


@pytest.fixture
def source(tmp_path: Path) -> Source:
    path = tmp_path / "data.xlsx"
    path.write_bytes(workbooks.package({"一": ROWS, "二": ROWS}))
    return Source(path, path.name)


def limits_of_its_own(number: int) -> Limits:
    """Return limits under which no other test reads, so that no other test's process waits for work."""
    return replace(LIMITS, reader_bytes=LIMITS.reader_bytes - number)


def process_of(reader: read_apart.Reader) -> int:
    return reader._worker._process.pid  # noqa: SLF001 - who it is, nothing else tells


@pytest.mark.skipif(not CAN_LIMIT, reason="this system keeps no process below a limit of memory")
def test_a_workbook_that_takes_all_memory_is_told_and_no_other_file_suffers(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.xlsx").write_bytes(workbooks.greedy())
    (tmp_path / "in" / "b.xlsx").write_bytes(workbooks.package({"一": ROWS}))
    (tmp_path / "in" / "c.csv").write_text(penalties(3), encoding="utf-8")
    order = Order(paths=(tmp_path / "in",), calendar=calendar(), on=ON, limits=STARVED)
    received = receive(order, tmp_path / "out")
    codes = {told["code"]: told["count"] for told in received.receipt.document()["findings_by_code"]}  # type: ignore[attr-defined]  # a receipt's own
    assert received.unreadable
    assert (codes["RUN178"], codes["CSV200"]) == (1, 1)
    assert (received.receipt.counts.read, received.receipt.counts.warned) == (4, 3)


@pytest.mark.skipif(not CAN_LIMIT, reason="this system keeps no process below a limit of memory")
def test_the_limit_is_named_and_enough_memory_is_enough(reading: Reader) -> None:
    starved = reading(workbooks.greedy(), "data.xlsx", STARVED)
    assert (starved.rows, starved.codes) == ([], ["RUN178"])
    assert starved.only("RUN178").slots == {"limit": str(workbooks.SMALL_READER)}
    fed = reading(workbooks.greedy(), "data.xlsx")
    assert (len(fed.rows), fed.codes) == (2, [])


@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGSEGV])
def test_a_process_that_dies_over_a_sheet_is_one_finding_there(source: Source, number: signal.Signals) -> None:
    with read_apart.opened(source, LIMITS) as reader:
        assert reader.start("一") == 0
        rows = reader.rows("一")
        assert next(rows) == [1.0, 1.0]
        os.kill(process_of(reader), number)
        with pytest.raises(RefusedError) as refused:
            list(rows)
    assert refused.value.finding.code == "RUN178"
    assert (refused.value.finding.place.file, refused.value.finding.place.sheet) == ("data.xlsx", "一")
    assert len(read_file(source.path).rows) == 2_400


def test_what_the_system_takes_away_ends_the_run_and_is_no_fault_of_the_file(source: Source) -> None:
    """A machine without memory kills whom it likes: a receipt may not depend on that."""
    with read_apart.opened(source, LIMITS) as reader:
        os.kill(process_of(reader), signal.SIGKILL)
        with pytest.raises(WorkerLostError):
            reader.start("一")


def test_one_process_reads_small_workbooks_one_after_the_other(source: Source) -> None:
    limits = limits_of_its_own(1)
    with read_apart.opened(source, limits) as first, read_apart.opened(source, limits) as beside:
        assert process_of(first) != process_of(beside)
        pair = {process_of(first), process_of(beside)}
    (source.path.parent / "bad.xlsx").write_bytes(workbooks.package({"一": ROWS})[:2_000])
    with pytest.raises(RefusedError), read_apart.opened(replace(source, path=source.path.parent / "bad.xlsx"), limits):
        pass
    with read_apart.opened(source, limits) as again:
        assert process_of(again) in pair
        assert [name for name, _visible in again.sheets] == ["一", "二"]


def test_a_sheet_that_is_left_early_does_not_stand_in_the_next_one(source: Source) -> None:
    limits = limits_of_its_own(2)
    with read_apart.opened(source, limits) as reader:
        reader.start("一")
        next(reader.rows("一"))
        reader.start("二")
        assert len(list(reader.rows("二"))) == 1_200
    with read_apart.opened(source, limits) as reader:
        reader.start("一")
        assert len(list(reader.rows("一"))) == 1_200


def test_a_process_that_owes_an_answer_is_not_asked_again(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_pipe: object) -> object:
        raise KeyboardInterrupt

    def start(told: list[int]) -> None:
        with read_apart.opened(source, limits) as reader, monkeypatch.context() as patched:
            told.append(process_of(reader))
            patched.setattr("gov_integrity.exchange.workers.pickle.load", interrupt)
            reader.start("一")

    limits, before = limits_of_its_own(3), list[int]()
    with pytest.raises(KeyboardInterrupt):
        start(before)
    with read_apart.opened(source, limits) as reader:
        assert process_of(reader) not in before


def test_a_reading_process_leaves_no_picture_of_its_memory_and_ends_with_the_run(source: Source) -> None:
    """The program prints who reads for it and ends: the reader must be gone, and have had the limits."""
    program = (
        "import resource, sys; from pathlib import Path\n"
        "from gov_integrity.exchange.limits import LIMITS; from gov_integrity.exchange.physical import read_apart\n"
        "from gov_integrity.exchange.row import Source\n"
        "with read_apart.opened(Source(Path(sys.argv[1]), 'a'), LIMITS) as reader: pid = reader._worker._process.pid\n"
        "print(pid, *resource.prlimit(pid, resource.RLIMIT_AS), *resource.prlimit(pid, resource.RLIMIT_CORE))\n"
    )
    told = subprocess.run([sys.executable, "-c", program, source.path], capture_output=True, text=True, check=True)
    pid, *limits = map(int, told.stdout.split())
    assert told.stderr == ""
    assert limits == [LIMITS.reader_bytes] * 2 + [0, 0]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
