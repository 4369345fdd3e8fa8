"""receipt — is a receipt what it says, and does it follow the one before it?"""

from pathlib import Path
from typing import Final

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.say import pick

_NO_RECEIPT: Final = "{path} 不是回执"


@click.group("receipt")
@LANGUAGE
def command(lang: str) -> None:
    """核对回执：合计、标识、输出文件和来源文件的摘要；一份接一份有没有缺口。"""


@command.command("verify")
@click.argument("receipt", metavar="RECEIPT", type=click.Path(path_type=Path, exists=True))
@click.argument("sources", metavar="[SOURCES]...", nargs=-1, type=click.Path(path_type=Path, exists=True))
@LANGUAGE
def verify(receipt: Path, sources: tuple[Path, ...], lang: str) -> int:
    """核对一份回执（文件，或者它所在的文件夹）；给出来源文件的，一并核对。"""
    from gov_integrity.exchange.verifying import SAYS, verified

    holds = True
    for each in verified(receipt, sources):
        holds &= each.holds
        mark = pick(lang, "对  ", "yes ") if each.holds else pick(lang, "不对", "NO  ")
        click.echo(f"{mark} {SAYS[each.point].in_(lang, {'file': each.file})}")
    return ExitStatus.CLEAN if holds else ExitStatus.FINDINGS


@command.command("chain")
@click.argument("receipts", metavar="RECEIPT...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@LANGUAGE
def chain(receipts: tuple[Path, ...], lang: str) -> int:
    """看几份回执（文件，或者所在的文件夹）是不是一份接一份：缺口、分叉、接错单位、期间倒退。"""
    from gov_integrity.exchange.chain import SAYS, links
    from gov_integrity.exchange.outbox import RECEIPT
    from gov_integrity.exchange.verifying import receipt_in

    taken = [receipt_in(path / RECEIPT if path.is_dir() else path) for path in receipts]
    if None in taken:
        raise click.BadParameter(_NO_RECEIPT.format(path=receipts[taken.index(None)].name), param_hint="RECEIPT")
    whole = True
    for link in links(each for each in taken if each is not None):
        said = link.receipt.submission
        about = f" {said.sender_name} {said.period_starts_on}/{said.period_ends_on}" if said else ""
        click.echo(f"{'↓' if link.before else '●'} {link.receipt.id}{about}")
        for kind, other in link.breaks:
            whole = False
            click.echo(f"  × {SAYS[kind].in_(lang, {'other': other})}")
    return ExitStatus.CLEAN if whole else ExitStatus.FINDINGS
