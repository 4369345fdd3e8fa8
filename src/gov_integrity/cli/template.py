"""template — in which workbook does a department fill in records of a type?"""

from pathlib import Path

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.record_type import RecordParameter
from gov_integrity.cli.desk.screen import LANGUAGE


@click.command("template")
@click.argument("record", type=RecordParameter(), metavar="RECORD")
@click.option("-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="模板文件（.xlsx）")
@LANGUAGE
def command(record: str, out: Path, lang: str) -> int:
    """生成填报模板：表头、下拉列表、填报说明；填好以后直接交给 receive。"""
    from gov_integrity.exchange.outbox import writing_alone
    from gov_integrity.exchange.workbooks.template import Template
    from gov_integrity.forms.say import pick
    from gov_integrity.standard import catalogue

    template = Template(catalogue.record_type(record))
    with writing_alone(out) as file:
        template.write(file)
    click.echo(str(out))
    if template.table.left_out:
        titles = "、".join(pick(lang, each.title, each.title_en) for each in template.table.left_out)
        told = pick(
            lang, f"表格里放不下、请用 JSON 报送的内容：{titles}", f"no place in a table, send as JSON: {titles}"
        )
        click.echo(told, err=True)
    return ExitStatus.CLEAN
