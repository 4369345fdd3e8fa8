"""profile compare — in which numbers do two profiles differ, and which bodies of a file change score, grade or rank?"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.profile_named import profile_named
from gov_integrity.cli.desk.running import last_day, on_option, order_of, reading_options, status_of
from gov_integrity.cli.desk.screen import LANGUAGE, table
from gov_integrity.forms.say import pick

if TYPE_CHECKING:
    from gov_integrity.forms.profile import Profile
    from gov_integrity.judgement.card import Scorecard
    from gov_integrity.judgement.standing.profile_comparison import BodyChange, NumberChange

_NO_PERIOD = "给了来源，就要写明评价期间"


@click.command("compare")
@click.argument("one")
@click.argument("other")
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
@click.option("--period", default="", metavar="PERIOD", help="评价期间，如 2025；给了来源时必写")
@on_option(required=False)
@reading_options
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="输出格式（默认文字）")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    one: str,
    other: str,
    sources: tuple[Path, ...],
    period: str,
    on: date | None,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    shape: str,
    lang: str,
) -> int:
    """对照两个方案（标识或 TOML 文件）：哪些数值不同；给了来源，再看哪些单位的得分、等级、名次不同。"""
    from gov_integrity.exchange import journey
    from gov_integrity.exchange.spool import Spool
    from gov_integrity.judgement.standing.profile_comparison import body_changes, number_changes

    before, after = profile_named(one, "ONE"), profile_named(other, "OTHER")
    numbers, bodies = number_changes(before, after), tuple["BodyChange", ...]()
    errors = unreadable = False
    if sources:
        if not period:
            raise click.BadParameter(_NO_PERIOD, param_hint="--period")
        order = order_of(sources, on=on or last_day(period), region=region, record=record, calendars=calendars)
        with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
            intake = journey.read(order, spool)
            cards = [journey.scored(replace(order, profile=each), spool) for each in (before, after)]
            errors, unreadable = spool.any_errors(), intake.unreadable
        bodies = body_changes(*(_of_period(found, period) for found in cards))
    if shape == "json":
        click.echo(json.dumps(_plain(numbers, bodies), ensure_ascii=False, indent=2))
    else:
        for line in _text(before, after, numbers, bodies, lang):
            click.echo(line)
    return status_of(errors=errors, unreadable=unreadable) if sources else ExitStatus.CLEAN


def _of_period(cards: Iterable["Scorecard"], period: str) -> list["Scorecard"]:
    return [card for card in cards if card.period == period]


def _text(
    before: "Profile",
    after: "Profile",
    numbers: Sequence["NumberChange"],
    bodies: Sequence["BodyChange"],
    lang: str,
) -> Iterator[str]:
    names = [f"{each.id} {each.edition}" for each in (before, after)]
    if numbers:
        yield from table([["", *names], *([each.path, _shown(each.before), _shown(each.after)] for each in numbers)])
    yield pick(lang, f"{len(numbers)} 处数值不同", f"{len(numbers)} numbers differ")
    if bodies:
        yield ""
        head = pick(lang, "单位,得分,等级,名次", "body,score,grade,rank").split(",")
        yield from table([head, *(_body(each) for each in bodies)])


def _body(change: "BodyChange") -> list[str]:
    rows = [_of_body(change)[key] for key in ("score", "grade", "rank")]
    return [change.before.body_name, *(" → ".join("—" if end is None else str(end) for end in ends) for ends in rows)]


def _of_body(change: "BodyChange") -> dict[str, tuple[object, object]]:
    pair = (change.before, change.after)
    scores = tuple(None if card.score is None else card.profile.scale.shown(card.score) for card in pair)
    grades = tuple(None if card.grade is None else card.grade.id for card in pair)
    return {
        "score": (scores[0], scores[1]),
        "grade": (grades[0], grades[1]),
        "rank": (change.rank_before, change.rank_after),
    }


def _plain(numbers: Sequence["NumberChange"], bodies: Sequence["BodyChange"]) -> dict[str, object]:
    changed = [{"path": each.path, "before": _text_of(each.before), "after": _text_of(each.after)} for each in numbers]
    moved = [
        {"body_code": each.before.body_code, "body_name": each.before.body_name, **_of_body(each)} for each in bodies
    ]
    return {"numbers": changed, "bodies": moved}


def _shown(value: Fraction | str | None) -> str:
    from gov_integrity.forms.profile import plain_number

    return "—" if value is None else plain_number(value) if isinstance(value, Fraction) else value


def _text_of(value: Fraction | str | None) -> str | None:
    return None if value is None else str(value)
