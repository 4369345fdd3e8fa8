"""名单有效期倒置 — does an entry end before it begins?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.list_entry import ListEntry

check = Check(
    id="list-entry-expires-before-start",
    code="DAT282",
    of=ListEntry,
    level=ERROR,
    fails=value("effective_until").before(value("effective_on")),
    says=Say(
        "有效期截止日期{effective_until}早于起始日期{effective_on}",
        "the entry ends on {effective_until}, before it begins on {effective_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(effective_on="2024-06-20", effective_until="2024-06-19"),
        Good(effective_on="2024-06-20", effective_until="2024-06-20"),
    ),
)
