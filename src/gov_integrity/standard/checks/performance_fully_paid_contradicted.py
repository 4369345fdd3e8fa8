"""全额支付与金额矛盾 — can a price be fully paid while less was paid than due?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.contract_performance import ContractPerformance

check = Check(
    id="performance-fully-paid-contradicted",
    code="NUM206",
    of=ContractPerformance,
    level=WARNING,
    fails=all_of(value("fully_paid").is_(True), value("paid_amount").below(value("due_amount"))),
    when=value("fully_paid").is_(True),
    says=Say(
        "写明已全额支付，已付金额{paid_amount}元却少于应付金额{due_amount}元",
        "said to be fully paid, but {paid_amount} yuan are less than the {due_amount} yuan due",
    ),
    todo=Say(
        "核对支付凭证；预留质保金的，在应付金额中扣除。",
        "Compare with the vouchers; take a retention out of the amount due.",
    ),
    examples=(
        Bad(fully_paid=True, due_amount="100", paid_amount="99.99"),
        Good(fully_paid=False, due_amount="100", paid_amount="99.99"),
    ),
)
