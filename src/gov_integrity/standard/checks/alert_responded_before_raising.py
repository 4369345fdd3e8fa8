"""回应早于预警 — can an alert be answered before it was raised?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.alert import Alert

check = Check(
    id="alert-responded-before-raising",
    code="DAT268",
    of=Alert,
    level=ERROR,
    fails=value("responded_on").before(value("raised_on")),
    when=value("responded_on").present(),
    says=Say(
        "预警回应日期{responded_on}早于发出日期{raised_on}",
        "answered on {responded_on}, before it was raised on {raised_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(raised_on="2026-02-26", sent_on=None, responded_on="2026-02-25"),
        Good(raised_on="2026-02-25", sent_on=None, responded_on="2026-02-25"),
    ),
)
