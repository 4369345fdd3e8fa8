"""政务失信记录整改到位率 — are records of dishonesty put right?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.instruments import guidance_76_2016

indicator = Indicator(
    id="rectification-rate",
    title=Say("政务失信记录整改到位率", "rectification rate of dishonesty records"),
    meaning=Say(
        "整改期限届满的政务失信记录中，整改到位的比例",
        "the share of dishonesty records due for rectification that were put right",
    ),
    better=Better.HIGHER,
    numerator=Say("整改到位的失信记录数", "records put right"),
    denominator=Say("整改期限届满的失信记录数", "records whose time for rectification ended"),
    cite=(guidance_76_2016.instrument.at("关于失信惩戒的规定"),),
    confidence=SUMMARY,
)
