"""retention — which records, files and query logs reach the end of their term between two days? A plan only."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.key import KEY
from gov_integrity.cli.desk.opened import opened
from gov_integrity.cli.desk.running import reading_options
from gov_integrity.cli.desk.screen import DAY, LANGUAGE
from gov_integrity.forms.key import Key
from gov_integrity.forms.say import Say, pick

if TYPE_CHECKING:
    from gov_integrity.cli.desk.opened import Opened
    from gov_integrity.judgement.retention_plan import Kept

_TWO_DAYS: Final = "--from 不能晚于 --to"
_BROKEN: Final = "查询日志从第 {line} 行起对不上（被改动过，或者没有写完），不作计划"
_FATES: Final[Mapping[str, Say]] = {
    "overdue": Say("早已届满", "long ended"),
    "ends": Say("届满", "ends"),
    "later": Say("未到期", "ends later"),
    "unknown": Say("没有读到期限，不作推断", "no term is known, and none inferred"),
}
_PASSED: Final = frozenset({"overdue", "ends"})


@click.command("retention")
@click.argument("source", metavar="[FILE|-]", default="-")
@click.option("--from", "first", type=DAY, metavar="DAY", required=True, help="从这一天（含）起")
@click.option("--to", "last", type=DAY, metavar="DAY", required=True, help="到这一天（含）为止")
@click.option(
    "--log",
    "logs",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="查询日志，可以重复",
)
@reading_options
@KEY
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="输出格式")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    source: str,
    first: date,
    last: date,
    logs: tuple[Path, ...],
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    key: Key | None,
    shape: str,
    lang: str,
) -> int:
    """列出两日之间保存期届满的记录、文件和查询日志。只列计划，什么也不删；查不到期限的不作推断。"""
    from gov_integrity.exchange.query_log import BrokenLogError
    from gov_integrity.forms.finding import ERROR

    if last < first:
        raise click.BadParameter(_TWO_DAYS, param_hint="--from")
    try:
        told_logs = [_log(path, first, last) for path in logs]
    except BrokenLogError as broken:
        click.echo(_BROKEN.format(line=broken.line), err=True)
        return ExitStatus.FINDINGS
    with opened(source, on=last, region=region, record=record, calendars=calendars) as read:
        plan, files = [], dict[str, Counter[str]]()
        for file, told in _records(read, first, last, region, key):
            files.setdefault(file, Counter())[told["fate"]] += 1
            if told["fate"] in _PASSED:
                plan.append(told)
        unread = {each.place.file for each in read.spool.findings() if each.level is ERROR}
        told_files = [
            {"file": file, **dict(sorted(count.items())), "whole": file not in unread and set(count) <= _PASSED}
            for file, count in files.items()
        ]
        document = {"from": str(first), "to": str(last), "records": plan, "files": told_files, "logs": told_logs}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2) if shape == "json" else _text(document, lang))
        return read.end(lang)


def _records(
    read: "Opened", first: date, last: date, region: str, key: Key | None
) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every record with its file and how it stands; what names it is told as the holder of the key tells it."""
    from gov_integrity.exchange.questions import record_of
    from gov_integrity.judgement.retention_plan import kept

    for row in read.spool.records():
        held = record_of(row.record, row.document)
        found = kept(held, first, last, region=region, linked=read.linked, calendar=read.order.calendar)
        yield row.place.file, _told(held.record_id, held.told_to(key), found)


def _told(record_id: str, identity: str, found: "Kept") -> dict[str, str]:
    from gov_integrity.forms.say import LANGUAGES

    told = {"record": record_id, "id": identity, "fate": str(found.fate)}
    if found.decision is not None and found.ends_on is not None:
        cites = found.decision.outcome.cite
        told |= {"ends_on": found.ends_on.isoformat()}
        told |= {f"basis_{each}": "；".join(cite.text(each) for cite in cites) for each in LANGUAGES}
    return told


def _log(path: Path, first: date, last: date) -> dict[str, str]:
    """Return how a log stands: it is one chain, so it goes as a whole or not at all, after the last of its lines."""
    from gov_integrity.exchange import query_log
    from gov_integrity.forms.personal import without_numbers

    ends = [query.kept_until for query in query_log.queries(path)]
    ends_on = max(ends, default=None)
    name = without_numbers(path.name)
    if ends_on is None:
        return {"log": name, "fate": "unknown"}
    fate = "later" if ends_on > last else "ends" if ends_on >= first else "overdue"
    return {"log": name, "fate": fate, "ends_on": ends_on.isoformat()}


def _text(document: Mapping[str, object], lang: str) -> str:
    return "\n".join(_lines(document, lang))


def _lines(document: Mapping[str, object], lang: str) -> Iterator[str]:
    def of(name: str) -> list[Mapping[str, object]]:
        found = document[name]
        return found if isinstance(found, list) else []

    def fate(word: object) -> str:
        return _FATES[str(word)].in_(lang)

    for each in of("records"):
        yield f"{each['id']}  {each['record']}  {each['ends_on']}  {fate(each['fate'])}  {each[f'basis_{lang}']}"
    for each in of("files"):
        counts = pick(lang, "，", ", ").join(f"{fate(name)} {each[name]}" for name in _FATES if name in each)
        whole = pick(lang, "；整个文件到期", "; the file as a whole") if each["whole"] else ""
        yield f"{each['file']}  {counts}{whole}"
    for each in of("logs"):
        yield f"{each['log']}  {each.get('ends_on', '—')}  {fate(each['fate'])}"
    yield pick(lang, "只是计划，没有删除任何东西。", "A plan only: nothing was deleted.")
