"""JUnit 清单 — findings for build servers: a suite a file, a case a code, failed by errors and skipped by the rest."""

from collections.abc import Iterable
from itertools import groupby
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from gov_integrity.forms.finding import ERROR, Finding
from gov_integrity.publish import sentences
from gov_integrity.publish.listings import Listing
from gov_integrity.publish.listings.table import grouped


def _write(findings: Iterable[Finding], out: TextIO, language: str) -> None:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gov-integrity">\n')
    for file, found in groupby(findings, key=lambda finding: finding.place.file):
        cases = grouped(found)
        failed = sum(examples[0].level is ERROR for _count, examples in cases)
        counts = f'tests="{len(cases)}" failures="{failed}" skipped="{len(cases) - failed}"'
        out.write(f"  <testsuite name={_quoted(file)} {counts}>\n")
        out.writelines(_case(count, examples, language) for count, examples in cases)
        out.write("  </testsuite>\n")
    out.write("</testsuites>\n")


def _case(count: int, examples: list[Finding], language: str) -> str:
    first = examples[0]
    told = (f"{sentences.where(each, language)}: {sentences.says(each, language)}" for each in examples)
    text = _visible("\n".join((*told, f"→ {sentences.todo(first, language)}")))
    message = _quoted(f"{first.code} ×{count}")
    inside = (
        f"<skipped message={message}/>"
        if first.level is not ERROR
        else (f"<failure message={message}>{escape(text)}</failure>")
    )
    return f"    <testcase classname={_quoted(first.place.file)} name={_quoted(first.code)}>{inside}</testcase>\n"


def _quoted(text: str) -> str:
    return quoteattr(_visible(text))


def _visible(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return "".join(sign if sign.isprintable() or sign == "\n" else "�" for sign in text)


listing = Listing("junit", _write)
