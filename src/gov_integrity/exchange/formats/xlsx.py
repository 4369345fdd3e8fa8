"""XLSX — the sheets of a workbook, read only after its archive was looked at, and in a process of their own.

A number is delivered as a number, so that an identifier that a spreadsheet made one is seen; nothing is converted back.
Cells that a reader shows as empty, errors and formulas without a result, are put back where they are.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import chain, repeat
from typing import Final

from gov_integrity.exchange.formats import Format, Part
from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical import read_apart
from gov_integrity.exchange.physical.found import RefusedError, abnormal, found
from gov_integrity.exchange.physical.magic import is_workbook
from gov_integrity.exchange.physical.read_apart import Reader
from gov_integrity.exchange.physical.sheet_scan import Scan
from gov_integrity.exchange.physical.watched import hash_of
from gov_integrity.exchange.physical.width import fitted
from gov_integrity.exchange.physical.workbook import Sheet, Workbook, hidden, look
from gov_integrity.exchange.row import CellKind, Grid, Row, Source
from gov_integrity.exchange.template_mark import NOT_OURS, VERSION, Returned, returned, without_verdicts
from gov_integrity.forms.finding import Finding, Place

Cell = tuple[str, CellKind]

_EMPTY: Final = ("", CellKind.EMPTY)


def _read(source: Source, limits: Limits) -> Iterator[Part]:
    source.size, source.sha256 = hash_of(source)
    try:
        with source.open() as file:
            workbook = look(file, source, limits)
        yield from workbook.findings
        with read_apart.opened(source, limits) as reader:
            yield from _parts(workbook, reader, source, limits)
        if hash_of(source) != (source.size, source.sha256):
            yield found("FIL007", source.place)
    except RefusedError as error:
        yield error.finding


def _parts(workbook: Workbook, reader: Reader, source: Source, limits: Limits) -> Iterator[Part]:
    sheets = _together(workbook.sheets, reader, source.place)
    yield from hidden([sheet.name for sheet in sheets if not sheet.is_visible], source.place)
    ours = _returned(sheets, reader)
    for sheet in sheets:
        if sheet.name in ours.helpers:
            continue
        if sheet.is_visible and sheet.scan.cells:
            rows = _rows(reader, sheet.scan, Place(source.name, sheet.name), reader.start(sheet.name), limits)
            yield Grid(source.name, sheet.name, without_verdicts(rows) if ours.is_marked else rows, ours.record)


def _returned(sheets: Sequence[Sheet], reader: Reader) -> Returned:
    """Return what a workbook of ours that came back says of itself."""
    if not any(sheet.name == VERSION and sheet.scan.cells for sheet in sheets):
        return NOT_OURS
    first = reader.first(VERSION)
    return returned(str(first[0][0])) if first and first[0] else NOT_OURS


def _together(looked: Sequence[Sheet], reader: Reader, place: Place) -> list[Sheet]:
    """Return the sheets that were looked at as the reader names them; both must see the same."""
    if len(reader.sheets) != len(looked):
        raise abnormal(place)
    for (name, is_visible), sheet in zip(reader.sheets, looked, strict=True):
        if sheet.name not in {"", name} or sheet.is_visible not in {None, is_visible}:
            raise abnormal(place)
    return [
        Sheet(name, is_visible, sheet.scan) for (name, is_visible), sheet in zip(reader.sheets, looked, strict=True)
    ]


def _rows(reader: Reader, seen: Scan, place: Place, left: int, limits: Limits) -> Iterator[Row | Finding]:
    broken: dict[int, list[tuple[int, Cell]]] = {}
    for (row, column), (kind, text) in seen.broken.items():
        broken.setdefault(row, []).append((column, (text, kind)))
    lacking = [_EMPTY] * left
    try:
        for number, values in enumerate(chain(reader.rows(place.sheet), repeat(())), 1):
            if not values and number > seen.rows:
                return
            cells = [(value, CellKind.TEXT) if type(value) is str and value else _cell(value) for value in values]
            cells[:0] = lacking
            cells += [_EMPTY] * (seen.columns - len(cells))
            here = Place(place.file, place.sheet, line=number)
            yield _row(cells, broken.get(number, ()), here, limits)
    except RefusedError as error:
        yield error.finding


def _row(cells: list[Cell], broken: Sequence[tuple[int, Cell]], place: Place, limits: Limits) -> Row | Finding:
    for column, cell in broken:
        cells[column - 1] = cell
    texts = fitted([text for text, _kind in cells], place, limits)
    if isinstance(texts, Finding):
        return texts
    return Row(place, texts, tuple(kind for _text, kind in cells[: len(texts)]))


def _cell(value: object) -> Cell:
    """Return the text and the kind of a cell as the reader gives it."""
    match value:
        case str():
            return (value, CellKind.TEXT) if value else _EMPTY
        case bool():
            return ("TRUE" if value else "FALSE"), CellKind.FLAG
        case float() | int():
            return _number(value), CellKind.NUMBER
        case datetime():
            return value.isoformat(sep=" "), CellKind.DAY
        case date():
            return value.isoformat(), CellKind.DAY
        case timedelta():
            minutes, seconds = divmod(value.days * 86_400 + value.seconds, 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}", CellKind.TEXT
        case _:
            return str(value), CellKind.TEXT


def _number(value: float) -> str:
    """Return a number as a plain decimal, with as many digits as tell it from every other."""
    return str(int(value)) if float(value).is_integer() else f"{Decimal(repr(value)):f}"


format = Format(id="xlsx", extensions=(".xlsx", ".xlsb", ".xlsm", ".xls", ".et", ".ods"), sniff=is_workbook, read=_read)  # noqa: A001 - its name in every module
