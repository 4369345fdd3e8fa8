"""合法性审查晚于变更决定 — was a change decided before its legality was reviewed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.lawful_change import LawfulChange

check = Check(
    id="change-reviewed-after-decision",
    code="DAT234",
    of=LawfulChange,
    level=WARNING,
    fails=value("decided_on").before(value("legality_reviewed_on")),
    says=Say(
        "变更决定日期{decided_on}早于合法性审查日期{legality_reviewed_on}",
        "decided on {decided_on}, before its legality was reviewed on {legality_reviewed_on}",
    ),
    todo=Say(
        "核对两处日期；确实先决定后审查的，不用改，在法定程序中说明。",
        "Compare the two days; if the review did come later, leave them and say so under the procedure.",
    ),
    examples=(
        Bad(legality_reviewed_on="2024-08-21", decided_on="2024-08-20"),
        Good(legality_reviewed_on="2024-08-20", decided_on="2024-08-20"),
    ),
)
