"""政务服务按时办结率 — are service cases finished in the time promised?

Counted from service cases where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.service_result import ServiceResult
from gov_integrity.standard.indicators._timely import timely
from gov_integrity.standard.records.service_case import ServiceCase

_NO_CASE = frozenset({ServiceResult.WITHDRAWN, ServiceResult.NOT_ACCEPTED})


def count(record: Record, context: Context) -> Counted | None:
    """Count a case by the day on which it was due; one withdrawn or not accepted is no occasion."""
    if not isinstance(record, ServiceCase) or record.result in _NO_CASE:
        return None
    return timely(record.about_code, record.due_on, record.finished_on, context, record.case_number)


indicator = Indicator(
    id="service-timeliness",
    title=Say("政务服务按时办结率", "timely completion of service cases"),
    meaning=Say(
        "政务服务办件中，在承诺时限内办结的比例",
        "the share of service cases that were finished within the time promised",
    ),
    better=Better.HIGHER,
    numerator=Say("按时办结的办件数", "cases finished in time"),
    denominator=Say("期间内应当办结的办件数", "cases due in the period"),
    confidence=LOCAL,
    basis=Say("见于多地政务服务考核", "used in several places' assessments of services"),
    of=(ServiceCase,),
    count=count,
)
