"""其他行政行为按期公开率 — are administrative acts other than licences and penalties published in time?

Seven working days are one district's rule; no national one was read.
"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.instruments import erqi_plan_2020

indicator = Indicator(
    id="other-act-publicity-timeliness",
    title=Say("其他行政行为按期公开率", "timely publicity of other administrative acts"),
    meaning=Say(
        "行政强制、确认、征收、给付、裁决、补偿、奖励和监督检查等信息中，作出决定后7个工作日内上网公开的比例",
        "the share of other administrative acts that went online within 7 working days of the decision",
    ),
    better=Better.HIGHER,
    numerator=Say("7个工作日内公开的行为数", "acts published within 7 working days"),
    denominator=Say("应当公开的行为数", "acts that had to be published"),
    cite=(erqi_plan_2020.instrument.at("三（一）3"),),
    confidence=LOCAL,
)
