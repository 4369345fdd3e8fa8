"""异议对象 — is an objection against information or against an evaluation?

A review or a lawsuit against the decision itself is another thing and no objection.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ObjectionAgainst(
    CodeList,
    title=Say("异议对象", "what an objection is against"),
    meaning=Say(
        "异议针对信息本身，还是针对评价结果", "whether an objection is against information or against an evaluation"
    ),
    confidence=OURS,
):
    """异议对象."""

    INFORMATION = code("information", "信息", "information", words=("失信信息",))
    EVALUATION = code("evaluation", "评价结果", "evaluation", words=("评价", "排名"))
