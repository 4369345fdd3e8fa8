"""已偿还与逾期之和超过应偿还 — can what was repaid and what is overdue be more than what was due?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.debt_indicator import DebtIndicator

check = Check(
    id="debt-repayment-exceeds-due",
    code="NUM225",
    of=DebtIndicator,
    level=ERROR,
    fails=value("repayment_paid_amount").plus(value("overdue_amount")).above(value("repayment_due_amount")),
    says=Say(
        "本年度已偿还{repayment_paid_amount}元与逾期{overdue_amount}元之和，超过应偿还{repayment_due_amount}元",
        "{repayment_paid_amount} repaid and {overdue_amount} overdue are more than the {repayment_due_amount} yuan due",
    ),
    todo=Say(
        "三个金额都只计本年度至数据日期应偿还的部分；核对后改正。",
        "All three count only what was due this year up to the day of the data; check and correct them.",
    ),
    examples=(
        Bad(repayment_due_amount="100", repayment_paid_amount="80", overdue_amount="20.01"),
        Good(repayment_due_amount="100", repayment_paid_amount="80", overdue_amount="20"),
    ),
)
