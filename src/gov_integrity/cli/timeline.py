"""timeline — when does what happen to each record, and what expires, opens or falls due between two days?"""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli.desk.arrays import array
from gov_integrity.cli.desk.key import KEY
from gov_integrity.cli.desk.opened import opened
from gov_integrity.cli.desk.running import on_option, reading_options
from gov_integrity.cli.desk.screen import DAY, LANGUAGE
from gov_integrity.forms.key import Key
from gov_integrity.forms.say import pick

if TYPE_CHECKING:
    from gov_integrity.judgement.timeline import DatedState, Timeline

_TWO_DAYS: Final = "--from 和 --to 一并给出，且先后有序"
_TOO_MANY: Final = "一幅图最多画 {most} 个日子，请改用 text 或者 json"
_ONE_RECORD: Final = "一幅图只画一条记录，请用 --id 指明是哪一条"


@click.command("timeline")
@click.argument("source", metavar="[FILE|-]", default="-")
@on_option(required=True)
@click.option("--from", "first", type=DAY, metavar="DAY", help="只列这一天（含）以后的，与 --to 同用")
@click.option("--to", "last", type=DAY, metavar="DAY", help="只列这一天（含）以前的，与 --from 同用")
@click.option("--id", "identity", default="", metavar="ID", help="只看一条记录")
@reading_options
@KEY
@click.option("--format", "shape", type=click.Choice(["text", "json", "svg"]), default="text", help="输出格式")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    source: str,
    on: date,
    first: date | None,
    last: date | None,
    identity: str,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    key: Key | None,
    shape: str,
    lang: str,
) -> int:
    """每条记录何日应当公开、何日届满、何日可以申请修复：逐日列出，附理由和依据；给出起止日则只列其间的。"""
    from gov_integrity.judgement.timeline import timeline

    if (first is None) != (last is None) or (first and last and last < first):
        raise click.BadParameter(_TWO_DAYS, param_hint="--from")
    within = (first, last) if first and last and shape != "svg" else None
    with opened(source, on=on, region=region, record=record, calendars=calendars) as read:
        told = (
            timeline(each, on=on, region=region, linked=read.linked, calendar=read.order.calendar, within=within)
            for each in read.records()
            if not identity or each.identity == identity
        )
        if shape == "svg":
            click.echo(_drawn(told, key, lang))
        elif within:
            _sweep(told, within, key, as_json=shape == "json", lang=lang)
        elif shape == "json":
            array(json.dumps(each.document(key), ensure_ascii=False) for each in told)
        else:
            for each in told:
                click.echo("\n".join(_text(each, key, lang)))
        return read.end(lang)


def _drawn(told: "Iterable[Timeline]", key: Key | None, lang: str) -> str:
    """Return the picture of the one record; several have no picture together."""
    from gov_integrity.figures.timeline import MOST
    from gov_integrity.reports.timeline_figure import svg

    found = iter(told)
    only, another = next(found, None), next(found, None)
    if only is None or another is not None:
        raise click.BadParameter(_ONE_RECORD, param_hint="--format")
    if len(only.states) > MOST:
        raise click.BadParameter(_TOO_MANY.format(most=MOST), param_hint="--format")
    return svg(only, language=lang, identity=only.record.told_to(key))


def _sweep(told: "Iterable[Timeline]", within: tuple[date, date], key: Key | None, *, as_json: bool, lang: str) -> None:
    """Write what happens between two days as it is found, so that a file of any size takes no more memory."""
    from gov_integrity.forms.moment import TURNS, Turn

    counts: Counter[Turn] = Counter()
    found = ((each, state) for each in told for state in each.states)
    if as_json:
        known = ((each.record.record_id, each.record.told_to(key), state.document()) for each, state in found)
        array(json.dumps({"record": of, "id": told_id, **state}, ensure_ascii=False) for of, told_id, state in known)
        return
    for each, state in found:
        counts[state.turn] += 1
        click.echo(f"{each.record.told_to(key)}  {_line(state, lang)}")
    told_counts = pick(lang, "，", ", ").join(f"{TURNS[turn].in_(lang)} {counts[turn]:,}" for turn in Turn)
    click.echo("{} – {}  {}".format(*within, told_counts))


def _text(told: "Timeline", key: Key | None, lang: str) -> list[str]:
    """Return the days first, each with the number of its reason, then every reason once with what it rests on."""
    from gov_integrity.forms.instrument import SURE

    reasons = list(dict.fromkeys((state.why.text(lang), state.cite) for state in told.states))
    lines = [f"{told.record.told_to(key)}  {told.record.record_id}  {pick(lang, '判断日', 'judged on')} {told.on}"]
    lines += [
        f"  {_line(state, lang)}  [{reasons.index((state.why.text(lang), state.cite)) + 1}]" for state in told.states
    ]
    for each in told.untold:
        reading = f"  〔{each.reading.in_(lang)}〕" if each.reading else ""
        lines.append(f"  {pick(lang, '未定', 'no day')}  {each.rule.title.in_(lang)}{reading}  {each.why(lang)}")
    for number, (why, cite) in enumerate(reasons, start=1):
        cited = (f"{place.text(lang)}〔{SURE[place.confidence].in_(lang)}〕" for place in cite)
        lines += [f"  [{number}] {why}", f"      {pick(lang, '依据：', 'Basis: ')}{pick(lang, '；', '; ').join(cited)}"]
    return lines


def _line(state: "DatedState", lang: str) -> str:
    from gov_integrity.forms.moment import TURNS

    reading = f"  〔{state.reading.in_(lang)}〕" if state.reading else ""
    done = f"  {pick(lang, '已于', 'done on ')}{state.done_on}{pick(lang, '完成', '')}" if state.done_on else ""
    return f"{state.days()}  {TURNS[state.turn].in_(lang)}  {state.title(lang)}{reading}{done}"
