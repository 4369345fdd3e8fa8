"""generate — write the files that are made from the declarations, or check that the committed ones are the same."""

from pathlib import Path

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.say import pick


@click.command("generate")
@click.option("--check", is_flag=True, help="只比较，不写；有差别时退出码为 1")
@click.option("--to", type=click.Path(path_type=Path, file_okay=False), default=Path("schemas"), help="写到哪个文件夹")
@LANGUAGE
def command(to: Path, lang: str, *, check: bool) -> int:
    """由标准的声明生成 JSON Schema 等文件。"""
    from gov_integrity.publish import generated

    changed = generated.differences(to) if check else generated.write(to)
    for name in changed:
        click.echo(f"{to / name}")
    if check and changed:
        told = pick(lang, f"{len(changed)} 个文件与声明不一致", f"{len(changed)} files differ from the declarations")
        click.echo(told, err=True)
        return ExitStatus.FINDINGS
    written = pick(lang, f"写了 {len(changed)} 个文件", f"{len(changed)} files written")
    click.echo(pick(lang, "与声明一致", "in step with the declarations") if check else written)
    return ExitStatus.CLEAN
