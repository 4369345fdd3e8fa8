"""JSON 清单 — findings as one JSON document, for programs; codes and keys are never translated."""

import json
from collections.abc import Iterable
from textwrap import indent
from typing import TextIO

from gov_integrity.forms.finding import Finding
from gov_integrity.publish import sentences
from gov_integrity.publish.listings import Listing


def plain(finding: Finding, language: str) -> dict[str, object]:
    """Return a finding as plain data, with its sentences in a language."""
    return {
        "code": finding.code,
        "level": str(finding.level),
        "place": finding.place.known(),
        "seen": finding.seen,
        "says": sentences.says(finding, language),
        "todo": sentences.todo(finding, language),
        "affected": finding.affected,
        **({"waived": finding.waived} if finding.waived else {}),
    }


def _write(findings: Iterable[Finding], out: TextIO, language: str) -> None:
    out.write('{\n  "findings": [')
    separator, end = "\n", ""
    for finding in findings:
        text = json.dumps(plain(finding, language), ensure_ascii=False, indent=2)
        out.write(separator + indent(text, "    "))
        separator, end = ",\n", "\n  "
    out.write(f"{end}]\n}}\n")


listing = Listing("json", _write)
