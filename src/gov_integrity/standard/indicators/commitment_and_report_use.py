"""信用承诺和信用报告应用 — where are commitments and credit reports used?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="commitment-and-report-use",
    title=Say("信用承诺和信用报告应用率", "use of commitments and reports"),
    meaning=Say(
        "应当应用信用承诺或者信用报告的事项中，已经应用的比例",
        "the share of matters that call for commitments or credit reports in which they are used",
    ),
    better=Better.HIGHER,
    numerator=Say("已应用的事项数", "matters in which they are used"),
    denominator=Say("应当应用的事项数", "matters that call for them"),
    confidence=LOCAL,
    basis=Say(
        "2020年版城市信用状况监测预警指标列有信用承诺和信用报告应用",
        "the indicators of city credit monitoring of 2020 name both",
    ),
)
