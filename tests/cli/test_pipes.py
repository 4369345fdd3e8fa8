"""``gov-integrity … | head -1``: the reader leaves, the command ends quietly, and what it writes to disk is whole."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gov_integrity.publish.listings import listing_ids
from tests.cli.door import EXAMPLE, ROOT, run
from tests.cli.piping import SMALLEST
from tests.cli.test_help import VERBS
from tests.exchange.tables import HEADER, cells, penalty, table

ON = ("--on", "2024-10-08")
ROWS = 200
QUERY = ("--by", "甲", "--recipient", "乙", "--purpose", "丙", "--authority", "丁", "--at", "2024-10-08T10:00:00Z")
REGISTER = """
title = "示例登记"
[[senders]]
name = "示例市市场监督管理局"
code = "114101050050000181"
[[senders.owes]]
record = "administrative-penalty"
every = "month"
since = "2024-07"
due = { day = 10 }
basis = "示例办法"
"""
Piped = Callable[..., tuple[int, str, str]]
# these write files, and a line or two to the screen
FEW_WORDS = {"convert", "dossier", "fix", "forward", "generate", "letter", "map", "package", "report", "template"}
# these lists say how often, and give a few places of each
SUMS = {"junit", "markdown", "table"}
# these speak with another program over the pipe itself
OTHER_END = {"conformance answer", "conformance run"}


@pytest.fixture(scope="module")
def piped() -> Iterator[Piped]:
    """Return what runs a command whose reader leaves."""
    command, pipe = [sys.executable, "-m", "tests.cli.piping"], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        into, out = server.stdin, server.stdout

        def ended(leaves: str, *arguments: object) -> tuple[int, str, str]:
            into.write(json.dumps([leaves, *map(str, arguments)]) + "\n")
            into.flush()
            status, taken, told = json.loads(out.readline())
            return status, taken, told

        yield ended
        into.close()


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file in which so much is wrong that no pipe holds it."""
    path = tmp_path_factory.mktemp("faulty") / "data.csv"
    days = ("2024-09-02", "2024-13-01")  # every other row: of more it would be said once that the column is at fault
    rows = (cells(penalty(number, 处罚决定日期=days[number % 2])) for number in range(ROWS))
    path.write_text(table([HEADER, *rows]), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory, faulty: Path) -> dict[str, tuple[object, ...]]:
    """Return what makes every command write something; results of ``receive`` are there for those that read them."""
    place = tmp_path_factory.mktemp("place")
    good, key, register = place / "good.csv", place / "key", place / "register.toml"
    good.write_text(table([HEADER, *(cells(penalty(number)) for number in range(ROWS))]), encoding="utf-8")
    key.write_text("a key of a test, thirty-two bytes", encoding="utf-8")
    register.write_text(REGISTER, encoding="utf-8")
    received = ("receive", EXAMPLE, *ON, "--out", place / "before")
    assert run(*received).status == 1
    viewed = (good, *ON, "--key-file", key, "--audience", "public", *QUERY, "--log")
    assert run("view", *viewed, place / "log.ndjson").status == 0
    receipt = place / "before" / "receipt.json"
    return {
        "accesses": (place / "log.ndjson", "--key-file", key),
        "check": (faulty, "--workers", "1"),
        "decide": ("publicity-period", good, *ON),
        "doctor": (),
        "explain": ("DAT115",),
        "gap": (good, *ON),
        "impact": (good, *ON, "--new", "order-36=never"),
        "profile check": (ROOT / "src" / "gov_integrity" / "standard" / "profiles" / "grassroots-2025.toml",),
        "profile compare": ("six-dimensions-2025", "six-dimensions-2025-equal"),
        "receipt chain": (receipt,),
        "receipt verify": (place / "before",),
        "receive": (good, *ON, "--workers", "1", "--out", place / "out"),
        "rejections": (good, EXAMPLE, "--of", place / "before"),
        "replay": (good, *ON),
        "retention": (good, "--from", "2026-01-01", "--to", "2035-12-31", "--key-file", key),
        "sample": ("contract", "--count", "200"),
        "score": (EXAMPLE, "--profile", "six-dimensions-2025", "--period", "2024"),
        "senders": (register, receipt, *ON),
        "timeline": (good, *ON),
        "view": (*viewed, place / "another.ndjson"),
    }


def test_every_command_is_tried_or_writes_a_line_or_two(orders: dict[str, tuple[object, ...]]) -> None:
    assert set(orders) | FEW_WORDS | OTHER_END == set(VERBS)


def test_a_reader_who_was_never_there(piped: Piped, orders: dict[str, tuple[object, ...]]) -> None:
    """Status 0, and not a word: whoever leaves does not want to be told."""
    for verb, given in orders.items():
        status, _taken, told = piped("first", *verb.split(), *given)
        assert (verb, status, told) == (verb, 0, "")


@pytest.mark.parametrize("shape", listing_ids())
def test_a_reader_who_leaves_a_list(piped: Piped, faulty: Path, shape: str) -> None:
    """A list that no pipe holds is left after its first bytes; one that gives sums only, before them."""
    given = ("check", faulty, "--workers", "1", "--format", shape)
    assert piped("first", *given) == (0, "", "")
    status, whole, told = piped("never", *given)
    assert (status, told) == (1, "")
    if shape in SUMS:
        assert len(whole.encode()) < SMALLEST
    else:
        assert len(whole.encode()) > 2 * SMALLEST
        status, taken, told = piped("soon", *given)
        assert (status, told, taken) == (0, "", whole[: len(taken)])


@pytest.mark.parametrize("verb", ["decide", "sample", "timeline", "view"])
def test_a_reader_who_leaves_much_else(piped: Piped, orders: dict[str, tuple[object, ...]], verb: str) -> None:
    _status, whole, _told = piped("never", verb, *orders[verb])
    assert len(whole.encode()) > 2 * SMALLEST
    status, taken, told = piped("soon", verb, *orders[verb])
    assert (status, told, taken) == (0, "", whole[: len(taken)])


def test_the_results_are_whole_though_nobody_reads_of_them(
    piped: Piped, orders: dict[str, tuple[object, ...]], tmp_path: Path
) -> None:
    source = orders["receive"][0]
    assert piped("first", "receive", source, *ON, "--workers", "1", "--out", tmp_path / "out")[0] == 0
    assert run("receipt", "verify", tmp_path / "out").status == 0
