"""view — what of these records may an audience see on a day? Whoever may see more than everyone is written down."""

import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli.desk.key import KEY
from gov_integrity.cli.desk.running import SOURCES, on_option, order_of, reading_options, status_of
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.element import PUBLIC, Visibility
from gov_integrity.forms.key import Key
from gov_integrity.forms.say import pick

if TYPE_CHECKING:
    from gov_integrity.exchange.viewing import Request
    from gov_integrity.judgement.public_view import View

_AUDIENCES: Final = tuple(each.value for each in Visibility if each is not Visibility.NEVER)
_DAY: Final = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_INSTANT: Final = re.compile(_DAY + "T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:Z|[+-][0-2][0-9]:[0-5][0-9])")
_LACKING: Final = "给社会公众以外的人看，先要写明谁、为谁、为什么、凭什么、何时查询，还缺 {names}"
_NO_LOG: Final = "给社会公众以外的人看，要留下查询日志，请用 --log 指明文件"
_NOT_AN_INSTANT: Final = "查询时刻写作 2026-11-28T10:00:00+08:00"
_BROKEN: Final = "查询日志从第 {line} 行起对不上（被改动过，或者没有写完），没有再往里写，也没有出示数据"


@click.command("view")
@SOURCES
@on_option(required=True)
@click.option(
    "--audience",
    type=click.Choice(_AUDIENCES),
    default=PUBLIC.value,
    help="给谁看：社会公众、政府部门之间、经授权的查询、本人",
)
@reading_options
@KEY
@click.option("--recipient", default="", metavar="NAME", help="提供给谁；自然人的号码换成只对它有效的代号（要有密钥）")
@click.option("--by", default="", metavar="NAME", help="查询人")
@click.option("--purpose", default="", metavar="TEXT", help="查询目的")
@click.option("--authority", default="", metavar="TEXT", help="查询依据：哪个条款、哪份授权书")
@click.option("--at", default="", metavar="INSTANT", help="查询时刻，如 2026-11-28T10:00:00+08:00；从不默认现在")
@click.option("--log", type=click.Path(path_type=Path, dir_okay=False), default=None, help="查询日志，只增不改")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[Path, ...],
    on: date,
    audience: str,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    key: Key | None,
    recipient: str,
    by: str,
    purpose: str,
    authority: str,
    at: str,
    log: Path | None,
    lang: str,
) -> int:
    """给出记录中可以给某类人看的部分：每行一条 JSON，看不到的数据项不存在；留下查询日志。"""
    from gov_integrity.exchange import journey, viewing
    from gov_integrity.exchange.query_log import BrokenLogError
    from gov_integrity.exchange.spool import Spool

    order = order_of(sources, on=on, region=region, record=record, calendars=calendars)
    request = viewing.Request(
        audience=Visibility(audience),
        on=on,
        region=region,
        calendar=order.calendar,
        key=key,
        recipient=recipient,
        by=by,
        purpose=purpose,
        authority=authority,
        at=at,
    )
    _refuse(request, log)
    counts = Counter[bool]()
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        intake = journey.read(order, spool)
        if log is not None:
            try:
                viewing.write_down(log, spool, intake, request)
            except BrokenLogError as broken:
                raise click.BadParameter(_BROKEN.format(line=broken.line), param_hint="--log") from None
        for _row, view in viewing.views(spool, request):
            counts[bool(view.document)] += 1
            if view.document:
                click.echo(json.dumps(_line(view), ensure_ascii=False))
        errors = spool.any_errors()
    shown, closed = counts[True], counts[False]
    zh = f"给出 {shown} 条，另有 {closed} 条整条不能给这类人看"
    click.echo(pick(lang, zh, f"{shown} records shown, {closed} not for this audience at all"), err=True)
    return status_of(errors=errors, unreadable=intake.unreadable)


def _refuse(request: "Request", log: Path | None) -> None:
    """Raise a usage error unless it is said who asks, for what, and where it is written down."""
    if request.lacking:
        names = "、".join(f"--{name}" for name in request.lacking)
        raise click.UsageError(_LACKING.format(names=names))
    if request.at and not _INSTANT.fullmatch(request.at):
        raise click.BadParameter(_NOT_AN_INSTANT, param_hint="--at")
    if request.audience is not PUBLIC and log is None:
        raise click.UsageError(_NO_LOG)


def _line(view: "View") -> dict[str, object]:
    return {**view.document, "pseudonyms": dict(view.pseudonyms)} if view.pseudonyms else dict(view.document)
