"""履约期限不晚于签订 — can a contract be due before it is signed?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import not_, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.contract import Contract

check = Check(
    id="contract-due-before-signing",
    code="DAT202",
    of=Contract,
    level=ERROR,
    fails=not_(value("signed_on").before(value("performance_due_on"))),
    says=Say(
        "履约期限{performance_due_on}不晚于合同签订日期{signed_on}",
        "performance is due on {performance_due_on}, not after the signing on {signed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(signed_on="2024-03-15", announced_on=None, performance_due_on="2024-03-15"),
        Good(signed_on="2024-03-15", announced_on=None, performance_due_on="2024-03-16"),
    ),
    confidence=SUMMARY,
)
