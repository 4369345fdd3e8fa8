"""report — the report of a run, made again from the folder of its results."""

from pathlib import Path

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE


@click.command("report")
@click.argument("folder", metavar="RECEIPT_DIR", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="报告写到哪个文件（HTML）"
)
@LANGUAGE
def command(folder: Path, out: Path, lang: str) -> int:
    """由一次接收的结果文件夹重新写出报告，不需要来源文件；文件与回执不符的不写。"""
    from gov_integrity.exchange.outbox import writing_alone
    from gov_integrity.reports.reporting import CannotReportError, report

    try:
        text = report(folder, language=lang)
    except CannotReportError as error:
        click.echo(error.says.in_(lang, {"file": error.file}), err=True)
        return ExitStatus.FINDINGS
    with writing_alone(out) as page:
        page.write(text.encode())
    click.echo(str(out))
    return ExitStatus.CLEAN
