"""目标方向 — is a goal reached from below or from above?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class GoalDirection(
    CodeList,
    title=Say("目标方向", "direction of a goal"),
    meaning=Say(
        "实际值应当不低于还是不高于目标值", "whether the actual value must not fall below or not exceed the target"
    ),
    confidence=OURS,
):
    """目标方向."""

    AT_LEAST = code("at_least", "不低于", "at least")
    AT_MOST = code("at_most", "不高于", "at most")
