"""异议处理结果 — how did an objection end?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ObjectionResult(
    CodeList,
    title=Say("异议处理结果", "result of an objection"),
    meaning=Say("异议核实处理的结果", "how an objection ended"),
    confidence=OURS,
):
    """异议处理结果."""

    UPHELD = code("upheld", "异议成立并更正", "upheld and corrected", words=("异议成立",))
    PARTLY_UPHELD = code("partly_upheld", "部分成立并更正", "partly upheld and corrected", words=("部分成立",))
    REJECTED = code("rejected", "异议不成立", "not upheld")
    WITHDRAWN = code("withdrawn", "申请人撤回", "withdrawn by the applicant")
