"""书面说明和限期整改按期率 — does the body explain and rectify in the time set?

Counted from dishonesty records where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.indicators._timely import timely
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord


def count(record: Record, context: Context) -> Counted | None:
    """Count a demand by the day set for rectification; a written explanation has no day of its own."""
    if not isinstance(record, DishonestyRecord):
        return None
    return timely(record.about_code, record.rectification_due_on, record.rectified_on, context, record.identity)


indicator = Indicator(
    id="explanation-timeliness",
    title=Say("书面说明和限期整改按期率", "timely explanation and rectification"),
    meaning=Say(
        "要求书面说明、限期整改的事项中，按期完成的比例",
        "the share of demands for an explanation or rectification that were met in time",
    ),
    better=Better.HIGHER,
    numerator=Say("按期完成的事项数", "demands met in time"),
    denominator=Say("期间内到期的事项数", "demands due in the period"),
    cite=(guidance_76_2016.instrument.at("关于失信惩戒的规定"),),
    confidence=SUMMARY,
    of=(DishonestyRecord,),
    count=count,
)
