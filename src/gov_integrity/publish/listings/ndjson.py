"""NDJSON 清单 — one finding, one line of JSON, for programs that read while it is written."""

import json
from collections.abc import Iterable
from typing import TextIO

from gov_integrity.forms.finding import Finding
from gov_integrity.publish.listings import Listing
from gov_integrity.publish.listings.json import plain


def _write(findings: Iterable[Finding], out: TextIO, language: str) -> None:
    told = (plain(finding, language) for finding in findings)
    out.writelines(json.dumps(each, ensure_ascii=False, separators=(",", ":")) + "\n" for each in told)


listing = Listing("ndjson", _write)
