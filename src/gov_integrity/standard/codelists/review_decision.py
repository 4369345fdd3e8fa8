"""审核意见 — what did a review decide?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ReviewDecision(
    CodeList,
    title=Say("审核意见", "decision of a review"),
    meaning=Say("审核的结论", "what a review decided"),
    confidence=OURS,
):
    """审核意见."""

    APPROVED = code("approved", "同意", "approved", words=("通过",))
    REJECTED = code("rejected", "不同意", "rejected", words=("不通过",))
    SUPPLEMENT = code("supplement", "补正材料", "papers to be supplemented")
