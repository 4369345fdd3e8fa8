"""地方停用早于启用 — can a place end before it began?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.region import Region

check = Check(
    id="region-closed-before-established",
    code="DAT250",
    of=Region,
    level=ERROR,
    fails=value("closed_on").before(value("established_on")),
    when=value("closed_on").present(),
    says=Say(
        "停用日期{closed_on}早于启用日期{established_on}",
        "closed on {closed_on}, before it was established on {established_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(established_on="2024-03-15", closed_on="2024-03-14"),
        Good(established_on="2024-03-15", closed_on="2024-03-15"),
    ),
)
