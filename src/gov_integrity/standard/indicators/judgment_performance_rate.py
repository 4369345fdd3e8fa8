"""生效裁判按期履行率 — does the body perform judgments against it in time?

Counted from judicial matters where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.indicators._timely import timely
from gov_integrity.standard.records.judicial_matter import JudicialMatter


def count(record: Record, context: Context) -> Counted | None:
    """Count a judgment by the day on which it had to be performed; performed on a day unknown, it cannot be told."""
    if not isinstance(record, JudicialMatter) or record.effective_on is None:
        return None
    if record.fulfilment_status is FulfilmentStatus.FULL and record.performed_on is None:
        return None
    return timely(record.about_code, record.performance_due_on, record.performed_on, context, record.case_number)


indicator = Indicator(
    id="judgment-performance-rate",
    title=Say("生效裁判按期履行率", "timely performance of effective judgments"),
    meaning=Say(
        "应当由本单位履行的生效裁判中，在确定的期限内履行完毕的比例",
        "the share of effective judgments binding the body that it performed within the time set",
    ),
    better=Better.HIGHER,
    numerator=Say("按期履行完毕的生效裁判数", "judgments performed in time"),
    denominator=Say("期间内履行期限届满的生效裁判数", "judgments whose time for performance ended in the period"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将履行人民法院生效判决情况列为内容",
        "Xinyang's practice of government integrity names the performance of effective judgments",
    ),
    of=(JudicialMatter,),
    count=count,
)
