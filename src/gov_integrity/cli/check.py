"""check — what is wrong with these files? Nothing is written, nothing is decided unless a day is given."""

import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import click

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
from gov_integrity.publish.listings import listing, listing_ids


@click.command("check")
@SOURCES
@on_option(required=False)
@reading_options
@waivers_option
@mapping_option
@WORKERS
@click.option("--format", "shape", type=click.Choice(listing_ids()), default="table", help="输出格式")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[Path, ...],
    on: date | None,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    waivers: Path | None,
    mapping: Path | None,
    workers: int,
    shape: str,
    lang: str,
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
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        with watching(lang) as watch:
            found = journey.run(order, spool, watch=watch)
        listing(shape).write(spool.findings(), sys.stdout, lang)
        if shape == "table":
            click.echo(counts(found, spool, lang))
        return status_of(errors=spool.any_errors(), unreadable=found.intake.unreadable)
