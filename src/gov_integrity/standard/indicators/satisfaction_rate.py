"""群众满意率 — are those satisfied who were served?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="satisfaction-rate",
    title=Say("群众满意率", "satisfaction rate"),
    meaning=Say(
        "好差评和热线回访中，评价为基本满意以上的比例",
        "the share of ratings and call-backs that were at least fairly satisfied",
    ),
    better=Better.HIGHER,
    numerator=Say("评价为基本满意以上的次数", "ratings of fairly satisfied or better"),
    denominator=Say("有效评价次数", "valid ratings"),
    confidence=LOCAL,
    basis=Say("见于连云港12345月度考核的满意率", "the monthly 12345 assessment of Lianyungang uses it"),
)
