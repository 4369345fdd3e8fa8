"""decide — what does the law say: one legal question, asked of every record of a file?"""

import json
from collections.abc import Iterator, Mapping
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
@click.option("--turns", is_flag=True, help="答案为“不能”的，再说明最少还差什么、自哪一天起可以")
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="输出格式")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    rule_id: str,
    source: str,
    on: date,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    turns: bool,  # noqa: FBT001 - a flag of the command line
    shape: str,
    lang: str,
) -> int:
    """对文件里的每条记录回答一个法律问题：结论、理由、依据、依据的可靠程度。"""
    from gov_integrity.exchange.questions import Questions
    from gov_integrity.judgement.counterfactual import counterfactual
    from gov_integrity.standard import catalogue

    try:
        rule = catalogue.rule(rule_id)
    except LookupError:
        known = "没有这个问题。可用：" + "、".join(each.id for each in catalogue.rules())
        raise click.BadParameter(known, param_hint="RULE") from None
    with opened(source, on=on, region=region, record=record, calendars=calendars) as read:
        questions = Questions(read.spool, on=on, region=region, calendar=read.order.calendar, only=rule)
        asked = [(each, answer) for each, told in questions.asked() for answer in told]
        if turns:
            for each, answer in asked:
                found = counterfactual(
                    rule, each, on=on, region=region, linked=read.linked, calendar=read.order.calendar
                )
                answer["turned_by"] = found.document() if found else None
        answers = [answer for _record, answer in asked]
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
    basis = pick(lang, "依据：", "Basis: ") + (listed or "—")
    return "\n".join(
        (head, f"  {reason}", f"  {basis}", *_beside(answer, lang), *_turned(answer.get("turned_by"), lang))
    )


def _beside(answer: Mapping[str, object], lang: str) -> Iterator[str]:
    """Yield what has to be told beside an answer, each with its code."""
    caveats = answer.get("caveats")
    for each in caveats if isinstance(caveats, list) else ():
        yield f"  {each['code']}  {each['says'][lang]}"


def _turned(told: object, lang: str) -> Iterator[str]:
    """Yield what would turn an answer: each step, and the day from which the answer is yes."""
    if not isinstance(told, Mapping):
        return
    if told["day"] is None:
        standing = pick(lang, "、", ", ").join(each["says"][lang] for each in told["blocked"])
        yield "  " + pick(lang, "本记录无法满足的条件：", "What this record cannot meet: ") + standing
        return
    steps = pick(lang, "；", "; ").join(each["says"][lang] for each in told["steps"])
    yield "  " + pick(lang, f"最早自{told['day']}起可以：{steps}", f"yes from {told['day']}: {steps}")
