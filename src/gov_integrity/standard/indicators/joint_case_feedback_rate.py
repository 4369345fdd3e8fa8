"""联合奖惩案例反馈率 — are joint measures reported back?

Counted from case feedbacks where nothing is reported: the body is the one that responds, not the one concerned.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.case_feedback import CaseFeedback


def count(record: Record, context: Context) -> Counted | None:
    """Count a case for the body that has to report back, by the day on which it was initiated."""
    if not isinstance(record, CaseFeedback) or record.responded_by_code is None:
        return None
    done = record.fed_back_on is not None and (context.on is None or record.fed_back_on <= context.on)
    return Counted(record.responded_by_code, record.initiated_on, int(done), 1, record.case_number)


indicator = Indicator(
    id="joint-case-feedback-rate",
    title=Say("联合奖惩案例反馈率", "feedback rate of joint measures"),
    meaning=Say(
        "发起的联合奖惩案例中，已经反馈的比例",
        "the share of joint measures initiated on which the body reported back",
    ),
    better=Better.HIGHER,
    numerator=Say("已反馈的案例数", "cases reported back"),
    denominator=Say("应反馈的案例数", "cases to be reported back"),
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将联合奖惩案例反馈列为内容",
        "Xinyang's practice of government integrity names feedback on joint measures",
    ),
    of=(CaseFeedback,),
    count=count,
)
