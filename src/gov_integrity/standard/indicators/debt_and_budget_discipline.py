"""债务和预算执行达标率 — are debt and budget kept within their limits?

Counted from the last debt indicators of the period where nothing is reported; the
execution of the budget has no record.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.debt_indicator import DebtIndicator


def count(record: Record, _context: Context) -> Counted | None:
    """Count the requirements on debt of which a record tells: the limit, nothing overdue, what is due was repaid."""
    if not isinstance(record, DebtIndicator) or record.about_code is None:
        return None
    met = [
        *([record.balance_amount <= record.limit_amount] if record.limit_amount is not None else []),
        *([record.overdue_amount == 0] if record.overdue_amount is not None else []),
        *(
            [record.repayment_paid_amount >= record.repayment_due_amount]
            if record.repayment_paid_amount is not None and record.repayment_due_amount is not None
            else []
        ),
    ]
    return Counted(record.about_code, record.as_of_on, sum(met), len(met), "debt")


indicator = Indicator(
    id="debt-and-budget-discipline",
    title=Say("债务和预算执行达标率", "debt and budget discipline"),
    meaning=Say(
        "债务余额不超限额、预算执行偏差不超规定等要求中，达到的比例；没有政府债务的单位不适用",
        "the share of requirements on debt and budget that were met; does not apply to a body without government debt",
    ),
    better=Better.HIGHER,
    numerator=Say("达到的要求数", "requirements met"),
    denominator=Say("适用的要求数", "requirements that apply"),
    confidence=LOCAL,
    basis=Say(
        "吉安市实施意见将债务和预算执行等情况作为评价政府诚信水平的内容",
        "Ji'an's opinion evaluates government integrity by debt and the execution of the budget",
    ),
    of=(DebtIndicator,),
    count=count,
)
