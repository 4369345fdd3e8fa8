"""奖惩方向 — does a measure reward or sanction?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class MeasureDirection(
    CodeList,
    title=Say("奖惩方向", "direction of a measure"),
    meaning=Say("措施是奖励还是惩戒", "whether a measure rewards or sanctions"),
    confidence=SUMMARY,
):
    """奖惩方向."""

    INCENTIVE = code(
        "incentive",
        "奖励",
        "reward",
        words=(
            "0",
            "激励",
            "守信激励",
        ),
    )
    SANCTION = code("sanction", "惩戒", "sanction", words=("1",))
