"""公职人员违法违纪违约率 — how many officials were found to have broken law, discipline or contract?"""

from gov_integrity.forms.indicator import Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better

indicator = Indicator(
    id="officials-violation-rate",
    title=Say("公职人员违法违纪违约率", "violations per hundred officials"),
    meaning=Say(
        "每百名公职人员中，被认定违法、违纪、违约的人数；只报汇总数",
        "officials found to have broken law, discipline or contract, per hundred officials; totals only",
    ),
    better=Better.LOWER,
    numerator=Say("被认定违法、违纪、违约的人数", "officials found in violation"),
    denominator=Say("公职人员总数", "officials"),
    unit=IndicatorUnit.PER_HUNDRED,
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将违法违纪违约行为列为内容",
        "Xinyang's practice of government integrity names violations of law, discipline and contract",
    ),
)
