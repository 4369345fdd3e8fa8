"""办件结果 — how did a service case end?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ServiceResult(
    CodeList,
    title=Say("办件结果", "result of a service case"),
    meaning=Say("政务服务办件的结果", "how a service case ended"),
    confidence=OURS,
):
    """办件结果."""

    PENDING = code("pending", "办理中", "pending")
    GRANTED = code("granted", "准予办结", "granted", words=("办结",))
    REFUSED = code("refused", "不予批准", "refused", words=("不予许可",))
    NOT_ACCEPTED = code("not_accepted", "不予受理", "not accepted")
    WITHDRAWN = code("withdrawn", "申请人撤回", "withdrawn by the applicant")
