"""修复后仍在名单 — does an entry stay on a list after its repair took effect?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.list_entry import ListEntry
from gov_integrity.standard.records.repair import Repair

check = Check(
    id="list-entry-outlasts-repair",
    code="REF288",
    of=Repair,
    level=WARNING,
    fails=linked("target", ListEntry, all_of(value("effective_on").present(), value("target.removed_on").absent())),
    says=Say(
        "修复已于{effective_on}生效，所修复的名单信息没有退出日期",
        "the repair took effect on {effective_on}, yet the entry has not left its list",
    ),
    todo=Say(
        "移出名单并填写退出日期；修复没有生效的，改正生效日期。",
        "Remove the entry and give the day, or correct the day of effect.",
    ),
    examples=(
        Bad(target="entry-1", effective_on="2025-04-14", beside=Good(of=ListEntry, id="entry-1", removed_on=None)),
        Good(
            target="entry-1",
            effective_on="2025-04-14",
            beside=Good(of=ListEntry, id="entry-1", removed_on="2025-04-14", exit_reason="repaired"),
        ),
    ),
    confidence=SUMMARY,
)
