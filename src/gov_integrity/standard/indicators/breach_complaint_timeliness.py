"""违约失信投诉按期核实办结率 — are complaints of breach verified and closed in time?

Reported only: a complaint has no element for the day by which it had to be closed.
"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.instruments import notice_1103_2023

indicator = Indicator(
    id="breach-complaint-timeliness",
    title=Say("违约失信投诉按期核实办结率", "timely closing of complaints of breach"),
    meaning=Say(
        "期间内应当办结的政府违约失信投诉中，按期核实办结的比例",
        "the share of complaints of breach due in the period that were verified and closed in time",
    ),
    better=Better.HIGHER,
    numerator=Say("按期核实办结的投诉数", "complaints closed in time"),
    denominator=Say("期间内应当办结的投诉数", "complaints due in the period"),
    cite=(notice_1103_2023.instrument.at("二（二）"),),
    confidence=SUMMARY,
)
