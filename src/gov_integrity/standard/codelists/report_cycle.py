"""报告周期 — which stretch of time does a report cover?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import erqi_plan_2020


class ReportCycle(
    CodeList,
    title=Say("报告周期", "cycle of a report"),
    meaning=Say("定期报告所覆盖的周期", "the stretch of time that a periodic report covers"),
    confidence=LOCAL,
    cite=(erqi_plan_2020.instrument.at("四（二）"),),
):
    """报告周期."""

    HALF_YEAR = code("half_year", "半年", "half a year")
    YEAR = code("year", "全年", "a year", words=("年度",))
    QUARTER = code("quarter", "季度", "a quarter")
    MONTH = code("month", "月度", "a month")
