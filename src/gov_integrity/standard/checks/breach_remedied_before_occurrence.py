"""纠正早于违约 — can a breach be put right before it happened?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.breach import Breach

check = Check(
    id="breach-remedied-before-occurrence",
    code="DAT233",
    of=Breach,
    level=ERROR,
    fails=value("remedied_on").before(value("occurred_on")),
    says=Say(
        "违约纠正日期{remedied_on}早于违约发生日期{occurred_on}",
        "put right on {remedied_on}, before it happened on {occurred_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(occurred_on="2024-02-28", remedied_on="2024-02-27"),
        Good(occurred_on="2024-02-28", remedied_on="2024-02-28"),
    ),
)
