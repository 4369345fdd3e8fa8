"""受理早于提出 — is an objection accepted before it was filed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.objection import Objection

check = Check(
    id="objection-accepted-before-filing",
    code="DAT298",
    of=Objection,
    level=ERROR,
    fails=value("accepted_on").before(value("filed_on")),
    says=Say(
        "受理日期{accepted_on}早于提出异议日期{filed_on}",
        "accepted on {accepted_on}, before it was filed on {filed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(filed_on="2024-05-06", accepted_on="2024-05-05"),
        Good(filed_on="2024-05-06", accepted_on="2024-05-06"),
    ),
)
