"""receipt — is a receipt what it says?"""

from pathlib import Path

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.say import pick


@click.group("receipt")
@LANGUAGE
def command(lang: str) -> None:
    """核对回执：合计、标识、输出文件和来源文件的摘要。"""


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
