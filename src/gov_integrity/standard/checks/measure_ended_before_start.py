"""措施解除早于开始 — can a measure end before it starts?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.measure import Measure

check = Check(
    id="measure-ended-before-start",
    code="DAT261",
    of=Measure,
    level=ERROR,
    fails=value("ended_on").before(value("effective_on")),
    when=value("ended_on").present(),
    says=Say(
        "措施解除日期{ended_on}早于起始日期{effective_on}", "ended on {ended_on}, before it started on {effective_on}"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(effective_on="2024-06-18", ended_on="2024-06-17", paused_on=None, resumed_on=None),
        Good(effective_on="2024-06-18", ended_on="2024-06-18", paused_on=None, resumed_on=None),
    ),
)
