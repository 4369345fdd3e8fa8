"""已决策却缺少必经程序 — was a major decision made without a review of legality or a collective discussion?

The other steps depend on the matter; these two never do. Bodies below the county follow by analogy, so it warns.
"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.major_decision import MajorDecision

check = Check(
    id="major-decision-steps-missing",
    code="REF222",
    of=MajorDecision,
    level=WARNING,
    fails=all_of(
        value("decided_on").present(),
        not_(all_of(value("steps_taken").has("legality_review"), value("steps_taken").has("collective_decision"))),
    ),
    when=value("decided_on").present(),
    says=Say(
        "{decided_on}已经决策，已履行程序却没有合法性审查或者集体讨论决定",
        "decided on {decided_on}, but the steps taken lack the review of legality or the collective discussion",
    ),
    todo=Say(
        "已经履行的，补入已履行程序；没有履行的，补正程序。部门、乡镇参照执行的，不用改。",
        "Add the steps that were taken; take those that were not. Departments and townships that only "
        "follow by analogy may leave it.",
    ),
    examples=(
        Bad(steps_taken=["public_participation", "collective_decision"], steps=None),
        Good(steps_taken=["legality_review", "collective_decision"], steps=None),
    ),
    confidence=LOCAL,
)
