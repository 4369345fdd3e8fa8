"""公示截止早于决定 — can the publicity of a penalty end before the penalty was decided?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="publicity-ends-before-decision",
    code="DAT201",
    of=AdministrativePenalty,
    level=ERROR,
    fails=value("publicity_ends_on").before(value("decided_on")),
    says=Say(
        "公示截止期{publicity_ends_on}早于处罚决定日期{decided_on}",
        "publicity ends on {publicity_ends_on}, before the decision of {decided_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(decided_on="2024-03-05", publicity_ends_on="2023-03-05"),
        Good(decided_on="2024-03-05", publicity_ends_on="forever"),
    ),
)
