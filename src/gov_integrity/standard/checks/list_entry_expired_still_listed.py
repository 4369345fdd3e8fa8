"""有效期已满仍在名单 — is a subject still on a list whose term is over?

Without a day of judgement this cannot be told. Some rules keep an entry until it is removed, so this only warns.
"""

from datetime import date

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, on, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.list_entry import ListEntry

check = Check(
    id="list-entry-expired-still-listed",
    code="DAT260",
    of=ListEntry,
    level=WARNING,
    fails=all_of(on().after(value("effective_until")), value("removed_on").absent()),
    when=all_of(value("effective_until").present(), value("removed_on").absent()),
    says=Say(
        "名单有效期{effective_until}已满，至判断日{on}没有退出",
        "the term ended on {effective_until}, and on {on} the subject is still listed",
    ),
    todo=Say(
        "已经退出的补填退出日期和原因；依规定延至移出之日的，不用改，在备注中说明。",
        "Give the day and reason of the exit; where the rules prolong the entry until removal, leave it and say "
        "so in the remarks.",
    ),
    examples=(
        Bad(on=date(2025, 6, 20), effective_until="2025-06-19"),
        Good(on=date(2025, 6, 20), effective_until="2025-06-19", removed_on="2025-06-20", exit_reason="expired"),
    ),
)
