"""债务余额超过限额 — does a government owe more than its limit allows?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.debt_indicator import DebtIndicator

check = Check(
    id="debt-above-limit",
    code="NUM224",
    of=DebtIndicator,
    level=WARNING,
    fails=value("balance_amount").above(value("limit_amount")),
    says=Say(
        "债务余额{balance_amount}元超过债务限额{limit_amount}元",
        "the balance of {balance_amount} yuan exceeds the limit of {limit_amount} yuan",
    ),
    todo=Say(
        "核对金额的单位和口径；确实超过的，不用改。",
        "Check the unit and what is counted; leave it if the limit is indeed exceeded.",
    ),
    examples=(
        Bad(balance_amount="6000000000.01", limit_amount="6000000000"),
        Good(balance_amount="6000000000", limit_amount="6000000000"),
    ),
)
