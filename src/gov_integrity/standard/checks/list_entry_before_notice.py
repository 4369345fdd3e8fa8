"""列入早于事先告知 — was a subject listed before it was told?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.list_entry import ListEntry

check = Check(
    id="list-entry-before-notice",
    code="DAT259",
    of=ListEntry,
    level=ERROR,
    fails=value("listed_on").before(value("notified_on")),
    when=value("notified_on").present(),
    says=Say(
        "列入日期{listed_on}早于事先告知日期{notified_on}", "listed on {listed_on}, before the notice of {notified_on}"
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(notified_on="2024-06-21", hearing_held_on=None),
        Good(notified_on="2024-06-20", hearing_held_on=None),
    ),
)
