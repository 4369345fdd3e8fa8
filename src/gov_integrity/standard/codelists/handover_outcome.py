"""转办结果 — what came of a handover?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class HandoverOutcome(
    CodeList,
    title=Say("转办结果", "outcome of a handover"),
    meaning=Say("线索转交后的去向", "what came of handing a lead over"),
    confidence=OURS,
):
    """转办结果."""

    PENDING = code("pending", "待反馈", "waiting for an answer")
    ACCEPTED = code("accepted", "已接收办理", "accepted")
    RETURNED = code("returned", "退回", "returned")
    TRANSFERRED = code("transferred", "移交有权机关", "passed to the competent authority")
    CLOSED = code("closed", "办结", "closed")
