"""法定主动公开清单完成率 — is everything disclosed that must be?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="disclosure-list-completion",
    title=Say("法定主动公开清单完成率", "completion of the list of statutory disclosure"),
    meaning=Say(
        "本单位法定主动公开事项清单中，已按规定公开的比例",
        "the share of items on the body's list of statutory disclosure that were disclosed",
    ),
    better=Better.HIGHER,
    numerator=Say("已按规定公开的事项数", "items disclosed as required"),
    denominator=Say("清单应当公开的事项数", "items that had to be disclosed"),
    confidence=LOCAL,
    basis=Say("见于多地政务公开考核", "used in several places' assessments of openness"),
)
