"""package — how is a folder of data made into a package that can be sent?"""

from datetime import date
from pathlib import Path
from typing import Final

import click

from gov_integrity.cli.desk.record_type import RECORD
from gov_integrity.cli.desk.running import status_of
from gov_integrity.cli.desk.screen import DAY, LANGUAGE

_NO_SM3: Final = '缺少可选组件 sm3，请运行 pip install "gov-integrity[sm3]"'
_LACKS: Final = "数据包缺少或者不合要求：{paths}"


@click.command("package")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="写成哪个 zip 文件")
@click.option("--id", "package_id", required=True, metavar="ID", help="数据包在报送方处的唯一标识")
@click.option("--sender", required=True, metavar="NAME", help="报送单位全称")
@click.option("--receiver", required=True, metavar="NAME", help="接收单位全称")
@click.option("--from", "first", type=DAY, required=True, metavar="DAY", help="报送期间的第一日")
@click.option("--to", "last", type=DAY, required=True, metavar="DAY", help="报送期间的最后一日")
@click.option(
    "--operation",
    type=click.Choice(["full", "incremental", "nil"]),
    default="full",
    help="全量、增量还是零报告（默认全量）",
)
@click.option("--predecessor", default=None, metavar="ID", help="增量所承接的前一数据包")
@click.option("--profile", default=None, metavar="ID", help="适用的方案")
@RECORD
@click.option("--sm3", is_flag=True, help="同时写 SM3 摘要（组件 sm3）")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    folder: Path,
    out: Path,
    package_id: str,
    sender: str,
    receiver: str,
    first: date,
    last: date,
    operation: str,
    predecessor: str | None,
    profile: str | None,
    record: str,
    lang: str,
    *,
    sm3: bool,
) -> int:
    """把一个文件夹打成数据包：清单写明报送单位、期间、每个文件的行数和摘要。

    同样的文件和选项，得到逐字节相同的 zip。文件夹里有读不了的文件时不打包。
    """
    from gov_integrity.exchange import packing
    from gov_integrity.exchange.limits import LIMITS
    from gov_integrity.exchange.outbox import Outbox
    from gov_integrity.exchange.package import faults_of
    from gov_integrity.exchange.physical.digests import is_sm3_there
    from gov_integrity.forms.finding import ERROR
    from gov_integrity.publish import sentences
    from gov_integrity.publish.json_schema import EDITION
    from gov_integrity.standard.records.package import Package

    if sm3 and not is_sm3_there():
        raise click.BadParameter(_NO_SM3, param_hint="--sm3")
    period = {"period_starts_on": first.isoformat(), "period_ends_on": last.isoformat()}
    said = {"id": package_id, "sender_name": sender, "receiver_name": receiver, "operation": operation, **period}
    given = {"edition": EDITION, "predecessor": predecessor, "profile": profile}
    envelope = {**said, **{name: value for name, value in given.items() if value is not None}}
    made = packing.packed(folder, envelope, LIMITS, record=record, sm3=sm3)
    errors = [finding for finding in made.findings if finding.level is ERROR]
    for finding in errors:
        told = f"{sentences.where(finding, lang)}: {finding.code} {sentences.says(finding, lang)}"
        click.echo(told, err=True)
    if errors:
        return status_of(errors=True, unreadable=True)
    lacking = faults_of(made.package)
    if lacking or not isinstance(made.package, Package):
        raise click.BadParameter(_LACKS.format(paths="、".join(lacking)), param_hint="DIR")
    with Outbox(out.parent) as box:
        with box.writing_bytes(out.name) as file:
            packing.write(file, made.package, made.sources, made.sizes)
        (box.work / out.name).replace(out)
    click.echo(str(out))
    return status_of(errors=False, unreadable=False)
