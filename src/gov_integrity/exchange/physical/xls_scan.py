"""XLS 预检 — how large are the sheets of an old workbook, and has it a password?

The workbook stream is a run of records with a number and a length. A sheet must start where one was seen to start, or a
reader could be sent anywhere.
"""

import struct
from collections.abc import Iterable, Iterator
from typing import Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.found import RefusedError, abnormal, found, too_far
from gov_integrity.exchange.physical.sheet_scan import Scan
from gov_integrity.exchange.row import CellKind
from gov_integrity.forms.finding import Place

_COLUMNS: Final = 256
_BATCH: Final = 2**20
_STARTS: Final = frozenset({0x0009, 0x0209, 0x0409, 0x0809})
_END: Final = 0x000A
_SHEET_LISTED: Final = 0x0085
_PASSWORD: Final = 0x002F
_CELLS: Final = frozenset({0x0002, 0x0003, 0x0004, 0x0203, 0x0204, 0x00D6, 0x00FD, 0x027E})
_SEVERAL: Final = 0x00BD
_FORMULAS: Final = frozenset({0x0006, 0x0206, 0x0406})
_TRUTHS: Final = frozenset({0x0005, 0x0205})
_NOT_A_NUMBER: Final = b"\xff\xff"
_ERROR_RESULT: Final = 2
_ERRORS: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


def scan_all(stream: Iterable[bytes], place: Place, limits: Limits) -> list[Scan]:
    """Return what every listed sheet holds, in the order of the list; raise as the scan of a sheet does."""
    started: dict[int, Scan] = {}
    open_parts: list[Scan] = []
    listed: list[int] = []
    for position, number, data in _records(stream):
        if number in _STARTS:
            open_parts.append(started.setdefault(position, Scan()))
        elif number == _END and open_parts:
            open_parts.pop()
        elif number == _PASSWORD:
            raise RefusedError(found("FIL005", place))
        elif number == _SHEET_LISTED and len(data) >= 4:  # noqa: PLR2004 - the offset takes four bytes
            listed.append(struct.unpack_from("<I", data)[0])
        else:
            for part in open_parts:
                _count(part, number, data, place, limits)
    if any(position not in started for position in listed):
        raise abnormal(place)
    return [started[position] for position in listed]


def _records(stream: Iterable[bytes]) -> Iterator[tuple[int, int, bytes]]:
    """Yield position, number and data of every record."""
    held, position = b"", 0
    for batch in _batches(stream):
        held += batch
        at = 0
        while at + 4 <= len(held):
            number, length = struct.unpack_from("<HH", held, at)
            if at + 4 + length > len(held):
                break
            yield position + at, number, held[at + 4 : at + 4 + length]
            at += 4 + length
        held, position = held[at:], position + at


def _batches(stream: Iterable[bytes]) -> Iterator[bytes]:
    held: list[bytes] = []
    size = 0
    for piece in stream:
        held.append(piece)
        size += len(piece)
        if size >= _BATCH:
            yield b"".join(held)
            held, size = [], 0
    yield b"".join(held)


def _count(seen: Scan, number: int, data: bytes, place: Place, limits: Limits) -> None:
    """Take one record of a sheet into account."""
    is_formula, is_truth = number in _FORMULAS, number in _TRUTHS
    if not (is_formula or is_truth or number in _CELLS or number == _SEVERAL) or len(data) < 6:  # noqa: PLR2004
        return
    row, column = struct.unpack_from("<HH", data)
    if number == _SEVERAL:
        column = struct.unpack_from("<H", data, len(data) - 2)[0]
    if column >= _COLUMNS:
        raise too_far(place, rows=row + 1, columns=column + 1)
    seen.cells += 1
    seen.rows, seen.columns = max(seen.rows, row + 1), max(seen.columns, column + 1)
    error = _error_of(data, is_formula=is_formula) if is_formula or is_truth else None
    if error is not None:
        seen.break_cell((row + 1, column + 1), (CellKind.ERROR, _ERRORS.get(error, "")), place, limits)


def _error_of(data: bytes, *, is_formula: bool) -> int | None:
    """Return the error code of a truth-or-error cell, or of a formula's result."""
    if is_formula:
        result = data[6:14]
        return result[2] if result[6:8] == _NOT_A_NUMBER and result[0] == _ERROR_RESULT else None
    return data[6] if len(data) > 7 and data[7] else None  # noqa: PLR2004 - value and sign follow row, column and format
