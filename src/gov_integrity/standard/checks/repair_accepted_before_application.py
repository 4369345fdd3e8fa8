"""受理早于申请 — is a repair accepted before it was applied for?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.repair import Repair

check = Check(
    id="repair-accepted-before-application",
    code="DAT299",
    of=Repair,
    level=ERROR,
    fails=value("accepted_on").before(value("applied_on")),
    says=Say(
        "受理日期{accepted_on}早于申请日期{applied_on}",
        "accepted on {accepted_on}, before the application of {applied_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(applied_on="2025-04-02", accepted_on="2025-04-01"),
        Good(applied_on="2025-04-02", accepted_on="2025-04-02"),
    ),
)
