"""rejections — where in the files that we sent does an upper level find faults?"""

import sys
from pathlib import Path
from typing import Final

import click

from gov_integrity.cli.desk.record_type import RECORD
from gov_integrity.cli.desk.running import SOURCES, status_of
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.say import pick
from gov_integrity.publish.listings import listing, listing_ids

_NO_RECEIPT: Final = "这里没有回执"
_OTHER: Final = "这些来源文件不是这份回执所处理的（摘要不同）"


@click.command("rejections")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@SOURCES
@click.option(
    "--of",
    "receipt_at",
    type=click.Path(path_type=Path, exists=True),
    required=True,
    metavar="RECEIPT",
    help="当时报送的那一批的回执（文件夹）",
)
@RECORD
@click.option("--format", "shape", type=click.Choice(listing_ids()), default="table", help="输出格式")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    file: Path, sources: tuple[Path, ...], receipt_at: Path, record: str, shape: str, lang: str
) -> int:
    """把上级的退回文件（FILE）对应到所报送的文件（SOURCES）：哪一行、哪一格，怎么改。

    退回文件每行写明结果（1 正确、2 错误、3 更新、4 未关联）、错误代码、行号或者记录标识，
    可以写明文件、工作表和数据项；表格或者 NDJSON。
    """
    from gov_integrity.exchange import journey, rejections
    from gov_integrity.exchange.intake import Intake
    from gov_integrity.exchange.limits import LIMITS
    from gov_integrity.exchange.outbox import RECEIPT
    from gov_integrity.exchange.row import Source, shown_name
    from gov_integrity.exchange.verifying import receipt_in

    held = receipt_in(receipt_at / RECEIPT if receipt_at.is_dir() else receipt_at)
    if held is None:
        raise click.BadParameter(_NO_RECEIPT, param_hint="--of")
    intake = Intake(record=record)
    said = rejections.read(Source(file, shown_name(file.name)), LIMITS)
    told = rejections.mapped(said, journey.rows(sources, LIMITS, intake))
    if {tally.source.sha256 for tally in intake.tallies} != {each.sha256 for each in held.sources}:
        raise click.BadParameter(_OTHER, param_hint="SOURCES")
    told.findings.sort(key=lambda finding: finding.order())
    listing(shape).write(told.findings, sys.stdout, lang)
    if shape == "table":
        correct, wrong, update, unlinked = (told.counts[kind] for kind in rejections.KINDS.values())
        zh = f"正确 {correct} · 错误 {wrong} · 更新 {update} · 未关联 {unlinked}"
        click.echo(pick(lang, zh, f"correct {correct} · wrong {wrong} · updates {update} · unlinked {unlinked}"))
    return status_of(errors=bool(told.findings), unreadable=False)
