"""replay — which published answers, scores, ranks and awards change with the corrections that came later?"""

from datetime import date
from pathlib import Path

import click

from gov_integrity.cli.desk.opened import opened
from gov_integrity.cli.desk.running import on_option, reading_options
from gov_integrity.cli.desk.screen import DAY, LANGUAGE


@click.command("replay")
@click.argument("sources", nargs=-1, required=True)
@on_option(required=True)
@click.option("--known-on", type=DAY, metavar="DAY", help="更正之前：按到这一天为止收到的；不给出的，按记录最初作出时")
@click.option("--profile", default="", metavar="ID", help="评价方案；给出的，重算得分、等级和名次")
@reading_options
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[str, ...],
    on: date,
    known_on: date | None,
    profile: str,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    lang: str,
) -> int:
    """记录撤销、更正以后，已经公布的哪些答复、得分、名次和评优资格变了：写出更正通知。

    判断日不变，只是所知不同。变更记录（record-change）放在来源里一起给出。
    """
    from gov_integrity.judgement.notice import notice
    from gov_integrity.judgement.replay import Held, as_corrected, as_decided, as_known, replay
    from gov_integrity.standard.records.record_change import RecordChange

    with opened(*sources, on=on, region=region, record=record, calendars=calendars, profile=profile) as read:
        changes = [each for each in read.records() if isinstance(each, RecordChange)]
        identities = (each.identity for each in read.records() if not isinstance(each, RecordChange))
        others = Held(tuple(identities), read.linked)
        found = replay(
            as_decided(others) if known_on is None else as_known(others, changes, known_on),
            as_corrected(others, changes),
            changes,
            on=on,
            calendar=read.order.calendar,
            profile=read.order.profile,
            region=region,
        )
        click.echo(notice(found, lang), nl=False)
        return read.end(lang)
