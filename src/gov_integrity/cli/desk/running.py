"""运行 — what do the commands that read sources share: their options, the order of a run, its exit status?"""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.record_type import RECORD
from gov_integrity.cli.desk.screen import DAY

if TYPE_CHECKING:
    from gov_integrity.exchange.mapping import Mapping
    from gov_integrity.exchange.order import Order
    from gov_integrity.forms.waiver import Waiver

F = TypeVar("F", bound=Callable[..., Any])
Made = TypeVar("Made")

# what may not be read is a finding of the run (FIL009), and no wrong use of the command
SOURCES: Final = click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False))


def _cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


WORKERS: Final = click.option(
    "--workers",
    type=click.IntRange(1, 256),
    default=_cores,
    metavar="N",
    help="用几个进程，默认与处理器核数相同；结果与此无关",
)
_NO_SUCH_PROFILE: Final = "没有这个方案。可用：{known}"
NO_PERIOD: Final = "评价期间写作 2025、2025-Q1 或 2025-03，且与方案的期间一致"
_WAIVERS_NEED_A_DAY: Final = "豁免是否过期要按判断日（--on）来定，请一并给出"
_NOT_UTF_8: Final = "{name} 应当是 UTF-8"
_NO_REGION: Final = "行政区划代码是六位数字，如 410100"


def order_of(  # noqa: PLR0913 - one parameter an option
    sources: tuple[Path, ...],
    *,
    on: date | None,
    region: str = "",
    profile: str = "",
    record: str = "",
    calendars: tuple[Path, ...] = (),
    waivers: Path | None = None,
    mapping: Path | None = None,
    workers: int = 1,
) -> "Order":
    """Return what a run is asked to do; raise a usage error for a name that nothing has."""
    from gov_integrity.exchange.order import Order
    from gov_integrity.standard import profiles
    from gov_integrity.standard.calendars import CalendarFileError, calendar, calendar_with
    from gov_integrity.standard.identifiers import division

    if region and not division.is_valid(region):
        raise click.BadParameter(_NO_REGION, param_hint="--region")
    if profile and profile not in profiles.profile_ids():
        raise click.BadParameter(
            _NO_SUCH_PROFILE.format(known="、".join(profiles.profile_ids())), param_hint="--profile"
        )
    try:
        known_days = calendar_with(*calendars) if calendars else calendar()
    except CalendarFileError as error:
        where = f"{error.name} 第{error.line}行" if error.line else error.name
        told = f"{where}：{error.says.zh}"
        raise click.BadParameter(told, param_hint="--calendar") from None
    return Order(
        paths=sources,
        calendar=known_days,
        on=on,
        region=region,
        profile=profiles.profile(profile) if profile else None,
        profile_sha256=profiles.sha256_of(profile) if profile else "",
        record=record,
        waivers=_waivers(waivers, on=on),
        mapping=_mapping(mapping),
        workers=workers,
    )


def last_day(period: str) -> date:
    """Return the last day of a period of evaluation; raise a usage error for text that is none."""
    from gov_integrity.forms.indicator import period_span

    try:
        last = period_span(period).last
    except ValueError:
        last = None
    if last is None:
        raise click.BadParameter(NO_PERIOD, param_hint="--period")
    return last


def _waivers(path: Path | None, *, on: date | None) -> "tuple[Waiver, ...]":
    """Return the waivers of a file; raise a usage error that names each faulty line."""
    from gov_integrity.exchange import waivers

    if path is None:
        return ()
    if on is None:
        raise click.BadParameter(_WAIVERS_NEED_A_DAY, param_hint="--waivers")
    return declared_in(path, waivers.read, hint="--waivers")


def _mapping(path: Path | None) -> "Mapping | None":
    """Return the mapping of a file; raise a usage error that names each faulty line."""
    from gov_integrity.exchange import mapping

    return None if path is None else declared_in(path, mapping.read, hint="--mapping")


def declared_in(path: Path, read: Callable[[str], Made], *, hint: str) -> Made:
    """Return what a TOML file declares; raise a usage error that names each faulty line."""
    from gov_integrity.exchange.toml_file import FaultyFileError

    try:
        return read(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise click.BadParameter(_NOT_UTF_8.format(name=path.name), param_hint=hint) from None
    except FaultyFileError as error:
        told = "\n".join(f"{path.name} 第 {fault.line} 行 {fault.text()}" for fault in error.faults)
        raise click.BadParameter(told, param_hint=hint) from None


def waivers_option(command: F) -> F:
    """Add the option for the waivers of a run."""
    path = click.Path(path_type=Path, exists=True, dir_okay=False, readable=True)
    return click.option("--waivers", type=path, metavar="FILE", help="豁免文件（TOML），过期的按判断日失效")(command)


def mapping_option(command: F) -> F:
    """Add the option for the mapping of a sender's own headers and words."""
    path = click.Path(path_type=Path, exists=True, dir_okay=False, readable=True)
    return click.option("--mapping", type=path, metavar="FILE", help="对照文件（TOML，由 map 建议、人来确认）")(command)


def reading_options(command: F) -> F:
    """Add the options that say how sources are read and judged."""
    for option in (
        RECORD,
        click.option("--region", default="", metavar="CODE", help="记录没有写明时，适用哪个地方的规定"),
        click.option(
            "--calendar",
            "calendars",
            multiple=True,
            metavar="FILE",
            type=click.Path(path_type=Path, dir_okay=False),
            help="补充一个年度的放假安排（TOML），如尚未收入的下一年；同年的以文件为准",
        ),
    ):
        command = option(command)
    return command


def on_option(*, required: bool) -> Callable[[F], F]:
    """Return the option for the day of judgement."""
    return click.option("--on", type=DAY, required=required, metavar="DAY", help="判断日，如 2024-10-08；从不默认今天")


def status_of(*, errors: bool, unreadable: bool) -> ExitStatus:
    """Return how a run ended: with a source that could not be read, with errors, or clean."""
    if unreadable:
        return ExitStatus.UNREADABLE
    return ExitStatus.FINDINGS if errors else ExitStatus.CLEAN
