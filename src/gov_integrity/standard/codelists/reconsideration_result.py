"""复议结果 — was the act under reconsideration corrected?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ReconsiderationResult(
    CodeList,
    title=Say("复议结果", "result of a reconsideration"),
    meaning=Say("行政复议对被申请行政行为的结果", "how a reconsideration of an administrative act ended"),
    confidence=OURS,
):
    """复议结果."""

    UPHELD = code("upheld", "维持", "upheld")
    CORRECTED = code(
        "corrected",
        "纠错",
        "corrected",
        words=(
            "撤销",
            "变更",
            "确认违法",
            "责令履行",
        ),
    )
    REJECTED = code("rejected", "驳回", "rejected")
    TERMINATED = code("terminated", "终止", "terminated")
