"""template — in which workbook does a department fill in records of a type?"""

from pathlib import Path

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.running import record_named


@click.command("template")
@click.argument("record", metavar="RECORD")
@click.option("-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="模板文件（.xlsx）")
def command(record: str, out: Path) -> int:
    """生成填报模板：表头、下拉列表、填报说明；填好以后直接交给 receive。"""
    from gov_integrity.exchange.outbox import writing_alone
    from gov_integrity.exchange.workbooks.template import Template

    template = Template(record_named(record))
    with writing_alone(out) as file:
        template.write(file)
    click.echo(str(out))
    return ExitStatus.CLEAN
