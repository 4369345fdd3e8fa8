"""诚信培训覆盖率 — were officials trained in integrity?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="integrity-training-coverage",
    title=Say("诚信培训覆盖率", "coverage of integrity training"),
    meaning=Say(
        "公职人员中，期间内参加诚信教育培训的比例",
        "the share of officials who took part in integrity training in the period",
    ),
    better=Better.HIGHER,
    numerator=Say("参加培训的人数", "officials trained"),
    denominator=Say("公职人员总数", "officials"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将公务员诚信教育培训列为内容",
        "Xinyang's practice of government integrity names integrity training of civil servants",
    ),
)
