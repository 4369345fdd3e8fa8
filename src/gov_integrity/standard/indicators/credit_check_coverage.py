"""逢办必查覆盖率 — does the body check credit records wherever it must?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="credit-check-coverage",
    title=Say("逢办必查覆盖率", "coverage of obligatory credit checks"),
    meaning=Say(
        "应当核查信用记录的办理事项中，实际核查的比例",
        "the share of matters that call for a credit check in which one was made",
    ),
    better=Better.HIGHER,
    numerator=Say("实际核查的事项数", "matters checked"),
    denominator=Say("应当核查的事项数", "matters that call for a check"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将“逢办必查”列为内容",
        "Xinyang's practice of government integrity names obligatory credit checks",
    ),
)
