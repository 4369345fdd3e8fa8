"""失信认定早于行为 — can conduct be determined before it occurred?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

check = Check(
    id="determined-before-occurrence",
    code="DAT208",
    of=DishonestyRecord,
    level=ERROR,
    fails=value("determined_on").before(value("occurred_on")),
    says=Say(
        "认定日期{determined_on}早于失信行为发生日期{occurred_on}",
        "determined on {determined_on}, before the conduct of {occurred_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(occurred_on="2024-03-15", determined_on="2024-03-14"),
        Good(occurred_on="2024-03-15", determined_on="2024-03-15"),
    ),
)
