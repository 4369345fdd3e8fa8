"""Packages follow each other, supersede each other and are passed on: what breaks the chain is found."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from gov_integrity.exchange.chain import Break, links
from gov_integrity.exchange.outbox import RECEIPT
from gov_integrity.standard.records.receipt import Receipt
from tests.cli.door import Ended, run
from tests.exchange.tables import ON, contract, lines

MARCH, APRIL, MAY = (("2024-03-01", "2024-03-31"), ("2024-04-01", "2024-04-30"), ("2024-05-01", "2024-05-31"))


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "key"
    path.write_bytes(b"0123456789abcdef")
    return path


def packed(folder: Path, name: str, period: tuple[str, str], *more: str, number: int = 1, sender: str = "甲局") -> Path:
    data = folder / f"data-{name}"
    data.mkdir()
    (data / "c.ndjson").write_text(lines([contract(number)]), encoding="utf-8")
    path = folder / "sent" / f"{name}.zip"
    path.parent.mkdir(exist_ok=True)
    said = ("--id", name, "--sender", sender, "--receiver", "乙中心", "--from", period[0], "--to", period[1])
    assert run("package", data, "--out", path, *said, *more).status == 0
    return path


def received(path: Path, key: Path, name: str, *more: object) -> list[str]:
    """Receive a package and return the codes that concern it as a whole."""
    out = path.parents[1] / f"out-{name}"
    ended = run("receive", path, "--on", ON.isoformat(), "--out", out, "--key-file", key, *more)
    assert ended.status in {0, 1}, ended.err
    told = json.loads((out / RECEIPT).read_text("utf-8"))
    return [each["code"] for each in told["findings_by_code"] if each["code"].startswith(("REF", "LIF"))]


def test_a_package_follows_the_one_that_it_names(tmp_path: Path, key: Path) -> None:
    increment = ("--operation", "incremental", "--predecessor")
    assert received(packed(tmp_path, "march", MARCH), key, "march") == []
    april = packed(tmp_path, "april", APRIL, *increment, "march", number=2)
    assert received(april, key, "april", "--after", tmp_path / "out-march") == []
    assert received(april, key, "alone") == ["REF384"]
    may = packed(tmp_path, "may", MAY, *increment, "april", number=3)
    assert received(may, key, "gap", "--after", tmp_path / "out-march") == ["REF383"]


def test_a_second_package_of_a_period_supersedes_the_first(tmp_path: Path, key: Path) -> None:
    first = packed(tmp_path, "march", MARCH)
    received(first, key, "march")
    again = packed(tmp_path, "march-again", MARCH, number=2)
    assert received(again, key, "again", "--after", tmp_path / "out-march") == ["REF014"]
    assert received(first, key, "same", "--after", tmp_path / "out-march") == ["REF013"]


def chained(tmp_path: Path, *names: str) -> Ended:
    return run("receipt", "chain", *(tmp_path / f"out-{name}" for name in names))


def test_a_chain_of_receipts_shows_its_gaps_and_forks(tmp_path: Path, key: Path) -> None:
    received(packed(tmp_path, "march", MARCH), key, "march")
    received(packed(tmp_path, "april", APRIL, number=2), key, "april", "--after", tmp_path / "out-march")
    received(packed(tmp_path, "may", MAY, number=3), key, "may", "--after", tmp_path / "out-april")
    whole = chained(tmp_path, "may", "march", "april")
    assert whole.status == 0
    assert [line.split()[3] for line in whole.out.splitlines()] == [
        "2024-03-01/2024-03-31",
        "2024-04-01/2024-04-30",
        "2024-05-01/2024-05-31",
    ]
    gap = chained(tmp_path, "march", "may")
    assert (gap.status, gap.out.count("×"), "不在其中" in gap.out) == (1, 1, True)
    received(packed(tmp_path, "may-too", MAY, number=4), key, "fork", "--after", tmp_path / "out-april")
    fork = chained(tmp_path, "march", "april", "may", "fork")
    assert (fork.status, fork.out.count("也承接同一份")) == (1, 2)
    assert run("receipt", "chain", key).status == 2


def receipt(name: str, before: str, sender: str, period: tuple[str, str]) -> Receipt:
    example: dict[str, object] = {**Receipt.example, "id": name, "predecessor": before}
    said = {"sender_name": sender, "period_starts_on": period[0], "period_ends_on": period[1]}
    taken = Receipt.take({**example, "submission": {**Receipt.example["submission"], **said}})  # type: ignore[dict-item]  # an example is plain data
    assert isinstance(taken, Receipt)
    return taken


@pytest.mark.parametrize(
    ("second", "breaks"),
    [
        (("甲局", APRIL), []),
        (("甲局", MARCH), []),
        (("丙局", APRIL), [Break.OTHER_SENDER]),
    ],
)
def test_a_link_stays_with_its_sender(second: tuple[str, tuple[str, str]], breaks: Sequence[Break]) -> None:
    first, *rest = links([receipt("a", "nothing", "甲局", MARCH), receipt("b", "a", *second)])
    assert [kind for kind, _other in first.breaks] == [Break.GAP]
    assert [[kind for kind, _other in each.breaks] for each in rest] == [list(breaks)]


def test_a_link_does_not_go_back_in_time() -> None:
    *_first, last = links([receipt("a", "nothing", "甲局", APRIL), receipt("b", "a", "甲局", MARCH)])
    assert last.breaks == ((Break.BACKWARDS, "a"),)


def forwarded(path: Path, name: str, start: tuple[str, str], end: tuple[str, str], on: str = "2024-04-09") -> Ended:
    way = ("--from", start[0], "--from-level", start[1], "--to", end[0], "--to-level", end[1], "--on", on)
    return run("forward", path, "--out", path.parent / f"{name}.zip", *way)


def test_a_package_is_passed_on_with_its_own_id(tmp_path: Path, key: Path) -> None:
    city, province, nation = ("乙中心", "prefecture"), ("丙中心", "province"), ("丁中心", "national")
    first = packed(tmp_path, "march", MARCH)
    assert forwarded(first, "up", city, province).status == 0
    assert forwarded(first.parent / "up.zip", "top", province, nation).status == 0
    assert received(first.parent / "top.zip", key, "top") == []
    said = json.loads((tmp_path / "out-top" / RECEIPT).read_text("utf-8"))
    assert (said["package"], said["submission"]["sender_name"]) == ("march", "甲局")
    astray = forwarded(first.parent / "up.zip", "astray", ("戊中心", "province"), nation)
    assert (astray.status, "丙中心" in astray.err) == (2, True)
    assert forwarded(first.parent / "up.zip", "down", province, city).status == 2
    assert forwarded(first.parent / "up.zip", "early", province, nation, on="2024-04-01").status == 2
    assert forwarded(tmp_path, "none", city, province).status == 2
    assert sorted(path.name for path in first.parent.iterdir()) == ["march.zip", "top.zip", "up.zip"]
