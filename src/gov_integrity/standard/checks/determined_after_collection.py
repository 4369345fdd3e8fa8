"""归集早于认定 — is a determination collected before it was made?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._decided import Determined
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

check = Check(
    id="determined-after-collection",
    code="DAT281",
    of=Determined,
    level=ERROR,
    fails=value("collected_on").before(value("determined_on")),
    says=Say(
        "归集日期{collected_on}早于认定日期{determined_on}",
        "collected on {collected_on}, before the determination of {determined_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(of=DishonestyRecord, determined_on="2024-06-02", collected_on="2024-06-01"),
        Good(of=DishonestyRecord, determined_on="2024-06-02", collected_on="2024-06-02"),
    ),
)
