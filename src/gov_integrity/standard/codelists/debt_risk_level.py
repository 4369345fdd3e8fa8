"""债务风险等级 — how great is the risk of a government's debt?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class DebtRiskLevel(
    CodeList,
    title=Say("债务风险等级", "level of debt risk"),
    meaning=Say("地方政府债务风险评估的等级", "the level that the assessment of a government's debt risk gave"),
    confidence=OURS,
):
    """债务风险等级."""

    RED = code("red", "红色", "red")
    ORANGE = code("orange", "橙色", "orange")
    YELLOW = code("yellow", "黄色", "yellow")
    GREEN = code("green", "绿色", "green")
