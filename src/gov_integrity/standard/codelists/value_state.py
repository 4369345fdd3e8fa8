"""指标值状态 — is there a value, and may it be relied on?

Missing, not applicable and zero are three things: zero is a value, whose state is ``ok``.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ValueState(
    CodeList,
    title=Say("指标值状态", "state of an indicator value"),
    meaning=Say(
        "指标值是否存在、是否可靠；零是一个值，状态为正常",
        "whether a value exists and may be relied on; zero is a value, and its state is ok",
    ),
    confidence=OURS,
):
    """指标值状态."""

    OK = code("ok", "正常", "ok")
    MISSING = code("missing", "缺失", "missing", words=("缺报", "未报"))
    NOT_APPLICABLE = code("not_applicable", "不适用", "not applicable", words=("不涉及",))
    DISPUTED = code("disputed", "异议中", "disputed", words=("有异议",))
    ESTIMATED = code("estimated", "估计", "estimated", words=("估算",))
