"""罚款金额疑似单位写错 — is an amount in 元 given where 万元 is meant?

The bound is ours; a real fine above it is only warned of, never refused.
"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

_ONE_MILLION_WAN_YUAN = Fen.of_yuan("10000000000")

check = Check(
    id="fine-perhaps-wrong-unit",
    code="NUM203",
    of=AdministrativePenalty,
    level=WARNING,
    fails=value("fine_amount").above(_ONE_MILLION_WAN_YUAN),
    says=Say(
        "罚款金额折合{fine_amount}元，超过一百万万元，疑似把元填进了万元",
        "the fine is {fine_amount} yuan, more than a million 万元: an amount in yuan may stand in a column of 万元",
    ),
    todo=Say("核对列的单位；确为此数的，不用改。", "Check the unit of the column; leave it if the amount is right."),
    examples=(
        Bad(penalty_kinds=["fine"], fine_amount="10000000000.01", confiscated_amount=None),
        Good(penalty_kinds=["fine"], fine_amount="10000000000", confiscated_amount=None),
    ),
)
