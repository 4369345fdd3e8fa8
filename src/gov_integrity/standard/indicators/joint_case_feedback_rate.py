"""联合奖惩案例反馈率 — are joint measures reported back?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="joint-case-feedback-rate",
    title=Say("联合奖惩案例反馈率", "feedback rate of joint measures"),
    meaning=Say(
        "发起的联合奖惩案例中，已经反馈的比例",
        "the share of joint measures initiated on which the body reported back",
    ),
    better=Better.HIGHER,
    numerator=Say("已反馈的案例数", "cases reported back"),
    denominator=Say("应反馈的案例数", "cases to be reported back"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将联合奖惩案例反馈列为内容",
        "Xinyang's practice of government integrity names feedback on joint measures",
    ),
)
