"""守信激励主体占比 — how many subjects enjoy incentives for integrity?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="incentive-subject-share",
    title=Say("守信激励主体占比", "share of subjects with incentives"),
    meaning=Say(
        "辖区信用主体中，享受守信激励的比例", "the share of subjects of the place that enjoy an incentive for integrity"
    ),
    better=Better.HIGHER,
    numerator=Say("享受守信激励的主体数", "subjects with an incentive"),
    denominator=Say("信用主体总数", "subjects"),
    confidence=LOCAL,
    basis=Say(
        "2020年版城市信用状况监测预警指标列有守信激励主体占比",
        "the indicators of city credit monitoring of 2020 name it",
    ),
)
