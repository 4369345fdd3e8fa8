"""人均逾期欠款 — how much do departments and state enterprises owe past its day, for each inhabitant?"""

from gov_integrity.forms.indicator import Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="overdue-arrears-per-capita",
    title=Say("每万人口逾期欠款", "overdue arrears per ten thousand inhabitants"),
    meaning=Say(
        "期末政府部门和国有企业逾期未付账款，按辖区人口平均；单位万元每万人，即元每人",
        "arrears of departments and state enterprises past due at the end of the period, in yuan for each inhabitant",
    ),
    better=Better.LOWER,
    numerator=Say("逾期未付账款，单位万元", "arrears past due, in 万元"),
    denominator=Say("人口，单位万人", "population, in 万"),
    unit=IndicatorUnit.RATE,
    confidence=LOCAL,
    basis=Say(
        "郑州市的区域信用建设评价按月关注政府部门和国有企业清欠情况",
        "Zhengzhou's monthly evaluation watches the arrears of departments and state enterprises",
    ),
)
