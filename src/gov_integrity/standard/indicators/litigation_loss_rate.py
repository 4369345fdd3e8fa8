"""行政诉讼败诉率 — how often does the body lose in court?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="litigation-loss-rate",
    title=Say("行政诉讼败诉率", "administrative litigation loss rate"),
    meaning=Say(
        "以本单位为被告的行政诉讼案件中，审结后败诉的比例；部分败诉计为败诉",
        "the share of closed administrative lawsuits against the body that it lost; lost in part is lost",
    ),
    better=Better.LOWER,
    numerator=Say("期间内败诉的案件数", "cases lost in the period"),
    denominator=Say("期间内审结的案件数", "cases closed in the period"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将行政机关败诉情况列为内容",
        "Xinyang's practice of government integrity names lost lawsuits of public bodies",
    ),
)
