"""完整率 — of the items that a record should give, how many are given?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="element-completeness",
    title=Say("数据完整率", "completeness of elements"),
    meaning=Say(
        "报送的记录中，应填数据项已填的比例",
        "the share of items that had to be filled in the records sent which were filled",
    ),
    better=Better.HIGHER,
    numerator=Say("已填的数据项数", "items filled"),
    denominator=Say("应填的数据项数", "items to be filled"),
    confidence=LOCAL,
    basis=Say("见于苏州部门信用工作考核", "Suzhou's assessment of departments uses it"),
)
