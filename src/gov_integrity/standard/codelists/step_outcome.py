"""程序履行情况 — was a step of a decision taken?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class StepOutcome(
    CodeList,
    title=Say("程序履行情况", "outcome of a step"),
    meaning=Say("一项程序是否已经履行", "whether a step was taken"),
    confidence=OURS,
):
    """程序履行情况."""

    DONE = code("done", "已履行", "taken")
    NOT_REQUIRED = code("not_required", "依规定不需要", "not required")
    OMITTED = code("omitted", "未履行", "omitted")
