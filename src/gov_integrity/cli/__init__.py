"""命令行 — the doors: one module per sub-command, imported only when it is used.

Every end of a command has one exit status (``ExitStatus``), and no fault of input, environment or our own shows a
traceback.
"""

import os
import signal
import sys
import threading
from enum import IntEnum
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import click

from gov_integrity import __version__
from gov_integrity.forms.near import nearest
from gov_integrity.forms.walk import kebab, module_names, snake

_VERBS: Final = "gov_integrity.cli"
_APART: Final = frozenset({"desk"})


class ExitStatus(IntEnum):
    """How a command ended."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    INTERNAL = 4
    ENVIRONMENT = 5
    INTERRUPTED = 130
    TERMINATED = 143


class Verbs(click.Group):
    """The sub-commands, found as modules of a package: this one, or that of a group of verbs."""

    def __init__(self, *arguments: Any, package: str = _VERBS, **options: Any) -> None:
        """Say where the sub-commands are."""
        super().__init__(*arguments, **options)
        self._package = package

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of the sub-commands."""
        return [kebab(name) for name in module_names(self._package) if name not in _APART]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one sub-command."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"{self._package}.{snake(cmd_name)}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the sub-command that is named; of a name that is none, say at most three that may be meant."""
        near = nearest(args[0], self.list_commands(ctx))
        if near and not args[0].startswith("-") and args[0] not in self.list_commands(ctx):
            ctx.fail(f"没有命令 {args[0]!r}。是不是：{'、'.join(near)}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="退出码：0 没有错误 · 1 有错误 · 2 用法 · 3 有文件读不了 · 4 程序自身出错 · 5 环境（磁盘、权限、缺少组件）",
)
@click.version_option(__version__, prog_name="gov-integrity")
def commands() -> None:
    """政务诚信数据标准：检查部门月报、回答法律问题、计算六大维度得分，出具回执和报告。"""


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit status."""
    _survive_any_console()
    orders: list[int] = []  # to end: an error raised inside a statement of the spool is told as another

    def terminate(number: int, _frame: object) -> None:
        orders.append(number)
        raise _TerminatedError

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, terminate)
    try:
        status: Any = commands.main(args=arguments, prog_name="gov-integrity", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        status = end.exit_code
    except click.ClickException as error:
        error.show()
        status = ExitStatus.USAGE
    except (click.Abort, KeyboardInterrupt, _TerminatedError) as end:
        status = _interrupted(terminated=isinstance(end, _TerminatedError))
    except (BrokenPipeError, SystemExit):  # click leaves so when the reader of our output has gone, as ``head`` does
        status = ExitStatus.CLEAN
    except Exception as error:  # noqa: BLE001 - the last door: a fault of ours is told without its data
        status = _told(error, terminated=bool(orders))
    _drop_what_nobody_takes()
    sys.exit(int(status or 0))


class _TerminatedError(BaseException):
    """The system asked the process to end; no handler of faults may take it for one."""


def _interrupted(*, terminated: bool) -> ExitStatus:
    click.echo(
        "已中断，没有写出结果；receive 可以用同样的命令加 --resume，从中断的地方接着做。\n"
        "Interrupted; nothing was written. The same receive command with --resume goes on from here.",
        err=True,
    )
    return ExitStatus.TERMINATED if terminated else ExitStatus.INTERRUPTED


def _told(error: Exception, *, terminated: bool) -> ExitStatus:
    """Tell a fault of the environment, or of ours, without a traceback and without any value of the data."""
    from gov_integrity.cli.desk.screen import environment_fault, is_interrupt

    if is_interrupt(error):
        return _interrupted(terminated=terminated)
    told = environment_fault(error)
    if told:
        click.echo(told, err=True)
        return ExitStatus.ENVIRONMENT
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"
    click.echo(
        f"程序自身出错（{type(error).__name__}，{place}，版本 {__version__}）。数据没有改动，请把这一行报给维护者。\n"
        f"Internal error ({type(error).__name__} at {place}, version {__version__}). Please report this line.",
        err=True,
    )
    return ExitStatus.INTERNAL


def _survive_any_console() -> None:
    """Let a console that cannot show a character show its escape instead of ending the run; there may be none."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open until the process ends
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _drop_what_nobody_takes() -> None:
    """Drop output that can no longer be written, or Python would complain of it at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
