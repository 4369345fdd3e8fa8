"""forward — how is a package passed on to the next level, with its own id and the way that it came?"""

from datetime import date
from pathlib import Path
from typing import Final

import click

from gov_integrity.cli.desk.running import status_of
from gov_integrity.cli.desk.screen import DAY, LANGUAGE
from gov_integrity.standard.codelists.organization_level import OrganizationLevel

_LEVEL: Final = click.Choice([str(each) for each in OrganizationLevel])
_NO_PACKAGE: Final = "这里没有数据包（datapackage.json）"
_LACKS: Final = "转报经过缺少或者不合要求：{paths}"
_BROKEN: Final = "转报要从上一手的接收单位出发，逐级向上，日期不倒退；这个数据包现在在“{at}”"


@click.command("forward")
@click.argument("package", type=click.Path(path_type=Path, exists=True))
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="写成哪个 zip 文件")
@click.option("--from", "from_name", required=True, metavar="NAME", help="转报单位全称，即上一手的接收单位")
@click.option("--from-level", type=_LEVEL, required=True, help="转报单位的层级")
@click.option("--to", "to_name", required=True, metavar="NAME", help="接收单位全称")
@click.option("--to-level", type=_LEVEL, required=True, help="接收单位的层级")
@click.option("--on", type=DAY, required=True, metavar="DAY", help="转报日期")
@click.option("--number", default=None, metavar="NO", help="接收单位另编的号，不代替原标识")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    package: Path,
    out: Path,
    from_name: str,
    from_level: str,
    to_name: str,
    to_level: str,
    on: date,
    number: str | None,
    lang: str,
) -> int:
    """把收到的数据包转报上一级：标识、报送单位和文件都不变，只添一程转报经过。"""
    from gov_integrity.exchange import packing
    from gov_integrity.exchange.forwarding import forwarded
    from gov_integrity.exchange.limits import LIMITS
    from gov_integrity.exchange.outbox import writing_alone
    from gov_integrity.exchange.package import faults_of, is_package
    from gov_integrity.judgement.record_life import is_contiguous
    from gov_integrity.publish import sentences
    from gov_integrity.standard.records.package import Package

    if not is_package(package):
        raise click.BadParameter(_NO_PACKAGE, param_hint="PACKAGE")
    way = {"from_name": from_name, "from_level": from_level, "to_name": to_name, "to_level": to_level}
    hop = {**way, "forwarded_on": on.isoformat(), **({"number_there": number} if number else {})}
    made = forwarded(package, hop, LIMITS)
    for finding in made.findings:
        told = f"{sentences.where(finding, lang)}: {finding.code} {sentences.says(finding, lang)}"
        click.echo(told, err=True)
    if made.findings:
        return status_of(errors=True, unreadable=True)
    lacking = faults_of(made.package)
    if lacking or not isinstance(made.package, Package):
        raise click.BadParameter(_LACKS.format(paths="、".join(lacking)), param_hint="PACKAGE")
    hops = made.package.hops or ()
    if not is_contiguous(hops) or hops[0].from_name != made.package.receiver_name:
        at = hops[-2].to_name if len(hops) > 1 else made.package.receiver_name
        raise click.BadParameter(_BROKEN.format(at=at), param_hint="--from")
    with writing_alone(out) as file:
        packing.write(file, made.package, made.sources, made.sizes)
    click.echo(str(out))
    return status_of(errors=False, unreadable=False)
