"""Every hostile input of the catalogue ends as it is declared: status, codes, counts, within its limits."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from tests.hostile.catalogue import INPUTS
from tests.hostile.form import Input
from tests.hostile.outcome import outcome, results

ROOT = Path(__file__).parents[2]
MOST_KIB = 400 * 1024  # of memory that any input may have taken, small or of its real size
Played = Callable[[Input, int, Path], list[dict[str, float]]]


@pytest.fixture(scope="module")
def played() -> Iterator[Played]:
    """A server that forks a child for each command; it is started once."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    command = [sys.executable, "-m", "tests.hostile.server"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        asked, answered = server.stdin, server.stdout

        def play(given: Input, size: int, folder: Path) -> list[dict[str, float]]:
            asked.write(f"{given.number}\t{size}\t{folder}\n")
            asked.flush()
            told: list[dict[str, float]] = json.loads(answered.readline())
            return told

        yield play
        asked.close()


def assert_as_declared(given: Input, size: int, folder: Path, played: Played) -> list[dict[str, float]]:
    ended = played(given, size, folder)
    screen = "".join(path.read_text("utf-8", "replace") for path in sorted(folder.glob("screen*")))
    assert not any(each["late"] for each in ended), screen
    assert [each["status"] for each in ended] == [play.status for play in given.plays], screen
    assert "Traceback" not in screen
    assert [text for text in given.told if text not in screen] == []
    assert [text for text in given.untold if text in screen] == []
    if size == given.sizes[0]:
        assert outcome(folder) == (" ".join(sorted(given.codes.split())), given.counts)
    assert max(each["kib"] for each in ended) < MOST_KIB
    if given.same:
        assert results(folder / "out") == results(folder / "first")
    return ended


@pytest.mark.parametrize("given", INPUTS, ids=lambda given: f"{given.number} {given.what}")
def test_an_input_ends_as_declared(given: Input, tmp_path: Path, played: Played) -> None:
    assert_as_declared(given, given.sizes[0], tmp_path, played)


@pytest.mark.prove
@pytest.mark.parametrize(
    "given",
    [each for each in INPUTS if each.sizes[0] != each.sizes[1]],
    ids=lambda given: f"{given.number} {given.what}",
)
def test_an_input_of_its_real_size_ends_as_declared(
    given: Input, tmp_path: Path, played: Played, record_property: Callable[[str, object], None]
) -> None:
    """The codes are those of the small one, whatever their counts."""
    ended = assert_as_declared(given, given.sizes[1], tmp_path, played)
    record_property("mebibytes", max(each["kib"] for each in ended) / 1024)
    record_property("seconds", max(each["cpu"] for each in ended))
    told, _counts = outcome(tmp_path)
    assert {code.partition("*")[0] for code in told.split()} == {code.partition("*")[0] for code in given.codes.split()}


def test_the_catalogue_is_whole() -> None:
    assert [each.number for each in INPUTS] == list(range(1, 186))
    assert all(each.codes or each.counts or each.told for each in INPUTS), "nothing is expected of an input"


def test_every_dated_code_is_one_that_a_check_speaks_of() -> None:
    """A list with dated codes needs a check beside it, as the kinds of penalty have one (LAW147)."""
    codes = [(codes, code.declared) for codes in catalogue.code_lists() for code in codes]
    dated = {(of, code.since, code.until) for of, code in codes if code.since or code.until}
    assert dated == {(PenaltyKind, date(2021, 7, 15), None)}


@pytest.mark.parametrize("given", [each for each in INPUTS if each.counts], ids=lambda given: str(given.number))
def test_declared_counts_keep_every_row(given: Input) -> None:
    read, *fates = map(int, given.counts.split())
    assert read == sum(fates)
