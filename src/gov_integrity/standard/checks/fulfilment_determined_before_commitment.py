"""履约认定早于承诺 — can a commitment be judged before it was made?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.commitment import Commitment

check = Check(
    id="fulfilment-determined-before-commitment",
    code="DAT204",
    of=Commitment,
    level=ERROR,
    fails=value("determined_on").before(value("committed_on")),
    says=Say(
        "履约认定日期{determined_on}早于承诺作出日期{committed_on}",
        "judged on {determined_on}, before it was made on {committed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(committed_on="2024-03-15", determined_on="2024-03-14"),
        Good(committed_on="2024-03-15", determined_on="2024-03-15"),
    ),
)
