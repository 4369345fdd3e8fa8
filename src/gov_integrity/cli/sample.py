"""sample — what do records of a type look like, and what does a file with faults look like?"""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.record_type import RecordParameter
from gov_integrity.cli.desk.running import on_option
from gov_integrity.cli.desk.screen import LANGUAGE

if TYPE_CHECKING:
    from gov_integrity.exchange.sampling import Sampled

_NO_TABLE: Final = "{title}含有表格放不下的部分（{parts}），请改用 ndjson 或者 json"
_NEEDS_FILE: Final = "工作簿不能写到屏幕上，请用 -o 写明文件"


@click.command("sample")
@click.argument("record", type=RecordParameter(), metavar="RECORD")
@click.option("-n", "--count", type=click.IntRange(0, 1_000_000), default=10, show_default=True, help="几条")
@click.option("--seed", type=int, default=0, show_default=True, help="种子；种子相同，样例相同")
@click.option("--faults", type=click.FloatRange(0, 1), default=0.0, help="带差错的比例，如 0.05")
@click.option(
    "--format", "shape", type=click.Choice(["ndjson", "json", "csv", "xlsx"]), default="ndjson", help="文件格式"
)
@click.option("-o", "--out", type=click.Path(path_type=Path, dir_okay=False), help="写到哪个文件（默认屏幕）")
@on_option(required=False)
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    record: str, count: int, seed: int, faults: float, shape: str, out: Path | None, on: date | None, lang: str
) -> int:
    """生成样例数据：虚构的单位，真实的格式；可以按比例埋入差错，用来试装和培训。

    埋了哪些差错写在屏幕上，写明 -o 时另存为以 .planted.csv 结尾的清单。
    """
    from fractions import Fraction

    from gov_integrity.exchange.sampling import NoTableError, sampled
    from gov_integrity.standard import catalogue

    declared = catalogue.record_type(record)
    if out is None and shape == "xlsx":
        raise click.BadParameter(_NEEDS_FILE, param_hint="--out")
    try:
        made = sampled(declared, count, seed=seed, faults=Fraction(str(faults)), shape=shape, on=on)
    except NoTableError as error:
        told = _NO_TABLE.format(title=declared.record_title, parts="、".join(error.parts))
        raise click.BadParameter(told, param_hint="--format") from None
    _write(made, out)
    _tell(made, out, lang)
    return ExitStatus.CLEAN


def _write(made: "Sampled", out: Path | None) -> None:
    from gov_integrity.exchange.outbox import writing_alone

    if out is None:
        sys.stdout.buffer.write(made.content)
        return
    for path, content in ((out, made.content), (out.with_name(out.stem + ".planted.csv"), made.planted_csv())):
        with writing_alone(path) as file:
            file.write(content)


def _tell(made: "Sampled", out: Path | None, lang: str) -> None:
    from gov_integrity.forms.say import pick

    total = len(made.planted)
    click.echo(pick(lang, f"埋入差错 {total} 处", f"{total} faults planted"), err=True)
    for code, count in made.counts().items():
        click.echo(f"  {code} ×{count}", err=True)
    if out is not None:
        click.echo(str(out))
