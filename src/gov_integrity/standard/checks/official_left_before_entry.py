"""离开单位早于到单位 — can an official leave before coming?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.public_official import PublicOfficial

check = Check(
    id="official-left-before-entry",
    code="DAT251",
    of=PublicOfficial,
    level=ERROR,
    fails=value("left_on").before(value("entered_on")),
    when=value("left_on").present(),
    says=Say("离开本单位的日期早于到本单位的日期", "the official left before entering the body"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(official_status="retired", entered_on="2024-03-15", left_on="2024-03-14"),
        Good(official_status="retired", entered_on="2024-03-15", left_on="2024-03-15"),
    ),
)
