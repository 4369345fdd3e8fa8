"""explain — what does a code, a check, a rule, a record, an element, a code list or a law mean?"""

import click

from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE
from gov_integrity.forms.say import pick


@click.command("explain")
@click.argument("name", metavar="ID")
@LANGUAGE
def command(name: str, lang: str) -> int:
    """说明一个代码或名称是什么意思。

    例如 DAT124、公示期、rule:publicity-period、administrative-penalty.decided_on
    """
    from gov_integrity.publish import explanation

    text = explanation.explain(name, lang)
    if text is None:
        meant = "、".join(explanation.near(name)) or "—"
        click.echo(pick(lang, f"没有叫 {name!r} 的。是不是：{meant}", f"No {name!r}. Did you mean: {meant}"), err=True)
        return ExitStatus.USAGE
    click.echo(text, nl=False)
    return ExitStatus.CLEAN
