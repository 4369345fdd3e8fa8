"""map — which elements and codes do the headers and words of a department's own export stand for?"""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.record_type import RecordParameter
from gov_integrity.cli.desk.screen import LANGUAGE

if TYPE_CHECKING:
    from gov_integrity.exchange.mapping_proposal import Proposal

_MARKS = {True: ("＝", "="), False: ("？", "?")}
_LEGEND = (
    "＝ 有把握，已写入对照文件；？ 把握不够，写成了注释，请看过再定。末尾的数是可信度，最高 1.00。",
    "= is sure and stands in the mapping; ? is a comment there, for a person to decide. The number tells how sure.",
)


@click.command("map")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--record", type=RecordParameter(), required=True, metavar="TYPE", help="这张表是哪一类记录")
@click.option("-o", "--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="对照文件（.toml）")
@LANGUAGE
def command(source: Path, record: str, out: Path, lang: str) -> int:
    """对照建议：表头和代码各对应本标准的哪一项，有多大把握；确认后交给 check、receive 的 --mapping。

    把握不够的只列候选；金额没有写明单位的留给人填。来源里找不到的必填项一并列出。
    """
    from gov_integrity.exchange import mapping_draft, mapping_proposal
    from gov_integrity.exchange.gap import gap_of
    from gov_integrity.exchange.outbox import writing_alone
    from gov_integrity.forms.say import pick
    from gov_integrity.standard import catalogue

    declared = catalogue.record_type(record)
    try:
        proposal = mapping_proposal.propose(source, declared)
    except mapping_proposal.NoTableError:
        click.echo(pick(lang, "文件里没有带表头的表格。", "The file has no table with a header."), err=True)
        return ExitStatus.UNREADABLE
    sure = proposal.sure()
    distances = gap_of((source,), on=None, record=record, mapped=sure).distances
    told = {each.taken or each.candidates[0].name for each in proposal.columns if each.candidates}
    lacking = [name for each in distances for name in each.cannot_meet() if name not in told]
    if not distances:
        lacking = [name for name, each in declared.elements.items() if each.required is True and name not in told]
    with writing_alone(out) as file:
        file.write(mapping_draft.toml(proposal, lacking).encode())
    _tell(proposal, lacking, lang)
    click.echo(str(out))
    open_questions = any(not each.taken or proposal.lacks_unit(each) for each in proposal.columns)
    return ExitStatus.FINDINGS if open_questions or lacking else ExitStatus.CLEAN


def _tell(proposal: "Proposal", lacking: list[str], lang: str) -> None:
    from gov_integrity.forms.personal import without_numbers
    from gov_integrity.forms.say import pick

    elements = proposal.record.elements
    for each in proposal.columns:
        header = without_numbers(each.header)
        best = each.candidates[0] if each.candidates else None
        if best is None:
            click.echo(pick(lang, f"  ？ {header}  没有相近的数据项", f"  ? {header}  nothing is like it"))
            continue
        name = each.taken or best.name
        sure = next(found.confidence for found in each.candidates if found.name == name)
        unit = pick(lang, "  单位没有写明，请填写", "  its unit is not stated") if proposal.lacks_unit(each) else ""
        title = pick(lang, elements[name].title, elements[name].title_en)
        mark = _MARKS[bool(each.taken)]
        click.echo(f"  {pick(lang, *mark)} {header}  {name} {title}  {sure:.2f}{unit}")
    click.echo(pick(lang, *_LEGEND))
    if lacking:
        titles = "、".join(pick(lang, elements[name].title, elements[name].title_en) for name in lacking)
        click.echo(pick(lang, f"来源里找不到的必填项：{titles}", f"obligations that the source cannot meet: {titles}"))
