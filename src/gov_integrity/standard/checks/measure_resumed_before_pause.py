"""恢复早于暂停 — is a measure resumed before it was paused?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.measure import Measure

check = Check(
    id="measure-resumed-before-pause",
    code="DAT288",
    of=Measure,
    level=ERROR,
    fails=value("resumed_on").before(value("paused_on")),
    says=Say(
        "恢复执行日期{resumed_on}早于暂停执行日期{paused_on}",
        "resumed on {resumed_on}, before the pause of {paused_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(paused_on="2024-07-01", resumed_on="2024-06-30"),
        Good(paused_on="2024-07-01", resumed_on="2024-07-01"),
    ),
)
