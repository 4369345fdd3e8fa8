"""投诉办理结果 — how did a complaint end?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import notice_1103_2023


class ComplaintResult(
    CodeList,
    title=Say("投诉办理结果", "result of a complaint"),
    meaning=Say("投诉举报核实和办理的结果", "the result of verifying and handling a complaint"),
    confidence=SUMMARY,
    cite=(notice_1103_2023.instrument.at("二（二）"),),
):
    """投诉办理结果."""

    PENDING = code("pending", "办理中", "pending")
    UNTRUE_EXPLAINED = code("untrue_explained", "不属实已解释", "untrue, explained", words=("不属实",))
    TRUE_RECTIFIED = code("true_rectified", "属实已整改", "true, rectified")
    TRUE_SETTLED = code(
        "true_settled",
        "属实、已达成一致、正在筹措",
        "true, agreed with the complainant, money being raised",
        words=("属实，已达成一致，正在筹措资金",),
    )
    TRUE_REFUSED = code("true_refused", "属实拒不整改", "true, rectification refused")
