"""有没收金额而处罚类别不含没收 — can there be an amount without a confiscation?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, not_, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="confiscation-without-kind",
    code="NUM202",
    of=AdministrativePenalty,
    level=ERROR,
    fails=all_of(
        value("confiscated_amount").above(0),
        not_(any_of(value("penalty_kinds").has("confiscate_gains"), value("penalty_kinds").has("confiscate_goods"))),
    ),
    when=value("confiscated_amount").present(),
    says=Say(
        "填了没收金额{confiscated_amount}元，处罚类别却不含没收",
        "a confiscation of {confiscated_amount} yuan is given, but the kinds of penalty include none",
    ),
    todo=Say(
        "核对决定书：有没收的在处罚类别中补上，没有的删去金额。",
        "Compare with the decision: add the confiscation to the kinds of penalty, or remove the amount.",
    ),
    examples=(
        Bad(penalty_kinds=["warning"], fine_amount=None, confiscated_amount="5000"),
        Good(penalty_kinds=["confiscate_gains"], fine_amount=None, confiscated_amount="5000"),
    ),
)
