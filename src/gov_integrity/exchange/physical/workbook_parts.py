"""工作簿部件 — which parts of an XLSX hold which sheets, and may they be read?

Every part that a reader will open is looked at first. What two readers could understand differently is refused: a part
that is named twice, two sheets of one name.
"""

import posixpath
from typing import Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.exchange.physical.archive import Archive
from gov_integrity.exchange.physical.found import abnormal
from gov_integrity.exchange.physical.sheet_scan import Scan, Taker, local, pairs, parse, scan
from gov_integrity.forms.finding import Place

WORKBOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_VISIBLE: Final = "visible"


def scan_all(archive: Archive, place: Place, limits: Limits) -> list[tuple[str, bool, Scan]]:
    """Return the name of every sheet, whether it is visible, and what it holds, in order.

    Raises ``RefusedError`` for a workbook that must not be read.
    """
    sheets: list[tuple[str, bool, Scan]] = []
    read: set[str] = set()
    for name, part, is_visible in _listed(archive, place):
        if part not in archive.members or part in read:
            raise abnormal(place)
        read.add(part)
        here = Place(place.file, name)
        sheets.append((name, is_visible, scan(archive.xml(part), here, limits)))
    for part in (*archive.names(ending=".xml"), *archive.names(ending=".rels")):
        if part not in read:
            archive.pass_over(part)
    return sheets


def _listed(archive: Archive, place: Place) -> list[tuple[str, str, bool]]:
    """Return the name, the part and the visibility of every sheet, in the order of the workbook."""
    if _RELATIONS not in archive.members:
        raise abnormal(place)
    sheets, relations = _Elements("sheet"), _Elements("Relationship")
    parse(archive.xml(WORKBOOK), place, sheets)
    parse(archive.xml(_RELATIONS), place, relations)
    parts = {each.get("Id", ""): _resolved(each.get("Target", "")) for each in relations.found}
    names = {each.get("name", "") for each in sheets.found}
    if len(parts) < len(relations.found) or len(names) < len(sheets.found):
        raise abnormal(place)
    return [
        (each.get("name", ""), parts.get(each.get("id", ""), ""), each.get("state", _VISIBLE) == _VISIBLE)
        for each in sheets.found
    ]


class _Elements(Taker):
    """Takes the attributes, without prefixes, of the elements of one name."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.found: list[dict[str, str]] = []

    def start(self, name: str, attributes: list[str]) -> None:
        if local(name) == self._name:
            self.found.append({local(key): text for key, text in pairs(attributes).items()})


def _resolved(target: str) -> str:
    path = target.replace("\\", "/")
    return posixpath.normpath(path if path.startswith("/") else f"xl/{path}").lstrip("/").casefold()
