"""工作簿部件 — which parts of an XLSX hold which sheets, and may they be read?

Every part that a reader will open is looked at first. What two readers could understand differently is refused: a
workbook elsewhere than usual, a part that is named twice or in an unusual way, two sheets of one name.
"""

import re
from typing import Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.archive import Archive
from gov_integrity.exchange.physical.found import abnormal
from gov_integrity.exchange.physical.sheet_scan import Scan, Taker, local, pairs, parse, scan
from gov_integrity.forms.finding import Place

WORKBOOK: Final = "xl/workbook.xml"
_ROOT: Final = "_rels/.rels"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_VISIBLE: Final = "visible"
_NUMERIC_REFERENCE: Final = b"&#"
_WORKBOOK: Final = re.compile("/?xl/workbook[.]xml")
_SHEET: Final = re.compile("(?:/xl/)?(?!xl/)((?:[0-9A-Za-z_-]+/)*[0-9A-Za-z_-]+[.]xml)")


def scan_all(archive: Archive, place: Place, limits: Limits) -> list[tuple[str, bool, Scan]]:
    """Return the name of every sheet, whether it is visible, and what it holds, in order.

    Raises ``RefusedError`` for a workbook that must not be read.
    """
    sheets: list[tuple[str, bool, Scan]] = []
    read: set[str] = set()
    for name, part, is_visible in _listed(archive, place, limits):
        if part not in archive.members or part in read:
            raise abnormal(place)
        read.add(part)
        sheets.append((name, is_visible, scan(archive.xml(part), Place(place.file, name), limits)))
    for part in (*archive.names(ending=".xml"), *archive.names(ending=".rels")):
        if part not in read:
            archive.pass_over(part)
    return sheets


def _listed(archive: Archive, place: Place, limits: Limits) -> list[tuple[str, str, bool]]:
    """Return the name, the part and the visibility of every sheet, in the order of the workbook."""
    books = [each for each in _relations(archive, _ROOT, place, limits) if each["Type"].endswith("/officeDocument")]
    if len(books) != 1 or not _WORKBOOK.fullmatch(books[0]["Target"]):
        raise abnormal(place)
    parts = {each["Id"]: each["Target"] for each in _relations(archive, _RELATIONS, place, limits)}
    sheets = _Elements("sheet", place)
    parse(archive.xml(WORKBOOK), place, sheets)
    if len({each.get("name", "") for each in sheets.found}) < len(sheets.found):
        raise abnormal(place)
    listed = []
    for each in sheets.found:
        target = _SHEET.fullmatch(parts.get(each.get("id", ""), ""))
        if target is None:
            raise abnormal(place)
        listed.append((each.get("name", ""), f"xl/{target[1]}".casefold(), each.get("state", _VISIBLE) == _VISIBLE))
    return listed


def _relations(archive: Archive, part: str, place: Place, limits: Limits) -> list[dict[str, str]]:
    """Return the relations that a part lists, each with ``Id``, ``Type`` and ``Target``."""
    if part not in archive.members or archive.members[part].file_size > limits.record_bytes:
        raise abnormal(place)
    raw = b"".join(archive.xml(part))
    relations = _Elements("Relationship", place)
    parse((raw,), place, relations)
    whole = all({"Id", "Type", "Target"} <= set(each) for each in relations.found)
    if not whole or _NUMERIC_REFERENCE in raw or len({each["Id"] for each in relations.found}) < len(relations.found):
        raise abnormal(place)
    return relations.found


class _Elements(Taker):
    """Takes the attributes, without prefixes, of the elements of one name."""

    def __init__(self, name: str, place: Place) -> None:
        self._name, self._place = name, place
        self.found: list[dict[str, str]] = []

    def start(self, name: str, attributes: list[str]) -> None:
        if local(name) == self._name:
            given = {local(key): text for key, text in pairs(attributes).items()}
            if 2 * len(given) < len(attributes):
                raise abnormal(self._place)
            self.found.append(given)
