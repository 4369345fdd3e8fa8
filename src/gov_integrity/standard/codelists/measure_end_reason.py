"""措施解除原因 — why did a measure end?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class MeasureEndReason(
    CodeList,
    title=Say("措施解除原因", "reason for the end of a measure"),
    meaning=Say("奖惩措施为什么解除", "why a measure ended"),
    confidence=OURS,
):
    """措施解除原因."""

    EXPIRED = code("expired", "期限届满", "the term ended", words=("期满",))
    REPAIRED = code("repaired", "信用修复", "repair")
    REVERSED = code("reversed", "错误惩戒纠正", "a wrong sanction was reversed")
    BASIS_REVOKED = code("basis_revoked", "依据被撤销", "the basis was revoked")
    PERFORMED = code("performed", "义务履行完毕", "duties performed")
    SELF_CORRECTED = code("self_corrected", "主动纠正免于惩戒", "spared after self-correction", words=("自我纠错",))
    OTHER = code("other", "其他", "other")
