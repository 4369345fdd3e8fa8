"""决策早于启动 — can a decision be made before it was initiated?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.major_decision import MajorDecision

check = Check(
    id="decision-made-before-initiation",
    code="DAT235",
    of=MajorDecision,
    level=ERROR,
    fails=value("decided_on").before(value("initiated_on")),
    says=Say(
        "决策日期{decided_on}早于决策启动日期{initiated_on}",
        "decided on {decided_on}, before it was initiated on {initiated_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(initiated_on="2024-03-01", decided_on="2024-02-29"),
        Good(initiated_on="2024-03-01", decided_on="2024-06-20"),
    ),
)
