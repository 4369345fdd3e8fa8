"""score — how do the bodies of these files score in one period: range, rank, change, alert, and the way up?"""

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from gov_integrity.cli.desk.profile_named import profile_named
from gov_integrity.cli.desk.running import (
    NO_PERIOD,
    SOURCES,
    last_day,
    on_option,
    order_of,
    reading_options,
    status_of,
)
from gov_integrity.cli.desk.screen import LANGUAGE, table
from gov_integrity.forms.say import pick

if TYPE_CHECKING:
    from gov_integrity.judgement.standing.standings import Draws, Placing

_COLUMNS = (
    ("rank", "名次", "rank"),
    ("body_name", "单位", "body"),
    ("index", "得分", "score"),
    ("range", "得分范围", "range"),
    ("grade", "等级", "grade"),
    ("rank_interval", "名次区间", "rank interval"),
    ("tied_group", "同组", "group"),
    ("change", "环比", "change"),
    ("alert", "预警", "alert"),
)
_GROUP = ("peer_group", "同类组", "group of peers")
_NAMES = frozenset({"peer_group", "body_name", "body_code"})
_NO_GROUPS = "第{line}行：要有“统一社会信用代码”和“同类组”两列（UTF-8），一个单位只属于一个组"
_CSV = ("body_code", "period", "score", "peers", "rank_by_total", "rank_before_vetoes")


@click.command("score")
@SOURCES
@click.option(
    "--profile", required=True, metavar="ID", help="按哪个方案评分：标识（如 six-dimensions-2025）或 TOML 文件"
)
@click.option("--period", required=True, metavar="PERIOD", help="评价期间，如 2025、2025-Q1、2025-03")
@on_option(required=False)
@reading_options
@click.option(
    "--format", "shape", type=click.Choice(["table", "json", "csv"]), default="table", help="输出格式（默认表格）"
)
@click.option(
    "--groups",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="同类组（CSV：统一社会信用代码、同类组）；只在组内排名",
)
@click.option("--arrays", is_flag=True, help="用数组计算名次区间（需组件 arrays），结果相同，单位多时快")
@click.option("--figures", type=click.Path(path_type=Path, file_okay=False), help="把图（SVG）写到这个文件夹")
@LANGUAGE
def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    sources: tuple[Path, ...],
    profile: str,
    period: str,
    on: date | None,
    record: str,
    region: str,
    calendars: tuple[Path, ...],
    shape: str,
    groups: Path | None,
    arrays: bool,  # noqa: FBT001 - a flag of the command line
    figures: Path | None,
    lang: str,
) -> int:
    """计算各单位在一个期间的得分、得分范围、等级、名次及其区间、环比、预警和整改空间。

    不给判断日时，以期间的最后一日为准。名次区间是把方案的权重上下浮动后重算得到的；同组的单位，权重分不出高下。
    """
    from gov_integrity.exchange import journey
    from gov_integrity.exchange.spool import Spool
    from gov_integrity.judgement.standing.peers import standings_by_group
    from gov_integrity.judgement.standing.standings_plain import plain

    draws, peers = _draws(arrays=arrays), _groups(groups)
    scored = profile_named(profile, "--profile")
    order = order_of(sources, on=on or last_day(period), region=region, record=record, calendars=calendars)
    if not _fits(period, scored.period):
        raise click.BadParameter(NO_PERIOD, param_hint="--period")
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        intake = journey.read(order, spool)
        cards = journey.scored(replace(order, profile=scored), spool)
        errors = spool.any_errors()
    standing = standings_by_group(cards, period, peers, draws=draws)
    placings = [placing for held in standing.values() for placing in held]
    named = {"peer_group"} if peers else set()
    rows = [{**dict.fromkeys(named, group), **plain(each, lang)} for group, held in standing.items() for each in held]
    if shape == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif shape == "csv":
        _write_csv(rows)
    else:
        for line in _table(rows, placings, lang):
            click.echo(line)
    if figures is not None:
        _draw(placings, figures, lang)
    if errors:
        told = pick(
            lang, "来源中有错误，有错的行没有计分；用 check 查看", "rows with errors were not scored; see check"
        )
        click.echo(told, err=True)
    return status_of(errors=errors, unreadable=intake.unreadable)


