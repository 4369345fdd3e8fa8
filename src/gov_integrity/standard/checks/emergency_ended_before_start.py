"""应急响应期间倒置 — does a debt emergency end before it begins?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.debt_indicator import DebtIndicator

check = Check(
    id="emergency-ended-before-start",
    code="DAT289",
    of=DebtIndicator,
    level=ERROR,
    fails=value("emergency_ended_on").before(value("emergency_started_on")),
    says=Say(
        "应急结束日期{emergency_ended_on}早于启动日期{emergency_started_on}",
        "the emergency ended on {emergency_ended_on}, before it began on {emergency_started_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(emergency_started_on="2024-07-01", emergency_ended_on="2024-06-30"),
        Good(emergency_started_on="2024-07-01", emergency_ended_on="2024-07-01"),
    ),
)
