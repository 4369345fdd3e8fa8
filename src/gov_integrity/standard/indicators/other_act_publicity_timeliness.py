"""其他行政行为按期公开率 — are administrative acts other than licences and penalties published in time?

Seven working days are one district's rule; no national one was read.
"""

from datetime import date

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL, WORKDAYS, Figure
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.indicators._timely import timely
from gov_integrity.standard.instruments import erqi_plan_2020
from gov_integrity.standard.records.other_administrative_act import OtherAdministrativeAct

TERM = Figure(7, WORKDAYS, erqi_plan_2020.instrument.at("三（一）3"))


def count(record: Record, context: Context) -> Counted | None:
    """Count an act by the last day for its publicity; in a year without a calendar it cannot be told."""
    if not isinstance(record, OtherAdministrativeAct):
        return None
    due = context.calendar.workdays_after(record.decided_on, int(TERM))
    if not isinstance(due, date):
        return None
    return timely(record.acted_by_code, due, record.published_on, context, record.document_number or "")


indicator = Indicator(
    id="other-act-publicity-timeliness",
    title=Say("其他行政行为按期公开率", "timely publicity of other administrative acts"),
    meaning=Say(
        "行政强制、确认、征收、给付、裁决、补偿、奖励和监督检查等信息中，作出决定后7个工作日内上网公开的比例",
        "the share of other administrative acts that went online within 7 working days of the decision",
    ),
    better=Better.HIGHER,
    numerator=Say("7个工作日内公开的行为数", "acts published within 7 working days"),
    denominator=Say("应当公开的行为数", "acts that had to be published"),
    cite=(erqi_plan_2020.instrument.at("三（一）3"),),
    confidence=LOCAL,
    of=(OtherAdministrativeAct,),
    count=count,
)
