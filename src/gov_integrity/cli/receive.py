"""receive — the main job: read, check, decide, score a package; write the receipt and the report."""

from datetime import date
from pathlib import Path

import click

from gov_integrity.cli.desk.running import (
    SOURCES,
    WORKERS,
    on_option,
    order_of,
    reading_options,
    status_of,
    waivers_option,
)
from gov_integrity.cli.desk.screen import LANGUAGE


@click.command("receive")
@SOURCES
@on_option(required=True)
@click.option("--profile", default="", metavar="ID", help="按哪个方案评分，如 six-dimensions-2025")
@reading_options
@waivers_option
@WORKERS
@click.option("--mark", is_flag=True, help="把有问题的表格另写成工作簿：标出单元格，写明怎么改")
@click.option("--resume", is_flag=True, help="接着上次中断的地方做；来源、选项和版本都要与上次相同")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="结果写到哪个文件夹")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[Path, ...],
    on: date,
    profile: str,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    waivers: Path | None,
    workers: int,
    out: Path,
    lang: str,
    *,
    mark: bool,
    resume: bool,
) -> int:
    """接收一批数据：读取、检查、判断、评分，写出回执和报告。"""
    from gov_integrity.cli.desk import summary
    from gov_integrity.cli.desk.watching import watching
    from gov_integrity.exchange.outbox import APART, overlaps
    from gov_integrity.reports.receiving import receive

    if overlaps(out, sources):
        raise click.BadParameter(APART, param_hint="--out")
    order = order_of(
        sources,
        on=on,
        region=region,
        profile=profile,
        record=record,
        calendars=calendars,
        waivers=waivers,
        workers=workers,
    )
    with watching(lang) as watch:
        received = receive(order, out, language=lang, resume=resume, mark=mark, watch=watch)
    for line in summary.lines(received.receipt, received.cards, lang):
        click.echo(line)
    click.echo("")
    for path in received.paths:
        click.echo(str(path))
    return status_of(errors=received.errors, unreadable=received.unreadable)
