"""check — what is wrong with these files? Nothing is written, nothing is decided unless a day is given."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

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
from gov_integrity.publish.listings import listing, listing_ids

if TYPE_CHECKING:
    from gov_integrity.exchange.intake import Intake
    from gov_integrity.exchange.spool import Spool


@click.command("check")
@SOURCES
@on_option(required=False)
@reading_options
@waivers_option
@mapping_option
@AFTER
@KEY
@WORKERS
@click.option("--format", "shape", type=click.Choice(listing_ids()), default="table", help="输出格式")
@click.option("--show-values", is_flag=True, help="在屏幕上另列出错单元格的原值（可能是个人信息），别处从不显示")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[Path, ...],
    on: date | None,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    waivers: Path | None,
    mapping: Path | None,
    after: Path | None,
    key: Key | None,
    workers: int,
    shape: str,
    lang: str,
    *,
    show_values: bool,
) -> int:
    """检查文件：哪里有问题，怎么改。不写任何文件。"""
    from gov_integrity.cli.desk.finding_list import counts
    from gov_integrity.cli.desk.watching import watching
    from gov_integrity.exchange import journey
    from gov_integrity.exchange.spool import Spool

    order = order_of(
        sources,
        on=on,
        region=region,
        record=record,
        calendars=calendars,
        waivers=waivers,
        mapping=mapping,
        workers=workers,
    )
    if after is not None:
        order = replace(order, key=key, after=followed(after, key))
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        with watching(lang) as watch:
            found = journey.run(order, spool, watch=watch)
        listing(shape).write(spool.findings(), sys.stdout, lang)
        if shape == "table":
            click.echo(counts(found, spool, lang))
        if show_values:
            _show(found.intake, spool, lang)
        return status_of(errors=spool.any_errors(), unreadable=found.intake.unreadable)


def _show(intake: "Intake", spool: "Spool", lang: str) -> None:
    """Write the values that findings are about to the screen only, apart from what other programs read."""
    from gov_integrity.exchange.values import values
    from gov_integrity.publish import sentences

    for number, tally in enumerate(intake.tallies):
        for finding, value in values(tally, number, spool):
            click.echo(f"{sentences.where(finding, lang)}: {finding.code} {value}", err=True)
