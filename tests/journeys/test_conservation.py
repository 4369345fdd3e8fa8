"""Nothing is lost: every row of every file ends in exactly one way, the way that was known beforehand."""

import csv
import io
import json
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, example, given, settings

from gov_integrity.exchange import journey, questions
from gov_integrity.exchange.order import Order
from gov_integrity.reports.receiving import Received, receive
from gov_integrity.standard import profiles
from gov_integrity.standard.calendars import calendar
from tests.exchange.tables import ON, taken
from tests.journeys.packages import CSV_ROWS, DOCUMENTS, Fate, Sent, csv_file, json_file, ndjson_file, packages, write

EVERYTHING = (
    csv_file(1, sorted(CSV_ROWS), encoding="gb18030", titles=3),
    csv_file(2, sorted(CSV_ROWS, reverse=True), encoding="utf-8-sig", titles=0),
    ndjson_file(3, ["", "cut", *sorted(DOCUMENTS)], encoding="utf-8"),
    json_file(4, ["scalar", *sorted(DOCUMENTS)]),
)
NAMES = {
    Fate.ACCEPTED: "accepted",
    Fate.WARNED: "warned",
    Fate.REJECTED: "rejected",
    Fate.BLANK: "blank",
    Fate.STRUCTURAL: "structural",
}


def received(package: Sequence[Sent], folder: Path, name: str = "out") -> tuple[Received, dict[str, bytes]]:
    """Receive a package; return what came of it and every file that was left."""
    source = write(package, folder / "in")
    profile = "six-dimensions-2025"
    order = Order(
        paths=(source,),
        calendar=calendar(),
        on=ON,
        profile=profiles.profile(profile),
        profile_sha256=profiles.sha256_of(profile),
    )
    found = receive(order, folder / name)
    return found, {path.relative_to(folder / name).as_posix(): path.read_bytes() for path in found.paths}


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@example(EVERYTHING)
@given(packages())
def test_every_row_ends_in_the_one_way_that_it_must(package: tuple[Sent, ...]) -> None:
    with TemporaryDirectory() as folder, ExitStack() as stack:
        found = stack.enter_context(taken(write(package, Path(folder)), on=ON))
        for number, sent in enumerate(package):
            tally = found.intake.tallies[number]
            accepted, warned, rejected = found.spool.dispositions(number)
            ends = {
                Fate.ACCEPTED: accepted,
                Fate.WARNED: warned,
                Fate.REJECTED: rejected,
                Fate.BLANK: tally.blank,
                Fate.STRUCTURAL: tally.structural,
            }
            assert (tally.source.name, ends) == (sent.name, sent.counts)
            assert tally.read == len(sent.fates)
        total = Counter(fate for sent in package for fate in sent.fates)
        counts = found.receipt.counts
        assert {fate: getattr(counts, name) for fate, name in NAMES.items()} == {fate: total[fate] for fate in Fate}
        assert counts.read == sum(len(sent.fates) for sent in package)


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@example(EVERYTHING)
@given(packages())
def test_every_check_is_counted_once_for_every_row_of_its_type(package: tuple[Sent, ...]) -> None:
    with TemporaryDirectory() as folder, ExitStack() as stack:
        found = stack.enter_context(taken(write(package, Path(folder)), on=ON))
        sums = {}
        for record, ledger in found.results.ledgers.items():
            per_check = {sum(ends.values()) for _check, ends in ledger.rows()}
            assert all(count >= 0 for _check, ends in ledger.rows() for count in ends.values())
            assert per_check == {ledger.records}
            sums[record] = ledger.records
        assert sum(sums.values()) == sum(sent.typed for sent in package)
        tables = sum(sent.typed for sent in package if sent.name.endswith(".csv"))
        assert sums.get("administrative-penalty", 0) == tables


@settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow])
@example(EVERYTHING)
@given(packages())
def test_the_results_do_not_depend_on_how_the_work_is_cut(package: tuple[Sent, ...]) -> None:
    left = []
    for size in (1, 2, 7, 2_000):
        with TemporaryDirectory() as folder, ExitStack() as stack:
            for module in (journey, questions):
                stack.enter_context(patch.object(module, "CHUNK", size))
            left.append(received(package, Path(folder))[1])
    assert left[0] == left[1] == left[2] == left[3]


def test_every_row_rejected_comes_back_and_every_one_accepted_is_answered(tmp_path: Path) -> None:
    """Rejected rows stand in ``rejected``, the others have an answer of every rule about their type."""
    found, files = received(EVERYTHING, tmp_path)
    back = {name.removeprefix("rejected/"): content for name, content in files.items() if name.startswith("rejected/")}
    counts = [sent.counts for sent in EVERYTHING]
    assert [len(_rows(back["1.csv"], "gb18030")) - 4, len(_rows(back["2.csv"], "utf-8-sig")) - 1] == [
        counts[0][Fate.REJECTED],
        counts[1][Fate.REJECTED],
    ]
    assert len(back["3.ndjson"].splitlines()) == counts[2][Fate.REJECTED]
    answers = [json.loads(line) for line in files["answers.ndjson"].splitlines()]
    answered = {(each["place"]["file"], each["place"]["record"]) for each in answers if each["record"] != "contract"}
    kept = sum(each[Fate.ACCEPTED] + each[Fate.WARNED] for each in counts[:2])
    assert len(answered) == kept
    assert {each["rule"] for each in answers} >= {"publicity-period", "dual-publicity-due"}
    assert found.receipt.counts.accepted == sum(each[Fate.ACCEPTED] for each in counts)


def _rows(content: bytes, encoding: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(encoding), newline="")))


def test_the_list_of_findings_is_complete(tmp_path: Path) -> None:
    found, files = received(EVERYTHING, tmp_path)
    rows = _rows(files["findings.csv"], "utf-8-sig")
    listed = Counter(row[0] for row in rows[1:])
    assert listed == {each.code: each.listed for each in found.receipt.findings_by_code}
    errors = {(row[2], row[4]) for row in rows[1:] if row[1] == "错误"}
    assert len(errors) == sum(sent.counts[Fate.REJECTED] for sent in EVERYTHING)


@pytest.mark.prove
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(packages(most=60))
def test_every_row_of_larger_packages(package: tuple[Sent, ...]) -> None:
    with TemporaryDirectory() as folder, ExitStack() as stack:
        found = stack.enter_context(taken(write(package, Path(folder)), on=ON))
        total = Counter(fate for sent in package for fate in sent.fates)
        counts = found.receipt.counts
        assert {fate: getattr(counts, name) for fate, name in NAMES.items()} == {fate: total[fate] for fate in Fate}
