"""劳动用工考评达标率 — does the body meet what is asked of it in employment?

Reported only: how this work is assessed is not published, so the requirements are the place's own list.
"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="labour-requirements-met",
    title=Say("劳动用工考评达标率", "requirements met in employment"),
    meaning=Say(
        "本地对劳动用工工作的考评要求中，本单位达到的比例",
        "the share of the local requirements on employment that the body met",
    ),
    better=Better.HIGHER,
    numerator=Say("达到的要求数", "requirements met"),
    denominator=Say("适用的要求数", "requirements that apply"),
    confidence=LOCAL,
    basis=Say(
        "江苏省2018年将劳动用工工作纳入政务诚信考评内容",
        "Jiangsu made employment a content of its assessment of government integrity in 2018",
    ),
)
