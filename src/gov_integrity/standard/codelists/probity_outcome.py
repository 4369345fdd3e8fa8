"""廉政结论 — with what conclusion did a matter of probity end?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ProbityOutcome(
    CodeList,
    title=Say("廉政结论", "outcome of a probity matter"),
    meaning=Say("廉政事项的结论", "the conclusion of a matter of probity"),
    confidence=OURS,
):
    """廉政结论."""

    NO_ISSUE = code("no_issue", "未发现问题", "nothing found")
    ISSUE_HANDLED = code("issue_handled", "存在问题并已处理", "an issue was found and dealt with", words=("已处理",))
    ACCUSATION_UNTRUE = code("accusation_untrue", "反映失实", "the accusation was untrue", words=("失实",))
