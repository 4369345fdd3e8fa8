"""处罚有效期早于决定 — does a penalty end before it is decided?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="penalty-expires-before-decision",
    code="DAT286",
    of=AdministrativePenalty,
    level=ERROR,
    fails=value("effective_until").before(value("decided_on")),
    says=Say(
        "处罚有效期{effective_until}早于处罚决定日期{decided_on}",
        "the penalty holds until {effective_until}, before the decision of {decided_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(decided_on="2024-03-05", effective_until="2024-03-04"),
        Good(decided_on="2024-03-05", effective_until="2024-03-05"),
    ),
)
