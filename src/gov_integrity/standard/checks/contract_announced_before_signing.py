"""公告早于签订 — can a contract be announced before it is signed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.contract import Contract

check = Check(
    id="contract-announced-before-signing",
    code="DAT203",
    of=Contract,
    level=ERROR,
    fails=value("announced_on").before(value("signed_on")),
    says=Say(
        "合同公告日期{announced_on}早于合同签订日期{signed_on}",
        "announced on {announced_on}, before the signing on {signed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(signed_on="2024-03-15", announced_on="2024-03-14", performance_due_on=None),
        Good(signed_on="2024-03-15", announced_on="2024-03-15", performance_due_on=None),
    ),
    confidence=SUMMARY,
)
