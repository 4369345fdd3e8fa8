"""工作簿预检 — may a workbook be read, which of its sheets, and what is to be said of it?

Three kinds are looked at: the zip of XLSX, the zip of ODS, and the old compound file of XLS. A file that could be taken
for two of them is refused.
"""

from dataclasses import dataclass
from typing import BinaryIO, Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical import ods_scan, workbook_parts, xls_scan
from gov_integrity.exchange.physical.archive import END_OF_ZIP, Archive
from gov_integrity.exchange.physical.compound import Compound
from gov_integrity.exchange.physical.found import RefusedError, abnormal, found, too_far, too_large
from gov_integrity.exchange.physical.magic import OLE
from gov_integrity.exchange.physical.sheet_scan import MOST_RANGES, Scan
from gov_integrity.exchange.row import Source
from gov_integrity.forms.finding import Finding, Place

_BINARY: Final = "xl/workbook.bin"
_OLD: Final = ("workbook", "book")
_ENCRYPTED: Final = "encryptedpackage"
_MOST_NAMED: Final = 10
_FEWEST_EMPTY: Final = 100
_TAIL: Final = 2**17


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. ``is_visible`` is ``None`` where only the reader of the sheets can tell; so is an empty ``name``."""

    name: str
    is_visible: bool | None
    scan: Scan


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook that may be read: its kind, its sheets in order, and what is to be said of it."""

    kind: str
    sheets: tuple[Sheet, ...]
    findings: tuple[Finding, ...]


def look(file: BinaryIO, source: Source, limits: Limits) -> Workbook:
    """Look at all that a reader will open; raise ``RefusedError`` for a workbook that cannot be read safely."""
    file.seek(0)
    workbook = (_old if file.read(len(OLE)) == OLE else _zipped)(file, source, limits)
    read = [sheet for sheet in workbook.sheets if sheet.is_visible is not False]
    for sheet in read:
        if sheet.scan.area > limits.workbook_cells:
            raise too_far(Place(source.name, sheet.name), rows=sheet.scan.rows, columns=sheet.scan.columns)
    if sum(sheet.scan.cells for sheet in read) > limits.workbook_cells:
        raise too_large(limits, "workbook_cells", source.place)
    return workbook


def _zipped(file: BinaryIO, source: Source, limits: Limits) -> Workbook:
    place = source.place
    archive = Archive(file, place, limits)
    parts = {workbook_parts.WORKBOOK, _BINARY, ods_scan.CONTENT} & set(archive.members)
    if len(parts) > 1:
        raise abnormal(place)
    if workbook_parts.WORKBOOK in parts:
        scanned = workbook_parts.scan_all(archive, place, limits)
        sheets = tuple(Sheet(*each) for each in scanned)
        return Workbook("XLSX", sheets, (*_of_archive(archive, place), *_of_sheets(sheets, place)))
    if ods_scan.CONTENT in parts and "mimetype" in archive.members:
        named = ods_scan.scan_all(archive.xml(ods_scan.CONTENT), place, limits)
        for part in archive.names(ending=".xml"):
            if part != ods_scan.CONTENT:
                archive.pass_over(part)
        sheets = tuple(Sheet(name, None, scan) for name, scan in named)
        return Workbook("ODS", sheets, (found("FIL082", place, kind="ODS"),))
    kind = "XLSB" if parts else "ZIP"
    raise RefusedError(found("FIL013", place, kind=kind))


def _old(file: BinaryIO, source: Source, limits: Limits) -> Workbook:
    place = source.place
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL))
    if END_OF_ZIP in file.read():
        raise abnormal(place)
    compound = Compound(file, place)
    if _ENCRYPTED in compound.streams:
        raise RefusedError(found("FIL005", place))
    name = next((name for name in _OLD if name in compound.streams), "")
    if not name:
        raise RefusedError(found("FIL013", place, kind="OLE"))
    scans = xls_scan.scan_all(compound.stream(name), place, limits)
    return Workbook("XLS", tuple(Sheet("", None, scan) for scan in scans), (found("FIL082", place, kind="XLS"),))


def _of_archive(archive: Archive, place: Place) -> list[Finding]:
    findings = []
    if archive.names(ending="vbaproject.bin"):
        findings.append(found("SEC083", place))
    if archive.names(under="xl/externallinks/") or archive.names(under="xl/embeddings/"):
        findings.append(found("SEC084", place))
    return findings


def _of_sheets(sheets: tuple[Sheet, ...], place: Place) -> list[Finding]:
    findings = []
    for sheet in (each for each in sheets if each.is_visible):
        here, seen = Place(place.file, sheet.name), sheet.scan
        if seen.has_hidden:
            findings.append(found("XLS075", here))
        if seen.merged:
            more = "…" if len(seen.merged) > MOST_RANGES else ""
            findings.append(found("XLS076", here, ranges="、".join(seen.merged[:MOST_RANGES]) + more))
        empty = seen.formatted_rows - seen.rows
        if empty > _FEWEST_EMPTY:
            findings.append(found("XLS073", here, affected=empty))
    return findings


def hidden(names: list[str], place: Place) -> tuple[Finding, ...]:
    """Return the finding that these sheets are hidden and were not read."""
    return (found("XLS074", place, names="、".join(names[:_MOST_NAMED])),) if names else ()
