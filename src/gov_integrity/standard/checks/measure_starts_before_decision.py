"""措施开始早于决定 — can a measure start before it was decided?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.measure import Measure

check = Check(
    id="measure-starts-before-decision",
    code="DAT262",
    of=Measure,
    level=ERROR,
    fails=value("effective_on").before(value("decided_on")),
    when=value("effective_on").present(),
    says=Say(
        "措施起始日期{effective_on}早于决定日期{decided_on}",
        "started on {effective_on}, before the decision of {decided_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(decided_on="2024-06-18", effective_on="2024-06-17"),
        Good(decided_on="2024-06-18", effective_on="2024-06-18"),
    ),
)
