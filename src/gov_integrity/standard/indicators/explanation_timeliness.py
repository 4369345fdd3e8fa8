"""书面说明和限期整改按期率 — does the body explain and rectify in the time set?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.instruments import guidance_76_2016

indicator = Indicator(
    id="explanation-timeliness",
    title=Say("书面说明和限期整改按期率", "timely explanation and rectification"),
    meaning=Say(
        "要求书面说明、限期整改的事项中，按期完成的比例",
        "the share of demands for an explanation or rectification that were met in time",
    ),
    better=Better.HIGHER,
    numerator=Say("按期完成的事项数", "demands met in time"),
    denominator=Say("期间内到期的事项数", "demands due in the period"),
    cite=(guidance_76_2016.instrument.at("关于失信惩戒的规定"),),
    confidence=SUMMARY,
)
