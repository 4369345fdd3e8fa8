"""罚款金额为零 — can a fine be nothing?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="fine-not-positive",
    code="NUM200",
    of=AdministrativePenalty,
    level=ERROR,
    fails=all_of(value("penalty_kinds").has("fine"), value("fine_amount").is_(0)),
    when=value("penalty_kinds").has("fine"),
    says=Say("处罚类别含罚款，罚款金额却是0", "the penalty includes a fine, but its amount is zero"),
    todo=Say(
        "填写决定书上的罚款金额；没有罚款的，从处罚类别中去掉罚款。",
        "Give the amount of the decision, or take the fine out of the kinds of penalty.",
    ),
    examples=(
        Bad(penalty_kinds=["fine"], fine_amount="0", confiscated_amount=None),
        Good(penalty_kinds=["fine"], fine_amount="0.01", confiscated_amount=None),
    ),
)
