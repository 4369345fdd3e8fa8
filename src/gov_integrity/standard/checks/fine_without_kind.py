"""有罚款金额而处罚类别不含罚款 — can there be an amount without a fine?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="fine-without-kind",
    code="NUM201",
    of=AdministrativePenalty,
    level=ERROR,
    fails=all_of(value("fine_amount").above(0), not_(value("penalty_kinds").has("fine"))),
    when=value("fine_amount").present(),
    says=Say(
        "填了罚款金额{fine_amount}元，处罚类别却不含罚款",
        "a fine of {fine_amount} yuan is given, but the kinds of penalty include no fine",
    ),
    todo=Say(
        "核对决定书：有罚款的在处罚类别中补上“罚款”，没有的删去金额。",
        "Compare with the decision: add the fine to the kinds of penalty, or remove the amount.",
    ),
    examples=(
        Bad(penalty_kinds=["warning"], fine_amount="5000", confiscated_amount=None),
        Good(penalty_kinds=["warning", "fine"], fine_amount="5000", confiscated_amount=None),
    ),
)
