"""校验结果级别 — how much does a finding weigh?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class FindingLevel(
    CodeList,
    title=Say("校验结果级别", "level of a finding"),
    meaning=Say("错误使记录被退回，警告和提示不使", "an error rejects the record, a warning and a hint do not"),
    confidence=OURS,
):
    """校验结果级别."""

    ERROR = code("error", "错误", "error")
    WARNING = code("warning", "警告", "warning")
    HINT = code("hint", "提示", "hint")
