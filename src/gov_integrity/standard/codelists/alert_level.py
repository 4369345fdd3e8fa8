"""预警级别 — how urgent is an alert?

No rule on colours was found for government integrity.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class AlertLevel(
    CodeList,
    title=Say("预警级别", "level of an alert"),
    meaning=Say("监测预警的级别", "the level of an alert"),
    confidence=OURS,
):
    """预警级别."""

    RED = code("red", "红色", "red", words=("红",))
    ORANGE = code("orange", "橙色", "orange", words=("橙",))
    YELLOW = code("yellow", "黄色", "yellow", words=("黄",))
    BLUE = code("blue", "蓝色", "blue", words=("蓝",))
