"""履约认定早于履行完毕 — can full performance be determined before it is complete?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.fulfilment import Fulfilment

check = Check(
    id="fulfilled-after-determination",
    code="DAT230",
    of=Fulfilment,
    level=ERROR,
    fails=value("determined_on").before(value("fulfilled_on")),
    says=Say(
        "履约认定日期{determined_on}早于履行完毕日期{fulfilled_on}",
        "determined on {determined_on}, before performance was complete on {fulfilled_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(fulfilment_status="full", unfulfilled=None, fulfilled_on="2025-02-11", determined_on="2025-02-10"),
        Good(fulfilment_status="full", unfulfilled=None, fulfilled_on="2025-02-10", determined_on="2025-02-10"),
    ),
)
