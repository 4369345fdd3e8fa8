"""预警解除早于发出 — can an alert be lifted before it was raised?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.alert import Alert

check = Check(
    id="alert-lifted-before-raising",
    code="DAT269",
    of=Alert,
    level=ERROR,
    fails=value("lifted_on").before(value("raised_on")),
    when=value("lifted_on").present(),
    says=Say(
        "预警解除日期{lifted_on}早于发出日期{raised_on}", "lifted on {lifted_on}, before it was raised on {raised_on}"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(raised_on="2026-02-05", lifted_on="2026-02-04"),
        Good(raised_on="2026-02-05", lifted_on="2026-02-05"),
    ),
)
