"""receive — the main job: read, check, decide, score a package; write the receipt and the report."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli.desk.following import AFTER, followed
from gov_integrity.cli.desk.key import KEY
from gov_integrity.cli.desk.running import (
    SOURCES,
    WORKERS,
    mapping_option,
    on_option,
    order_of,
    reading_options,
    status_of,
    waivers_option,
)
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.key import Key

if TYPE_CHECKING:
    from gov_integrity.exchange.resubmission import Earlier

_NO_FINGERPRINTS: Final = "那里没有完整的 fingerprints.csv 和 clean_rows.csv：上一次接收要加 --mark，才能比较"
_OTHER_KEY: Final = "上一次接收用了密钥，请用 --key-file 给出同一个密钥，才能认出同一行"


@click.command("receive")
@SOURCES
@on_option(required=True)
@click.option("--profile", default="", metavar="ID", help="按哪个方案评分，如 six-dimensions-2025")
@reading_options
@waivers_option
@mapping_option
@AFTER
@KEY
@WORKERS
@click.option("--mark", is_flag=True, help="把有问题的表格另写成工作簿：标出单元格，写明怎么改")
@click.option(
    "--earlier",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="上一次（加 --mark）的结果文件夹：逐条比较已改正、仍存在、新出现的",
)
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
    mapping: Path | None,
    after: Path | None,
    key: Key | None,
    workers: int,
    earlier: Path | None,
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
        mapping=mapping,
        workers=workers,
    )
    before = None if earlier is None else _earlier(earlier, key)
    order = replace(order, key=key, after=followed(after, key))
    with watching(lang) as watch:
        received = receive(order, out, language=lang, resume=resume, mark=mark, earlier=before, watch=watch)
    for line in summary.lines(received.receipt, received.cards, lang):
        click.echo(line)
    if received.compared:
        click.echo(summary.compared(received.compared, lang))
    click.echo("")
    for path in received.paths:
        click.echo(str(path))
    return status_of(errors=received.errors, unreadable=received.unreadable)


def _earlier(folder: Path, key: Key | None) -> "Earlier":
    """Return the fingerprints of an earlier receipt; raise a usage error where there are none."""
    from gov_integrity.exchange.resubmission import NotComparableError, OtherKeyError, earlier_in

    try:
        return earlier_in(folder, key)
    except OtherKeyError:
        raise click.BadParameter(_OTHER_KEY, param_hint="--key-file") from None
    except NotComparableError:
        raise click.BadParameter(_NO_FINGERPRINTS, param_hint="--earlier") from None
