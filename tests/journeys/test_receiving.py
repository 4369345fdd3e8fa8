"""The main job from Python: what comes back, what is left, and what is refused."""

from datetime import date
from pathlib import Path

import pytest

import gov_integrity as gi
from gov_integrity.standard import profiles
from tests.exchange.tables import HEADER, ON, cells, lines, penalties, penalty, table


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "data.csv").write_text(penalties(2), encoding="utf-8")
    return tmp_path / "in"


def order(*paths: Path, on: date | None = ON, profile: str = "") -> gi.Order:
    scored = profiles.profile(profile) if profile else None
    return gi.Order(paths=paths, calendar=gi.calendar(), on=on, profile=scored)


def test_what_comes_back(source: Path, tmp_path: Path) -> None:
    received = gi.receive(order(source), tmp_path / "out")
    assert isinstance(received, gi.Received)
    assert (received.errors, received.unreadable, received.cards) == (False, False, ())
    assert received.receipt.counts.read == 3
    assert [path.name for path in received.paths] == [
        "answers.ndjson",
        "findings.csv",
        "report.html",
        "scores.json",
        "receipt.json",
    ]
    assert all(path.is_file() for path in received.paths)


def test_errors_and_what_cannot_be_read_are_told(source: Path, tmp_path: Path) -> None:
    (source / "bad.csv").write_text(table([HEADER, cells(penalty(9, 处罚依据=""))]), encoding="utf-8")
    received = gi.receive(order(source), tmp_path / "out")
    assert (received.errors, received.unreadable) == (True, False)
    received = gi.receive(order(source, tmp_path / "missing.csv"), tmp_path / "out")
    assert (received.errors, received.unreadable) == (True, True)


def test_without_a_day_nothing_is_answered_or_scored(source: Path, tmp_path: Path) -> None:
    received = gi.receive(order(source, on=None, profile="six-dimensions-2025"), tmp_path / "out")
    assert received.cards == ()
    assert received.receipt.on is None
    assert (tmp_path / "out" / "answers.ndjson").read_bytes() == b""


def test_a_rejected_value_is_never_scored(tmp_path: Path) -> None:
    """Two of three values are taken, the third has a denominator that is no number."""
    example = gi.IndicatorValue.example
    values = [{**example, "id": f"v-{number}", "indicator": name} for number, name in enumerate(("a-b", "c-d"))]
    good = {**example, "id": "v-2"}
    path = tmp_path / "values.ndjson"
    path.write_text(lines([good, {**values[0], "denominator": "many"}]), encoding="utf-8")
    received = gi.receive(order(path, profile="six-dimensions-2025"), tmp_path / "out")
    (card,) = received.cards
    assert card.body_code == example["about_code"]
    assert (received.receipt.counts.accepted, received.receipt.counts.rejected) == (1, 1)


@pytest.mark.parametrize("where", ["in", "in/out", "."])
def test_results_among_the_sources_are_refused(source: Path, where: str) -> None:
    with pytest.raises(gi.CannotWriteError):
        gi.receive(order(source), source.parent / where)
    assert [path.name for path in source.iterdir()] == ["data.csv"]


def test_the_language_changes_words_and_nothing_else(source: Path, tmp_path: Path) -> None:
    both = [gi.receive(order(source), tmp_path / language, language=language) for language in ("zh", "en")]
    documents = [received.receipt.document() for received in both]
    assert {name for name in documents[0] if documents[0][name] != documents[1][name]} == {"outputs"}
    answers = [(tmp_path / language / "answers.ndjson").read_bytes() for language in ("zh", "en")]
    assert answers[0] == answers[1]
