"""食品安全考评达标率 — does the body meet what is asked of it in food safety?

Reported only: how this work is assessed is not published, so the requirements are the place's own list.
"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="food-safety-requirements-met",
    title=Say("食品安全考评达标率", "requirements met in food safety"),
    meaning=Say(
        "本地对食品安全工作的考评要求中，本单位达到的比例",
        "the share of the local requirements on food safety that the body met",
    ),
    better=Better.HIGHER,
    numerator=Say("达到的要求数", "requirements met"),
    denominator=Say("适用的要求数", "requirements that apply"),
    confidence=LOCAL,
    basis=Say(
        "江苏省2018年将食品安全工作纳入政务诚信考评内容",
        "Jiangsu made food safety a content of its assessment of government integrity in 2018",
    ),
)
