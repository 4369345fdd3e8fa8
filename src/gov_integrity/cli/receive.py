"""receive — the main job: read, check, decide, score a package; write the receipt and the report."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

import click

from gov_integrity.cli.running import SOURCES, on_option, order_of, reading_options, status_of
from gov_integrity.cli.screen import LANGUAGE
from gov_integrity.judgement.scorecard import Scorecard
from gov_integrity.publish.sentences import level, pick
from gov_integrity.reports.receiving import receive
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.receipt import Receipt

MOST_CODES: Final = 8


@click.command("receive")
@SOURCES
@on_option(required=True)
@click.option("--profile", default="", metavar="ID", help="按哪个方案评分，如 six-dimensions-2025")
@reading_options
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="结果写到哪个文件夹")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[Path, ...], on: date, profile: str, record: str, region: str, out: Path, lang: str
) -> int:
    """接收一批数据：读取、检查、判断、评分，写出回执和报告。"""
    order = order_of(sources, on=on, region=region, profile=profile, record=record)
    received = receive(order, out, language=lang)
    for line in _summary(received.receipt, received.cards, lang):
        click.echo(line)
    click.echo("")
    for path in received.paths:
        click.echo(str(path))
    return status_of(errors=received.errors, unreadable=received.unreadable)


def _summary(receipt: Receipt, cards: tuple[Scorecard, ...], lang: str) -> Iterator[str]:
    rows = receipt.counts
    parts = (
        (rows.accepted, "接收", "accepted"),
        (rows.warned, "带警告接收", "accepted with a warning"),
        (rows.rejected, "退回", "rejected"),
        (rows.blank, "空行", "blank"),
        (rows.structural, "标题与合计", "titles and totals"),
    )
    for source in receipt.sources:
        kind = f" · {source.record}" if source.record else ""
        yield f"{source.file}  {source.encoding or ''}{kind} · " + pick(
            lang, f"{source.rows} 行", f"{source.rows} rows"
        )
    listed = " · ".join(f"{pick(lang, zh, en)} {count}" for count, zh, en in parts)
    yield ""
    yield f"{listed}    " + pick(lang, f"合计 {rows.read}，无遗漏", f"{rows.read} in all, none lost")
    worst = sorted(receipt.findings_by_code, key=lambda each: (str(each.level) != "error", -each.count, each.code))
    for each in worst[:MOST_CODES]:
        notice = catalogue.notice(each.code)
        yield f"  {each.code} {level(notice.level, lang)} ×{each.count}  {notice.todo.in_(lang)}"
    if len(worst) > MOST_CODES:
        more = len(worst) - MOST_CODES
        yield pick(lang, f"  另有 {more} 种，见 findings.csv", f"  {more} more kinds in findings.csv")
    for card in cards:
        score = card.profile.scale.shown(card.score) if card.score is not None else "—"
        grade = card.grade.id if card.grade else "—"
        veto = pick(lang, "（一票否决，不得参评）", " (veto)") if card.vetoes else ""
        yield f"  {card.body_name} {card.period}  {score}  {grade}{veto}"
