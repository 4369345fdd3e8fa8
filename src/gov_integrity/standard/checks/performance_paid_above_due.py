"""已付多于应付 — was more paid than was due?

Prepayment, retention and late interest are lawful, so this is never refused.
"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import HINT
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.contract_performance import ContractPerformance

check = Check(
    id="performance-paid-above-due",
    code="NUM205",
    of=ContractPerformance,
    level=HINT,
    fails=value("paid_amount").above(value("due_amount")),
    says=Say(
        "已付金额{paid_amount}元多于应付金额{due_amount}元",
        "{paid_amount} yuan paid, more than the {due_amount} yuan due",
    ),
    todo=Say(
        "预付款、逾期利息会造成这种情况，属实的不用改。",
        "Prepayment and late interest explain this; leave it if it is right.",
    ),
    examples=(
        Bad(due_amount="100", paid_amount="100.01", fully_paid=True),
        Good(due_amount="100", paid_amount="100", fully_paid=True),
    ),
)
