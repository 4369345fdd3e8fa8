"""统一代码重错码率 — how many unified social credit codes are wrong or given twice?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="uscc-error-rate",
    title=Say("统一社会信用代码重错码率", "rate of wrong or double codes"),
    meaning=Say(
        "存量统一社会信用代码中，重码和错码的比例",
        "the share of unified social credit codes that are wrong or given twice",
    ),
    better=Better.LOWER,
    numerator=Say("重码和错码数", "codes wrong or double"),
    denominator=Say("代码总数", "codes"),
    confidence=LOCAL,
    basis=Say(
        "示范城市评审的基本指标：重错码率低于万分之一",
        "a basic indicator of the review of model cities: below one in ten thousand",
    ),
)
