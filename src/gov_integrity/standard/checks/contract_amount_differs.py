"""合同金额与数量乘单价不符 — do quantity and unit price give the amount?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.contract import Contract

check = Check(
    id="contract-amount-differs",
    code="NUM204",
    of=Contract,
    level=WARNING,
    fails=value("quantity").times(value("unit_price")).is_not(value("amount")),
    says=Say(
        "数量{quantity}乘单价{unit_price}元不等于合同金额{amount}元",
        "{quantity} times {unit_price} yuan is not the amount of {amount} yuan",
    ),
    todo=Say(
        "核对三个数；合同另有折扣、税费的，不用改，在其他补充事宜中说明。",
        "Compare the three numbers; where a discount or tax explains it, say so in the other terms.",
    ),
    examples=(
        Bad(quantity="10", unit_price="100", amount="1001"),
        Good(quantity="2.5", unit_price="100", amount="250"),
    ),
)
