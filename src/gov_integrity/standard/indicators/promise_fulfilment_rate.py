"""承诺兑现率 — does the body keep what it publicly promised?"""

from gov_integrity.forms.indicator import Indicator
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.instruments import business_environment_722

indicator = Indicator(
    id="promise-fulfilment-rate",
    title=Say("承诺兑现率", "promise fulfilment rate"),
    meaning=Say(
        "到期的政务服务公开承诺和政策承诺中，兑现的比例；部分兑现按一半计",
        "the share of public promises due that were kept; kept in part counts half",
    ),
    better=Better.HIGHER,
    numerator=Say("全部兑现数加部分兑现数的一半", "promises kept, plus half of those kept in part"),
    denominator=Say("期间内到期的承诺数", "promises due in the period"),
    cite=(business_environment_722.instrument.at("第三十一条"),),
    confidence=TEXT,
)
