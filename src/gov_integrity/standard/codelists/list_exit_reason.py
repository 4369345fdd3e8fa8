"""退出名单原因 — why did a subject leave a list?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ListExitReason(
    CodeList,
    title=Say("退出名单原因", "reason for leaving a list"),
    meaning=Say("信用主体为什么退出名单", "why a subject left a list"),
    confidence=OURS,
):
    """退出名单原因."""

    EXPIRED = code("expired", "期限届满", "the term ended", words=("期满",))
    REPAIRED = code("repaired", "信用修复移出", "removed by repair")
    PERFORMED = code("performed", "履行义务后移出", "removed after performance")
    WRONGLY_LISTED = code("wrongly_listed", "错误列入", "listed by error")
    DETERMINATION_REVOKED = code("determination_revoked", "认定被撤销", "the determination was revoked")
    OTHER = code("other", "其他", "other")
