"""认定早于公开承诺 — is the fulfilment determined before what was undertaken existed?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.fulfilment import Fulfilment
from gov_integrity.standard.records.public_promise import PublicPromise

check = Check(
    id="fulfilment-before-promise",
    code="DAT302",
    of=Fulfilment,
    level=ERROR,
    fails=linked("public_promise", PublicPromise, value("determined_on").before(value("public_promise.promised_on"))),
    says=Say("认定日期{determined_on}早于公开承诺的日期", "determined on {determined_on}, before it was undertaken"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(
            public_promise="other-1",
            commitment=None,
            contract=None,
            plan_goal=None,
            determined_on="2023-03-14",
            fulfilled_on=None,
            beside=Good(of=PublicPromise, id="other-1", promised_on="2023-03-15"),
        ),
        Good(
            public_promise="other-1",
            commitment=None,
            contract=None,
            plan_goal=None,
            determined_on="2023-03-15",
            fulfilled_on=None,
            beside=Good(of=PublicPromise, id="other-1", promised_on="2023-03-15"),
        ),
    ),
)
