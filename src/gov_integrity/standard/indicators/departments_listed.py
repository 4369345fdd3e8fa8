"""严重失信主体名单上的部门数 — how many departments are on the list, their time for rectification still running?"""

from gov_integrity.forms.indicator import Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="departments-listed",
    title=Say("严重失信主体名单上的部门数（整改期内）", "departments on the list of serious dishonesty, in time"),
    meaning=Say(
        "期末在严重失信主体名单上、整改期限未届满的政府部门数",
        "departments listed for serious dishonesty at the end of the period, their time for rectification running",
    ),
    better=Better.LOWER,
    numerator=Say("部门数", "departments"),
    denominator=Say("固定为1", "always 1"),
    unit=IndicatorUnit.COUNT,
    confidence=LOCAL,
    basis=Say(
        "郑州市的区域信用建设评价按月关注政府部门被列入严重失信主体名单情况",
        "Zhengzhou's monthly evaluation watches departments on the list of serious dishonesty",
    ),
)
