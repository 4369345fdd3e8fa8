"""修复生效早于决定 — does a repair take effect before it is decided?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.repair import Repair

check = Check(
    id="repair-effective-before-decision",
    code="DAT295",
    of=Repair,
    level=ERROR,
    fails=value("effective_on").before(value("decided_on")),
    says=Say(
        "修复生效日期{effective_on}早于决定日期{decided_on}",
        "effective on {effective_on}, before the decision of {decided_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(decided_on="2025-04-11", effective_on="2025-04-10"),
        Good(decided_on="2025-04-11", effective_on="2025-04-11"),
    ),
)
