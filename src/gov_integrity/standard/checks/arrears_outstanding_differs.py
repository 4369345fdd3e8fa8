"""未付金额与付款记录不符 — do the payments explain what is still owed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import total, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.arrears import Arrears

check = Check(
    id="arrears-outstanding-differs",
    code="NUM207",
    of=Arrears,
    level=ERROR,
    fails=value("principal").minus(total("payments", "amount")).is_not(value("outstanding")),
    when=value("payments").present(),
    says=Say(
        "应付本金{principal}元减去各笔付款，不等于未付金额{outstanding}元",
        "the principal of {principal} yuan less the payments is not the {outstanding} yuan outstanding",
    ),
    todo=Say(
        "补全付款记录，或者改正未付金额。利息不计入本金。",
        "Complete the payments or correct the amount outstanding. Interest is no part of the principal.",
    ),
    examples=(
        Bad(principal="100", payments=[{"paid_on": "2024-05-01", "amount": "30"}], outstanding="60"),
        Good(principal="100", payments=[{"paid_on": "2024-05-01", "amount": "30"}], outstanding="70"),
    ),
)
