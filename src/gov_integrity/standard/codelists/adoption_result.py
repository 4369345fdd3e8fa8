"""建议提案采纳情况 — was what was proposed taken up?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class AdoptionResult(
    CodeList,
    title=Say("建议提案采纳情况", "adoption of a proposal"),
    meaning=Say("建议、提案所提意见的采纳落实情况", "whether what was proposed was taken up"),
    confidence=OURS,
):
    """建议提案采纳情况."""

    ADOPTED = code("adopted", "已经采纳并解决", "adopted and solved")
    PLANNED = code("planned", "正在解决或者列入计划", "being solved or planned")
    REFERENCE = code("reference", "留作参考", "kept for reference")
    NOT_ADOPTED = code("not_adopted", "不予采纳", "not adopted")
