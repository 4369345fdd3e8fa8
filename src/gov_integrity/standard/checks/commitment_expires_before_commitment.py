"""承诺有效期早于承诺 — does a commitment end before it is made?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.commitment import Commitment

check = Check(
    id="commitment-expires-before-commitment",
    code="DAT284",
    of=Commitment,
    level=ERROR,
    fails=value("valid_until").before(value("committed_on")),
    says=Say(
        "承诺有效期至{valid_until}，早于承诺作出日期{committed_on}",
        "the commitment is valid until {valid_until}, before it was made on {committed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(committed_on="2024-03-05", valid_until="2024-03-04", determined_on=None),
        Good(committed_on="2024-03-05", valid_until="2024-03-05", determined_on=None),
    ),
)
