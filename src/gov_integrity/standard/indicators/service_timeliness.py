"""政务服务按时办结率 — are service cases finished in the time promised?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="service-timeliness",
    title=Say("政务服务按时办结率", "timely completion of service cases"),
    meaning=Say(
        "政务服务办件中，在承诺时限内办结的比例",
        "the share of service cases that were finished within the time promised",
    ),
    better=Better.HIGHER,
    numerator=Say("按时办结的办件数", "cases finished in time"),
    denominator=Say("期间内应当办结的办件数", "cases due in the period"),
    confidence=LOCAL,
    basis=Say("见于多地政务服务考核", "used in several places' assessments of services"),
)
