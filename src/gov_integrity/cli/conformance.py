"""conformance — does a program, ours or anyone's, answer as the standard does?"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.say import pick

if TYPE_CHECKING:
    from gov_integrity.exchange.conformance.run import Result

_LEVELS = ("shape", "checks", "rules", "scores")


@click.group("conformance")
def command() -> None:
    """符合性测试：逐例考问一个软件，看它的判断是否与标准一致。"""


@command.command("run")
@click.option("--level", "levels", multiple=True, type=click.Choice(_LEVELS), help="只测这一级，可多次；不写则全测")
@click.option(
    "--expected-failures",
    "expected",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="预期不通过的用例，一行一个；其中有通过的也算不一致",
)
@click.option("--time-limit", default=10.0, type=click.FloatRange(0.05, 600), help="每例最长秒数（默认 10）")
@click.option("-o", "--out", type=click.Path(path_type=Path, dir_okay=False), help="结果文件（JSON）")
@click.argument("program", metavar="-- CMD...", nargs=-1, required=True, type=click.UNPROCESSED)
@LANGUAGE
def run(  # noqa: PLR0913, PLR0917 - one parameter an option
    levels: tuple[str, ...],
    expected: Path | None,
    time_limit: float,
    out: Path | None,
    program: tuple[str, ...],
    lang: str,
) -> int:
    """启动 CMD，从它的标准输入逐行给出用例，从标准输出逐行收回答，再与标准比对。"""
    from gov_integrity.exchange.conformance import run as running
    from gov_integrity.publish.conformance.case import Level

    known = running.expected_failures(expected) if expected else frozenset()
    wanted = [Level(level) for level in levels] or list(Level)
    try:
        result = running.run(program, wanted, known, limit=time_limit)
    except (FileNotFoundError, PermissionError):
        told = pick(lang, "启动不了这个程序", "this program cannot be started")
        raise click.BadParameter(told, param_hint="CMD") from None
    if out:
        out.write_text(json.dumps(result.plain(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for line in _told(result, lang):
        click.echo(line)
    return ExitStatus.CLEAN if result.conforms else ExitStatus.FINDINGS


@command.command("answer")
@LANGUAGE
def answer(lang: str) -> int:  # noqa: ARG001 - answers are data, the same in every language
    """本软件自己作答：每行读一例，每行写一个回答。"""
    from gov_integrity.publish.conformance.answering import answer as answered

    for line in sys.stdin:
        if line.strip():
            click.echo(json.dumps(answered(json.loads(line)), ensure_ascii=False))
    return ExitStatus.CLEAN


def _told(result: "Result", lang: str) -> list[str]:
    lines = []
    for level in result.levels:
        counts = result.counts(level)
        ends = ", ".join(f"{end} {count}" for end, count in counts.items() if count)
        lines.append(f"{level}: {ends or pick(lang, '没有用例', 'no cases')}")
    most = 20
    lines += [f"  {each.end}  {each.case.id}  {each.case.says.in_(lang)}" for each in result.failed[:most]]
    if len(result.failed) > most:
        lines.append(pick(lang, f"  另有 {len(result.failed) - most} 例", f"  and {len(result.failed) - most} more"))
    better = pick(lang, "本应不通过，却通过了", "expected to fail, passed")
    lines += [f"  {better}: {case}" for case in result.passed_unexpectedly]
    gone = pick(lang, "没有这个用例", "there is no such case")
    lines += [f"  {gone}: {case}" for case in result.unknown]
    as_said = pick(lang, "与标准一致", "conforms")
    return [*lines, as_said if result.conforms else pick(lang, "与标准不一致", "does not conform")]
