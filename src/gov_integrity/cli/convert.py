"""convert — how does a file look in another wire layout, and what is lost on the way?"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.record_type import RECORD
from gov_integrity.cli.desk.running import status_of
from gov_integrity.cli.desk.screen import LANGUAGE

if TYPE_CHECKING:
    from gov_integrity.exchange.converting import Conversion, NotConvertibleError

_LEDGER_SUFFIX: Final = ".ledger.csv"
_NO_SUCH_LAYOUT: Final = "没有这种数据格式。可用：{known}"
_SAME_FILE: Final = "结果不能写在来源文件上"
_NO_PLACE: Final = "目标格式里没有{title}"
_TWO_TYPES: Final = "一次只转换一种记录，文件里既有{first}，又有{title}；请分成几个文件"


@click.command("convert")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--to", "target", required=True, metavar="LAYOUT", help="目标数据格式，如 dual-publicity-2016")
@click.option("-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="结果文件（CSV）")
@RECORD
@LANGUAGE
def command(source: Path, target: str, out: Path, record: str, lang: str) -> int:
    """把文件转换成另一种数据格式，并写出转换账：每一项移入、缺省、舍弃还是两可，为什么。

    转换账写在结果文件旁边，名称以 .ledger.csv 结尾。有缺省、舍弃、两可或者没有转换的行，退出码为 1。
    """
    from gov_integrity.exchange import formats
    from gov_integrity.exchange.converting import Conversion, NotConvertibleError
    from gov_integrity.exchange.outbox import Outbox
    from gov_integrity.exchange.row import Source
    from gov_integrity.standard import catalogue

    layouts = {each.id: each for each in catalogue.layouts()}
    if target not in layouts:
        raise click.BadParameter(_NO_SUCH_LAYOUT.format(known="、".join(layouts)), param_hint="--to")
    ledger = out.with_name(out.stem + _LEDGER_SUFFIX)
    if source.resolve() in {out.resolve(), ledger.resolve()}:
        raise click.BadParameter(_SAME_FILE, param_hint="--out")
    conversion = Conversion(layouts[target], record)
    (found,) = formats.files_of([source])
    with Outbox(out.parent) as box:
        if isinstance(found, Source):
            with box.writing(out.name, encoding="utf-8-sig") as table:
                try:
                    conversion.write(found, table)
                except NotConvertibleError as refused:
                    raise click.BadParameter(_refusal(refused), param_hint="FILE") from None
        else:
            conversion.findings.append(found)
            conversion.unreadable = True
        if not conversion.unreadable:
            with box.writing(ledger.name, encoding="utf-8-sig") as table:
                conversion.write_ledger(table, lang)
            for path in (out, ledger):
                (box.work / path.name).replace(path)
    return _told(conversion, (out, ledger), lang)


def _refusal(refused: "NotConvertibleError") -> str:
    from gov_integrity.standard import catalogue

    title = catalogue.record_type(refused.record).record_title
    if not refused.first:
        return _NO_PLACE.format(title=title)
    return _TWO_TYPES.format(title=title, first=catalogue.record_type(refused.first).record_title)


def _told(conversion: "Conversion", paths: tuple[Path, ...], lang: str) -> ExitStatus:
    """Tell what was converted and what was found, and return how it ended."""
    from gov_integrity.exchange.conversion_ledger import SAYS
    from gov_integrity.forms.finding import ERROR
    from gov_integrity.forms.say import pick
    from gov_integrity.publish import sentences

    for finding in conversion.findings:
        told = f"{sentences.where(finding, lang)}: {finding.code} {sentences.says(finding, lang)}"
        click.echo(told, err=True)
    if not conversion.unreadable:
        counts = (f"{SAYS[fate].in_(lang)} {count}" for fate, count in conversion.account.counts.items())
        rows = pick(lang, f"转换 {conversion.converted} 行", f"{conversion.converted} rows converted")
        click.echo(" · ".join((rows, *counts)))
        for path in paths:
            click.echo(str(path))
    errors = any(finding.level is ERROR for finding in conversion.findings)
    return status_of(errors=errors or not conversion.account.lossless, unreadable=conversion.unreadable)
