"""doctor — what is installed here, which years and laws are known, and which limits are in force?"""

import locale
import platform
import sys
from importlib.util import find_spec
from typing import Final

import click

from gov_integrity import __version__
from gov_integrity.cli import ExitStatus
from gov_integrity.cli.desk.screen import LANGUAGE, table
from gov_integrity.forms.say import pick

_EXTRAS: Final = {
    "arrays": ("numpy",),
    "console": ("rich",),
    "excel": ("python_calamine", "xlsxwriter"),
    "parquet": ("pyarrow",),
    "report": ("jinja2",),
    "sm3": ("cryptography",),
    "xml": ("lxml",),
}


@click.command("doctor")
@LANGUAGE
def command(lang: str) -> int:
    """列出版本、可选组件、工作日历年份、法律文件和处理上限。"""
    from gov_integrity.exchange.limits import LIMITS, Limits
    from gov_integrity.exchange.physical.sheet_reader import CAN_LIMIT
    from gov_integrity.standard import catalogue
    from gov_integrity.standard.calendars import calendar

    years = sorted(calendar().years)
    rows = [
        ("gov-integrity", __version__),
        ("Python", f"{sys.version.split()[0]} {platform.system()} {platform.machine()}"),
        (pick(lang, "屏幕编码", "console encoding"), f"{sys.stdout.encoding} / {locale.getencoding()}"),
        *((pick(lang, f"组件 {name}", f"extra {name}"), _installed(needed, lang)) for name, needed in _EXTRAS.items()),
        (pick(lang, "工作日历", "working-day calendar"), f"{years[0]}-{years[-1]}" if years else "—"),
        (pick(lang, "记录类型", "record types"), str(len(catalogue.record_types()))),
        (pick(lang, "校验", "checks"), str(len(catalogue.checks()))),
        (pick(lang, "法律问题", "rules"), str(len(catalogue.rules()))),
        (pick(lang, "法律文件", "instruments"), str(len(catalogue.instruments()))),
        (pick(lang, "校验结果代码", "finding codes"), str(len(catalogue.notices()))),
    ]
    says = Limits.says()
    rows += [(says[name].in_(lang), str(most)) for name, most in LIMITS.known().items()]
    kept = pick(lang, "有效", "kept") if CAN_LIMIT else pick(lang, "这个系统没有", "not on this system")
    rows.append((pick(lang, "读取工作簿的内存上限", "limit of memory to read a workbook"), kept))
    for line in table(rows):
        click.echo(line)
    return ExitStatus.CLEAN


def _installed(packages: tuple[str, ...], lang: str) -> str:
    missing = [package for package in packages if find_spec(package) is None]
    if not missing:
        return pick(lang, "已安装", "installed")
    return pick(lang, f"缺 {'、'.join(missing)}", f"lacks {', '.join(missing)}")
