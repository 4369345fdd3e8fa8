"""report — the report of a run, or the file of a body, made from the folder of its results."""

from pathlib import Path

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE

_TOGETHER = "--body 要给出来源文件"
_NO_SUCH_SET = "没有这套维度；有 {known}"


@click.command("report")
@click.argument("folder", metavar="RECEIPT_DIR", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="报告写到哪个文件（HTML）"
)
@click.argument("sources", metavar="[SOURCES]...", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--body", default="", metavar="CODE", help="改写一个单位的政务诚信档案（可打印），要给出来源文件")
@click.option("--dimensions", default="zhengzhou", metavar="ID", help="档案按哪套维度（默认 zhengzhou）")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    folder: Path, sources: tuple[Path, ...], out: Path, body: str, dimensions: str, lang: str
) -> int:
    """由一次接收的结果文件夹重新写出报告；给出来源文件的，出错的行前后各显示一条，并画时间线。文件与回执不符的不写。"""
    from gov_integrity.exchange.outbox import writing_alone
    from gov_integrity.reports.reporting import CannotReportError, body_file, report
    from gov_integrity.standard.dimension_sets import dimension_sets

    if body and not sources:
        raise click.BadParameter(_TOGETHER, param_hint="--body")
    if dimensions not in (known := [each.id for each in dimension_sets()]):
        raise click.BadParameter(_NO_SUCH_SET.format(known="、".join(known)), param_hint="--dimensions")
    try:
        if body:
            text = body_file(folder, sources, body, dimensions, language=lang)
        else:
            text = report(folder, sources, language=lang)
    except CannotReportError as error:
        click.echo(error.says.in_(lang, {"file": error.file}), err=True)
        return ExitStatus.FINDINGS
    with writing_alone(out) as page:
        page.write(text.encode())
    click.echo(str(out))
    return ExitStatus.CLEAN
