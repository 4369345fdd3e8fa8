"""decide — what does the law say: one legal question, asked of every record of a file?"""

import json
import shutil
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from gov_integrity.cli.desk.running import on_option, order_of, reading_options, status_of
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.say import pick


@click.command("decide")
@click.argument("rule_id", metavar="RULE")
@click.argument("source", metavar="[FILE|-]", default="-")
@on_option(required=True)
@reading_options
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="输出格式")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    rule_id: str, source: str, on: date, record: str, region: str, calendars: tuple[Path, ...], shape: str, lang: str
) -> int:
    """对文件里的每条记录回答一个法律问题：结论、理由、依据、依据的可靠程度。"""
    from gov_integrity.exchange import journey
    from gov_integrity.exchange.questions import Questions
    from gov_integrity.exchange.spool import Spool
    from gov_integrity.forms.finding import ERROR
    from gov_integrity.publish import sentences
    from gov_integrity.standard import catalogue

    try:
        rule = catalogue.rule(rule_id)
    except LookupError:
        known = "没有这个问题。可用：" + "、".join(each.id for each in catalogue.rules())
        raise click.BadParameter(known, param_hint="RULE") from None
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        path = _standard_input(Path(folder)) if source == "-" else Path(source)
        order = order_of((path,), on=on, region=region, record=record, calendars=calendars)
        intake = journey.read(order, spool)
        questions = Questions(spool, on=on, region=region, calendar=order.calendar, only=rule)
        answers = [answer for _record, told in questions.asked() for answer in told]
        errors = [finding for finding in spool.findings() if finding.level is ERROR]
    if shape == "json":
        click.echo(json.dumps(answers, ensure_ascii=False, indent=2))
    else:
        for answer in answers:
            click.echo(_text(answer, lang))
    for finding in errors:
        told = f"{sentences.where(finding, lang)}: {finding.code} {sentences.says(finding, lang)}"
        click.echo(told, err=True)
    return status_of(errors=bool(errors), unreadable=intake.unreadable)


def _standard_input(folder: Path) -> Path:
    """Keep standard input as a file, because reading may need two passes."""
    path = folder / "stdin.ndjson"
    with path.open("wb") as kept:
        shutil.copyfileobj(sys.stdin.buffer, kept)
    return path


def _text(answer: Mapping[str, object], lang: str) -> str:
    why = answer.get("why")
    reason = str(why.get(lang) or "") if isinstance(why, Mapping) else ""
    head = f"{answer['id']}  {answer['rule']}  {answer['outcome']}"
    cited = answer.get("citations")
    listed = "；".join(str(each["text"]) for each in cited) if isinstance(cited, list) else ""
    return f"{head}\n  {reason}\n  " + pick(lang, "依据：", "Basis: ") + (listed or "—")
