"""gap — how far is an existing export from the standard?"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.record_type import RECORD
from gov_integrity.cli.desk.running import SOURCES, on_option, order_of
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.say import pick

if TYPE_CHECKING:
    from gov_integrity.exchange.gap import Distance, Gap


@click.command("gap")
@SOURCES
@on_option(required=False)
@RECORD
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="输出格式")
@LANGUAGE
def command(sources: tuple[Path, ...], on: date | None, record: str, shape: str, lang: str) -> int:
    """量一量现有的导出文件离本标准还差多少：缺哪些数据项，各级有多少行通过，哪些要求来源达不到。"""
    from gov_integrity.exchange.gap import gap_of
    from gov_integrity.publish import sentences

    order_of(sources, on=on, record=record)  # a name that nothing has is a usage error here as elsewhere
    found = gap_of(sources, on=on, record=record)
    unread = [
        {"code": each.code, "where": sentences.where(each, lang), "says": sentences.says(each, lang)}
        for each in found.unread
    ]
    if shape == "json":
        click.echo(json.dumps({**found.plain(), "unread": unread}, ensure_ascii=False, indent=2))
    else:
        for line in _text(found, lang):
            click.echo(line)
        for each in unread:
            click.echo(f"{each['where']}: {each['code']} {each['says']}", err=True)
    if not found.distances:
        return ExitStatus.UNREADABLE
    met = all(each.clean == each.rows for each in found.distances) and not unread
    return ExitStatus.CLEAN if met else ExitStatus.FINDINGS


def _text(found: "Gap", lang: str) -> Iterator[str]:
    for distance in found.distances:
        yield from _of_one(distance, lang)
        yield ""


def _of_one(distance: "Distance", lang: str) -> Iterator[str]:
    record = distance.record
    rows = pick(lang, f"{distance.rows} 行", f"{distance.rows} rows")
    yield f"{record.record_id} {record.record_title} · {rows}"
    levels = [("shape", distance.shaped), ("checks", distance.clean)]
    levels += [("rules", distance.decided)] if distance.on else []
    told = " · ".join(f"{level} {count}/{distance.rows} ({count / distance.rows:.1%})" for level, count in levels)
    yield pick(lang, f"  各级通过：{told}", f"  rows that reach each level: {told}")
    present = len(record.elements) - len(distance.missing())
    yield pick(
        lang,
        f"  数据项：有 {present} 项，共 {len(record.elements)} 项",
        f"  elements: {present} of {len(record.elements)} are given",
    )
    cannot = [_title(distance, name, lang) for name in distance.cannot_meet()]
    if cannot:
        listed = pick(lang, "、", ", ").join(cannot)
        yield pick(lang, f"  来源达不到的必填项：{listed}", f"  obligations that the source cannot meet: {listed}")
    missing = [_title(distance, name, lang) for name in distance.missing() if name not in distance.cannot_meet()]
    if missing:
        listed = pick(lang, "、", ", ").join(missing)
        yield pick(lang, f"  没有的其他数据项：{listed}", f"  other elements not given: {listed}")
    if distance.beside:
        listed = pick(lang, "、", ", ").join(f"{name} ×{count}" for name, count in sorted(distance.beside.items()))
        yield pick(lang, f"  标准没有的列：{listed}", f"  columns that the standard does not have: {listed}")
    for name, words in sorted(distance.codes.items()):
        listed = pick(lang, "、", ", ").join(f"{word} ×{count}" for word, count in sorted(words.items()))
        title = _title(distance, name, lang)
        yield pick(lang, f"  不认得的代码（{title}）：{listed}", f"  unknown codes of {title}: {listed}")


def _title(distance: "Distance", name: str, lang: str) -> str:
    element = distance.record.elements[name]
    return pick(lang, element.title, element.title_en)
