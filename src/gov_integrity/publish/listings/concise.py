"""逐行清单 — one finding, one line: place, code, level, what is wrong."""

from collections.abc import Iterable
from typing import TextIO

from gov_integrity.forms.finding import Finding
from gov_integrity.publish import sentences
from gov_integrity.publish.listings import Listing


def _write(findings: Iterable[Finding], out: TextIO, language: str) -> None:
    for finding in findings:
        place, level = sentences.where(finding, language), sentences.level(finding.level, language)
        out.write(f"{place}: {finding.code} {level}: {sentences.says(finding, language)}\n")


listing = Listing("concise", _write)
