"""信用核查与案例反馈率 — are credit checks made and joint measures reported back?

Counted from credit checks and case feedbacks where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.indicators import credit_check_coverage, joint_case_feedback_rate
from gov_integrity.standard.records.case_feedback import CaseFeedback
from gov_integrity.standard.records.credit_check import CreditCheck


def count(record: Record, context: Context) -> Counted | None:
    """Count a batch of checks as its own indicator does, and a case as its own."""
    return credit_check_coverage.count(record, context) or joint_case_feedback_rate.count(record, context)


indicator = Indicator(
    id="check-and-feedback-rate",
    title=Say("信用核查与案例反馈率", "rate of credit checks and feedback"),
    meaning=Say(
        "应当核查的事项和应当反馈的联合奖惩案例中，已经核查、反馈的比例",
        "the share of matters to be checked and cases to be reported back that were",
    ),
    better=Better.HIGHER,
    numerator=Say("已核查的事项数与已反馈的案例数之和", "matters checked plus cases reported back"),
    denominator=Say("应核查的事项数与应反馈的案例数之和", "matters to be checked plus cases to be reported back"),
    confidence=LOCAL,
    basis=Say(
        "郑州市2024年政务诚信监测将政府信用管理列为维度，指标由本项目细化",
        "Zhengzhou's monitoring of 2024 has the dimension credit management; this indicator of it is this project's",
    ),
    of=(
        CreditCheck,
        CaseFeedback,
    ),
    count=count,
)
