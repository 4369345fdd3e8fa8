"""目录覆盖率 — of what the catalogue asks for, how much is collected?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="catalogue-coverage",
    title=Say("归集目录覆盖率", "coverage of the catalogue"),
    meaning=Say(
        "归集目录所列的信息项中，期间内有数据报送的比例",
        "the share of items of the catalogue for which data were sent in the period",
    ),
    better=Better.HIGHER,
    numerator=Say("有数据报送的信息项数", "items with data"),
    denominator=Say("目录所列的信息项数", "items of the catalogue"),
    confidence=LOCAL,
    basis=Say(
        "郑州市2024年政务诚信监测将信用信息归集共享列为维度，指标由本项目细化",
        "Zhengzhou's monitoring of 2024 has the dimension of sharing; this indicator of it is this project's",
    ),
)
