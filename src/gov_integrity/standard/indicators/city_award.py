"""市级创新或者表彰 — how many does the body have?

A count for the bonus: the denominator is 1.
"""

from gov_integrity.forms.indicator import Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="city-award",
    title=Say("市级创新或者表彰", "city innovation or award"),
    meaning=Say(
        "期间内获得的市级政务诚信创新或者表彰的项数",
        "innovations and awards for government integrity at city level in the period",
    ),
    better=Better.HIGHER,
    numerator=Say("项数", "innovations and awards"),
    denominator=Say("固定为1", "always 1"),
    unit=IndicatorUnit.COUNT,
    confidence=LOCAL,
    basis=Say("见于苏州部门信用工作考核的加分项", "Suzhou's assessment of departments gives bonus points for it"),
)
