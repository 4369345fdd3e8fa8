"""senders — who has reported what it owes, who is late, who has not reported, and what does the bulletin say?"""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.running import declared_in, on_option
from gov_integrity.cli.desk.screen import LANGUAGE

if TYPE_CHECKING:
    from gov_integrity.standard.records.receipt import Receipt

_NO_RECEIPT: Final = "{name} 不是这个版本的回执（receipt.json）"
_FILE: Final = click.Path(path_type=Path, exists=True, dir_okay=False, readable=True)


@click.command("senders")
@click.argument("register", type=_FILE)
@click.argument("receipts", nargs=-1, type=_FILE)
@on_option(required=True)
@click.option("--period", default="", metavar="PERIOD", help="只看一个期间，如 2024-09、2024-Q3、2024")
@click.option(
    "--format", "shape", type=click.Choice(["bulletin", "json", "csv"]), default="bulletin", help="通报、JSON 或者表格"
)
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    register: Path, receipts: tuple[Path, ...], on: date, period: str, shape: str, lang: str
) -> int:
    """报送情况：按登记和回执，分清按期、零报告、迟报、少报和未报，列出催报清单和通报。"""
    from gov_integrity.exchange import registers
    from gov_integrity.judgement.sending import sending_of
    from gov_integrity.reports import bulletin
    from gov_integrity.standard.calendars import calendar

    owed = declared_in(register, registers.read, hint="REGISTER")
    read = map(_receipt, receipts)
    sending = sending_of(owed, read, on=on, calendar=calendar(), period=period)
    if shape == "json":
        click.echo(json.dumps(bulletin.plain(sending, lang), ensure_ascii=False, indent=2))
    else:
        click.echo((bulletin.markdown if shape == "bulletin" else bulletin.table)(sending, lang), nl=False)
    return ExitStatus.FINDINGS if sending.overdue() else ExitStatus.CLEAN


def _receipt(path: Path) -> "Receipt":
    """Return the receipt of a file; raise a usage error for one that is none."""
    from gov_integrity.standard.records.receipt import Receipt

    try:
        taken: object = Receipt.take(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError):
        taken = None
    if not isinstance(taken, Receipt):
        raise click.BadParameter(_NO_RECEIPT.format(name=path.name), param_hint="RECEIPTS")
    return taken
