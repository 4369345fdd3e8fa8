"""响应早于发起 — can a department respond before a case was initiated?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.case_feedback import CaseFeedback

check = Check(
    id="case-responded-before-initiation",
    code="DAT263",
    of=CaseFeedback,
    level=ERROR,
    fails=value("responded_on").before(value("initiated_on")),
    when=value("responded_on").present(),
    says=Say(
        "响应日期{responded_on}早于发起日期{initiated_on}",
        "responded on {responded_on}, before the case was initiated on {initiated_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(initiated_on="2024-06-04", responded_on="2024-06-03"),
        Good(initiated_on="2024-06-03", responded_on="2024-06-03"),
    ),
)
