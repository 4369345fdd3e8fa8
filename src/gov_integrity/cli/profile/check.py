"""profile check — is a scoring profile well written, does it make sense, and do its worked examples follow from it?"""

from collections.abc import Iterator
from pathlib import Path

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.instrument import Confidence
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.say import pick


@click.command("check")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@LANGUAGE
def command(file: Path, lang: str) -> int:
    """检查评价方案（TOML 文件）：逐行指出每一处错误。

    分值是否加总，满分和零分能否取得，得分是否单调、有无未写明的突变，分档是否覆盖，等级是否递减，
    每个数值有无来源，示例是否算得出来。
    """
    from gov_integrity.judgement.example import examined

    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        click.echo(pick(lang, f"读不了 {file}（须为 UTF-8 文本）", f"Cannot read {file} as UTF-8 text"), err=True)
        return ExitStatus.UNREADABLE
    found = examined(text)
    for located in found.faults:
        fault = located.error.fault
        click.echo(f"{file}:{located.line}: {fault.code} {located.error.text(lang)}")
        click.echo(f"  → {fault.todo.in_(lang)}")
    for line in _summary(found.profile, lang) if found.profile else _count(len(found.faults), lang):
        click.echo(line)
    return ExitStatus.FINDINGS if found.faults else ExitStatus.CLEAN


def _count(faults: int, lang: str) -> Iterator[str]:
    yield pick(lang, f"{faults} 处错误", f"{faults} faults")


def _summary(profile: Profile, lang: str) -> Iterator[str]:
    yield f"{profile.id} {profile.edition}  {profile.title.in_(lang)}"
    origins = tuple(profile.origins())
    ours = sum(origin.confidence is Confidence.OURS for origin in origins)
    items, examples = len(tuple(profile.weighted())), len(profile.examples)
    yield pick(
        lang,
        f"没有错误：{len(profile.dimensions)} 个维度 {items} 个项目；{len(origins)} 个数值都有来源，"
        f"其中 {ours} 个没有公布的官方数值；{examples} 个示例与计算一致",
        f"No fault: {len(profile.dimensions)} dimensions, {items} items; each of {len(origins)} numbers has an origin, "
        f"{ours} of them no official one; {examples} examples follow",
    )
