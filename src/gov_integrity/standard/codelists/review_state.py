"""办件状态 — how far has a repair or an objection come?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class ReviewState(
    CodeList,
    title=Say("办件状态", "state of a case"),
    meaning=Say("信用修复、异议办件的状态", "the state of a repair or objection case"),
    confidence=SUMMARY,
):
    """办件状态."""

    PENDING_REVIEW = code("pending_review", "待审核", "waiting for review", words=("0",))
    PENDING_VERIFY = code("pending_verify", "待核实", "waiting for verification", words=("1",))
    APPROVED = code("approved", "已通过", "approved", words=("2",))
    REJECTED = code("rejected", "未通过", "rejected", words=("3",))
    DONE = code("done", "已完成", "done", words=("4",))
    WITHDRAWN = code("withdrawn", "撤回", "withdrawn", words=("已撤回",))
