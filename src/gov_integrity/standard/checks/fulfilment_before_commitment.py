"""认定早于信用承诺 — is the fulfilment determined before what was undertaken existed?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.commitment import Commitment
from gov_integrity.standard.records.fulfilment import Fulfilment

check = Check(
    id="fulfilment-before-commitment",
    code="DAT301",
    of=Fulfilment,
    level=ERROR,
    fails=linked("commitment", Commitment, value("determined_on").before(value("commitment.committed_on"))),
    says=Say(
        "认定日期{determined_on}早于信用承诺的作出日期", "determined on {determined_on}, before it was undertaken"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(
            commitment="other-1",
            public_promise=None,
            contract=None,
            plan_goal=None,
            determined_on="2023-03-14",
            fulfilled_on=None,
            beside=Good(of=Commitment, id="other-1", committed_on="2023-03-15"),
        ),
        Good(
            commitment="other-1",
            public_promise=None,
            contract=None,
            plan_goal=None,
            determined_on="2023-03-15",
            fulfilled_on=None,
            beside=Good(of=Commitment, id="other-1", committed_on="2023-03-15"),
        ),
    ),
)
