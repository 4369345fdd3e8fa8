"""严重失信记录数 — how many records of serious dishonesty were determined in the period?

Counted from dishonesty records where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord


def count(record: Record, _context: Context) -> Counted | None:
    """Count a record of this gravity by the day on which it was determined."""
    if not isinstance(record, DishonestyRecord) or record.about_code is None or record.gravity is not Gravity.SERIOUS:
        return None
    return Counted(record.about_code, record.determined_on, 1, 1, record.identity)


indicator = Indicator(
    id="serious-dishonesty-records",
    title=Say("严重失信记录数", "records of serious dishonesty"),
    meaning=Say(
        "期间内认定的失信程度为严重的失信记录数", "dishonesty records of serious gravity determined in the period"
    ),
    better=Better.LOWER,
    numerator=Say("记录数", "records"),
    denominator=Say("固定为1", "always 1"),
    unit=IndicatorUnit.COUNT,
    confidence=LOCAL,
    basis=Say("一市级信用平台按失信程度累计升级", "a city platform escalates by gravity"),
    of=(DishonestyRecord,),
    count=count,
)
