"""公务员诚信档案建档率 — does every civil servant have an integrity file?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="integrity-file-coverage",
    title=Say("公务员诚信档案建档率", "coverage of civil servants' integrity files"),
    meaning=Say("在编公务员中，已建立诚信档案的比例", "the share of civil servants with an integrity file"),
    better=Better.HIGHER,
    numerator=Say("已建档的公务员数", "civil servants with a file"),
    denominator=Say("公务员总数", "civil servants"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将公务员诚信档案列为内容",
        "Xinyang's practice of government integrity names civil servants' integrity files",
    ),
)
