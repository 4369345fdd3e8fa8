"""答复期限早于交办 — can a proposal be due before it was received?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.supervisory_proposal import SupervisoryProposal

check = Check(
    id="proposal-due-before-receipt",
    code="DAT228",
    of=SupervisoryProposal,
    level=ERROR,
    fails=value("due_on").before(value("received_on")),
    says=Say("应答复日期{due_on}早于收到日期{received_on}", "due on {due_on}, before it was received on {received_on}"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(Bad(received_on="2024-05-20", due_on="2024-05-19"), Good(received_on="2024-05-20", due_on="2024-08-20")),
)
