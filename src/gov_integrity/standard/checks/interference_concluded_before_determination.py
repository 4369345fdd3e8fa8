"""办结早于查实 — can an interference be concluded before it was established?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.statistical_interference import StatisticalInterference

check = Check(
    id="interference-concluded-before-determination",
    code="DAT249",
    of=StatisticalInterference,
    level=ERROR,
    fails=value("concluded_on").before(value("determined_on")),
    says=Say("办结日期早于查实日期", "it was concluded before it was established"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(determined_on="2024-09-20", concluded_on="2024-09-19"),
        Good(determined_on="2024-09-20", concluded_on="2024-09-20"),
    ),
)
