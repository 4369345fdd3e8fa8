"""决定在将来 — can something be decided after the day on which it is judged?

Without a day of judgement this cannot be told: nothing here reads the clock.
"""

from datetime import date

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import on, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._decided import Decided
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="decided-in-future",
    code="DAT122",
    of=Decided,
    level=ERROR,
    fails=on().before(value("decided_on")),
    says=Say("决定日期{decided_on}晚于判断日{on}", "decided on {decided_on}, after the day of judgement {on}"),
    todo=Say(
        "核对决定书上的日期；年份写错最常见。", "Compare with the decision itself; a wrong year is the usual cause."
    ),
    examples=(
        Bad(of=AdministrativePenalty, on=date(2024, 3, 4), decided_on="2024-03-05"),
        Good(of=AdministrativeLicense, on=date(2024, 3, 5), decided_on="2024-03-05"),
    ),
)
