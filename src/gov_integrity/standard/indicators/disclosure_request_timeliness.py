"""依申请公开按期答复率 — are requests for information answered in time?

Counted from disclosure requests where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.disclosure_request_outcome import DisclosureRequestOutcome
from gov_integrity.standard.indicators._timely import timely
from gov_integrity.standard.records.disclosure_request import DisclosureRequest


def count(record: Record, context: Context) -> Counted | None:
    """Count a request by the day on which an answer was due; one that the applicant withdrew is no occasion."""
    if not isinstance(record, DisclosureRequest) or record.outcome is DisclosureRequestOutcome.WITHDRAWN:
        return None
    return timely(record.about_code, record.due_on, record.answered_on, context, record.request_number)


indicator = Indicator(
    id="disclosure-request-timeliness",
    title=Say("依申请公开按期答复率", "timely answers to requests for information"),
    meaning=Say(
        "收到的政府信息公开申请中，在法定期限内答复的比例",
        "the share of requests for government information that were answered within the statutory time",
    ),
    better=Better.HIGHER,
    numerator=Say("按期答复的申请数", "requests answered in time"),
    denominator=Say("期间内答复期限届满的申请数", "requests whose time for an answer ended in the period"),
    confidence=LOCAL,
    basis=Say("见于一地政务公开考核对逾期答复的扣分", "one place's assessment of openness deducts for late answers"),
    of=(DisclosureRequest,),
    count=count,
)
