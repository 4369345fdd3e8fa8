"""退出名单早于列入 — can a subject leave a list before it was put on it?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.list_entry import ListEntry

check = Check(
    id="list-entry-removed-before-listing",
    code="DAT258",
    of=ListEntry,
    level=ERROR,
    fails=value("removed_on").before(value("listed_on")),
    when=value("removed_on").present(),
    says=Say(
        "退出名单日期{removed_on}早于列入日期{listed_on}",
        "removed on {removed_on}, before it was listed on {listed_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(listed_on="2024-06-20", removed_on="2024-06-19", exit_reason="expired"),
        Good(listed_on="2024-06-20", removed_on="2024-06-20", exit_reason="expired"),
    ),
)
