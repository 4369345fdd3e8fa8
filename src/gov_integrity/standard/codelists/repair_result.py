"""信用修复结果 — how did an application for repair end?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class RepairResult(
    CodeList,
    title=Say("信用修复结果", "result of a repair"),
    meaning=Say("信用修复申请的结果", "how an application for repair ended"),
    confidence=OURS,
):
    """信用修复结果."""

    GRANTED = code("granted", "准予修复", "granted")
    REFUSED = code("refused", "不予修复", "refused")
    NOT_ACCEPTED = code("not_accepted", "不予受理", "not accepted")
    WITHDRAWN = code("withdrawn", "申请人撤回", "withdrawn by the applicant")
