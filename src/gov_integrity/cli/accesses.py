"""accesses — does the chain of a query log hold, who saw a record, and until when is the log to be kept?"""

from pathlib import Path
from typing import Final

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.key import KEY
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.key import Key
from gov_integrity.forms.say import pick

_KEY_WANTED: Final = "日志里只有带密钥的摘要，查一条记录要给出当时的密钥（--key-file）"


@click.command("accesses")
@click.argument("log", metavar="LOG", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--id", "identity", default="", metavar="ID", help="只列出对这条记录（记录标识）的查询，要有密钥")
@KEY
@LANGUAGE
def command(log: Path, identity: str, key: Key | None, lang: str) -> int:
    """核对查询日志有没有被改动，列出谁在何时、为何、凭什么看过记录，以及应当保存到哪一天。"""
    from gov_integrity.exchange import query_log

    if identity and key is None:
        raise click.BadParameter(_KEY_WANTED, param_hint="--id")
    last = ""
    try:
        found = query_log.concerning(log, (identity,), key) if key and identity else query_log.queries(log)
        for query in found:
            last = max(last, query.kept_until.isoformat())
            shown = "、".join(query.shown)
            told = (query.at, query.by, query.recipient, query.audience, query.purpose, query.authority, query.record)
            click.echo("  ".join((*told, query.subject, shown)))
    except query_log.BrokenLogError as broken:
        zh = f"日志从第 {broken.line} 行起对不上：被改动过，或者没有写完"
        click.echo(pick(lang, zh, f"The chain breaks at line {broken.line}: changed, or cut off"), err=True)
        return ExitStatus.FINDINGS
    cite = query_log.LEAST_YEARS.cite.text(lang)
    zh = f"日志前后相连，没有改动。全部保存到 {last or '—'}（查询之日起五年，依据{cite}；别处没有读到规定的，按此办）"
    en = f"The chain holds. Keep it until {last or '-'}: five years ({cite}; elsewhere a default of ours)"
    click.echo(pick(lang, zh, en), err=True)
    return ExitStatus.CLEAN
