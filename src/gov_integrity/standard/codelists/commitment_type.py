"""承诺类型 — which type of credit commitment was given?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class CommitmentType(
    CodeList,
    title=Say("承诺类型", "type of credit commitment"),
    meaning=Say("信用承诺的类型", "the type of a credit commitment"),
    confidence=SUMMARY,
):
    """承诺类型."""

    APPROVAL_SUBSTITUTE = code("approval_substitute", "审批替代型", "in place of an approval", words=("1",))
    TOLERANCE = code("tolerance", "容缺受理型", "acceptance despite missing papers", words=("2",))
    PROOF = code("proof", "证明事项型", "in place of a proof", words=("3",))
    REPAIR = code("repair", "信用修复型", "for credit repair", words=("4",))
    SELF_DISCIPLINE = code("self_discipline", "行业自律型", "industry self-discipline", words=("5",))
    VOLUNTARY = code("voluntary", "主动型", "voluntary", words=("6", "主动承诺型"))
    OTHER = code("other", "其他", "other", words=("0",))
