"""Root causes: every worked example is a table, planted or clean, that is received as a file; each is said once."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it has no types

from gov_integrity.exchange.journey import Order, read
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.cause import Cause, Planted
from gov_integrity.forms.finding import ERROR, Finding
from gov_integrity.standard import catalogue
from gov_integrity.standard.calendars import calendar

CAUSES = catalogue.causes()
CODES = {cause.code for cause in CAUSES}
EXAMPLES = [
    pytest.param(cause, example, id=f"{cause.id}-{example.affected}") for cause in CAUSES for example in cause.examples
]


def written(example: Planted, folder: Path) -> Path:
    """Write a worked example as its sender would: a workbook where cells are numbers, else a file of text."""
    if not example.numbers:
        text = io.StringIO()
        csv.writer(text).writerows((example.header, *example.rows))
        path = folder / "table.csv"
        path.write_text(text.getvalue(), "utf-8")
        return path
    path = folder / "table.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, example.header)
        for line, row in enumerate(example.rows, 1):
            for column, (header, cell) in enumerate(zip(example.header, row, strict=True)):
                if header in example.numbers:
                    sheet.write_number(line, column, float(cell))
                else:
                    sheet.write_string(line, column, cell)
    return path


def received(example: Planted) -> tuple[list[Finding], tuple[int, int, int]]:
    """Return what is found in a worked example, and how many rows were accepted, warned of, and rejected."""
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        order = Order(
            paths=(written(example, Path(folder)),), calendar=calendar(), on=date(2024, 10, 8), record=example.record
        )
        read(order, spool)
        return list(spool.findings()), spool.dispositions(0)


def of_causes(findings: list[Finding]) -> Iterator[tuple[str, int]]:
    yield from ((finding.code, finding.affected) for finding in findings if finding.code in CODES)


@pytest.mark.parametrize(("cause", "example"), EXAMPLES)
def test_a_worked_example_is_said_once_with_its_rows(cause: Cause, example: Planted) -> None:
    findings, ends = received(example)
    assert list(of_causes(findings)) == ([(cause.code, example.affected)] if example.affected else [])
    if example.affected and cause.level is ERROR:
        assert ends[2] >= example.affected


def test_there_are_enough_causes_each_with_both_kinds_of_example() -> None:
    assert len(CAUSES) >= 20
    for cause in CAUSES:
        assert (cause.sees is None) is (cause.headless is not None), cause.id
        assert any(example.affected for example in cause.examples), cause.id
        assert any(not example.affected for example in cause.examples), cause.id
