"""SARIF 清单 — findings for tools of code hosting and review that read SARIF 2.1.0.

Results are written while they come; the rules that they name follow, because only then all are known.
"""

import json
from collections.abc import Iterable
from typing import Final, TextIO
from urllib.parse import quote

from gov_integrity import __version__
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding
from gov_integrity.publish import sentences
from gov_integrity.publish.listings import Listing
from gov_integrity.standard import catalogue

_LEVELS: Final = {ERROR: "error", WARNING: "warning", HINT: "note"}


def _write(findings: Iterable[Finding], out: TextIO, language: str) -> None:
    codes: set[str] = set()
    out.write('{"version":"2.1.0","runs":[{"results":[')
    separator = ""
    for finding in findings:
        codes.add(finding.code)
        out.write(separator + _compact(_result(finding, language)))
        separator = ","
    rules = [_rule(code, language) for code in sorted(codes)]
    driver = {"name": "gov-integrity", "version": __version__, "rules": rules}
    out.write(f'],"columnKind":"unicodeCodePoints","tool":{_compact({"driver": driver})}}}]}}\n')


def _result(finding: Finding, language: str) -> dict[str, object]:
    place = finding.place
    physical: dict[str, object] = {"artifactLocation": {"uri": quote(place.file)}}
    if place.line:
        physical["region"] = {"startLine": place.line, "endLine": max(place.line, place.last_line)}
    location: dict[str, object] = {"physicalLocation": physical}
    names = [name for name in (place.sheet, place.cell or place.column or place.element) if name]
    if names:
        location["logicalLocations"] = [{"fullyQualifiedName": "/".join(names)}]
    told = f"{sentences.says(finding, language)} → {sentences.todo(finding, language)}"
    found: dict[str, object] = {"ruleId": finding.code, "level": _LEVELS[finding.level], "message": {"text": told}}
    return found | ({"locations": [location]} if place.file else {})


def _rule(code: str, language: str) -> dict[str, object]:
    notice = catalogue.notice(code)
    return {
        "id": code,
        "name": notice.id,
        "shortDescription": {"text": notice.says.in_(language)},
        "help": {"text": notice.todo.in_(language)},
        "defaultConfiguration": {"level": _LEVELS[notice.level]},
    }


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


listing = Listing("sarif", _write)
