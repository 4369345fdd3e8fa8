"""措施期限倒置 — is the last day of a measure before its first?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.measure import Measure

check = Check(
    id="measure-expires-before-start",
    code="DAT283",
    of=Measure,
    level=ERROR,
    fails=value("effective_until").before(value("effective_on")),
    says=Say(
        "措施截止日期{effective_until}早于起始日期{effective_on}",
        "the measure is to end on {effective_until}, before it begins on {effective_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(effective_on="2024-06-18", effective_until="2024-06-17"),
        Good(effective_on="2024-06-18", effective_until="2024-06-18"),
    ),
)
