"""decide — what does the law say: one legal question, asked of every record of a file?"""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from gov_integrity.cli.desk.opened import opened
from gov_integrity.cli.desk.running import on_option, reading_options
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
    from gov_integrity.exchange.questions import Questions
    from gov_integrity.standard import catalogue

    try:
        rule = catalogue.rule(rule_id)
    except LookupError:
        known = "没有这个问题。可用：" + "、".join(each.id for each in catalogue.rules())
        raise click.BadParameter(known, param_hint="RULE") from None
    with opened(source, on=on, region=region, record=record, calendars=calendars) as read:
        questions = Questions(read.spool, on=on, region=region, calendar=read.order.calendar, only=rule)
        answers = [answer for _record, told in questions.asked() for answer in told]
        if shape == "json":
            click.echo(json.dumps(answers, ensure_ascii=False, indent=2))
        else:
            for answer in answers:
                click.echo(_text(answer, lang))
        return read.end(lang)


def _text(answer: Mapping[str, object], lang: str) -> str:
    why = answer.get("why")
    reason = str(why.get(lang) or "") if isinstance(why, Mapping) else ""
    head = f"{answer['id']}  {answer['rule']}  {answer['outcome']}"
    cited = answer.get("citations")
    listed = "；".join(str(each["text"]) for each in cited) if isinstance(cited, list) else ""
    return f"{head}\n  {reason}\n  " + pick(lang, "依据：", "Basis: ") + (listed or "—")
