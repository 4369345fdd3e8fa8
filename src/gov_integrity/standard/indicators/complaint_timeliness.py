"""投诉按时办结率 — are complaints of the public closed in time?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="complaint-timeliness",
    title=Say("投诉按时办结率", "timely closing of complaints"),
    meaning=Say(
        "12345等渠道转办的投诉中，在规定时限内办结的比例",
        "the share of complaints passed on by 12345 and other channels that were closed in the time set",
    ),
    better=Better.HIGHER,
    numerator=Say("按时办结的投诉数", "complaints closed in time"),
    denominator=Say("期间内应当办结的投诉数", "complaints due in the period"),
    confidence=LOCAL,
    basis=Say("见于连云港12345月度考核的按时办结率", "the monthly 12345 assessment of Lianyungang uses it"),
)
