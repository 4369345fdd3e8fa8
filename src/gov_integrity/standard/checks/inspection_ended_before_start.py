"""检查结束早于开始 — can an inspection end before it starts?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.supervision_inspection import SupervisionInspection

check = Check(
    id="inspection-ended-before-start",
    code="DAT270",
    of=SupervisionInspection,
    level=ERROR,
    fails=value("ended_on").before(value("started_on")),
    when=value("ended_on").present(),
    says=Say(
        "检查结束日期{ended_on}早于开始日期{started_on}", "ended on {ended_on}, before it started on {started_on}"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(started_on="2025-05-12", ended_on="2025-05-11"),
        Good(started_on="2025-05-12", ended_on="2025-05-12"),
    ),
)
