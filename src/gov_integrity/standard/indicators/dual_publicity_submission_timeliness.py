"""双公示按期上报率 — does the body report its penalties to the credit platform in time?

Counted from penalties where nothing is reported, by the day on which the platform collected them.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.indicators._publicity import kept
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty


def count(record: Record, context: Context) -> Counted | None:
    """Count a penalty whose publicity was due and whose day of collection is known."""
    if not isinstance(record, AdministrativePenalty):
        return None
    return kept(record, record.collected_on, context)


indicator = Indicator(
    id="dual-publicity-submission-timeliness",
    title=Say("双公示按期上报率", "timely submission for dual publicity"),
    meaning=Say(
        "应当公示的行政许可和行政处罚中，7个工作日内上报信用平台的比例",
        "the share of licences and penalties that reached the credit platform within 7 working days",
    ),
    better=Better.HIGHER,
    numerator=Say("按期上报的决定数", "decisions submitted in time"),
    denominator=Say("应当上报的决定数", "decisions that had to be submitted"),
    confidence=LOCAL,
    basis=Say(
        "苏州部门信用工作考核以7个工作日内报送双公示信息计分",
        "Suzhou gives points for dual publicity submitted within 7 working days",
    ),
    of=(AdministrativePenalty,),
    count=count,
)
