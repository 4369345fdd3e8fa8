"""Rows of the two dual-publicity layouts, made from items as a department writes them."""

from collections.abc import Mapping
from functools import cache

from gov_integrity.exchange import headers
from gov_integrity.exchange.conversion import Side, convert, side
from gov_integrity.exchange.conversion_ledger import Converted, Fate
from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.row import Row
from gov_integrity.forms.finding import Place
from gov_integrity.forms.layout import Layout
from gov_integrity.standard import catalogue

LAYOUTS: Mapping[str, Layout] = {layout.id: layout for layout in catalogue.layouts()}
OLD, NEW = "dual-publicity-2016", "dual-publicity-2018"
LICENSE, PENALTY = "administrative-license", "administrative-penalty"


def of(layout: str, record: str) -> Side:
    return side(LAYOUTS[layout], record)


def head_of(row: Mapping[str, str], record: str = "") -> Head:
    return _head_of(tuple(row), record)


@cache
def _head_of(names: tuple[str, ...], record: str) -> Head:
    head = headers.find([Row(Place("data.csv", line=1), names)], record=record)
    assert isinstance(head, Head), head
    return head


def converted(row: Mapping[str, str], target: str, record: str) -> Converted:
    """Convert one row, its layout recognised by its headers."""
    head = head_of(row, record)
    unitless = frozenset(name for name, code in head.spoiled.items() if code == "CSV062")
    cells = [(column, row[column.header]) for column in head.columns]
    return convert(cells, of(head.layout, record), of(target, record), unitless)


def given(row: Mapping[str, str]) -> dict[str, str]:
    """Return what a row says."""
    return {item: text for item, text in row.items() if text}


def ended(done: Converted, fate: Fate) -> dict[str, str]:
    """Return the source headers of one fate, with why."""
    return {entry.source: entry.reason.value for entry in done.ledger if entry.fate is fate}
