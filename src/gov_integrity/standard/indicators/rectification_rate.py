"""政务失信记录整改到位率 — are records of dishonesty put right?

Counted from dishonesty records where nothing is reported; put right late is put right, which the time asks elsewhere.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord


def count(record: Record, context: Context) -> Counted | None:
    """Count a record by the day set for its rectification, once that day has passed or it was put right."""
    if not isinstance(record, DishonestyRecord) or record.about_code is None or record.rectification_due_on is None:
        return None
    due, on = record.rectification_due_on, context.on
    done = record.rectified_on is not None and (on is None or record.rectified_on <= on)
    if not done and (on is None or on <= due):
        return None
    return Counted(record.about_code, due, int(done), 1, record.identity)


indicator = Indicator(
    id="rectification-rate",
    title=Say("政务失信记录整改到位率", "rectification rate of dishonesty records"),
    meaning=Say(
        "整改期限届满的政务失信记录中，整改到位的比例",
        "the share of dishonesty records due for rectification that were put right",
    ),
    better=Better.HIGHER,
    numerator=Say("整改到位的失信记录数", "records put right"),
    denominator=Say("整改期限届满的失信记录数", "records whose time for rectification ended"),
    cite=(guidance_76_2016.instrument.at("关于失信惩戒的规定"),),
    confidence=SUMMARY,
    of=(DishonestyRecord,),
    count=count,
)
