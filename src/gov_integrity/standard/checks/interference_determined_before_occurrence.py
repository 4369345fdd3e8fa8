"""查实早于发生 — can an interference be established before it happened?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.statistical_interference import StatisticalInterference

check = Check(
    id="interference-determined-before-occurrence",
    code="DAT248",
    of=StatisticalInterference,
    level=ERROR,
    fails=value("determined_on").before(value("occurred_on")),
    says=Say("查实日期早于干预发生日期", "it was established before it happened"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(occurred_on="2024-03-12", recorded_on=None, determined_on="2024-03-11"),
        Good(occurred_on="2024-03-12", determined_on="2024-03-12"),
    ),
)
