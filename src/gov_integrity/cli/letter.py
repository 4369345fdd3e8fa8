"""letter — which letters follow from these records, filled in as far as they are known?"""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.running import on_option, order_of, status_of
from gov_integrity.cli.desk.screen import LANGUAGE

_KINDS = ("handover", "rectification", "correction")
_NO_SUCH_FORM = "文书写成 .docx 或者 .html"


def _page(html: str, out: BinaryIO) -> None:
    out.write(html.encode())


def _document(html: str, out: BinaryIO) -> None:
    from gov_integrity.reports import letter_document

    letter_document.write(html, out)


_WRITERS = {".html": _page, ".docx": _document}


@click.command("letter")
@click.argument("kind", type=click.Choice(_KINDS))
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path, exists=True))
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="文书写到哪个文件（.docx 或 .html）",
)
@on_option(required=False)
@LANGUAGE
def command(kind: str, source: Path, out: Path, on: date | None, lang: str) -> int:
    """由记录填写文书：转办函 handover、限期整改通知 rectification、更正通知 correction。

    一条记录一页；.docx 用 Word 或者 WPS 接着填，.html 用浏览器打印。记录里没有的留空待填，并列在屏幕上。
    给出 --on 时作为落款日期。
    """
    from gov_integrity.exchange import journey
    from gov_integrity.exchange.outbox import writing_alone
    from gov_integrity.exchange.questions import record_of
    from gov_integrity.exchange.spool import Spool
    from gov_integrity.forms.finding import ERROR
    from gov_integrity.forms.say import pick
    from gov_integrity.publish import sentences
    from gov_integrity.reports import letters

    if out.suffix.lower() not in _WRITERS:
        raise click.BadParameter(_NO_SUCH_FORM, param_hint="--out")
    letter = letters.LETTERS[kind]
    with TemporaryDirectory() as folder, Spool(Path(folder) / "spool.sqlite") as spool:
        intake = journey.read(order_of((source,), on=None, record=letter.record.record_id), spool)
        rows = [row for row in spool.rows(accepted=True) if row.record == letter.record.record_id]
        records = [record_of(row.record, row.document) for row in rows]
        errors = [finding for finding in spool.findings() if finding.level is ERROR]
    for finding in errors:
        click.echo(f"{sentences.where(finding, lang)}: {finding.code} {sentences.says(finding, lang)}", err=True)
    if not records:
        click.echo(pick(lang, f"没有可用的{letter.record.record_title}。", "No record to write of."), err=True)
        return status_of(errors=True, unreadable=intake.unreadable)
    written = letters.write(letter, records, on)
    with writing_alone(out) as file:
        _WRITERS[out.suffix.lower()](written.html, file)
    click.echo(pick(lang, f"{letter.title.zh} {len(records)} 份：{out}", f"{len(records)} × {letter.title.en}: {out}"))
    for identity, lacking in written.lacking:
        if lacking:
            click.echo(pick(lang, "  待填：", "  to fill in: ") + f"{identity}  " + "、".join(lacking))
    return ExitStatus.FINDINGS if errors else ExitStatus.CLEAN