def _draws(*, arrays: bool) -> "Draws":
    """Return the path that draws weights; with arrays a missing component ends the run, and never changes a result."""
    if arrays:
        from gov_integrity.judgement.standing import array_draws

        return array_draws.stability
    from gov_integrity.judgement.standing.stability import stability

    return stability


def _groups(path: Path | None) -> dict[str, str]:
    """Return the groups of a file; raise a usage error that names the line."""
    from gov_integrity.judgement.standing.peers import NoGroupsError, groups_of

    if path is None:
        return {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as table:
            return groups_of(table)
    except (NoGroupsError, UnicodeDecodeError, csv.Error) as error:
        line = error.line if isinstance(error, NoGroupsError) else 1
        raise click.BadParameter(_NO_GROUPS.format(line=line), param_hint="--groups") from None


def _fits(period: str, kind: object) -> bool:
    from gov_integrity.forms.indicator import period_kind

    try:
        return period_kind(period) is kind
    except ValueError:
        return False


def _table(rows: Sequence[dict[str, object]], placings: Sequence["Placing"], lang: str) -> Iterable[str]:
    if not rows:
        yield pick(lang, "没有单位报送这个期间的指标值", "no body has indicator values of this period")
        return
    columns = (_GROUP, *_COLUMNS) if _GROUP[0] in rows[0] else _COLUMNS
    yield from table([[pick(lang, zh, en) for _key, zh, en in columns], *(_cells(row, columns, lang) for row in rows)])
    yield ""
    card, how = placings[0].card, placings[0].how
    if not card.profile.governs(card.period):
        yield pick(lang, "方案在这个期间没有施行。", "The profile was not in force in this period.")
    spread = f"{float(how.spread):.0%}"
    yield pick(
        lang,
        f"{card.profile.title.zh}。权重上下浮动{spread}，抽样{how.draws}次，种子{how.seed}，区间含九成。",
        f"{card.profile.title.en}. Weights ±{spread}, {how.draws} draws, seed {how.seed}, intervals hold nine tenths.",
    )


def _cells(row: dict[str, object], columns: Sequence[tuple[str, str, str]], lang: str) -> list[str]:
    from gov_integrity.standard.codelists.alert_level import AlertLevel

    cells = {key: row[key] for key, _zh, _en in columns}
    for key in ("range", "rank_interval"):
        ends = cells[key]
        if isinstance(ends, list):
            cells[key] = "–".join(map(str, ends)) if ends[0] != ends[1] else str(ends[0])
    if cells["alert"] is not None:
        cells["alert"] = AlertLevel.of(str(cells["alert"])).label(lang)
    return ["—" if cell is None else str(cell) for cell in cells.values()]


def _write_csv(rows: Iterable[dict[str, object]]) -> None:
    from gov_integrity.publish.listings.csv import neutral

    rows = list(rows)
    grouped = [_GROUP[0]] if rows and _GROUP[0] in rows[0] else []
    names = [*grouped, *(key for key, _zh, _en in _COLUMNS if key not in {"range", "rank_interval"}), *_CSV]
    ends = ("range_low", "range_high", "rank_low", "rank_high")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow([*names, *ends])
    for row in rows:
        pairs = [pair if isinstance(pair := row[key], list) else [None, None] for key in ("range", "rank_interval")]
        cells = [*(neutral(str(row[name])) if name in _NAMES else row[name] for name in names), *pairs[0], *pairs[1]]
        writer.writerow(["" if cell is None else cell for cell in cells])


def _draw(placings: Sequence["Placing"], folder: Path, lang: str) -> None:
    from gov_integrity.reports.standing_figures import figures_of

    folder.mkdir(parents=True, exist_ok=True)
    for name, svg in figures_of(placings, lang):
        path = folder / f"{name}.svg"
        path.write_text(svg, encoding="utf-8", newline="\n")
        click.echo(str(path), err=True)
