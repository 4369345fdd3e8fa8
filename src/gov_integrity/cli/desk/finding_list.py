"""结果清单 — how are the findings of a run shown: code by code, a line each, as data, or for a spreadsheet?"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import click

from gov_integrity.exchange import results
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.say import pick
from gov_integrity.publish import sentences


def _table(spool: Spool, lang: str) -> None:
    """Show findings code by code, worst first, a few places each."""
    for line in _by_code(spool, lang):
        click.echo(line)


def _by_code(spool: Spool, lang: str, most: int = 3) -> Iterator[str]:
    counts = {code: (listed, affected) for code, _level, listed, affected in spool.found()}
    shown: dict[str, list[Finding]] = {}
    for finding in spool.findings():
        examples = shown.setdefault(finding.code, [])
        if len(examples) < most:
            examples.append(finding)
    for code in sorted(shown, key=lambda each: (shown[each][0].level != "error", -counts[each][0], each)):
        examples = shown[code]
        yield f"{code} {sentences.level(examples[0].level, lang)} ×{counts[code][0]}"
        for finding in examples:
            seen = pick(lang, f"  看到 {finding.seen}", f"  saw {finding.seen}") if finding.seen else ""
            yield f"  {sentences.where(finding, lang)}{seen}"
            yield f"    {sentences.says(finding, lang)}"
        yield f"  → {sentences.todo(examples[0], lang)}"
        yield ""


def _concise(spool: Spool, lang: str) -> None:
    for finding in spool.findings():
        place, code = sentences.where(finding, lang), finding.code
        click.echo(f"{place}: {code} {sentences.level(finding.level, lang)}: {sentences.says(finding, lang)}")


def _json(spool: Spool, lang: str) -> None:
    found = [_plain(finding, lang) for finding in spool.findings()]
    click.echo(json.dumps({"findings": found}, ensure_ascii=False, indent=2))


def _plain(finding: Finding, lang: str) -> dict[str, object]:
    return {
        "code": finding.code,
        "level": str(finding.level),
        "place": finding.place.known(),
        "seen": finding.seen,
        "says": sentences.says(finding, lang),
        "todo": sentences.todo(finding, lang),
        "affected": finding.affected,
    }


def _csv(spool: Spool, lang: str) -> None:
    results.write_findings(spool.findings(), sys.stdout, language=lang)


def counts(found: Results, spool: Spool, lang: str) -> str:
    """Return how many rows are clean, have warnings, or have errors."""
    ends = [spool.dispositions(number) for number in range(len(found.intake.tallies))]
    accepted, warned, rejected = (sum(column) for column in zip(*ends, strict=True)) if ends else (0, 0, 0)
    zh = f"通过 {accepted} · 带警告 {warned} · 有错误 {rejected}"
    return pick(lang, zh, f"clean {accepted} · with warnings {warned} · with errors {rejected}")


SHAPES: Final[Mapping[str, Callable[[Spool, str], None]]] = {
    "table": _table,
    "concise": _concise,
    "json": _json,
    "csv": _csv,
}
