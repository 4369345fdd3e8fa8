"""投诉答复早于收到 — can a complaint be answered before it was received?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.complaint import Complaint

check = Check(
    id="complaint-answered-before-receipt",
    code="DAT209",
    of=Complaint,
    level=ERROR,
    fails=value("answered_on").before(value("received_on")),
    says=Say(
        "答复日期{answered_on}早于收到日期{received_on}",
        "answered on {answered_on}, before it was received on {received_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(received_on="2024-03-15", accepted_on=None, answered_on="2024-03-14"),
        Good(received_on="2024-03-15", accepted_on=None, answered_on="2024-03-15"),
    ),
)
