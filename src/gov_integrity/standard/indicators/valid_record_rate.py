"""有效入库率 — how many of the rows that the body sent could be taken in?

Reported only: a receipt tells of a package, not of a body and a period.
"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="valid-record-rate",
    title=Say("有效入库率", "valid record rate"),
    meaning=Say(
        "期间内报送的记录中，通过校验入库的比例",
        "the share of records sent in the period that passed the checks and were taken in",
    ),
    better=Better.HIGHER,
    numerator=Say("入库的记录数", "records taken in"),
    denominator=Say("报送的记录数", "records sent"),
    confidence=LOCAL,
    basis=Say("见于苏州部门信用工作考核", "Suzhou's assessment of departments uses it"),
)
