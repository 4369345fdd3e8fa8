"""check — what is wrong with these files? Nothing is written, nothing is decided unless a day is given."""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from gov_integrity.cli.running import SOURCES, on_option, order_of, reading_options, status_of
from gov_integrity.cli.screen import LANGUAGE
from gov_integrity.exchange import journey, results
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import Finding
from gov_integrity.publish import sentences
from gov_integrity.publish.sentences import pick


@click.command("check")
@SOURCES
@on_option(required=False)
@reading_options
@click.option(
    "--format", "shape", type=click.Choice(["table", "concise", "json", "csv"]), default="table", help="输出格式"
)
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[Path, ...], on: date | None, record: str, region: str, shape: str, lang: str
) -> int:
    """检查文件：哪里有问题，怎么改。不写任何文件。"""
    order = order_of(sources, on=on, region=region, record=record)
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        found = journey.run(order, spool, lambda _answer: None)
        _SHAPES[shape](spool, lang)
        status = status_of(errors=spool.any_errors(), unreadable=found.intake.unreadable)
        if shape == "table":
            click.echo(_counts(found, spool, lang))
    return status


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


def _counts(found: journey.Results, spool: Spool, lang: str) -> str:
    ends = [spool.dispositions(number) for number in range(len(found.intake.tallies))]
    accepted, warned, rejected = (sum(column) for column in zip(*ends, strict=True)) if ends else (0, 0, 0)
    zh = f"通过 {accepted} · 带警告 {warned} · 有错误 {rejected}"
    return pick(lang, zh, f"clean {accepted} · with warnings {warned} · with errors {rejected}")


_SHAPES = {"table": _table, "concise": _concise, "json": _json, "csv": _csv}
