"""impact — which records of a file get another answer if the law changes, which way, and by which passage?"""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from gov_integrity.cli.desk.arrays import array
from gov_integrity.cli.desk.key import KEY
from gov_integrity.cli.desk.opened import opened
from gov_integrity.cli.desk.running import declared_in, on_option, reading_options
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.key import Key
from gov_integrity.forms.say import pick

if TYPE_CHECKING:
    from gov_integrity.forms.instrument import Instrument
    from gov_integrity.judgement.impact import Impact, Law

NEVER: Final = "never"
_FORM: Final = (
    "写作“法律文件标识=日期”或者“法律文件标识=never”，如 order-36=2026-07-01；或者给出法律文件的 TOML 文件、文件夹"
)
_UNKNOWN: Final = "没有这个法律文件：{id}"
_NO_REGIONS: Final = "{name} 不能用作地方规定：{fault}"
_FOLDER: Final = click.Path(path_type=Path, exists=True, file_okay=False)


def _begins(side: str, told: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    return click.option(f"--{side}", f"{side}_begins", multiple=True, metavar="ID=DAY|never|FILE", help=told)


@click.command("impact")
@click.argument("source", metavar="[FILE|-]", default="-")
@on_option(required=True)
@_begins("old", "变更之前：法律文件自哪天起施行，never 为不施行，或者声明它的 TOML 文件、文件夹；可以多次给出")
@_begins("new", "变更之后：同上；不给出的，以收入的规定为准")
@click.option("--old-regions", type=_FOLDER, metavar="DIR", help="变更之前的地方规定（TOML 文件夹），同名的代替收入的")
@click.option("--new-regions", type=_FOLDER, metavar="DIR", help="变更之后的地方规定，同上")
@reading_options
@KEY
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="输出格式")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    source: str,
    on: date,
    old_begins: tuple[str, ...],
    new_begins: tuple[str, ...],
    old_regions: Path | None,
    new_regions: Path | None,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    key: Key | None,
    shape: str,
    lang: str,
) -> int:
    """法律变更影响哪些记录：同一判断日分别按两套规定作答，列出答案不同的记录、变化的方向和依据的条文。"""
    from gov_integrity.judgement.impact import impact

    old, new = _law(old_begins, old_regions, "old"), _law(new_begins, new_regions, "new")
    with opened(source, on=on, region=region, record=record, calendars=calendars) as read:
        found = impact(
            read.records(), on=on, old=old, new=new, region=region, linked=read.linked, calendar=read.order.calendar
        )
        if shape == "json":
            array(json.dumps(each.document(key), ensure_ascii=False) for each in found)
            return read.end(lang)
        counts: Counter[str] = Counter()
        for each in found:
            counts[each.difference.direction] += 1
            click.echo("\n".join(_lines(each, key, lang)))
        click.echo(_counted(counts, lang))
        return read.end(lang)


def _lines(found: "Impact", key: Key | None, lang: str) -> list[str]:
    head, *below = found.difference.lines(lang)
    return [f"{found.record.told_to(key)}  {head}", *below]


def _counted(counts: Counter[str], lang: str) -> str:
    from gov_integrity.judgement.differing import DIRECTIONS

    told = (f"{says.in_(lang)} {counts[direction]:,}" for direction, says in DIRECTIONS.items() if counts[direction])
    return pick(lang, "，", ", ").join(told) or pick(lang, "没有受影响的记录", "no record is affected")


def _law(begins: tuple[str, ...], folder: Path | None, side: str) -> "Law":
    """Return a set of law as the options give it; raise a usage error for what is none."""
    from gov_integrity.forms.day_text import is_day
    from gov_integrity.forms.instrument import Instrument
    from gov_integrity.judgement.impact import Law
    from gov_integrity.standard import catalogue, regions

    known = {law.id for law in catalogue.instruments()}
    days: dict[str, date | None] = {}
    instruments: dict[str, Instrument] = {}
    for told in begins:
        if (path := Path(told)).exists():
            instruments |= _instruments(path, side)
            continue
        law_id, _, day = told.partition("=")
        if day != NEVER and not is_day(day):
            raise click.BadParameter(_FORM, param_hint=f"--{side}")
        if law_id not in known:
            raise click.BadParameter(_UNKNOWN.format(id=law_id), param_hint=f"--{side}")
        days[law_id] = None if day == NEVER else date.fromisoformat(day)
    places = {}
    for path in sorted(folder.glob("*.toml")) if folder else ():
        try:
            places[path.stem] = regions.declared(path.stem, path.read_text(encoding="utf-8"))
        except (ValueError, KeyError, LookupError, AttributeError) as error:
            told = _NO_REGIONS.format(name=path.name, fault=error)
            raise click.BadParameter(told, param_hint=f"--{side}-regions") from None
    return Law(days, places, instruments)


def _instruments(path: Path, side: str) -> "dict[str, Instrument]":
    """Return the instruments that a file, or each file of a folder, declares; raise a usage error for its faults."""
    from gov_integrity.exchange import instruments

    found: dict[str, Instrument] = {}
    for each in sorted(path.glob("*.toml")) if path.is_dir() else (path,):
        found |= declared_in(each, instruments.read, hint=f"--{side}")
    return found
