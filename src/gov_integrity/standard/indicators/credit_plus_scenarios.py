"""“信易+”场景数 — how many scenarios of incentives does the place run?

Counted from incentive scenarios, as they stand at the end of the period.
"""

from gov_integrity.forms.indicator import Counted, Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.incentive_scenario import IncentiveScenario


def count(record: Record, _context: Context) -> Counted | None:
    """Count a scenario in every period at whose end it runs."""
    if not isinstance(record, IncentiveScenario) or record.about_code is None:
        return None
    return Counted(record.about_code, record.started_on, 1, 1, record.scenario_name, until=record.ended_on or FOREVER)


indicator = Indicator(
    id="credit-plus-scenarios",
    title=Say("“信易+”场景数", "credit-plus scenarios"),
    meaning=Say("期末实施中的“信易+”守信激励场景数", "scenarios of incentives running at the end of the period"),
    better=Better.HIGHER,
    numerator=Say("场景数", "scenarios"),
    denominator=Say("固定为1", "always 1"),
    unit=IndicatorUnit.COUNT,
    confidence=LOCAL,
    basis=Say(
        "郑州市2024年政务诚信监测将“信易+”列为维度，指标由本项目细化",
        "Zhengzhou's monitoring of 2024 has the dimension credit plus; this indicator of it is this project's",
    ),
    of=(IncentiveScenario,),
    count=count,
)
