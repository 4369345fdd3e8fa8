"""修复决定早于申请 — can a repair be decided before it was applied for?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.repair import Repair

check = Check(
    id="repair-decided-before-application",
    code="DAT205",
    of=Repair,
    level=ERROR,
    fails=value("decided_on").before(value("applied_on")),
    says=Say(
        "修复决定日期{decided_on}早于申请日期{applied_on}",
        "decided on {decided_on}, before the application of {applied_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(applied_on="2026-05-15", accepted_on=None, effective_on=None, decided_on="2026-05-14"),
        Good(applied_on="2026-05-15", accepted_on=None, effective_on=None, decided_on="2026-05-15"),
    ),
)
