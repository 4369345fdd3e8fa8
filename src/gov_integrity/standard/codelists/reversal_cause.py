"""错误惩戒原因 — why was a sanction wrong?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ReversalCause(
    CodeList,
    title=Say("错误惩戒原因", "cause of a wrong sanction"),
    meaning=Say("联合惩戒措施为什么是错误的", "why a joint sanction was wrong"),
    confidence=OURS,
):
    """错误惩戒原因."""

    WRONG_SUBJECT = code("wrong_subject", "主体错误", "wrong subject", words=("同名误列",))
    WRONG_FACT = code("wrong_fact", "事实错误", "wrong facts")
    BASIS_REVOKED = code("basis_revoked", "依据被撤销", "the basis was revoked")
    NOT_LIFTED = code(
        "not_lifted",
        "应解除未解除",
        "not lifted when due",
        words=(
            "修复后未解除",
            "超期未解除",
        ),
    )
    WITHOUT_BASIS = code("without_basis", "没有依据", "without a basis", words=("超出清单",))
    OTHER = code("other", "其他", "other")
