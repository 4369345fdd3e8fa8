"""fix — a copy of a file with everything mended that can be mended without loss, and what is left to people."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.record_type import RECORD
from gov_integrity.cli.desk.running import order_of
from gov_integrity.cli.desk.screen import LANGUAGE

if TYPE_CHECKING:
    from gov_integrity.exchange.fixing import Fixed
    from gov_integrity.exchange.spool import Spool

_ITSELF: Final = "修正不改原文件，请写到另一个文件"
_OTHER_FORMAT: Final = "修正后仍是原来的格式，文件名应以 {extension} 结尾"
_WORKBOOKS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".et", ".ods"})
_DAMAGED: Final = (
    "文件中有坏字节，改动的位置无法确定；请先修好文件本身。",
    "Damaged bytes in the file keep places from being told; mend the file itself first.",
)


@click.command("fix")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="修正后的文件写到哪里"
)
@RECORD
@LANGUAGE
def command(source: Path, out: Path, record: str, lang: str) -> int:
    """无损修正：另写一个文件，改的每一处列入 OUT.changes.csv；只改写法，从不猜测。"""
    from gov_integrity.exchange.fixing import CannotFixError, fix
    from gov_integrity.exchange.mended.texts import CannotSpliceError
    from gov_integrity.forms.say import pick
    from gov_integrity.publish.listings import listing

    _refuse(source, out)
    order = order_of((out,), on=None, record=record)
    try:
        fixed = fix(source, out, record=record)
    except CannotFixError as error:
        click.echo(pick(lang, "没有修正：", "Nothing was mended:"), err=True)
        listing("table").write(error.findings, sys.stderr, lang)
        return ExitStatus.UNREADABLE
    except CannotSpliceError:
        click.echo(pick(lang, *_DAMAGED), err=True)
        return ExitStatus.UNREADABLE
    _tell(fixed, lang)
    from tempfile import TemporaryDirectory

    from gov_integrity.exchange import journey
    from gov_integrity.exchange.spool import Spool

    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        journey.read(order, spool)
        _tell_left(spool, lang)
        return ExitStatus.FINDINGS if spool.any_errors() else ExitStatus.CLEAN


def _refuse(source: Path, out: Path) -> None:
    """Refuse to write over the source, or under a name that tells of another format."""
    if out.resolve() == source.resolve():
        raise click.BadParameter(_ITSELF, param_hint="--out")
    was = source.suffix.lower()
    extension = ".xlsx" if was in _WORKBOOKS else was
    if out.suffix.lower() != extension:
        raise click.BadParameter(_OTHER_FORMAT.format(extension=extension), param_hint="--out")


def _tell(fixed: "Fixed", lang: str) -> None:
    from gov_integrity.forms.mend import MENDS
    from gov_integrity.forms.say import pick

    click.echo(pick(lang, f"修正 {fixed.count} 处", f"{fixed.count} texts mended"))
    for name, count in sorted(fixed.mends.items()):
        click.echo(f"  ×{count}  {MENDS[name].says.in_(lang)}")
    click.echo(f"{fixed.out}\n{fixed.changes}")


def _tell_left(spool: "Spool", lang: str) -> None:
    """Say what was not touched: each kind of finding once, with what people can do about it."""
    from gov_integrity.forms.say import pick
    from gov_integrity.publish import sentences

    left = [(code, count) for code, _level, count, _affected in spool.found()]
    if not left:
        return
    click.echo("")
    click.echo(pick(lang, "没有动的，要由人来定：", "Left alone, for people to decide:"))
    for code, count in left:
        says, todo = sentences.in_general(code, lang)
        click.echo(f"  {code} ×{count}  {says} → {todo}")
