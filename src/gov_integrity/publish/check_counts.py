"""校验计数 — the page that counts how each check is judged, and which faults can be mended without loss.

Generated from the declarations, so that what it says of "most checks are expressions" can be read off and not believed.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.check import Beside, Check, Linked, Unanswered, Unique
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import Level
from gov_integrity.forms.rule import Kept
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.finding_level import FindingLevel

EXPRESSION: Final = "单条表达式"
_FORMS: Final = {
    EXPRESSION: "一条记录自己的数据项之间；JSON 表达式、SQL 视图和各语言客户端都能判断",
    "重复": "整个数据包中几个数据项都相同的记录（`unique`）",
    "连同所指": "一条记录连同它所指的记录（`linked`）；两条记录拼成一条，仍是同一种表达式",
    "无人引用": "满足条件而没有别的记录引用的记录（`unanswered`）；条件仍是同一种表达式",
}
_BESIDE: Final = {Unique: "重复", Linked: "连同所指", Unanswered: "无人引用"}


MENDS: Final = (
    "改正叫无损，是因为只有一种读法：去掉空格、全角改半角、小写改大写、日期和数字的另一种写法。",
    "这些都是文字的故障，由数据项的种类读出，校验结果里写明改成什么；只有一种读法时才写。",
    "**校验没有一条可以自动改正**：它说的是两个都读得懂的值互相矛盾，错的是哪一个，只有报送单位知道。",
)


def form_of(check: Check) -> str:
    """Return by which form a check says when a record fails."""
    return _BESIDE[type(check.fails)] if isinstance(check.fails, Beside) else EXPRESSION


def page() -> str:
    """Return the page as Markdown."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    checks = catalogue.checks()
    forms = Counter(map(form_of, checks))
    yield from ("# 校验怎样判断（生成）", "")
    yield "由声明生成，不手工修改；改了声明，用 `gov-integrity generate` 重新生成。"
    yield ""
    yield "长度、写法、代码、必填都由数据项的声明得出，不在此列；校验只说记录之内或者记录之间的矛盾。"
    yield from ("", "| 形式 | 条数 | 看什么 |", "|---|---:|---|")
    yield from (f"| {form} | {forms[form]} | {says} |" for form, says in _FORMS.items())
    yield f"| 合计 | {len(checks)} | |"
    yield from ("", "没有一条校验是逐行运行的程序：每一条都是数据，各种引擎读同一棵树。", "")
    yield from ("| 级别 | 校验 | 故障 | 规则的期限 |", "|---|---:|---:|---:|")
    notices = catalogue.notices().values()
    for level in Level:
        counts = (sum(isinstance(each, of) and each.level is level for each in notices) for of in (Check, Fault, Kept))
        yield f"| {FindingLevel.of(level.value).declared.title.zh} | {' | '.join(map(str, counts))} |"
    yield from _mendable()


def _mendable() -> Iterator[str]:
    mendable = [fault for fault in catalogue.faults() if fault.mendable]
    yield from ("", "## 可以无损改正的", "")
    yield from MENDS
    yield from ("", "| 代码 | 标识 | 问题 |", "|---|---|---|")
    yield from (f"| {fault.code} | `{fault.id}` | {fault.says.zh} |" for fault in mendable)
