"""屏幕 — how are findings and counts shown on a terminal, in any width and on any console?"""

import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

import click

from gov_integrity.forms.day_text import is_day

LANGUAGE: Final = click.option(
    "--lang", type=click.Choice(["zh", "en"]), default="zh", envvar="GOV_INTEGRITY_LANG", help="语言（默认中文）"
)


class DayParameter(click.ParamType[date]):
    """A day on the command line, ``YYYY-MM-DD``; never today by default."""

    name = "DAY"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or fail with the form that is wanted."""
        if isinstance(value, date):
            return value
        if not is_day(str(value)):
            self.fail(f"{value!r} 不是日期，请写成 2024-10-08 这样的年-月-日", param, ctx)
        return date.fromisoformat(str(value))


DAY: Final = DayParameter()


def width(text: str) -> int:
    """Return how many columns a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text
    )


def padded(text: str, columns: int) -> str:
    """Return a text filled with spaces to a width."""
    return text + " " * max(0, columns - width(text))


def table(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Yield the lines of a table whose columns are as wide as their widest cell."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(padded(cell, columns) for cell, columns in zip(row, widths, strict=True)).rstrip()


def is_interrupt(error: Exception) -> bool:
    """Return whether a statement of the spool was broken off because the run is to end."""
    import sqlite3

    interrupted = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT
    return isinstance(error, sqlite3.OperationalError) and interrupted


def _room(folder: object) -> str:
    """Return how much room is left on the disk of a folder, where that can be told."""
    try:
        free = shutil.disk_usage(str(folder)).free
    except OSError:
        return ""
    return f"（剩余 {free // 2**20:,} MiB）"


def environment_fault(error: Exception) -> str:
    """Return what to tell when the environment stopped a run, or nothing when the fault is ours."""
    import sqlite3

    from gov_integrity.exchange.lock import FolderInUseError
    from gov_integrity.exchange.outbox import CannotResumeError, CannotWriteError
    from gov_integrity.exchange.row import MissingExtraError
    from gov_integrity.exchange.workers import WorkerLostError
    from gov_integrity.standard import catalogue

    if isinstance(error, MissingExtraError):
        notice = catalogue.notice("RUN181")
        slots = {"extra": error.extra}
        return f"RUN181 {notice.says.in_('zh', slots)}。{notice.todo.in_('zh', slots)}"
    if isinstance(error, FolderInUseError):
        held = f"另一次运行（{error.strerror}）正在写 {error.filename}，等它结束，或者换一个文件夹。"
        return f"{held} Another run is writing there."
    if isinstance(error, CannotResumeError):
        return (
            "不能接着做：来源、选项或者版本与中断的那次不同。去掉 --resume 从头做。"
            " Cannot resume: the sources, the options or the release are not those of the interrupted run."
        )
    if isinstance(error, CannotWriteError):
        told = f"结果写不进 {error.filename}：{error.strerror}{_room(error.filename)}。没有写出半份文件。"
        return f"{told} Cannot write the results."
    if isinstance(error, MemoryError | WorkerLostError):
        return "内存不够。 Out of memory."
    if isinstance(error, OSError):
        return f"磁盘或权限出了问题：{error.strerror or type(error).__name__}。 The disk stopped the run."
    if isinstance(error, UnicodeEncodeError) and error.encoding == sys.getfilesystemencoding() != "utf-8":
        return f"这个系统的文件名不能用中文（{error.encoding}），请设为 UTF-8。 File names here cannot be Chinese."
    if isinstance(error, sqlite3.OperationalError):
        return f"暂存数据的磁盘出了问题：{error}。 The disk that holds interim data failed."
    return ""
