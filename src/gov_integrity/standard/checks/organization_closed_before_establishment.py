"""撤销早于设立 — is a body closed before it is established?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.organization import Organization

check = Check(
    id="organization-closed-before-establishment",
    code="DAT292",
    of=Organization,
    level=ERROR,
    fails=value("closed_on").before(value("established_on")),
    says=Say(
        "撤销日期{closed_on}早于设立日期{established_on}",
        "closed on {closed_on}, before it was established on {established_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(established_on="2019-03-02", closed_on="2019-03-01"),
        Good(established_on="2019-03-02", closed_on="2019-03-02"),
    ),
)
