"""依申请公开答复结果 — how was a request for information answered?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class DisclosureRequestOutcome(
    CodeList,
    title=Say("依申请公开答复结果", "outcome of a request for information"),
    meaning=Say("政府信息公开申请的答复结果", "how a request for government information was answered"),
    confidence=OURS,
):
    """依申请公开答复结果."""

    PENDING = code("pending", "办理中", "pending")
    GRANTED = code("granted", "予以公开", "granted")
    PARTLY_GRANTED = code("partly_granted", "部分公开", "granted in part")
    WITHHELD = code("withheld", "不予公开", "withheld")
    NOT_HELD = code("not_held", "无法提供", "not held", words=("本机关不掌握",))
    NOT_HANDLED = code("not_handled", "不予处理", "not handled")
    OTHER = code("other", "其他处理", "handled otherwise")
    WITHDRAWN = code("withdrawn", "申请人撤回", "withdrawn by the applicant")
