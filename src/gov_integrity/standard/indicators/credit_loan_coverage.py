"""信易贷覆盖率 — how many enterprises obtained finance by their credit?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="credit-loan-coverage",
    title=Say("“信易贷”覆盖企业占比", "coverage of credit loans"),
    meaning=Say(
        "辖区企业中，通过“信易贷”获得融资的比例",
        "the share of enterprises of the place that obtained finance by their credit",
    ),
    better=Better.HIGHER,
    numerator=Say("获得融资的企业数", "enterprises that obtained finance"),
    denominator=Say("企业总数", "enterprises"),
    confidence=LOCAL,
    basis=Say(
        "郑州市2024年政务诚信监测将“信易+”列为维度，指标由本项目细化",
        "Zhengzhou's monitoring of 2024 has the dimension credit plus; this indicator of it is this project's",
    ),
)
