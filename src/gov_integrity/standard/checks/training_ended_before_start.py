"""培训期间倒置 — does a training end before it is held?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.integrity_training import IntegrityTraining

check = Check(
    id="training-ended-before-start",
    code="DAT290",
    of=IntegrityTraining,
    level=ERROR,
    fails=value("ended_on").before(value("held_on")),
    says=Say(
        "结束日期{ended_on}早于举办日期{held_on}", "the training ended on {ended_on}, before it was held on {held_on}"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(held_on="2024-04-02", ended_on="2024-04-01"),
        Good(held_on="2024-04-02", ended_on="2024-04-02"),
    ),
)
