"""逾期未整改的名单部门数 — how many departments are still on the list when their time for rectification has passed?"""

from gov_integrity.forms.indicator import Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="departments-listed-overdue",
    title=Say("严重失信主体名单上的部门数（逾期未整改）", "departments on the list of serious dishonesty, overdue"),
    meaning=Say(
        "期末在严重失信主体名单上、整改期限已届满的政府部门数",
        "departments listed for serious dishonesty at the end of the period, their time for rectification over",
    ),
    better=Better.LOWER,
    numerator=Say("部门数", "departments"),
    denominator=Say("固定为1", "always 1"),
    unit=IndicatorUnit.COUNT,
    confidence=LOCAL,
    basis=Say(
        "郑州市对逾期未整改的取消年度评优，并可加大监测扣分权重",
        "Zhengzhou takes yearly awards from who is overdue and may weigh the deduction more",
    ),
)
