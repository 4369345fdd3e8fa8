"""dossier — everything about one record or one body as it was known on a day, in a folder with its own index."""

from datetime import date
from pathlib import Path

import click

from gov_integrity.cli.desk.key import KEY
from gov_integrity.cli.desk.opened import opened
from gov_integrity.cli.desk.running import on_option, reading_options
from gov_integrity.cli.desk.screen import DAY, LANGUAGE
from gov_integrity.forms.key import Key
from gov_integrity.forms.say import pick

_ONE = "--id 和 --body 给出其中一个"
_NONE = "到 {day} 为止没有收到它的记录：{subject}"
_FULL = "文件夹不是空的"
_KEY_WANTED = "日志里只有带密钥的摘要，要给出当时的密钥（--key-file）"
_BROKEN = "日志从第 {line} 行起对不上：被改动过，或者没有写完"
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False, readable=True)


@click.command("dossier")
@click.argument("sources", nargs=-1, required=True)
@on_option(required=True)
@click.option("--id", "identity", default="", metavar="ID", help="哪一条记录")
@click.option("--body", default="", metavar="CODE", help="哪一个单位（统一社会信用代码），收入写有它的全部记录")
@click.option("--known-on", type=DAY, metavar="DAY", help="只按到这一天为止收到的，默认为判断日")
@click.option("--receipt", "receipts", multiple=True, type=_FILE, metavar="FILE", help="一并收入的回执，可以多次给出")
@click.option("--accesses", multiple=True, type=_FILE, metavar="FILE", help="查询日志，收入对其中记录的查询，要有密钥")
@KEY
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), metavar="DIR", help="写到哪里")
@reading_options
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[str, ...],
    on: date,
    identity: str,
    body: str,
    known_on: date | None,
    receipts: tuple[Path, ...],
    accesses: tuple[Path, ...],
    key: Key | None,
    out: Path,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    lang: str,
) -> int:
    """核查卷宗：一条记录或者一个单位的数据、答复及其推理、时间线、回执和查询，按当时所知写成一个带目录和摘要的文件夹。

    同样的来源得到逐字节相同的文件夹。变更记录（record-change）放在来源里一起给出。卷宗含不公开的数据，只交有权核查的人。
    """
    from gov_integrity.exchange.query_log import BrokenLogError
    from gov_integrity.reports import audit_dossier
    from gov_integrity.standard.records.record_change import RecordChange

    if bool(identity) == bool(body):
        raise click.BadParameter(_ONE, param_hint="--id")
    if accesses and key is None:
        raise click.BadParameter(_KEY_WANTED, param_hint="--accesses")
    if out.exists() and any(out.iterdir()):
        raise click.BadParameter(_FULL, param_hint="--out")
    with opened(*sources, on=on, region=region, record=record, calendars=calendars) as read:
        asked = audit_dossier.Asked(
            on=on,
            known_on=known_on or on,
            identity=identity,
            body=body,
            region=region,
            calendar=read.order.calendar,
            receipts=receipts,
            accesses=accesses,
            key=key,
        )
        changes = [each for each in read.records() if isinstance(each, RecordChange)]
        others = (each for each in read.records() if not isinstance(each, RecordChange))
        try:
            digest = audit_dossier.write(asked, others, changes, out, read.linked)
        except LookupError:
            none = _NONE.format(day=asked.known_on, subject=asked.subject)
            raise click.BadParameter(none, param_hint="--id") from None
        except BrokenLogError as broken:
            raise click.BadParameter(_BROKEN.format(line=broken.line), param_hint="--accesses") from None
        click.echo(f"{out / audit_dossier.INDEX}  {pick(lang, '摘要', 'digest')} sha256:{digest}")
        return read.end(lang)
