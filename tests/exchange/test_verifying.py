"""A receipt can be checked by whoever holds it: what was changed afterwards is seen, wherever it was changed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gov_integrity.exchange.order import Order
from gov_integrity.exchange.verifying import Point, verified
from gov_integrity.reports.receiving import receive
from gov_integrity.standard.calendars import calendar
from tests.cli.door import run
from tests.exchange.tables import ON, penalties


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.csv").write_text(penalties(3), encoding="utf-8")
    receive(Order(paths=(tmp_path / "in",), calendar=calendar(), on=ON), tmp_path / "out")
    return tmp_path / "out"


def wrong(out: Path, *sources: Path) -> set[tuple[Point, str]]:
    return {(each.point, each.file) for each in verified(out, sources) if not each.holds}


def test_nothing_is_wrong_with_what_was_just_written(out: Path) -> None:
    assert wrong(out) == wrong(out / "receipt.json", out.parent / "in") == set()
    assert {each.point for each in verified(out, [out.parent / "in"])} == set(Point)
    ended = run("receipt", "verify", out, out.parent / "in")
    assert (ended.status, ended.err, "不对" in ended.out) == (0, "", False)


def test_a_file_that_changed_or_is_gone(out: Path) -> None:
    (out / "findings.csv").write_text("", encoding="utf-8")
    (out / "report.html").unlink()
    (out.parent / "in" / "a.csv").write_text(penalties(4), encoding="utf-8")
    assert wrong(out) == {(Point.OUTPUT, "findings.csv")} | {
        (Point.OUTPUT, name) for name in ["report.html"] if (Point.OUTPUT, name) in wrong(out)
    }
    assert (Point.SOURCE, "a.csv") in wrong(out, out.parent / "in")
    ended = run("receipt", "verify", out)
    assert (ended.status, "不对" in ended.out) == (1, True)


@pytest.mark.parametrize(
    ("change", "seen"),
    [
        (lambda receipt: receipt["counts"].update(accepted=2), {Point.SUMS, Point.ID}),
        (lambda receipt: receipt["counts"].update(accepted=2, rejected=1), {Point.SUMS, Point.ID}),
        (lambda receipt: receipt.update(region="410100"), {Point.ID}),
        (lambda receipt: receipt["pins"][0].update(sha256="0" * 64), {Point.ID}),
        (lambda receipt: receipt.update(status="ready"), {Point.SHAPE}),
        (lambda receipt: receipt.pop("counts"), {Point.SHAPE}),
    ],
)
def test_a_receipt_that_was_changed(out: Path, change: Callable[[Any], object], seen: set[Point]) -> None:
    receipt = json.loads((out / "receipt.json").read_text("utf-8"))
    change(receipt)
    (out / "receipt.json").write_text(json.dumps(receipt), encoding="utf-8")
    assert {point for point, _file in wrong(out)} == seen


@pytest.mark.parametrize("text", ["", "[]", "{", '{"type": "receipt", "type": "receipt"}', "NaN"])
def test_what_is_no_receipt(tmp_path: Path, text: str) -> None:
    (tmp_path / "receipt.json").write_text(text, encoding="utf-8")
    assert wrong(tmp_path) == {(Point.SHAPE, "")}
